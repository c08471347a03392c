import type { WorkerAnswer, WorkerOrder } from '#adapters/documents/document.worker.ts';
// The bundler's own form: an address made from `import.meta.url` is not seen as a worker in an extension's build.
import DocumentWorker from '#adapters/documents/document.worker.ts?worker';
import { MOST_MS, NOT_READ, TOO_LONG } from '#adapters/documents/unreadable-document.ts';
import type { DocumentOutcome, DocumentReader } from '#app/document-reader.ts';

/** Reads each file in a worker of its own, which is ended afterwards whatever happens. For extension pages. */
export const workerReader: DocumentReader = {
  read(name, bytes, onProgress) {
    const worker = new DocumentWorker();
    let settle: (outcome: DocumentOutcome) => void = () => {};
    const outcome = new Promise<DocumentOutcome>((resolve) => {
      settle = (result) => {
        clearTimeout(timer);
        worker.terminate();
        answers.close();
        resolve(result);
      };
    });
    const timer = setTimeout(() => settle({ kind: 'problem', message: TOO_LONG }), MOST_MS);
    const { port1: answers, port2: port } = new MessageChannel();
    answers.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      if (data.kind === 'progress') onProgress(data.share);
      else settle(data);
    };
    worker.onerror = () => settle({ kind: 'problem', message: NOT_READ });
    const order: WorkerOrder = { name, bytes, port };
    worker.postMessage(order, [port]);
    return { outcome, stop: () => settle({ kind: 'stopped' }) };
  },
};
