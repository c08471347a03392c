import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_TEXT } from '../../src/domain/document.ts';
import { readOffer } from '../../src/engine/read/read-offer.ts';
import { longText, writeLetters } from './letters.ts';
import { bestOf, type Measured, measure } from './measure.ts';
import { COMPROMISE, OURS, READERS, RECOGNIZERS } from './readers.ts';

const LETTERS = 40;
const LENGTHS = [10_000, 30_000, 100_000, 300_000, 1_000_000];
/** How much more time a character of a longer text may take than one of 30,000, for growth to count as linear. */
const MOST_GROWTH = 1.5;

const write = (line: string) => process.stdout.write(`${line}\n`);
const fixed = (value: number, digits: number) =>
  value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** Letters of a folder (.txt, or .json with a `text`), where one is named: `--letters FOLDER`. */
function lettersOf(args: readonly string[]) {
  const at = args.indexOf('--letters');
  const folder = at < 0 ? undefined : args[at + 1];
  if (folder === undefined) return writeLetters(LETTERS);
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|json)$/.test(name))
    .sort()
    .slice(0, LETTERS)
    .map((name) => {
      const content = readFileSync(join(folder, name), 'utf8');
      return { text: name.endsWith('.json') ? (JSON.parse(content) as { text: string }).text : content };
    });
}

function table(measured: readonly Measured[]): void {
  const ours = measured.find(({ name }) => name === OURS)?.milliseconds ?? 1;
  write(
    `${'per letter'.padEnd(44)}${'ms'.padStart(10)}${'× ours'.padStart(10)}${'kB'.padStart(10)}${'sums found'.padStart(12)}  letters`,
  );
  for (const { name, milliseconds, kilobytes, found, letters } of measured) {
    const share = Number.isNaN(found) ? '–' : `${Math.round(found * 100)} %`;
    write(
      `${name.padEnd(44)}${fixed(milliseconds, 3).padStart(10)}${fixed(milliseconds / ours, 2).padStart(10)}${fixed(kilobytes, 0).padStart(10)}${share.padStart(12)}  ${letters}`,
    );
  }
}

/** Microseconds a thousand characters, by length of text. */
function growth(): readonly number[] {
  write(`\nlength of text        ms   µs per 1,000 characters (read up to ${MAX_TEXT.toLocaleString('en-US')})`);
  readOffer({ text: longText(30_000) });
  return LENGTHS.map((length) => {
    const text = longText(length);
    const milliseconds = bestOf(length > 200_000 ? 3 : 5, () => readOffer({ text }));
    const each = (milliseconds * 1_000_000) / length;
    write(
      `${length.toLocaleString('en-US').padStart(14)}${fixed(milliseconds, 1).padStart(10)}${fixed(each, 0).padStart(25)}`,
    );
    return each;
  });
}

/** Measures all readers on the same letters; ends with an error when a claim does not hold. */
export function main(args: readonly string[]): number {
  const letters = lettersOf(args);
  const mean = letters.reduce((sum, { text }) => sum + text.length, 0) / letters.length;
  write(
    `${letters.length} ${args.includes('--letters') ? 'given' : 'invented'} letters of ${fixed(mean, 0)} characters on average, Node ${process.version}\n`,
  );
  const measured = READERS.map((reader) => measure(reader, letters));
  table(measured);
  const time = (name: string) => measured.find((one) => one.name === name)?.milliseconds ?? Number.NaN;
  const [, reference = Number.NaN, ...longer] = growth();
  const worst = Math.max(...longer);
  const claims: readonly (readonly [string, number, boolean])[] = [
    [
      'times faster than compromise’s money (at least 10)',
      time(COMPROMISE) / time(OURS),
      time(COMPROMISE) >= 10 * time(OURS),
    ],
    [
      'times faster than Recognizers (at least 200)',
      time(RECOGNIZERS) / time(OURS),
      time(RECOGNIZERS) >= 200 * time(OURS),
    ],
    [
      `times the time a character in longer texts, against 30,000 (at most ${MOST_GROWTH})`,
      worst / reference,
      worst <= MOST_GROWTH * reference,
    ],
  ];
  write('');
  for (const [what, value, holds] of claims) write(`${holds ? 'holds ' : 'FAILS '} ${fixed(value, 1)} ${what}`);
  return claims.every(([, , holds]) => holds) ? 0 : 1;
}
