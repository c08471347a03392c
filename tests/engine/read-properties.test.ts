import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factSchema } from '#domain/fact.ts';
import { readOffer } from '#engine/read/read-offer.ts';
import { plainText } from '#engine/read/segment/plain-text.ts';
import { cpuTime } from '../support/cpu-time.ts';

const PARTS = [
  'Your base salary will be ',
  '$185,000',
  ' per year',
  '\n',
  '. ',
  '€ 61.000,-',
  ' sign-on bonus of ',
  '10%',
  ' RSUs over 4 years',
  '- ',
  '| ',
  '\t',
  'Base: ',
  '> ',
  'On Monday Ana wrote:\n',
  '20 days of PTO',
  '15 March 2026',
  '\u200b',
  '\u202e',
  '\u00ad',
  '\ud800',
  'from $90,000 to $95,000',
  'Page 2 of 3',
  '\f',
  '(',
  ')',
  'subject to a background check',
  '₹24,00,000',
  ' p.a.',
  ' GmbH',
  '***',
  '1.',
  'a)',
  'null',
  '🙂',
  '½',
] as const;
const letters = fc
  .array(fc.oneof(fc.constantFrom(...PARTS), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

/** Fastest of a few runs: what else the machine does at the time only ever adds. */
function seconds(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const start = cpuTime();
    readOffer({ text });
    best = Math.min(best, cpuTime() - start);
  }
  return best;
}

describe('reading any text', () => {
  it('gives facts whose quotes are the words of the text and whose values are valid', () => {
    fc.assert(
      fc.property(letters, (text) => {
        const { facts, excluded, ignored } = readOffer({ text });
        for (const fact of [...facts, ...excluded]) {
          expect(text.slice(fact.start, fact.end)).toBe(fact.quote);
          expect(fact.end).toBeGreaterThan(fact.start);
        }
        for (const fact of facts) expect(factSchema.safeParse(fact).success).toBe(true);
        expect(facts.map(({ start }) => start)).toEqual(facts.map(({ start }) => start).toSorted((a, b) => a - b));
        for (const { start, end } of ignored) expect(start >= 0 && end <= text.length && start < end).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
  it('is the same for the same text', () => {
    fc.assert(
      fc.property(letters, (text) => {
        expect(readOffer({ text })).toEqual(readOffer({ text }));
      }),
      { numRuns: 60 },
    );
  });
  it('keeps the length of a text when it makes it plain', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainText(text)).toHaveLength(text.length);
      }),
    );
    expect(plainText('İÀ“’–')).toHaveLength(5);
  });
});

const HOSTILE: readonly (readonly [string, (size: number) => string])[] = [
  ['digits', (size) => '9'.repeat(size)],
  ['dollar signs', (size) => '$'.repeat(size)],
  ['figures', (size) => '$1,000 '.repeat(size / 7)],
  ['spaces', (size) => ' '.repeat(size)],
  ['line ends', (size) => '\n'.repeat(size)],
  ['bars', (size) => 'a | '.repeat(size / 4)],
  ['rows of a table', (size) => 'Base | $1,000 | per year\n'.repeat(size / 25)],
  ['one word', (size) => 'a'.repeat(size)],
  ['words without an end', (size) => 'you will be '.repeat(size / 12)],
  ['capitals', (size) => 'Vice President '.repeat(size / 15)],
  ['commas', (size) => 'a,'.repeat(size / 2)],
  ['open brackets', (size) => '('.repeat(size)],
  ['quote marks', (size) => '> '.repeat(size / 2)],
  ['quoted mails', (size) => 'On Monday, Ana wrote:\n'.repeat(size / 22)],
  ['page marks', (size) => 'Page 1\n\n'.repeat(size / 8)],
  ['surrogates', (size) => '\ud83d'.repeat(size)],
  ['direction marks', (size) => '\u202e1\u200f'.repeat(size / 3)],
  ['sentences', (size) => 'Your base salary will be $90,000 per year. '.repeat(size / 43)],
  ['percent', (size) => '5%-'.repeat(size / 3)],
  ['dates', (size) => '1/2/2026 '.repeat(size / 9)],
  ['labels', (size) => 'Base:\n'.repeat(size / 6)],
  ['hyphens', (size) => 'a-'.repeat(size / 2)],
];

describe('hostile texts', () => {
  it.each(HOSTILE)(
    '%s: time grows with the length, not with its square',
    (_name, make) => {
      const small = seconds(make(12_000));
      const large = seconds(make(96_000));
      // Eight times the text: a square would take 64 times as long. The constant keeps very short times from deciding.
      expect(large).toBeLessThan(small * 24 + 120);
    },
    120_000,
  );
  it('reads no more than the longest text taken', () => {
    const text = `Your base salary will be $90,000 per year.${' '.repeat(1_000_000)}Bonus: $5,000`;
    expect(readOffer({ text }).facts.map(({ field }) => field)).toEqual(['baseSalary']);
  });
});
