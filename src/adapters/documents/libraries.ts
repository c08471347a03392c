import type { DocxLibrary } from '#adapters/documents/docx/read-docx.ts';
import type { MemoryBudget } from '#adapters/documents/memory-budget.ts';
import type { PdfLibrary } from '#adapters/documents/pdf/read-pdf.ts';

/** Loads the heavy parsers, each only when a file needs it. */
export interface DocumentLibraries {
  pdf(): Promise<PdfLibrary>;
  docx(): Promise<DocxLibrary>;
  /** What the parsers may use of memory, where that is bounded. */
  readonly budget?: () => MemoryBudget;
}
