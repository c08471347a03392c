import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goalsSchema, type Situation, situationSchema } from '#domain/situation.ts';
import { cases as answerCases } from '#engine/plan/moves/answer.cases.ts';
import { cases as askCases } from '#engine/plan/moves/ask.cases.ts';
import { cases as closingCases } from '#engine/plan/moves/closing.cases.ts';
import { cases as receivedCases } from '#engine/plan/moves/received.cases.ts';
import { planMove } from '#engine/plan/next-move.ts';
import { roundDown, roundNearest, roundUp } from '#engine/plan/round-figure.ts';
import { stepAmount } from '#engine/track/situation.ts';

const plan = (situation: object, goals: object = {}) =>
  planMove(situationSchema.parse(situation), goalsSchema.parse(goals));

describe.each([
  ['on receipt', receivedCases],
  ['the first ask', askCases],
  ['after an answer', answerCases],
  ['closing', closingCases],
])('%s', (_part, cases) => {
  it.each(cases.map((each) => [each.name, each] as const))('%s', (_name, each) => {
    const { move, packages, reasons } = plan(each.situation, each.goals);
    expect(move.kind).toBe(each.move.kind);
    expect(move.occasion).toBe(each.move.occasion);
    const asks = Object.fromEntries(move.asks.map((term) => [term.field, stepAmount(term)]));
    if (each.move.asks !== undefined) expect(asks).toEqual(each.move.asks);
    for (const field of each.move.without ?? []) expect(asks).not.toHaveProperty(field);
    if (each.move.about !== undefined) expect(move.about).toEqual(expect.arrayContaining([...each.move.about]));
    if (each.packages !== undefined) expect(packages.length).toBe(each.packages);
    if (each.because !== undefined) expect(reasons.map((reason) => reason.text).join(' ')).toContain(each.because);
    expect(reasons.length).toBeGreaterThan(0);
  });
});

describe('figures', () => {
  it.each([
    [137_283, 137_500],
    [243_400, 243_000],
    [61_240, 61_000],
    [33.1, 33],
    [4_432, 4_450],
    [8_123_000, 8_100_000],
  ])('%d is said as %d', (amount, said) => {
    const step = said >= 8_000_000 ? 100_000 : undefined;
    expect(step === undefined ? roundNearest(amount) : roundNearest(amount, step)).toBe(said);
  });

  it('rounds within its bounds', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e9, noNaN: true }), (amount) => {
        expect(roundDown(amount)).toBeLessThanOrEqual(amount * (1 + 1e-9));
        expect(roundUp(amount)).toBeGreaterThanOrEqual(amount * (1 - 1e-9));
      }),
    );
  });
});

const talk = fc.record({
  base: fc.integer({ min: 20_000, max: 400_000 }),
  days: fc.integer({ min: 0, max: 30 }),
  target: fc.double({ min: 0.8, max: 1.5, noNaN: true }),
  walkAway: fc.double({ min: 0.7, max: 1.2, noNaN: true }),
  rises: fc.array(fc.double({ min: 0, max: 0.05, noNaN: true }), { minLength: 1, maxLength: 6 }),
});

/** Plays against an employer that rises as given and then repeats itself; returns every plan. */
function played({ base, days, target, walkAway, rises }: typeof talk extends fc.Arbitrary<infer T> ? T : never) {
  const goals = { target: base * target, walkAway: base * walkAway };
  const history: object[] = [];
  const plans: ReturnType<typeof plan>[] = [];
  let figure = base;
  for (let round = 0; round < 30; round++) {
    const offer = [
      { field: 'baseSalary', amount: base, currency: 'USD', period: 'year' },
      { field: 'pto', days },
    ];
    const next = plan({ stage: 'pushback', offer, history: [...history] }, goals);
    plans.push(next);
    if (next.move.kind === 'accept' || next.move.kind === 'decline') break;
    for (const term of next.move.asks) history.push({ by: 'me', field: term.field, amount: stepAmount(term) });
    figure = Math.round(figure * (1 + (rises[round] ?? 0)));
    history.push({ by: 'them', field: 'baseSalary', amount: figure });
  }
  return plans;
}

describe('a talk', () => {
  it('comes to an end, with asks that only fall, after they moved, by less each time', () => {
    fc.assert(
      fc.property(talk, (each) => {
        const plans = played(each);
        expect(['accept', 'decline']).toContain(plans.at(-1)?.move.kind);
        const asks = plans.flatMap(({ move }) =>
          move.asks.flatMap((term) => (term.field === 'baseSalary' && term.amount !== undefined ? [term.amount] : [])),
        );
        const steps = asks.slice(1).map((ask, at) => (asks[at] ?? 0) - ask);
        expect(steps.every((step) => step >= 0)).toBe(true);
        const taken = steps.filter((step) => step > 0);
        expect(taken.every((step, at) => at === 0 || step <= (taken[at - 1] ?? 0))).toBe(true);
        for (const ask of asks) expect(ask).toBeLessThanOrEqual(each.base * 1.3);
        for (const { move } of plans) expect(move.asks.length).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('never asks for exactly the walk-away, unless they named it', () => {
    fc.assert(
      fc.property(talk, fc.integer({ min: -12, max: 60 }), (each, steps) => {
        // Round walk-aways at and above the offer are the ones an ask could meet.
        const walkAway = Math.round((each.base * (1 + steps / 200)) / 500) * 500;
        const named = new Set([each.base]);
        let figure = each.base;
        for (const [at, { move }] of played({ ...each, walkAway: walkAway / each.base }).entries()) {
          for (const term of move.asks)
            if (
              term.field === 'baseSalary' &&
              term.amount !== undefined &&
              ![...named].some((one) => Math.abs(one - walkAway) <= walkAway * 0.001)
            )
              expect(Math.abs(term.amount - walkAway)).toBeGreaterThan(walkAway * 0.0009);
          figure = Math.round(figure * (1 + (each.rises[at] ?? 0)));
          named.add(figure);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('keeps packages equal in worth', () => {
    fc.assert(
      fc.property(talk, (each) => {
        for (const { packages } of played(each)) {
          expect([0, 2, 3]).toContain(packages.length);
          const worth = packages.map((set) => set.worth);
          if (worth.length > 0) expect(Math.max(...worth) / Math.min(...worth)).toBeLessThan(1.02);
        }
      }),
    );
  });

  it('says private numbers only in reasons marked private', () => {
    fc.assert(
      fc.property(talk, (each) => {
        const walkAway = new Intl.NumberFormat('en-US').format(Math.round(each.base * each.walkAway));
        const target = new Intl.NumberFormat('en-US').format(Math.round(each.base * each.target));
        const offered = new Intl.NumberFormat('en-US').format(each.base);
        for (const { move, reasons } of played(each)) {
          const open = reasons
            .filter((reason) => reason.private !== true)
            .map((reason) => reason.text)
            .join(' ');
          const asked = move.asks.map((term) => new Intl.NumberFormat('en-US').format(stepAmount(term) ?? 0));
          for (const secret of [walkAway, target]) {
            if (secret !== offered && !asked.includes(secret)) expect(open.includes(`$${secret} `)).toBe(false);
          }
        }
      }),
    );
  });

  it('names a higher offer from elsewhere before a yes, on our own side only', () => {
    const offer = [{ field: 'baseSalary', amount: 90_000, currency: 'USD', period: 'year' }];
    const rival = (amount: number) => [{ employer: 'Orrin Foods', facts: [{ ...offer[0], amount }] }];
    const said = { stance: 'final', final: true };
    const ending = (amount: number) =>
      plan({ stage: 'pushback', offer, employerSaid: said, competingOffers: rival(amount) }, { walkAway: 85_000 });
    const higher = ending(97_000).reasons.filter(({ text }) => text.includes('Orrin Foods'));
    expect(higher).toHaveLength(1);
    expect(higher[0]?.private).toBe(true);
    expect(ending(88_000).reasons.some(({ text }) => text.includes('Orrin Foods'))).toBe(false);
  });

  it('does not depend on names', () => {
    const situation = (recruiterName: string, candidateName: string): Situation =>
      situationSchema.parse({
        stage: 'countering',
        offer: [{ field: 'baseSalary', amount: 81_000, currency: 'EUR', period: 'year' }],
        recruiterName,
        candidateName,
      });
    const goals = goalsSchema.parse({ target: 88_000 });
    expect(planMove(situation('Ines Duarte', 'Bo Lindqvist'), goals)).toEqual(
      planMove(situation('Kofi Mensah', 'Aiko Sato'), goals),
    );
  });
});
