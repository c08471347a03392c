import type { BenchReader } from './readers.ts';

export interface Measured {
  readonly name: string;
  readonly letters: number;
  /** Milliseconds of processor time a letter, in the best round: the others were disturbed. */
  readonly milliseconds: number;
  /** Kilobytes allocated a letter, the median. */
  readonly kilobytes: number;
  /** Share of the offer's sums of money that were found, 0..1. */
  readonly found: number;
}

interface Measurable {
  readonly text: string;
  readonly sums?: readonly string[];
}

/** Letters that are read one by one, each from a clean heap, to see what they allocate. */
const MOST_WEIGHED = 12;

const plain = (text: string) => text.toLowerCase().replace(/[^\da-z$£€]/g, '');

/** Milliseconds of processor time of a run: what else the machine does does not count. */
function timeOf(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/** Milliseconds of the best of several runs. */
export function bestOf(rounds: number, run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) best = Math.min(best, timeOf(run));
  return best;
}

/** One letter: what was found, the time it took, and the bytes it allocated while nothing was collected. */
function weigh(reader: BenchReader, { text, sums = [] }: Measurable) {
  let quotes: readonly string[] = [];
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const milliseconds = timeOf(() => {
    quotes = reader.read(text);
  });
  const bytes = process.memoryUsage().heapUsed - before;
  const folded = quotes.map(plain);
  const found = sums.filter((sum) => folded.some((quote) => quote.includes(plain(sum)))).length;
  return { milliseconds, bytes, found, sums: sums.length };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** Measures a reader on its share of the letters. A slow one is given each letter once. */
export function measure(reader: BenchReader, all: readonly Measurable[]): Measured {
  const letters = all.slice(0, reader.letters);
  const readAll = () => {
    for (const { text } of letters) reader.read(text);
  };
  // Unmeasured at first: code is compiled and tables are built on first use.
  if (reader.rounds > 0) readAll();
  else reader.read((letters[0]?.text ?? '').slice(0, 500));
  const weighed = letters.map((letter) => weigh(reader, letter));
  const milliseconds = reader.rounds > 0 ? bestOf(reader.rounds, readAll) : sum(weighed.map((one) => one.milliseconds));
  return {
    name: reader.name,
    letters: letters.length,
    milliseconds: milliseconds / letters.length,
    kilobytes: median(weighed.slice(0, MOST_WEIGHED).map(({ bytes }) => bytes)) / 1_000,
    found: sum(weighed.map(({ found }) => found)) / sum(weighed.map(({ sums }) => sums)),
  };
}
