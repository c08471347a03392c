import type { DocxLibrary } from '#adapters/documents/docx/read-docx.ts';
import type { DocumentLibraries } from '#adapters/documents/libraries.ts';
import type { PdfLibrary } from '#adapters/documents/pdf/read-pdf.ts';

/** The parsers as the command line loads them. */
export const nodeLibraries: DocumentLibraries = {
  pdf: async () => (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as PdfLibrary,
  docx: async () => (await import('mammoth')).default as unknown as DocxLibrary,
};
