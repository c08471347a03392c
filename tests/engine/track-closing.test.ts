import { describe, expect, it } from 'vitest';
import type { Fact, Term } from '#domain/fact.ts';
import type { Entry } from '#domain/ledger.ts';
import type { EmployerReply } from '#domain/reply.ts';
import { situationSchema } from '#domain/situation.ts';
import { agreementsOf, checkAgreements } from '#engine/track/agreements.ts';
import { datesOf, openWindows } from '#engine/track/dates.ts';
import { endingOf, endSignals } from '#engine/track/ending.ts';
import { eventsOf } from '#engine/track/events.ts';
import { diffLetters, isWholeLetter } from '#engine/track/letter-diff.ts';
import { looseEndsOf } from '#engine/track/loose-ends.ts';
import { PROMISED_CASES } from '#engine/track/promised-answers.cases.ts';
import { promisedAnswers } from '#engine/track/promised-answers.ts';

const read = (term: Term, quote = 'as written'): Fact =>
  ({ ...term, quote, start: 4, end: 4 + quote.length, confidence: 0.9 }) as Fact;
let ids = 0;
const head = (day: number) => ({
  id: `e${++ids}`,
  at: `2026-06-${String(day).padStart(2, '0')}T09:00:00Z`,
  negotiationId: 'n',
});
const ask = (day: number, ...terms: Term[]): Entry => ({ ...head(day), kind: 'ask', move: 'ask', terms });
const answer = (
  day: number,
  stance: EmployerReply['stance'],
  over: Partial<Extract<Entry, { kind: 'answer' }>> = {},
): Entry => ({ ...head(day), kind: 'answer', stance, terms: [], fixed: [], open: [], ...over });
const promise = (day: number, words: string, ...terms: Term[]): Entry => ({
  ...head(day),
  kind: 'promise',
  by: 'Ayla',
  words,
  terms,
});
const agreedIn = (...entries: Entry[]) => agreementsOf(eventsOf({ entries, replies: [] }));
const GBP = 'GBP';
const base = (amount: number): Term => ({ field: 'baseSalary', amount, currency: GBP, period: 'year' });

describe('what was agreed', () => {
  it('takes a plain yes for the one thing that was asked', () => {
    expect(agreedIn(ask(2, base(61_000)), answer(3, 'accept-ask'))).toMatchObject([{ term: { amount: 61_000 } }]);
  });
  it('takes a plain yes to several asks for none of them', () => {
    expect(agreedIn(ask(2, base(61_000), { field: 'pto', days: 28 }), answer(3, 'accept-ask'))).toEqual([]);
  });
  it('lets the last word on a component count', () => {
    const agreed = agreedIn(promise(2, 'sixty', base(60_000)), promise(4, 'sixty-one then', base(61_000)));
    expect(agreed).toMatchObject([{ term: { amount: 61_000 }, words: 'sixty-one then', who: 'Ayla' }]);
  });
  it('keeps two allowances for different things apart', () => {
    const desk: Term = { field: 'stipend', amount: 600, purpose: 'desk' };
    expect(agreedIn(promise(2, '', desk), promise(3, '', { ...desk, purpose: 'travel' } as Term))).toHaveLength(2);
  });
  it('tells written, worse and missing apart, and counts a better letter as written', () => {
    const agreed = agreedIn(
      promise(2, '', base(61_000)),
      promise(2, '', { field: 'signOnBonus', amount: 5_000, currency: GBP }),
      promise(2, '', { field: 'pto', days: 28 }),
      promise(2, '', { field: 'reviewDate', months: 6 }),
    );
    const letter = [
      read(base(61_000)),
      read({ field: 'signOnBonus', amount: 5_000, currency: GBP, clawbackMonths: 24 }),
      read({ field: 'pto', days: 30 }),
    ];
    expect(checkAgreements(agreed, letter).map(({ term, state }) => [term.field, state])).toEqual([
      ['baseSalary', 'written'],
      ['signOnBonus', 'worse'],
      ['pto', 'written'],
      ['reviewDate', 'missing'],
    ]);
  });
  it('forgets a mail that the person passed over', () => {
    const reply = { stance: 'accept-ask', quote: 'yes', proposes: [read(base(61_000))] } as unknown as EmployerReply;
    const replies = [{ documentId: 'm', at: '2026-06-04T09:00:00Z', reply: { ...reply, fixed: [], open: [] } }];
    const passed: Entry = { ...head(5), kind: 'passed-over', documentId: 'm' };
    expect(agreementsOf(eventsOf({ entries: [], replies }))).toHaveLength(1);
    expect(agreementsOf(eventsOf({ entries: [passed], replies }))).toEqual([]);
  });
});

describe('whether a letter is whole', () => {
  const whole: Term[] = [
    base(61_000),
    { field: 'pto', days: 28 },
    { field: 'signOnBonus', amount: 5_000 },
    { field: 'probation', months: 6 },
    { field: 'noticePeriod', months: 3 },
  ];
  it('is not whole when it names only what changed', () => {
    expect(isWholeLetter(whole, [read(base(63_000))])).toBe(false);
  });
  it('is whole when it says most of it again', () => {
    expect(
      isWholeLetter(
        whole,
        whole.slice(0, 4).map((term) => read(term)),
      ),
    ).toBe(true);
  });
});

describe('signs of the end', () => {
  const signals = (...entries: Entry[]) =>
    endSignals(eventsOf({ entries, replies: [] })).map(({ kind, said }) => [kind, said.length]);
  it('counts every place where they say it is final', () => {
    expect(signals(answer(2, 'final', { words: 'our best' }), answer(4, 'final'))).toEqual([
      ['final', 2],
      ['repetition', 1],
    ]);
  });
  it('hears the same no twice for the same component', () => {
    expect(
      signals(answer(2, 'fixed-component', { fixed: ['baseSalary'] }), answer(5, 'firm-no', { fixed: ['baseSalary'] })),
    ).toEqual([['repetition', 1]]);
  });
  it('hears no repetition when they moved in between, or spoke of something else', () => {
    expect(
      signals(answer(2, 'soft-no'), answer(3, 'counter', { terms: [base(60_000)] }), answer(5, 'soft-no')),
    ).toEqual([]);
    expect(
      signals(
        answer(2, 'fixed-component', { fixed: ['baseSalary'] }),
        answer(3, 'fixed-component', { fixed: ['equity'] }),
      ),
    ).toEqual([]);
  });
  it('is silent in a friendly talk', () => {
    expect(signals(answer(2, 'counter', { terms: [base(60_000)] }), answer(3, 'deferral'))).toEqual([]);
  });
});

describe('ready to accept', () => {
  const situation = situationSchema.parse({ offer: [base(58_000)] });
  const ending = (agreed: Entry[], letter: Fact[], isWritten = true) =>
    endingOf({
      events: eventsOf({ entries: agreed, replies: [] }),
      situation,
      goals: { walkAway: 55_000, mustHaves: [{ text: 'no travel' }, { text: 'near home', met: true }] },
      agreements: checkAgreements(agreedIn(...agreed), letter),
      isWritten,
    });
  it('is not while one agreed term is missing from the letter', () => {
    const { accept } = ending([promise(2, '', { field: 'pto', days: 28 })], [read(base(58_000))]);
    expect(accept).toMatchObject({ isReady: false, open: [{ state: 'missing', term: { field: 'pto' } }] });
  });
  it('is when the letter states all of it', () => {
    expect(ending([promise(2, '', base(58_000))], [read(base(58_000))]).accept).toMatchObject({
      isReady: true,
      open: [],
    });
  });
  it('is not for an offer that was only told', () => {
    expect(ending([], [read(base(58_000))], false).accept.isReady).toBe(false);
  });
  it('sets the offer beside the walk-away and the musts that are not met', () => {
    expect(ending([], [read(base(58_000))]).standing).toMatchObject({
      aboveWalkAway: 3_000,
      currency: GBP,
      unmetMustHaves: ['no travel'],
    });
  });
});

describe('days to keep', () => {
  const placed = (...facts: Fact[]) => facts.map((fact) => ({ fact, documentId: 'd' }));
  const dates = (facts: Fact[], entries: Entry[] = []) =>
    datesOf({ placed: placed(...facts), deadline: undefined, entries, promised: [], today: '2026-06-01' }).map(
      ({ kind, date, daysLeft }) => [kind, date, daysLeft],
    );
  const start = read({ field: 'startDate', date: '2026-08-31' });
  it('counts from the start, and keeps to the end of a shorter month', () => {
    expect(
      dates([
        start,
        read({ field: 'signOnBonus', amount: 1, clawbackMonths: 18 }),
        read({ field: 'equity', shares: 1, cliffMonths: 12 }),
        read({ field: 'reviewDate', months: 6 }),
      ]),
    ).toEqual([
      ['start', '2026-08-31', 91],
      ['review', '2027-02-28', 272],
      ['first-vest', '2027-08-31', 456],
      ['clawback-ends', '2028-02-29', 638],
    ]);
  });
  it('counts nothing from a start that is not known', () => {
    expect(dates([read({ field: 'equity', shares: 1, cliffMonths: 12 })])).toEqual([]);
  });
  it('keeps days entered by hand until they are taken back', () => {
    const due: Entry = { ...head(1), kind: 'due', what: 'answer', title: 'Ayla calls', date: '2026-06-05' };
    expect(dates([], [due])).toEqual([['answer-promised', '2026-06-05', 4]]);
    expect(dates([], [due, { ...head(2), kind: 'retracted', entryId: due.id }])).toEqual([]);
  });
  it('gives the time to exercise a length and no day', () => {
    expect(openWindows(placed(read({ field: 'equity', shares: 1, exerciseWindowDays: 90 })))).toMatchObject([
      { days: 90 },
    ]);
  });
  it.each(PROMISED_CASES)('promised: $text', ({ text, sentOn, dates: expected }) => {
    const found = promisedAnswers({ text, sentOn });
    expect(found.map(({ date }) => date)).toEqual(expected);
    for (const { quote, start: from, end } of found) expect(text.slice(from, end)).toBe(quote);
  });
});

describe('loose ends', () => {
  const placed = (...terms: Term[]) => terms.map((term) => ({ fact: read(term), documentId: 'd' }));
  const titles = (terms: Term[], entries: Entry[] = []) =>
    looseEndsOf(placed(...terms), entries).map(({ id, state }) => `${id} ${state}`);
  it('come from the conditions of the letter, with its words', () => {
    expect(looseEndsOf(placed({ field: 'contingency', text: 'references' }), [])[0]).toMatchObject({
      id: 'condition:references',
      kind: 'check',
      quote: 'as written',
    });
  });
  it('ask only for what the letter leaves open', () => {
    expect(titles([{ field: 'startDate', date: '2026-09-01' }])).not.toContain('ask:start open');
    expect(titles([])).toContain('ask:start open');
    expect(titles([]).some((each) => each.startsWith('equipment'))).toBe(false);
    expect(titles([{ field: 'workMode', text: 'remote' }]).some((each) => each.startsWith('equipment'))).toBe(true);
  });
  it('remember what is done, leave out what was dropped, and take the person’s own', () => {
    const task = (name: string, state: 'done' | 'dropped' | 'open', text?: string): Entry => ({
      ...head(3),
      kind: 'task',
      task: name,
      state,
      ...(text === undefined ? {} : { text }),
    });
    const all = titles(
      [],
      [task('ask:start', 'done'), task('ask:first-day', 'dropped'), task('own:1', 'open', 'Sell the car')],
    );
    expect(all).toContain('ask:start done');
    expect(all.some((each) => each.startsWith('ask:first-day'))).toBe(false);
    expect(all).toContain('own:1 open');
  });
});

describe('hostile texts', () => {
  const long = (piece: string) => piece.repeat(Math.ceil(60_000 / piece.length));
  it.each([
    'we will ',
    'i will get back ',
    'you will hear ',
    'let you know by 5 june ',
    'have an final revised updated ',
    'ich gebe ihnen ',
    'aaaa and i ',
    'until ',
    '1.2.3. ',
  ])('%j takes no longer than its length', (piece) => {
    const started = performance.now();
    promisedAnswers({ text: long(piece), sentOn: '2026-06-01' });
    expect(performance.now() - started).toBeLessThan(4_000);
  });
  it('compares as many terms as a letter can hold', () => {
    const many = Array.from(
      { length: 400 },
      (_, at): Term => ({ field: 'stipend', amount: at, purpose: `thing ${at}` }),
    );
    const started = performance.now();
    const rows = diffLetters(
      many,
      many.map((term) => read(term)),
    );
    expect(rows.every(({ status }) => status === 'kept')).toBe(true);
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});
