import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOVE_KINDS } from '#domain/move.ts';
import { situationSchema } from '#domain/situation.ts';
import { bestAlternative } from '#engine/plan/prepare/alternative.ts';
import { choiceDoubts, nextEitherOr, preferencesAfter } from '#engine/plan/prepare/either-or.ts';
import { goalDoubts } from '#engine/plan/prepare/goal-doubts.ts';
import { justificationFor } from '#engine/plan/prepare/justification.ts';
import { limitGuesses } from '#engine/plan/prepare/limits.ts';
import { mediumFor } from '#engine/plan/prepare/medium.ts';
import { neverSay } from '#engine/plan/prepare/never-say.ts';
import { OBJECTIONS, objectionsFor } from '#engine/plan/prepare/objections.ts';
import { daysFor, timelineOf } from '#engine/plan/prepare/timeline.ts';

describe('goals', () => {
  it.each([
    [{ walkAway: 60_000, target: 70_000, ideal: 80_000 }, undefined, undefined, []],
    [{ walkAway: 71_000, target: 70_000 }, undefined, undefined, ['walk-away-above-target']],
    [{ target: 90_000, ideal: 80_000 }, undefined, undefined, ['target-above-ideal']],
    [{ walkAway: 90_000, ideal: 80_000 }, undefined, undefined, ['walk-away-above-ideal']],
    [{ walkAway: 60_000, target: 70_000 }, 65_000, 62_000, ['walk-away-below-alternative']],
    [{ target: 35 }, 65_000, undefined, ['unit']],
    [{ target: 200, ideal: 210, walkAway: 190 }, 185, undefined, ['offer-below-walk-away']],
    [{ target: 200, walkAway: 205 }, 185, undefined, ['walk-away-above-target', 'offer-below-walk-away']],
    [{ target: 185 }, 185, undefined, ['target-not-above-offer']],
    [{}, 65_000, 62_000, []],
  ])('%j', (goals, offered, alternative, ids) => {
    expect(goalDoubts(goals, offered, alternative).map((doubt) => doubt.id)).toEqual(ids);
  });
});

describe('timeline', () => {
  it('spreads a week over thanks, ask, follow-up and decision', () => {
    expect(timelineOf('2026-03-02', '2026-03-09').map(({ on, id }) => `${on} ${id}`)).toEqual([
      '2026-03-02 thank',
      '2026-03-03 weigh',
      '2026-03-04 ask',
      '2026-03-06 follow-up',
      '2026-03-09 decide',
    ]);
  });

  it('asks for more time when the date is tomorrow', () => {
    expect(timelineOf('2026-03-02', '2026-03-03').map(({ id }) => id)).toEqual(['thank', 'extend', 'decide']);
  });

  it('names a day of its own when none is set, and skips holidays', () => {
    const steps = timelineOf('2026-04-02', undefined, (date) => date === '2026-04-03' || date === '2026-04-06');
    expect(steps.at(-1)).toMatchObject({ on: '2026-04-10', id: 'decide' });
  });
});

describe('objections', () => {
  it('each has a meaning, one question, an answer and something to trade', () => {
    expect(new Set(OBJECTIONS.map((each) => each.id)).size).toBe(7);
    for (const each of OBJECTIONS) {
      expect(each.means.length).toBeGreaterThan(0);
      expect(each.question.match(/\?/g)).toHaveLength(1);
      expect(each.trade).not.toContain('baseSalary');
      expect(`${each.question} ${each.answer}`).not.toMatch(/\d|\bsorry\b|!/i);
    }
  });
});

const eur = (amount: number) => ({ field: 'baseSalary', amount, currency: 'EUR', period: 'year' });
const situation = (more: object = {}) =>
  situationSchema.parse({ stage: 'countering', offer: [eur(80_000), { field: 'pto', days: 26 }], ...more });

describe('what is said for an ask', () => {
  const asks = [{ field: 'baseSalary', amount: 90_000, currency: 'EUR', period: 'year' }] as const;
  const picked = (more: object, qualifications: string[] = [], forAsks: readonly object[] = asks) =>
    justificationFor(situation(more), forAsks as never, qualifications).map(({ use, text }) => `${use}: ${text}`);
  const posting = { source: 'the posting', kind: 'posted-range', low: 78_000, high: 92_000, currency: 'EUR' };

  it('is two things at most, the strongest first, and the rest waits', () => {
    const survey = { source: 'Pay survey', kind: 'survey', median: 88_000, currency: 'EUR' };
    expect(picked({ marketData: [survey, posting] }, ['Led the move to the new plant'])).toEqual([
      'say: the posting: €78,000 – €92,000',
      'say: Led the move to the new plant',
      'keep: Pay survey: €88,000',
    ]);
  });

  it.each([
    ['what a friend told', { source: 'Jonas', kind: 'friend', high: 99_000, currency: 'EUR' }],
    ['a total', { source: 'Pay site', kind: 'self-reported', high: 99_000, currency: 'EUR', measures: 'total' }],
    ['another currency', { source: 'Pay site', kind: 'survey', high: 99_000, currency: 'USD' }],
    ['a figure below the offer', { source: 'Pay site', kind: 'survey', high: 79_000, currency: 'EUR' }],
  ])('leaves out %s', (_what, datum) => {
    expect(picked({ marketData: [datum] })[0]).toMatch(/^leave: /);
  });

  it('is pay lost by leaving where one-time money is asked for, and kept back where it is not', () => {
    const forfeits = [{ what: 'the bonus paid in March', amount: 7_000, currency: 'EUR' }];
    const signOn = [{ field: 'signOnBonus', amount: 8_000, currency: 'EUR' }];
    expect(picked({ forfeits }, [], signOn)).toEqual(['say: the bonus paid in March, €7,000']);
    expect(picked({ forfeits })).toEqual(['keep: the bonus paid in March, €7,000']);
  });

  it('mentions another offer without its figure, and a lower one not at all', () => {
    const offers = (amount: number) => ({ competingOffers: [{ employer: 'Orrin Foods', facts: [eur(amount)] }] });
    expect(picked(offers(86_000))).toEqual(['say: Your offer from Orrin Foods']);
    expect(picked(offers(71_000))).toEqual(['keep: Your offer from Orrin Foods']);
  });
});

describe('the best alternative', () => {
  it('is the higher of another offer and the present job, in the same currency', () => {
    const rival = { competingOffers: [{ employer: 'Orrin Foods', facts: [eur(76_000)] }] };
    expect(bestAlternative(situation(rival), [eur(74_000)] as never)).toEqual({
      yearlyBase: 76_000,
      from: 'offer',
      employer: 'Orrin Foods',
    });
    expect(bestAlternative(situation(rival), [{ ...eur(6_500), period: 'month' }] as never)).toEqual({
      yearlyBase: 78_000,
      from: 'present',
    });
    expect(bestAlternative(situation(), [{ ...eur(99_000), currency: 'USD' }] as never)).toBeUndefined();
    expect(bestAlternative(situation())).toBeUndefined();
  });
});

describe('rather this or that', () => {
  const choice = (field: 'pto' | 'signOnBonus', over: number, own: 'field' | 'baseSalary') => ({
    field,
    over,
    picked: own,
  });
  it('begins at money worth, then asks for more or less of it, and stops after two a component', () => {
    const first = nextEitherOr(situation(), {});
    expect(first).toMatchObject({ field: 'signOnBonus', over: 1, base: 2_000, gain: { amount: 8_000 } });
    const more = nextEitherOr(situation(), { choices: [choice('signOnBonus', 1, 'field')] });
    expect(more).toMatchObject({ field: 'signOnBonus', over: 1.5, base: 3_000 });
    const less = nextEitherOr(situation(), { choices: [choice('signOnBonus', 1, 'baseSalary')] });
    expect(less).toMatchObject({ field: 'signOnBonus', over: 0.5, base: 1_000 });
    const both = [choice('signOnBonus', 1, 'field'), choice('signOnBonus', 1.5, 'field')];
    expect(nextEitherOr(situation(), { choices: both })?.field).toBe('pto');
    const all = [...both, choice('pto', 1, 'field'), choice('pto', 1.5, 'baseSalary')];
    expect(nextEitherOr(situation(), { choices: all })).toBeUndefined();
  });

  it('asks nothing about what does not matter or has no figure', () => {
    const unknown = situationSchema.parse({ offer: [eur(80_000), { field: 'pto', stated: 'unspecified' }] });
    expect(nextEitherOr(unknown, { preferences: { signOnBonus: 0 } })).toBeUndefined();
  });

  it('becomes weights beside base that agree with every answer, whatever the order was', () => {
    const picks = fc.constantFrom('field' as const, 'baseSalary' as const);
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 2, noNaN: true }), picks, picks, (base, one, two) => {
        const choices = [choice('pto', 1, one), choice('pto', one === 'field' ? 1.5 : 0.5, two)];
        const goals = { preferences: { baseSalary: base, pto: 1 }, choices };
        const preferences = preferencesAfter(goals);
        expect(choiceDoubts({ ...goals, preferences })).toEqual([]);
        for (const weight of Object.values(preferences)) expect(weight).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('is doubted when the order says otherwise', () => {
    const choices = [choice('pto', 1, 'field')];
    expect(choiceDoubts({ choices, preferences: { baseSalary: 2, pto: 0.5 } })).toEqual(['pto']);
    expect(choiceDoubts({ choices, preferences: { baseSalary: 1, pto: 1.5 } })).toEqual([]);
  });
});

describe('objections in a talk', () => {
  it('come in the order of what was said, and trade only for what can still move', () => {
    const fixed = objectionsFor(situation({ employerSaid: { fixed: ['baseSalary'], stance: 'fixed-component' } }), {});
    expect(fixed.slice(0, 3).map(({ id }) => id)).toEqual(['band', 'equity', 'cycle']);
    const none = objectionsFor(situation({ employerSaid: { fixed: ['signOnBonus'] } }), { preferences: { pto: 0 } });
    const traded = none.flatMap(({ instead }) => instead.map(({ field }) => field));
    expect(traded).not.toContain('signOnBonus');
    expect(traded).not.toContain('pto');
  });

  it('carry the figure to ask for', () => {
    const budget = objectionsFor(situation(), {}).find(({ id }) => id === 'budget');
    expect(budget?.instead.find(({ field }) => field === 'signOnBonus')?.term).toMatchObject({ amount: 8_000 });
    // The letter knows no grant: nothing to size one by.
    expect(budget?.instead.map(({ field }) => field)).not.toContain('equity');
  });
});

describe('guesses at their limits', () => {
  const steps = (...amounts: number[]) =>
    amounts.flatMap((amount) => [
      { by: 'me', field: 'baseSalary', amount: 92_000 },
      { by: 'them', field: 'baseSalary', amount },
    ]);
  const base = (more: object) => limitGuesses(situation(more), {}).find(({ field }) => field === 'baseSalary');
  it('say what they rest on', () => {
    expect(base({})).toMatchObject({ rests: 'practice' });
    expect(base({ employerSaid: { fixed: ['baseSalary'] } })).toMatchObject({ rests: 'said' });
    const posting = { source: 'the posting', kind: 'posted-range', high: 86_000, currency: 'EUR' };
    expect(base({ marketData: [posting] })?.text).toContain('86,000');
  });
  it('follow steps that shrink to where they end', () => {
    // 4,000 and then 2,000: 2,000 more by the same ratio.
    expect(base({ history: steps(84_000, 86_000) })).toMatchObject({ rests: 'steps', text: 'about €88,000 a year' });
    expect(base({ history: steps(82_000, 86_000) })?.rests).not.toBe('steps');
  });
});

describe('what to leave unsaid on a call', () => {
  it('holds no figure and follows the situation', () => {
    const lines = neverSay(situation({ walkAway: 77_000 }), { walkAway: 77_000 });
    expect(lines.join(' ')).not.toMatch(/\d/);
    expect(lines.join(' ')).toContain('none is on record');
    const rival = situation({ competingOffers: [{ employer: 'Orrin Foods', facts: [] }] });
    expect(neverSay(rival, {}).join(' ')).toContain('Who made your other offer');
    expect(neverSay(situation(), { circumstances: { wouldWalk: true } }).join(' ')).not.toContain('walk away');
  });
});

describe('the days as they stand', () => {
  it('are done as far as the record goes, and end after the yes', () => {
    const dated = situation({ stage: 'received', today: '2026-03-02', deadline: '2026-03-09' });
    const done = (steps: ReturnType<typeof daysFor>) => steps.filter((step) => step.done).map(({ id }) => id);
    expect(done(daysFor(dated, {}, { thanked: false }))).toEqual([]);
    expect(done(daysFor(dated, { target: 90_000 }, { thanked: true }))).toEqual(['thank', 'weigh']);
    const asked = { ...dated, history: [{ by: 'me' as const, field: 'baseSalary' as const, amount: 90_000 }] };
    expect(done(daysFor(asked, {}, { thanked: true }))).toEqual(['thank', 'weigh', 'ask']);
    expect(daysFor({ ...dated, stage: 'accepted' }, {}, { thanked: true })).toEqual([]);
  });
});

describe('mail or phone', () => {
  it('has a reason for every move', () => {
    for (const kind of MOVE_KINDS) expect(mediumFor({ kind, asks: [] }).why.length).toBeGreaterThan(20);
    expect(mediumFor({ kind: 'probe', asks: [] }).medium).toBe('phone');
    expect(mediumFor({ kind: 'accept', asks: [] }).medium).toBe('email');
  });
});
