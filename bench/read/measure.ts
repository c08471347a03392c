import type { BenchReader } from './readers.ts';

export interface Measured {
  readonly name: string;
  readonly letters: number;
  /** Milliseconds a letter, in the best round: the others were disturbed. */
  readonly milliseconds: number;
  /** Kilobytes allocated a letter. */
  readonly kilobytes: number;
  /** Share of the sums of money that were found, 0..1. */
  readonly found: number;
}

interface Measurable {
  readonly text: string;
  readonly sums?: readonly string[];
}

const plain = (text: string) => text.toLowerCase().replace(/[^\da-z$£€]/g, '');

/** Time in milliseconds of the best of several runs. */
export function bestOf(rounds: number, run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Bytes a run allocates: the young generation is set so large that nothing is collected meanwhile. */
export function bytesOf(run: () => void): number {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  run();
  return process.memoryUsage().heapUsed - before;
}

export function measure(reader: BenchReader, all: readonly Measurable[]): Measured {
  const letters = all.slice(0, reader.letters);
  const readAll = () => {
    for (const { text } of letters) reader.read(text);
  };
  // Once through unmeasured: code is compiled and tables are built on first use.
  if (reader.rounds > 1) readAll();
  else reader.read(letters[0]?.text ?? '');
  const milliseconds = bestOf(reader.rounds, readAll) / letters.length;
  // Letter by letter, each from a clean start; the median, because now and then the engine compiles in between.
  const sizes = letters
    .slice(0, 12)
    .map(({ text }) => bytesOf(() => reader.read(text)))
    .filter((bytes) => bytes > 0)
    .sort((a, b) => a - b);
  let sums = 0;
  let found = 0;
  for (const letter of letters) {
    const quotes = reader.read(letter.text).map(plain);
    for (const sum of letter.sums ?? []) {
      sums++;
      if (quotes.some((quote) => quote.includes(plain(sum)))) found++;
    }
  }
  return {
    name: reader.name,
    letters: letters.length,
    milliseconds,
    kilobytes: (sizes[Math.floor(sizes.length / 2)] ?? 0) / 1_000,
    found: sums === 0 ? Number.NaN : found / sums,
  };
}
