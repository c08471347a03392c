import { linesOfPage, type PageLine, type TextRun } from '#adapters/documents/pdf/page-lines.ts';
import { pagesToText } from '#adapters/documents/pdf/pages-to-text.ts';
import { UnreadableDocument } from '#adapters/documents/unreadable-document.ts';
import { type Letter, MAX_TEXT } from '#domain/document.ts';

/** Letters longer than this are read up to here. */
const MOST_PAGES = 60;

/** The part of pdf.js used here; the browser and the command line load different builds of it. */
export interface PdfLibrary {
  getDocument(options: object): { promise: Promise<PdfFile>; destroy(): Promise<void> };
}
interface PdfFile {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
}
interface PdfPage {
  readonly view: readonly number[];
  getTextContent(): Promise<{ items: readonly (PdfItem | object)[] }>;
  cleanup(): void;
}
interface PdfItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

const isItem = (item: PdfItem | object): item is PdfItem => 'str' in item;

function runOf({ str, transform, width, height }: PdfItem): TextRun {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform;
  return { text: str, x, y, width, size: Math.hypot(c, d) || height || 10 };
}

/** Reads the text of a PDF, page by page. `onProgress` gets the share done, 0..1. */
export async function readPdf(
  library: PdfLibrary,
  bytes: Uint8Array,
  onProgress: (share: number) => void = () => {},
): Promise<Letter> {
  const task = library.getDocument({
    data: bytes,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    verbosity: 0,
    stopAtErrors: false,
  });
  try {
    const file = await task.promise;
    const pages: PageLine[][] = [];
    const count = Math.min(file.numPages, MOST_PAGES);
    let length = 0;
    for (let number = 1; number <= count && length < MAX_TEXT; number++) {
      const page = await file.getPage(number);
      const [x0 = 0, y0 = 0, x1 = 612, y1 = 792] = page.view;
      const runs = (await page.getTextContent()).items.filter(isItem).slice(0, 20_000).map(runOf);
      const lines = linesOfPage(
        runs.map((run) => ({ ...run, x: run.x - x0, y: run.y - y0 })),
        x1 - x0,
        y1 - y0,
      );
      length += lines.reduce((sum, { text }) => sum + text.length, 0);
      pages.push(lines);
      page.cleanup();
      onProgress(number / count);
    }
    const text = pagesToText(pages).slice(0, MAX_TEXT);
    if (text.trim().length < 20) {
      throw new UnreadableDocument(
        'This PDF is a picture without text. Ask for the letter as text, or type the figures in by hand.',
      );
    }
    return { text, channel: 'letter' };
  } catch (error) {
    throw asUnreadable(error);
  } finally {
    await task.destroy();
  }
}

function asUnreadable(error: unknown): UnreadableDocument {
  if (error instanceof UnreadableDocument) return error;
  const name = (error as { name?: unknown }).name;
  if (name === 'PasswordException') {
    return new UnreadableDocument(
      'This PDF is locked with a password. Open it in your PDF program, save a copy without the password, and use that.',
    );
  }
  return new UnreadableDocument('This PDF is damaged and could not be opened. Download it again.');
}
