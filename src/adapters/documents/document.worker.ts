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

const answer = (message: WorkerAnswer) => postMessage(message);

addEventListener('message', async ({ data }: MessageEvent<WorkerOrder>) => {
  try {
    const read = await readDocument(data.name, data.bytes, libraries, (share) => answer({ kind: 'progress', share }));
    answer({ kind: 'letter', ...read });
  } catch (error) {
    answer({ kind: 'problem', message: error instanceof UnreadableDocument ? error.message : NOT_READ });
  }
});
