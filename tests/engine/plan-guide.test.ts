import { describe, expect, it } from 'vitest';
import type { Fact } from '#domain/fact.ts';
import type { Entry } from '#domain/ledger.ts';
import { MOVE_KINDS, moveSchema } from '#domain/move.ts';
import { goalsSchema, situationSchema } from '#domain/situation.ts';
import { cases } from '#engine/plan/moves/guide.cases.ts';
import { planMove } from '#engine/plan/next-move.ts';
import { situationOf, stepAmount } from '#engine/track/situation.ts';

const parsed = cases.map((each) => ({
  each,
  plan: planMove(situationSchema.parse(each.situation), goalsSchema.parse(each.goals ?? {})),
}));

describe('the guide, row by row', () => {
  it.each(parsed.map(({ each, plan }) => [each.of, each.name, each, plan] as const))(
    '%s · %s',
    (_of, _name, each, plan) => {
      const asks = Object.fromEntries(plan.move.asks.map((term) => [term.field, stepAmount(term)]));
      expect({ kind: plan.move.kind, occasion: plan.move.occasion }).toEqual({
        kind: each.move.kind,
        occasion: each.move.occasion,
      });
      if (each.move.asks !== undefined) expect(asks).toEqual(each.move.asks);
      for (const field of each.move.without ?? []) expect(asks).not.toHaveProperty(field);
      if (each.move.about !== undefined) expect(plan.move.about).toEqual(expect.arrayContaining([...each.move.about]));
      if (each.packages !== undefined) expect(plan.packages.length).toBe(each.packages);
      if (each.because !== undefined) expect(plan.reasons.map(({ text }) => text).join(' ')).toContain(each.because);
      expect(plan.cost?.text.length).toBeGreaterThan(10);
    },
  );

  it('has every step, the mistakes, all twelve questions, every kind of move and every occasion the planner can have', () => {
    const of = cases.map((each) => each.of).join('\n');
    for (const part of [1, 2, 3, 4, 5]) expect(of).toContain(`step ${part}:`);
    for (let at = 1; at <= 12; at++) expect(of).toContain(`question ${at}:`);
    expect(cases.filter((each) => each.of.startsWith('mistake')).length).toBeGreaterThanOrEqual(8);
    expect(new Set(parsed.map(({ plan }) => plan.move.kind))).toEqual(new Set(MOVE_KINDS));
    const occasions = new Set(parsed.map(({ plan }) => plan.move.occasion));
    // A call is confirmed on request, from the call sheet, not by plan.
    for (const one of moveSchema.shape.occasion.unwrap().options)
      if (one !== 'confirm-call') expect(occasions).toContain(one);
  });
});

describe('a counter that was sent', () => {
  const facts = [
    {
      field: 'baseSalary',
      amount: 80_000,
      currency: 'EUR',
      period: 'year',
      quote: '',
      start: 0,
      end: 0,
      confidence: 1,
      origin: 'read',
    },
  ] as unknown as Fact[];
  const base = (amount: number) => ({ field: 'baseSalary', amount, currency: 'EUR', period: 'year' }) as const;
  const head = (id: string, day: string) => ({ id, negotiationId: 'n', at: `2026-05-${day}T09:00:00.000Z` });
  const entries: readonly Entry[] = [
    { ...head('1', '04'), kind: 'ask', move: 'ask', terms: [base(90_000)] },
    { ...head('2', '05'), kind: 'answer', stance: 'counter', terms: [base(84_000)], fixed: [], open: [] },
    { ...head('3', '06'), kind: 'ask', move: 'counter', terms: [base(89_500)] },
  ];
  const at = (count: number) =>
    planMove(situationOf({ entries: entries.slice(0, count), facts, replies: [], goals: {}, today: '2026-05-07' }), {});

  it('is waited for: their earlier words answer an earlier ask', () => {
    expect(at(2).move.kind).toBe('counter');
    expect(at(3).move.kind).toBe('wait');
  });
});
