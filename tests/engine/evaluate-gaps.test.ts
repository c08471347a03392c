import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { GapCase } from '#engine/evaluate/gaps/gap-rule.ts';
import { findGaps, GAP_RULES } from '#engine/evaluate/gaps/index.ts';

const folder = new URL('../../src/engine/evaluate/gaps/', import.meta.url);
const caseFiles = readdirSync(folder).filter((name) => name.endsWith('.cases.ts'));

describe('gaps', () => {
  it('has a case file for every rule and a rule for every case file', () => {
    expect(caseFiles.map((name) => name.replace('.cases.ts', '')).sort()).toEqual(
      GAP_RULES.map((rule) => rule.id).sort(),
    );
  });

  for (const rule of GAP_RULES) {
    describe(rule.id, async () => {
      const { cases } = (await import(`${folder.href}${rule.id}.cases.ts`)) as { cases: readonly GapCase[] };
      it('is tried both ways', () => {
        expect(cases.some((one) => one.expect === 'nothing')).toBe(true);
        expect(cases.some((one) => one.expect !== 'nothing')).toBe(true);
      });
      cases.forEach((one, index) => {
        it(`case ${index + 1}: ${one.expect}`, () => {
          const found = findGaps({ facts: one.facts, excluded: one.excluded ?? [], country: one.country });
          const gap = found.find((candidate) => candidate.id === rule.id);
          expect(gap?.state ?? 'nothing').toBe(one.expect);
          if (gap !== undefined) {
            expect(gap.field).toBe(rule.field);
            expect(gap.question.endsWith('?')).toBe(true);
          }
        });
      });
    });
  }

  it('asks nothing about what the letter says is not offered', () => {
    const found = findGaps({
      facts: [],
      excluded: [{ field: 'targetBonus' }, { field: 'health' }, { field: 'pto' }],
      country: 'US',
    });
    expect(found.filter((gap) => ['targetBonus', 'health', 'pto'].includes(gap.field))).toEqual([]);
  });

  it('asks no question of one country in another', () => {
    const facts = [{ field: 'baseSalary', amount: 62_000, currency: 'EUR', period: 'year' }] as const;
    const questions = findGaps({ facts, excluded: [], country: 'DE' }).map((gap) => `${gap.label} ${gap.question}`);
    expect(questions.join(' ')).not.toMatch(/401|premium sheet|exempt/);
  });

  it('weighs a gap by the money it is about', () => {
    const weight = (value: number): number | undefined => {
      const facts = [
        { field: 'baseSalary', amount: 100_000, currency: 'USD', period: 'year' },
        { field: 'equity', instrument: 'rsu', value, currency: 'USD' },
      ] as const;
      return findGaps({ facts, excluded: [] }).find((gap) => gap.id === 'equity-vesting')?.weight;
    };
    expect(weight(300_000)).toBeGreaterThan(weight(60_000) ?? 0);
    expect(weight(60_000)).toBeGreaterThan(weight(2_000) ?? 0);
  });

  it('puts the most money first', () => {
    const weights = findGaps({ facts: [], excluded: [], country: 'US' }).map((gap) => gap.weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(weights[0]).toBe(100);
  });
});
