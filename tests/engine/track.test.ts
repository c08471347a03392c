import { describe, expect, it } from 'vitest';
import type { Fact } from '#domain/fact.ts';
import type { Entry } from '#domain/ledger.ts';
import type { EmployerReply } from '#domain/reply.ts';
import { applyCorrections, correctionsOf } from '#engine/track/corrections.ts';
import { DIFF_CASES } from '#engine/track/letter-diff.cases.ts';
import { diffLetters } from '#engine/track/letter-diff.ts';
import { offerInHand, revisionsOf } from '#engine/track/offer-versions.ts';
import { situationOf } from '#engine/track/situation.ts';
import { standingEntries } from '#engine/track/standing.ts';

const base = (amount: number, quote = `${amount}`): Fact<'baseSalary'> => ({
  field: 'baseSalary',
  amount,
  currency: 'GBP',
  period: 'year',
  quote,
  start: 0,
  end: quote.length,
  confidence: 0.9,
});
const head = (id: string, day: number) => ({
  id,
  at: `2026-05-${String(day).padStart(2, '0')}T10:00:00Z`,
  negotiationId: 'n',
});
const situation = (entries: readonly Entry[], extra: Partial<Parameters<typeof situationOf>[0]> = {}) =>
  situationOf({ entries, facts: [base(52_000)], replies: [], goals: {}, today: '2026-05-20', ...extra });
const reply = (over: Partial<EmployerReply>): EmployerReply => ({
  stance: 'info',
  quote: '',
  start: 0,
  end: 0,
  fixed: [],
  open: [],
  proposes: [],
  marks: [],
  ...over,
});

describe('letter diff', () => {
  it.each(DIFF_CASES)('$name', ({ before, after, rows }) => {
    expect(diffLetters(before, after).map(({ field, status }) => ({ field, status }))).toEqual(rows);
  });
});

describe('corrections', () => {
  const correction = (quote: string, fact: Fact | null, id = 'c'): Entry => ({
    ...head(id, 2),
    kind: 'correction',
    documentId: 'd',
    field: 'baseSalary',
    quote,
    fact,
  });

  it('replaces the fact with that quote and marks it as the person’s', () => {
    const corrected = applyCorrections(
      [base(52_000, '52k'), base(60_000, '60k')],
      correctionsOf([correction('60k', base(61_000, '60k'))], 'd'),
    );
    expect(corrected).toMatchObject([{ amount: 52_000 }, { amount: 61_000, origin: 'corrected', confidence: 1 }]);
    expect(corrected[0]).not.toHaveProperty('origin');
  });
  it('survives a re-read that finds another amount at the same words', () => {
    expect(
      applyCorrections([base(5_200, '52k')], correctionsOf([correction('52k', base(52_000, '52k'))], 'd')),
    ).toMatchObject([{ amount: 52_000 }]);
  });
  it('removes a fact that was read wrongly, and the last word counts', () => {
    const entries = [correction('52k', base(53_000, '52k')), correction('52k', null, 'c2')];
    expect(applyCorrections([base(52_000, '52k')], correctionsOf(entries, 'd'))).toEqual([]);
  });
  it('leaves another letter alone', () => {
    expect(correctionsOf([correction('52k', null)], 'other')).toEqual([]);
  });
});

describe('offer versions', () => {
  const first = {
    documentId: 'a',
    at: '2026-05-01',
    facts: [base(52_000), { field: 'pto', days: 25, quote: '25', start: 0, end: 2, confidence: 1 } as Fact],
  };
  const second = { documentId: 'b', at: '2026-05-09', facts: [base(55_000)] };

  it('keeps what the newer letter does not name', () => {
    expect(offerInHand([first, second]).map(({ fact, documentId }) => [fact.field, documentId])).toEqual([
      ['baseSalary', 'b'],
      ['pto', 'a'],
    ]);
  });
  it('counts only what changed as a revision', () => {
    expect(revisionsOf([first, { ...second, facts: [...second.facts, ...first.facts.slice(1)] }])).toMatchObject([
      { terms: [{ amount: 55_000 }] },
    ]);
  });
});

describe('situation', () => {
  it('is received before anything was asked', () => {
    expect(situation([])).toMatchObject({ stage: 'received', history: [] });
  });
  it('takes asks and answers in the order they happened', () => {
    const entries: Entry[] = [
      { ...head('2', 6), kind: 'answer', stance: 'counter', terms: [base(54_000)], fixed: [], open: ['signOnBonus'] },
      { ...head('1', 4), kind: 'ask', move: 'ask', terms: [base(57_000)] },
    ];
    expect(situation(entries)).toMatchObject({
      stage: 'pushback',
      history: [
        { by: 'me', amount: 57_000 },
        { by: 'them', amount: 54_000 },
      ],
      employerSaid: { open: ['signOnBonus'], final: false, stance: 'counter' },
    });
  });
  it('forgets an entry that was taken back', () => {
    const entries: Entry[] = [
      { ...head('1', 4), kind: 'ask', move: 'ask', terms: [base(57_000)] },
      { ...head('2', 5), kind: 'retracted', entryId: '1' },
    ];
    expect(standingEntries(entries)).toEqual([]);
    expect(situation(entries).stage).toBe('received');
  });
  it('keeps a promise as agreed until a letter states it', () => {
    const promise: Entry = {
      ...head('1', 4),
      kind: 'promise',
      by: 'Iris',
      words: 'We can do 55.',
      terms: [base(55_000)],
    };
    expect(situation([promise]).agreedVerbally).toHaveLength(1);
    expect(situation([promise], { facts: [base(55_000)] }).agreedVerbally).toEqual([]);
  });
  it('hears a mail that nobody entered, once', () => {
    const replies = [
      {
        documentId: 'm',
        at: '2026-05-08T08:00:00Z',
        reply: reply({ stance: 'final', fixed: ['baseSalary'], proposes: [base(54_000)] }),
      },
    ];
    const entered: Entry = {
      ...head('1', 8),
      kind: 'answer',
      documentId: 'm',
      stance: 'final',
      terms: [base(54_000)],
      fixed: ['baseSalary'],
      open: [],
    };
    expect(situation([], { replies })).toMatchObject({
      employerSaid: { final: true, fixed: ['baseSalary'] },
      history: [{ by: 'them', amount: 54_000 }],
    });
    expect(situation([entered], { replies }).history).toHaveLength(1);
  });
  it('opens again what the employer reopened', () => {
    const entries: Entry[] = [
      { ...head('1', 4), kind: 'answer', stance: 'firm-no', terms: [], fixed: ['equity'], open: [] },
      { ...head('2', 5), kind: 'answer', stance: 'soft-no', terms: [], fixed: [], open: ['equity'] },
    ];
    expect(situation(entries).employerSaid).toMatchObject({ fixed: [], open: ['equity'] });
  });
});
