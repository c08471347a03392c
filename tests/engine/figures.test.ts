import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildContext } from '#engine/read/build-context.ts';
import type { Mention } from '#engine/read/context.ts';
import type { FigureExample } from '#engine/read/figures/figure-example.ts';
import { findMentions, type LetterSetting } from '#engine/read/figures/find-mentions.ts';
import { signatures } from '#engine/read/gate/signature.ts';
import { flatContext } from '#engine/read/pay/flat-context.ts';
import { payReading } from '#engine/read/pay/pay-figures.ts';
import { segment } from '#engine/read/segment/segment.ts';
import { cpuTime } from '../support/cpu-time.ts';

const modules = import.meta.glob<{ examples: readonly FigureExample[] }>(
  '../../src/engine/read/figures/*.examples.ts',
  {
    eager: true,
  },
);
const OPEN: LetterSetting = { currency: undefined, country: undefined, language: 'en', sentOn: undefined };

function read(text: string, setting: Partial<LetterSetting> = {}): readonly Mention[] {
  return findMentions(segment({ text }), { ...OPEN, ...setting });
}

function check(kind: Mention['kind'], { text, setting, gives }: FigureExample): void {
  const found = read(text, setting).filter((mention) => mention.kind === kind);
  const shown = found.map((mention, index) => {
    const all: Record<string, unknown> = { ...mention, quote: text.slice(mention.start, mention.end) };
    return Object.fromEntries(Object.keys(gives[index] ?? all).map((key) => [key, all[key]]));
  });
  expect(shown).toEqual(gives);
}

describe.each(Object.entries(modules))('%s', (path, { examples }) => {
  const kind = (/(\w+)\.examples/.exec(path)?.[1] ?? 'money') as Mention['kind'];
  it.each(examples.map((one) => [`${one.text} ${JSON.stringify(one.setting ?? {})}`, one] as const))(
    '%s',
    (_name, one) => check(kind, one),
  );
});

const group = (value: number, mark: string) => String(value).replace(/\B(?=(?:\d{3})+(?!\d))/g, mark);
const indian = (value: number) => String(value).replace(/\B(?=(?:\d{2})*\d{3}$)/g, ',');

/** Ways to write an amount: what is written, and how exactly it can be read back. */
const STYLES: readonly { name: string; write: (value: number) => string; setting?: Partial<LetterSetting> }[] = [
  { name: 'plain', write: (value) => `USD ${value}` },
  { name: 'English', write: (value) => `$${group(value, ',')}` },
  { name: 'English with cents', write: (value) => `$${group(value, ',')}.50` },
  { name: 'pounds after "of"', write: (value) => `a salary of £${group(value, ',')} a year` },
  { name: 'German', write: (value) => `${group(value, '.')} €`, setting: { language: 'de', currency: 'EUR' } },
  {
    name: 'German with cents',
    write: (value) => `EUR ${group(value, '.')},50`,
    setting: { language: 'de', currency: 'EUR' },
  },
  { name: 'French', write: (value) => `${group(value, '\u202f')} €` },
  { name: 'Swiss', write: (value) => `CHF ${group(value, '’')}.--` },
  { name: 'Indian', write: (value) => `₹${indian(value)}/-`, setting: { currency: 'INR', country: 'IN' } },
  { name: 'code after', write: (value) => `${group(value, ',')} AUD` },
  { name: 'in brackets', write: (value) => `(EUR ${value})` },
];

describe('an amount written in a supported style', () => {
  it.each(STYLES.map((style) => [style.name, style] as const))('%s is read back', (name, { write, setting }) => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 99_999_999 }), (value) => {
        const text = write(value);
        const [first, ...more] = read(text, setting).filter((mention) => mention.kind === 'money');
        expect(more).toEqual([]);
        expect(first?.kind === 'money' && first.amount).toBe(name.includes('cents') ? value + 0.5 : value);
      }),
      { numRuns: 200 },
    );
  });

  it('in thousands is read back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999 }),
        fc.constantFrom('k', 'K', 'k USD', ' thousand dollars'),
        (value, tail) => {
          const text = tail.includes('d') || tail.includes('USD') ? `${value}${tail}` : `$${value}${tail}`;
          const [first] = read(text);
          expect(first?.kind === 'money' && first.amount).toBe(value * 1_000);
        },
      ),
    );
  });
});

const TOKENS = [
  '$',
  '€',
  '£',
  '₹',
  '1',
  '25',
  '000',
  ',',
  '.',
  ' ',
  "'",
  '-',
  '–',
  '%',
  '(',
  ')',
  '/',
  'k',
  'LPA',
  'per',
  'year',
  'one',
  'hundred',
  'thousand',
  'and',
  'to',
  'January',
  'Monday',
  'days',
  'shares',
  '\n',
  '\u200b',
  'salary',
  'of',
  ':',
  '\t',
  '|',
  'İ',
  '年',
];
const noise = fc.array(fc.constantFrom(...TOKENS), { maxLength: 60 }).map((parts) => parts.join(''));

describe('any text', () => {
  it('is handled, and every figure lies in it, in order, within its unit', () => {
    fc.assert(
      fc.property(fc.oneof(noise, fc.string({ maxLength: 200, unit: 'grapheme' })), (text) => {
        const units = segment({ text });
        let last = 0;
        for (const mention of findMentions(units, { ...OPEN, sentOn: '2026-01-02' })) {
          const unit = units[mention.unit];
          expect(mention.start).toBeGreaterThanOrEqual(unit?.start ?? Number.POSITIVE_INFINITY);
          expect(mention.end).toBeLessThanOrEqual(unit?.end ?? 0);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.start).toBeGreaterThanOrEqual(last);
          last = mention.start;
        }
      }),
      { numRuns: 600 },
    );
  });

  it.each(['1', '1,', '$1 ', '1.', 'one ', 'hundred ', '1 000', '(', '$', '1-', ' ', 'a', '5 January ', 'per year '])(
    'of %j over and over takes time in proportion to its length',
    (part) => {
      const unit = (size: number) => {
        const text = part.repeat(Math.ceil(size / part.length));
        return [
          {
            index: 0,
            start: 0,
            end: text.length,
            text,
            plain: text,
            signature: signatures()(text),
            kind: 'sentence',
            role: 'body',
            section: '',
          } as const,
        ];
      };
      const once = (size: number) => {
        const started = cpuTime();
        findMentions(unit(size), { ...OPEN, sentOn: '2026-01-02' });
        return cpuTime() - started;
      };
      const seconds = (size: number) => Math.min(once(size), once(size), once(size));
      seconds(5_000);
      // Eight times the text may take thirty times as long on a busy machine, but not sixty-four times.
      expect(seconds(160_000)).toBeLessThan(Math.max(800, 30 * seconds(20_000)));
    },
    20_000,
  );
});

describe('what a figure is of', () => {
  const subjects = (text: string) =>
    payReading(flatContext(buildContext({ text }))).figures.map(({ subject }) => subject);

  it.each([
    [
      'A base salary of $90,000, a sign-on bonus of $10,000 and relocation of up to $5,000.',
      ['base', 'signOn', 'relocation'],
    ],
    ['$90,000 base, $10,000 signing bonus, 15% target bonus', ['base', 'signOn', 'bonus']],
    ['Base salary\t$90,000\nCar allowance\t$600', ['base', 'stipend']],
    ['The company has raised $30M at a valuation of $120M.', ['other', 'other']],
    ['We match 50% of your 401(k) contributions.', ['retirement']],
  ])('%s', (text, wanted) => expect(subjects(text)).toEqual(wanted));

  it.each([
    'Your current salary is $85,000.',
    'The range for this role is $80,000 to $110,000, for example $95,000.',
    'We raised it from $90,000 to that figure.',
  ])('is no pay: %s', (text) => expect(subjects(text).filter((subject) => subject === 'base')).toEqual([]));

  it.each(['salary of $5 ', '15% of bonus ', 'sign-on bonus $5 (', 'in lieu of ', "year's salary "])(
    'takes time in proportion to the length of %j',
    (part) => {
      const once = (size: number) => {
        const context = buildContext({ text: part.repeat(Math.ceil(size / part.length)) });
        const started = cpuTime();
        payReading(flatContext(context));
        return cpuTime() - started;
      };
      const seconds = (size: number) => Math.min(once(size), once(size), once(size));
      seconds(3_000);
      expect(seconds(80_000)).toBeLessThan(Math.max(1_500, 30 * seconds(10_000)));
    },
    20_000,
  );
});
