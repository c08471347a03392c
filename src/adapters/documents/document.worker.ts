import type { DocxLibrary } from '#adapters/documents/docx/read-docx.ts';
import type { DocumentLibraries } from '#adapters/documents/libraries.ts';
import type { PdfLibrary } from '#adapters/documents/pdf/read-pdf.ts';
import { readDocument } from '#adapters/documents/read-document.ts';
import { UnreadableDocument } from '#adapters/documents/unreadable-document.ts';
import type { Letter } from '#domain/document.ts';

/** What the worker answers: how far it is, then the letter or what is wrong with the file. */
export type WorkerAnswer =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'letter'; readonly letter: Letter }
  | { readonly kind: 'problem'; readonly message: string };

const libraries: DocumentLibraries = {
  async pdf() {
    // pdf.js runs its own worker code in this thread: one worker to stop, and nothing is fetched.
    const handler = await import('pdfjs-dist/build/pdf.worker.mjs');
    Object.assign(globalThis, { pdfjsWorker: handler });
    return (await import('pdfjs-dist')) as unknown as PdfLibrary;
  },
  docx: async () => (await import('mammoth')).default as unknown as DocxLibrary,
};

const answer = (message: WorkerAnswer) => postMessage(message);

addEventListener('message', async ({ data }: MessageEvent<{ name: string; bytes: Uint8Array }>) => {
  try {
    const letter = await readDocument(data.name, data.bytes, libraries, (share) => answer({ kind: 'progress', share }));
    answer({ kind: 'letter', letter });
  } catch (error) {
    const known = error instanceof UnreadableDocument;
    answer({
      kind: 'problem',
      message: known ? error.message : 'This file could not be read. Use it as PDF, or paste its text.',
    });
  }
});
