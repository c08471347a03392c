import type { WorkerAnswer } from '#adapters/documents/document.worker.ts';
import { UnreadableDocument } from '#adapters/documents/unreadable-document.ts';
import type { Letter } from '#domain/document.ts';

/** A file that takes longer than this is given up: the worker is ended and the person told. */
const MOST_MS = 20_000;

/** Reads a file in a worker of its own, which is ended afterwards whatever happens. For extension pages. */
export function readInWorker(
  name: string,
  bytes: Uint8Array,
  onProgress: (share: number) => void = () => {},
): Promise<Letter> {
  const worker = new Worker(new URL('./document.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Letter>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new UnreadableDocument('Reading this file takes too long. Paste the text of the letter instead.')),
      MOST_MS,
    );
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      if (data.kind === 'progress') return onProgress(data.share);
      clearTimeout(timer);
      if (data.kind === 'letter') resolve(data.letter);
      else reject(new UnreadableDocument(data.message));
    };
    worker.onerror = () => {
      clearTimeout(timer);
      reject(new UnreadableDocument('This file could not be read. Use it as PDF, or paste its text.'));
    };
    worker.postMessage({ name, bytes });
  }).finally(() => worker.terminate());
}
