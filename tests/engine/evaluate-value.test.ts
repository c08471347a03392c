import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMPONENTS } from '#engine/evaluate/components/index.ts';
import type { ValueCase } from '#engine/evaluate/components/value-case.ts';
import { valueOffer } from '#engine/evaluate/value.ts';
import { quickest } from '../support/quickest.ts';

const folder = new URL('../../src/engine/evaluate/components/', import.meta.url);
const caseFiles = readdirSync(folder).filter((name) => name.endsWith('.cases.ts'));

describe('valuation of each component', () => {
  it('has cases for every component', () => {
    expect(caseFiles.length).toBe(COMPONENTS.length);
  });

  for (const file of caseFiles) {
    describe(file.replace('.cases.ts', ''), async () => {
      const { cases } = (await import(folder.href + file)) as { cases: readonly ValueCase[] };
      for (const one of cases) {
        it(one.name, () => {
          const valuation = valueOffer(one.facts, one.assumptions);
          expect(valuation).toMatchObject(one.totals ?? {});
          for (const [year, columns] of Object.entries(one.years ?? {})) {
            expect(valuation.years[Number(year) - 1]).toMatchObject(columns);
          }
          const words = (list: readonly { text: string }[]): string => list.map(({ text }) => text).join('\n');
          if (one.asks !== undefined) expect(words(valuation.questions)).toContain(one.asks);
          if (one.notes !== undefined) expect(words(valuation.notes)).toContain(one.notes);
          const doubts = valuation.items.map((item) => item.doubt ?? '').join('\n');
          if (one.doubts !== undefined) expect(`${doubts}\n${words(valuation.notes)}`).toContain(one.doubts);
          if (one.formula !== undefined) {
            expect(valuation.items.map((item) => item.formula).join('\n')).toContain(one.formula);
          }
          for (const [label, value] of Object.entries(one.scenarios ?? {})) {
            expect(valuation.scenarios.find((row) => row.label.includes(label))?.value).toBe(value);
          }
        });
      }
    });
  }
});

describe('an answer of the valuation', () => {
  const letter = 'Your base salary is $80,000 per year with a 10% target bonus.';
  const facts = [
    {
      field: 'baseSalary',
      amount: 80_000,
      currency: 'USD',
      period: 'year',
      quote: '$80,000 per year',
      start: 20,
      end: 36,
      confidence: 1,
    },
    {
      field: 'targetBonus',
      percent: 10,
      origin: 'corrected',
      quote: '10% target bonus',
      start: 44,
      end: 60,
      confidence: 1,
    },
  ] as const;

  it('traces every amount to words, a correction or an assumption', () => {
    const { items } = valueOffer(facts);
    for (const item of items) {
      expect(item.formula).not.toBe('');
      expect(item.inputs.length).toBeGreaterThan(0);
      for (const { source } of item.inputs) {
        if (source.kind === 'letter') expect(letter.slice(source.start, source.end)).toBe(source.quote);
      }
    }
    const bonus = items.find((item) => item.field === 'targetBonus');
    expect(bonus?.inputs.map((input) => input.source.kind)).toEqual(['corrected', 'assumption']);
  });

  it('repeats every assumption and tells defaults from choices', () => {
    const chosen = valueOffer(facts, { bonusPayout: 0.9 });
    expect(chosen.assumptions).toMatchObject({ bonusPayout: 0.9, horizonYears: 4, workDaysPerYear: 260 });
    const source = (valuation: typeof chosen) =>
      valuation.items.flatMap((item) => item.inputs).find((input) => input.name === 'bonusPayout')?.source;
    expect(source(chosen)).toEqual({ kind: 'assumption', isDefault: false });
    expect(source(valueOffer(facts))).toEqual({ kind: 'assumption', isDefault: true });
  });

  it('falls back to the default of an assumption out of bounds', () => {
    expect(valueOffer(facts, { horizonYears: 99, bonusPayout: 0.5 }).assumptions).toMatchObject({
      horizonYears: 4,
      bonusPayout: 0.5,
    });
  });

  it('takes less than a frame', () => {
    const whole = [
      ...facts,
      { field: 'signOnBonus', amount: 20_000, currency: 'USD', clawbackMonths: 24, clawbackProRata: true },
      { field: 'equity', instrument: 'option', shares: 24_000, strike: 1.85, vestYears: 4, cliffMonths: 12 },
      { field: 'retirementMatch', percent: 50, upToPercent: 6 },
      { field: 'stipend', amount: 100, currency: 'USD', period: 'month', purpose: 'phone' },
      { field: 'pto', days: 20 },
    ] as const;
    const assumptions = { sharePrice: 6, fullyDilutedShares: 18_000_000, exits: [6e7, 2e8, 4e8], horizonYears: 10 };
    expect(quickest(() => valueOffer(whole, assumptions))).toBeLessThan(16);
  });

  it('grows no faster than the number of grants', () => {
    const grants = Array.from(
      { length: 40 },
      () => ({ field: 'equity', instrument: 'rsu', shares: 1000, vestYears: 4, cliffMonths: 12 }) as const,
    );
    const time = (count: number): number => {
      return quickest(() => valueOffer([...facts, ...grants.slice(0, count)], { sharePrice: 10 }));
    };
    time(40);
    expect(time(40) / Math.max(time(10), 0.3)).toBeLessThan(20);
  });
});
