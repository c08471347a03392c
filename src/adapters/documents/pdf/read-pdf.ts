import type { MemoryBudget } from '#adapters/documents/memory-budget.ts';
import { linesOfPage, type PageLine } from '#adapters/documents/pdf/page-lines.ts';
import { pagesToText } from '#adapters/documents/pdf/pages-to-text.ts';
import type { TextRun } from '#adapters/documents/pdf/rows.ts';
import { type ReadFile, UnreadableDocument } from '#adapters/documents/unreadable-document.ts';
import { MAX_TEXT } from '#domain/document.ts';

/** Letters longer than this are read up to here. */
const MOST_PAGES = 60;
/** Pieces of text on one page; a dense page has a few thousand. */
const MOST_RUNS = 20_000;
/** The mark of a PDF's end stands in this many last bytes, some senders' additions included. */
const TAIL = 4_096;

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
  /** In pieces and held back: a page that is all text is never in memory whole. */
  streamTextContent(): ReadableStream<{ items: readonly (PdfItem | object)[] }>;
  cleanup(): void;
}
interface PdfItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

const isItem = (item: PdfItem | object): item is PdfItem => 'str' in item;

/** A text run; the page's own corner is the origin. */
function runOf({ str, transform, width, height }: PdfItem, [x0 = 0, y0 = 0]: readonly number[]): TextRun {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform;
  return { text: str, x: x - x0, y: y - y0, width, size: Math.hypot(c, d) || height || 10 };
}

async function runsOf(page: PdfPage): Promise<TextRun[]> {
  const runs: TextRun[] = [];
  const reader = page.streamTextContent().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return runs;
    for (const item of value.items) if (isItem(item)) runs.push(runOf(item, page.view));
    if (runs.length < MOST_RUNS) continue;
    await reader.cancel(new Error('enough')).catch(() => {});
    return runs.slice(0, MOST_RUNS);
  }
}

/** A download that broke off has no end; what is left of it may lack the page with the figures. */
function refuseCutOff(bytes: Uint8Array): void {
  const tail = String.fromCharCode(...bytes.subarray(-TAIL));
  if (tail.includes('%%EOF')) return;
  throw new UnreadableDocument('This PDF is damaged or cut off: its end is missing. Download it again.');
}

/** Reads the text of a PDF, page by page. `onProgress` gets the share done, 0..1. */
export async function readPdf(
  library: PdfLibrary,
  bytes: Uint8Array,
  onProgress: (share: number) => void = () => {},
  budget?: MemoryBudget,
): Promise<ReadFile> {
  refuseCutOff(bytes);
  const task = library.getDocument({
    // pdf.js takes the bytes over; the caller's stay its own.
    data: bytes.slice(),
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
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
      const lines = linesOfPage(await runsOf(page), x1 - x0, y1 - y0);
      if (budget?.isSpent === true) throw tooLarge();
      length += lines.reduce((sum, { text }) => sum + text.length, 0);
      pages.push(lines);
      page.cleanup();
      onProgress(number / count);
    }
    const text = pagesToText(pages).slice(0, MAX_TEXT);
    if (text.replace(/\s+/g, '').length < 20) {
      throw new UnreadableDocument(
        'This PDF is a picture without text. Ask for the letter as text, or type the figures in by hand.',
      );
    }
    return { letter: { text, channel: 'letter' }, notes: notesOf(file.numPages, pages) };
  } catch (error) {
    throw budget?.isSpent === true ? tooLarge() : asUnreadable(error);
  } finally {
    await task.destroy().catch(() => {});
  }
}

function notesOf(count: number, read: readonly (readonly PageLine[])[]): string[] {
  const empty = read.flatMap((lines, index) => (lines.length === 0 ? [index + 1] : []));
  const few = empty.slice(0, 5).join(', ');
  return [
    ...(read.length < count ? [`This file has ${count} pages. The first ${read.length} were read.`] : []),
    ...(empty.length > 0
      ? [
          `Without text, so not read: page ${few}${empty.length > 5 ? ' and more' : ''}. Look whether a picture is there.`,
        ]
      : []),
  ];
}

const tooLarge = () => new UnreadableDocument('This PDF unpacks to far more than a letter. It was not read.');

function asUnreadable(error: unknown): UnreadableDocument {
  if (error instanceof UnreadableDocument) return error;
  const name = (error as { name?: unknown } | undefined)?.name;
  if (name === 'PasswordException') {
    return new UnreadableDocument(
      'This PDF is locked with a password. Open it in your PDF program, save a copy without the password, and use that.',
    );
  }
  return new UnreadableDocument('This PDF is damaged and could not be opened. Download it again.');
}
