import type { DocxLibrary } from '#adapters/documents/docx/read-docx.ts';
import type { DocumentLibraries } from '#adapters/documents/libraries.ts';
import { limitMemory, type MemoryBudget } from '#adapters/documents/memory-budget.ts';
import type { PdfLibrary } from '#adapters/documents/pdf/read-pdf.ts';
import { readDocument } from '#adapters/documents/read-document.ts';
import { NOT_READ, UnreadableDocument } from '#adapters/documents/unreadable-document.ts';
import type { DocumentOutcome } from '#app/document-reader.ts';

/** What the worker answers: how far it is, then how it ended. */
export type WorkerAnswer = { readonly kind: 'progress'; readonly share: number } | DocumentOutcome;

/** What the worker is asked, once. */
export interface WorkerOrder {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where to answer. pdf.js, once loaded, writes messages of its own to the worker's main channel. */
  readonly port: MessagePort;
}

let budget: MemoryBudget | undefined;

const libraries: DocumentLibraries = {
  async pdf() {
    // pdf.js runs its own worker code in this thread: one worker to stop, and nothing is fetched.
    const handler = await import('pdfjs-dist/build/pdf.worker.mjs');
    Object.assign(globalThis, { pdfjsWorker: handler });
    return (await import('pdfjs-dist')) as unknown as PdfLibrary;
  },
  docx: async () => (await import('mammoth')).default as unknown as DocxLibrary,
  budget() {
    budget ??= limitMemory();
    return budget;
  },
};

async function serve({ name, bytes, port }: WorkerOrder): Promise<void> {
  const answer = (message: WorkerAnswer) => port.postMessage(message);
  try {
    const read = await readDocument(name, bytes, libraries, (share) => answer({ kind: 'progress', share }));
    answer({ kind: 'letter', ...read });
  } catch (error) {
    answer({ kind: 'problem', message: error instanceof UnreadableDocument ? error.message : NOT_READ });
  }
}

addEventListener('message', ({ data }: MessageEvent<WorkerOrder>) => void serve(data), { once: true });
