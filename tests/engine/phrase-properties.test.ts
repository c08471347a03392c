import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Term } from '#domain/fact.ts';
import { MOVE_KINDS, type Move, moveSchema } from '#domain/move.ts';
import { OBJECTION_IDS } from '#domain/objection.ts';
import { goalsSchema, STAGES, STANCES, situationSchema } from '#domain/situation.ts';
import { MEDIA, TONES, type Wording } from '#domain/wording.ts';
import { checkDraft } from '#engine/lint/run.ts';
import { phrase } from '#engine/phrase/compose.ts';
import { planMove } from '#engine/plan/next-move.ts';
import {
  hasTwoFigures,
  isAmong,
  likeness,
  numbersIn,
  recordedNumbers,
  secretNumbers,
  thanksFirst,
  wordsIn,
} from './phrase-checks.ts';
import { TALKS, type Talk } from './phrase-situations.ts';

/** Many texts are written and checked in one test. */
vi.setConfig({ testTimeout: 60_000 });

const OCCASIONS = [undefined, ...moveSchema.shape.occasion.unwrap().options];

/** What is wrong with a wording, in words; empty when nothing is. */
function faults({ situation, goals, qualifications }: Talk, move: Move, { id, text, subject }: Wording): string[] {
  const given = [
    ...qualifications,
    ...situation.marketData.map(({ source }) => source),
    ...(situation.forfeits ?? []).map(({ what }) => what),
    ...situation.offer.flatMap((term) => ('text' in term && term.text !== undefined ? [term.text] : [])),
  ];
  // With packages spelled out by the plan their figures are asks too.
  const packages = id.startsWith('packages') ? planMove(situation, goals).packages.flatMap(({ asks }) => asks) : [];
  const recorded = recordedNumbers(situation, [...move.asks, ...(packages as Term[])]);
  const numbers = numbersIn(text, given);
  const questions = [...text.matchAll(/\?/g)].length;
  const found: string[] = [];
  const note = (isWrong: boolean, what: string): void => {
    if (isWrong) found.push(`${what}: ${text}`);
  };
  for (const finding of checkDraft(text, situation)) found.push(`${finding.rule}: ${finding.quote} | ${text}`);
  note(
    numbers.some((each) => !isAmong(recorded, each)),
    'unrecorded figure',
  );
  note(
    numbers.some((each) => isAmong(secretNumbers(situation, goals, move), each)),
    'private number',
  );
  note(numbersIn(subject ?? '', given).length > 0, 'figure in the subject');
  note(!id.startsWith('packages') && hasTwoFigures(text), 'two figures for a component');
  note(wordsIn(text) > 180, `too long (${wordsIn(text)} words)`);
  note(
    questions > 1 || (/^(?:wait|final|accept|decline)-/.test(id) && !/^accepted/.test(id) && questions > 0),
    'questions',
  );
  note(
    /^(?:answer-objection|ask|lowball|trade|counter|probe|benefits|extend|request|thank|packages)/.test(id) &&
      questions !== 1,
    'no question',
  );
  note(!/^(?:accept|decline|final|wait)/.test(id) && !thanksFirst(text.replace(/^Opening: /, '')), 'no thanks');
  note(/[[\]{}]|TBD|X,000|undefined|NaN/.test(text + (subject ?? '')), 'placeholder');
  note(/ {2}| \.|\.\.|,,|\bi\b(?!'|\.e)|\n /.test(text), 'typography');
  note(situation.competingOffers.length === 0 && /\b(?:another|other|competing) offer\b/.test(text), 'invented offer');
  note(
    situation.competingOffers.some(({ employer }) => text.includes(employer)),
    'named rival',
  );
  return found;
}

/** Variants that are nearly one text. */
function twins(wordings: readonly Wording[]): string[] {
  return wordings.flatMap((one, at) =>
    wordings.slice(at + 1).flatMap((other) => {
      const share = likeness(one.text, other.text);
      return share > 0.6 ? [`${share.toFixed(2)} alike: ${one.text}\n=====\n${other.text}`] : [];
    }),
  );
}

const base = (talk: Talk) =>
  talk.situation.offer.find((term): term is Term<'baseSalary'> => term.field === 'baseSalary') ??
  ({ field: 'baseSalary', amount: 50_000 } as Term<'baseSalary'>);

/** Asks of several kinds and sizes, in the manner of the talk's own letter. */
function someAsks(talk: Talk): readonly (readonly object[])[] {
  const { amount = 50_000, currency, period } = base(talk);
  const pay = { field: 'baseSalary', amount: Math.round(amount * 108) / 100, currency, period };
  const oneTime = { field: 'signOnBonus', amount: 7_000, currency };
  const stipend = { field: 'stipend', amount: 1_500, currency, period: 'year', purpose: 'professional development' };
  return [
    [],
    [pay],
    [pay, oneTime, { field: 'pto', days: 29 }, stipend],
    [oneTime, { field: 'pto', days: 28 }],
    [
      { field: 'workMode', text: 'remote' },
      { field: 'startDate', date: '2026-09-14' },
    ],
  ];
}

describe('the situations', () => {
  it('are many, of several currencies, all stages and all stances', () => {
    expect(TALKS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(TALKS.map((talk) => base(talk).currency)).size).toBeGreaterThanOrEqual(9);
    expect(new Set(TALKS.map(({ situation }) => situation.stage))).toEqual(new Set(STAGES));
    expect(new Set(TALKS.flatMap(({ situation }) => situation.employerSaid.stance ?? []))).toEqual(new Set(STANCES));
  });
});

describe.each(TALKS.map((talk) => [talk.name, talk] as const))('%s', (_name, talk) => {
  const { situation, goals } = talk;
  const qualifications = [...talk.qualifications];

  it.each(MEDIA.map((medium) => [medium]))(
    'the planned move has three good wordings and more by tone (%s)',
    (medium) => {
      const { move } = planMove(situation, goals);
      const all = phrase({ situation, goals, move, qualifications, medium });
      expect(all.map(({ tone }) => tone).slice(0, 3)).toEqual(TONES);
      expect(twins(all)).toEqual([]);
      for (const tone of TONES) {
        const some = phrase({ situation, goals, move, qualifications, medium, tone });
        expect(some.length).toBeGreaterThanOrEqual(3);
        expect(some.every((each) => each.tone === tone)).toBe(true);
        expect(twins(some)).toEqual([]);
        expect([...all, ...some].flatMap((each) => faults(talk, move, each))).toEqual([]);
      }
      expect(phrase({ situation, goals, move, qualifications, medium })).toEqual(all);
    },
  );

  it('every move on every occasion can be said, or something better is', () => {
    const found: string[] = [];
    for (const kind of MOVE_KINDS) {
      for (const [at, occasion] of OCCASIONS.entries()) {
        for (const [turn, asks] of someAsks(talk).entries()) {
          // Two of the five sets each, all of them with every kind.
          if ((at + turn) % 5 > 1) continue;
          const about = turn % 2 === 0 ? ['pto', 'targetBonus', 'reviewDate'] : ['baseSalary', 'signOnBonus'];
          const move = moveSchema.parse({ kind, asks, about, ...(occasion === undefined ? {} : { occasion }) });
          const medium = at % 4 < 2 ? 'email' : 'phone';
          const tone = [undefined, ...TONES][(at + 2 * turn) % 4];
          const wordings = phrase({ situation, goals, move, qualifications, medium, ...(tone ? { tone } : {}) });
          if (wordings.length < 3) found.push(`${kind} ${occasion}: ${wordings.length}`);
          found.push(...wordings.flatMap((each) => faults(talk, move, each)));
        }
      }
    }
    expect(found).toEqual([]);
  });
});

describe('an objection', () => {
  it.each(OBJECTION_IDS.map((id) => [id]))('%s is answered in every situation, the figure standing', (objection) => {
    const found: string[] = [];
    for (const [at, talk] of TALKS.entries()) {
      const { situation, goals } = talk;
      const qualifications = [...talk.qualifications];
      for (const asks of someAsks(talk)) {
        const move = moveSchema.parse({ kind: 'probe', asks });
        const medium = MEDIA[at % 2] ?? 'email';
        for (const tone of [undefined, ...TONES]) {
          const wordings = phrase({
            situation,
            goals,
            move,
            qualifications,
            medium,
            objection,
            ...(tone ? { tone } : {}),
          });
          if (wordings.length < 3) found.push(`${talk.name}: ${wordings.length}`);
          found.push(...twins(wordings), ...wordings.flatMap((each) => faults(talk, move, each)));
        }
      }
    }
    expect(found).toEqual([]);
  });
});

describe('people', () => {
  const request = (talk: Talk, recruiterName: string, candidateName: string, qualifications: string[]) => ({
    situation: { ...talk.situation, recruiterName, candidateName },
    goals: talk.goals,
    move: planMove(talk.situation, talk.goals).move,
    qualifications,
  });

  it('get the same words whatever their names, schools and nationalities', () => {
    for (const talk of TALKS) {
      const one = phrase(
        request(talk, 'Ines Duarte', 'Bo Lindqvist', [
          'Graduate of Uppsala, Swedish national',
          'Captain of his rowing team',
        ]),
      );
      const other = phrase(
        request(talk, 'Kofi Mensah', 'Aiko Sato', [
          'Graduate of Kumasi, Ghanaian national',
          'Captain of her rowing team',
        ]),
      );
      const swapped = one.map(({ text }) =>
        text
          .replaceAll('Ines Duarte', 'Kofi Mensah')
          .replaceAll('Bo Lindqvist', 'Aiko Sato')
          .replaceAll('Uppsala, Swedish', 'Kumasi, Ghanaian')
          .replaceAll('his rowing', 'her rowing'),
      );
      expect(other.map(({ text }) => text)).toEqual(swapped);
    }
  });

  it('with other employers do not all send the same mail', () => {
    const employers = [
      'Tamarack Robotics',
      'Fenwick Diagnostics',
      'Saffron Grid',
      'Kitano Optics',
      'Halden Freight',
      'Orrin Foods',
    ];
    const texts = employers.map((text) =>
      phrase({
        situation: situationSchema.parse({
          stage: 'countering',
          offer: [
            { field: 'employer', text },
            { field: 'baseSalary', amount: 64_000, currency: 'EUR', period: 'year' },
          ],
        }),
        move: moveSchema.parse({
          kind: 'ask',
          asks: [{ field: 'baseSalary', amount: 69_000, currency: 'EUR', period: 'year' }],
        }),
      })
        .map((each) => each.text.replaceAll(text, 'us'))
        .join('\n'),
    );
    expect(new Set(texts).size).toBe(employers.length);
  });

  it('have no goal that shows on a page, where the goals are not known', () => {
    for (const talk of TALKS) {
      const { walkAway: _walkAway, ...situation } = talk.situation;
      const { move } = planMove(talk.situation, talk.goals);
      for (const each of phrase({ situation, move, medium: 'email' })) expect(faults(talk, move, each)).toEqual([]);
    }
  });
});

const FIELDS = ['baseSalary', 'signOnBonus', 'pto', 'targetBonus', 'equity', 'relocation'] as const;
const money = fc.integer({ min: 15_000, max: 400_000 });
const currency = fc.constantFrom('USD', 'GBP', 'EUR', 'INR', 'CHF', 'CAD', 'PLN');
const anyTalk = fc
  .record({
    stage: fc.constantFrom(...STAGES),
    pay: money,
    currency,
    days: fc.integer({ min: 5, max: 35 }),
    stance: fc.option(fc.constantFrom(...STANCES), { nil: undefined }),
    final: fc.boolean(),
    fixed: fc.subarray(['baseSalary', 'signOnBonus', 'pto', 'all']),
    open: fc.subarray(['equity', 'pto', 'reviewDate']),
    steps: fc.array(
      fc.record({
        by: fc.constantFrom('me', 'them'),
        field: fc.constantFrom('baseSalary', 'baseSalary', 'signOnBonus', 'relocation'),
        rise: fc.double({ min: 0.9, max: 1.25, noNaN: true }),
      }),
      {
        maxLength: 5,
      },
    ),
    agreed: fc.boolean(),
    rival: fc.boolean(),
    forfeits: fc.subarray([
      { what: 'the yearly bonus paid in March', amount: 9_400 },
      { what: 'unvested shares of the second grant', amount: 31_250 },
      { what: 'the loyalty payment due next spring' },
    ]),
    market: fc.option(fc.double({ min: 0.8, max: 1.4, noNaN: true }), { nil: undefined }),
    target: fc.double({ min: 0.9, max: 1.3, noNaN: true }),
    walkAway: fc.double({ min: 0.8, max: 1.2, noNaN: true }),
    merits: fc.subarray([
      'Certified welder, 12 years',
      'Built a $4M pipeline',
      'Fluent in Dutch',
      'I lead a choir of 40',
    ]),
    deadline: fc.option(fc.constantFrom('2026-03-06', '2026-03-15', '2026-02-27'), { nil: undefined }),
  })
  .map((given): Talk => {
    const pay = { field: 'baseSalary', amount: given.pay, currency: given.currency, period: 'year' };
    const round = (factor: number) => Math.round((given.pay * factor) / 100) * 100;
    return {
      name: 'any',
      situation: situationSchema.parse({
        stage: given.stage,
        offer: [pay, { field: 'pto', days: given.days }, { field: 'title', text: 'Plant Operator' }],
        employerSaid: { stance: given.stance, final: given.final, fixed: given.fixed, open: given.open },
        history: given.steps.map(({ by, field, rise }) => ({
          by,
          field,
          amount: field === 'baseSalary' ? round(rise) : Math.round(rise * 20) * 500,
        })),
        forfeits: given.forfeits,
        agreedVerbally: given.agreed ? [{ field: 'pto', days: given.days + 2 }] : [],
        competingOffers: given.rival ? [{ employer: 'Orrin Foods', facts: [{ ...pay, amount: round(1.07) }] }] : [],
        marketData:
          given.market === undefined
            ? []
            : [{ source: 'Plant pay survey', kind: 'survey', median: round(given.market), currency: given.currency }],
        today: '2026-03-05',
        deadline: given.deadline,
        walkAway: round(given.walkAway),
        target: round(given.target),
      }),
      goals: goalsSchema.parse({ target: round(given.target), walkAway: round(given.walkAway) }),
      qualifications: given.merits,
    };
  });

describe('any talk', () => {
  it('is planned and phrased without a fault', () => {
    fc.assert(
      fc.property(anyTalk, fc.constantFrom(...MEDIA), (talk, medium) => {
        const { move } = planMove(talk.situation, talk.goals);
        const request = {
          situation: talk.situation,
          goals: talk.goals,
          move,
          qualifications: [...talk.qualifications],
          medium,
        };
        const wordings = [...phrase(request), ...phrase({ ...request, tone: 'warm' })];
        expect(wordings.length).toBeGreaterThanOrEqual(6);
        expect(wordings.flatMap((each) => faults(talk, move, each))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('takes any move without a fault', () => {
    const asks = fc.uniqueArray(
      fc.record({ field: fc.constantFrom(...FIELDS), size: fc.integer({ min: 1, max: 30 }) }),
      {
        selector: ({ field }) => field,
        maxLength: 6,
      },
    );
    const anyMove = fc.record({
      kind: fc.constantFrom(...MOVE_KINDS),
      occasion: fc.constantFrom(...OCCASIONS),
      asks,
      about: fc.subarray(['pto', 'baseSalary', 'health', 'equity', 'startDate']),
    });
    fc.assert(
      fc.property(anyTalk, anyMove, fc.constantFrom(...MEDIA), (talk, given, medium) => {
        const { amount = 0, currency: unit } = base(talk);
        const term = ({ field, size }: { field: (typeof FIELDS)[number]; size: number }) => {
          if (field === 'baseSalary') return { field, amount: amount + size * 500, currency: unit, period: 'year' };
          if (field === 'pto') return { field, days: size };
          if (field === 'targetBonus') return { field, percent: size };
          if (field === 'equity') return { field, value: size * 1_000, currency: unit };
          return { field, amount: size * 500, currency: unit };
        };
        const move = moveSchema.parse({ ...given, asks: given.asks.map(term) });
        const wordings = phrase({
          situation: talk.situation,
          goals: talk.goals,
          move,
          qualifications: [...talk.qualifications],
          medium,
        });
        expect(wordings.length).toBeGreaterThanOrEqual(3);
        expect(wordings.flatMap((each) => faults(talk, move, each))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('takes any text without throwing and without an open placeholder', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 80 }), (text, name) => {
        const wordings = phrase({
          situation: situationSchema.parse({
            stage: 'countering',
            offer: [
              { field: 'title', text: text === '' ? 'x' : text },
              { field: 'baseSalary', amount: 64_000, currency: 'EUR', period: 'year' },
            ],
            marketData: [{ source: text, median: 70_000, currency: 'EUR', kind: 'survey' }],
            recruiterName: name,
            candidateName: text.slice(0, 200),
          }),
          move: moveSchema.parse({
            kind: 'ask',
            asks: [{ field: 'baseSalary', amount: 69_000, currency: 'EUR', period: 'year' }],
          }),
          qualifications: [text, name],
        });
        expect(wordings.length).toBe(3);
        for (const each of wordings) expect(each.text).not.toMatch(/[[\]{}]|\?[\s\S]*\?/);
      }),
    );
  });
});
