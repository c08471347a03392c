import { describe, expect, it } from 'vitest';
import type { Term } from '#domain/fact.ts';
import { goalsSchema, situationSchema } from '#domain/situation.ts';
import { listen } from '#engine/listen/listen.ts';
import { phrase } from '#engine/phrase/compose.ts';
import { planMove } from '#engine/plan/next-move.ts';
import { payBasis } from '#engine/plan/pay-basis.ts';
import { ANSWER_WORDS } from '#engine/rehearse/answer-words.ts';
import { hearMessage } from '#engine/rehearse/heard.ts';
import { PROFILE_IDS } from '#engine/rehearse/profiles.ts';
import { type Rehearsed, rehearse } from '#engine/rehearse/rehearse.ts';
import { stepAmount } from '#engine/track/situation.ts';

const offerOf = (amount: number, currency: string, more: object[] = [], period = 'year') => [
  { field: 'baseSalary', amount, currency, period },
  ...more,
];
/** Offers of several countries, sizes and periods. Everybody here is invented. */
const OFFERS = [
  {
    name: 'US',
    goals: { target: 198_000, ideal: 208_000, walkAway: 180_000 },
    offer: offerOf(185_000, 'USD', [
      { field: 'pto', days: 15 },
      { field: 'targetBonus', percent: 10 },
      { field: 'equity', instrument: 'rsu', value: 90_000, currency: 'USD', vestYears: 4 },
    ]),
  },
  {
    name: 'GB',
    goals: { target: 46_500, walkAway: 41_000 },
    offer: offerOf(42_750, 'GBP', [{ field: 'pto', days: 25 }]),
  },
  {
    name: 'DE by the month',
    goals: { target: 66_000, walkAway: 58_000 },
    offer: offerOf(5_000, 'EUR', [{ field: 'pto', days: 28 }], 'month'),
  },
  {
    name: 'CA by the hour',
    goals: { target: 70_000 },
    offer: offerOf(31.5, 'CAD', [{ field: 'pto', days: 10 }], 'hour'),
  },
  {
    name: 'IN',
    goals: { target: 2_700_000, walkAway: 2_300_000 },
    offer: offerOf(2_435_000, 'INR', [{ field: 'signOnBonus', amount: 150_000, currency: 'INR' }]),
  },
  {
    name: 'CH, with shares',
    goals: { target: 128_000 },
    offer: offerOf(118_000, 'CHF', [
      { field: 'equity', instrument: 'option', shares: 4_000, strike: 2 },
      { field: 'targetBonus', amount: 9_000, currency: 'CHF' },
    ]),
  },
] as const;

const setupOf = ({ offer, goals }: (typeof OFFERS)[number]) => ({
  situation: situationSchema.parse({
    stage: 'received',
    offer,
    walkAway: 'walkAway' in goals ? goals.walkAway : undefined,
    target: goals.target,
    today: '2026-03-10',
  }),
  goals: goalsSchema.parse(goals),
});

/** Plays the planner's own words until the talk is over. */
function playedOut(setup: ReturnType<typeof setupOf>, profile: (typeof PROFILE_IDS)[number], seed: number) {
  const lines: string[] = [];
  let talk = rehearse(setup, profile, seed, lines);
  while (talk !== undefined && talk.end === undefined && lines.length < 20) {
    const { move } = planMove(talk.situation, setup.goals);
    const [wording] = phrase({ situation: talk.situation, goals: setup.goals, move, tone: 'plain' });
    lines.push(wording?.text ?? '');
    talk = rehearse(setup, profile, seed, lines);
  }
  if (talk === undefined) throw new Error('no talk');
  return { talk, lines };
}

const EVERY = OFFERS.flatMap((offer) => PROFILE_IDS.map((profile) => [offer.name, profile, offer] as const));
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const figures = (terms: readonly Term[]) => Object.fromEntries(terms.map((term) => [term.field, stepAmount(term)]));

describe.each(EVERY)('%s against %s', (_name, profile, offer) => {
  const setup = setupOf(offer);
  const talks = SEEDS.map((seed) => playedOut(setup, profile, seed));

  it('comes to a deal by the planner’s own words, which the draft check leaves alone', () => {
    for (const { talk } of talks) {
      expect(talk.end).toMatch(/^(?:deal|declined)$/);
      expect(talk.turns.flatMap(({ findings, text }) => findings.map(({ rule }) => `${rule}: ${text}`))).toEqual([]);
      expect(talk.outcome?.share).toBeGreaterThanOrEqual(0);
      expect(talk.outcome?.share).toBeLessThanOrEqual(1);
      expect(talk.outcome?.notes.length).toBeGreaterThan(0);
    }
  });

  it('answers in words that are read back as meant', () => {
    const misread: string[] = [];
    for (const { talk } of talks)
      for (const turn of talk.turns.filter(({ by, stance }) => by === 'them' && stance !== 'info')) {
        const heard = listen({ text: turn.text });
        if (heard.stance !== turn.stance) misread.push(`${heard.stance} for ${turn.stance}: ${turn.text}`);
        const named = JSON.stringify(figures(heard.proposes as readonly Term[]));
        if (named !== JSON.stringify(figures(turn.terms ?? []))) misread.push(`${named}: ${turn.text}`);
        if (turn.fixed !== undefined && !turn.fixed.every((field) => heard.fixed.includes(field)))
          misread.push(`fixed: ${turn.text}`);
        if (turn.open !== undefined && !turn.open.every((field) => heard.open.includes(field)))
          misread.push(`open: ${turn.text}`);
      }
    expect(misread).toEqual([]);
  });
});

describe('a message', () => {
  const basis = (offer: object[]) => {
    const found = payBasis(situationSchema.parse({ offer }).offer);
    if (found === undefined) throw new Error('no base');
    return found;
  };
  const us = offerOf(185_000, 'USD', [
    { field: 'pto', days: 15 },
    { field: 'targetBonus', percent: 10 },
  ]);
  it.each([
    ['Could we get to $198,000 base?', 'ask', { baseSalary: 198_000 }],
    [
      'Would 198k work, with a sign-on of $20,000 and 20 days of vacation?',
      'ask',
      { baseSalary: 198_000, signOnBonus: 20_000, pto: 20 },
    ],
    [
      "I'd like a base of $198,000, a $15k signing bonus, and a bonus target of 15%.",
      'ask',
      { baseSalary: 198_000, signOnBonus: 15_000, targetBonus: 15 },
    ],
    ['Thanks! The survey shows $205,000 for this work, so I would like $199,000.', 'ask', { baseSalary: 199_000 }],
    ['Is there any room on the base?', 'want-more', {}],
    ['How is base set for this role?', 'question', {}],
    ['Thank you. I am happy to accept the offer.', 'accept', {}],
    ['Thank you, but I have to decline.', 'decline', {}],
    ['Could you send the revised letter with these terms?', 'ask-letter', {}],
    ['Thank you for the offer. I would like to come back to you by Friday.', 'ask-time', {}],
    ['', 'other', {}],
    ['🙂'.repeat(4_000), 'other', {}],
  ])('%s', (text, does, asks) => {
    const situation = situationSchema.parse({ stage: 'countering', offer: us });
    const heard = hearMessage(text, situation, basis(us));
    expect({ does: heard.does, asks: Object.fromEntries(heard.asks) }).toEqual({ does, asks });
  });

  it('of the phrase engine is heard with every figure it asks for', () => {
    const missed: string[] = [];
    for (const offer of OFFERS) {
      const { situation, goals } = setupOf(offer);
      const countering = { ...situation, stage: 'countering' as const };
      const { move } = planMove(countering, goals);
      for (const { text } of phrase({ situation: countering, goals, move })) {
        const heard = hearMessage(text, countering, basis([...offer.offer]));
        for (const term of move.asks)
          if (heard.asks.get(term.field) !== stepAmount(term))
            missed.push(`${offer.name} ${term.field} ${heard.asks.get(term.field)}: ${text}`);
      }
    }
    expect(missed).toEqual([]);
  });
});

describe('a rehearsal', () => {
  const [first] = OFFERS;
  const setup = setupOf(first);
  const run = (profile: (typeof PROFILE_IDS)[number] | 'surprise', seed: number, lines: string[]): Rehearsed => {
    const talk = rehearse(setup, profile, seed, lines);
    if (talk === undefined) throw new Error('no talk');
    return talk;
  };

  it('is the same for the same seed and lines, and another for another seed', () => {
    const lines = ['Given what the role asks for, I would like a base salary of $205,000 a year.'];
    expect(run('careful', 11, lines)).toEqual(run('careful', 11, lines));
    const answers = SEEDS.map((seed) => run('open', seed, lines).turns.at(-1)?.text);
    expect(new Set(answers).size).toBeGreaterThan(3);
  });

  it('marks what costs money in the person’s own line, as a draft', () => {
    const talk = run('open', 3, ['I would accept $180,000, that is the least I could take.']);
    expect(talk.turns[1]?.findings.map(({ rule }) => rule)).toContain('walkaway-leak');
  });

  it('asks back when nothing is named, and why when no reason is given', () => {
    expect(run('open', 3, ['Is there any flexibility on the base?']).turns.at(-1)?.stance).toBe('ask-number');
    expect(run('careful', 3, ['Could you do $199,000?']).turns.at(-1)?.stance).toBe('ask-justification');
  });

  it('shows at the end what was left and where', () => {
    const talk = run('open', 5, ['I am happy to accept the offer.']);
    expect(talk.end).toBe('deal');
    expect(talk.outcome?.won).toBe(0);
    expect(talk.outcome?.share).toBe(0);
    expect(talk.outcome?.left).toBeGreaterThan(0);
    expect(talk.outcome?.rows[0]?.field).toBe('baseSalary');
    expect(talk.outcome?.notes.join(' ')).toContain('You asked for nothing');
  });

  it('may end in the loss of the offer when one asks on after the last word', () => {
    const lines = [
      'Given the scope, I would like a base salary of $215,000.',
      'I still want $215,000.',
      'I still want $214,000.',
    ];
    const ends = Array.from({ length: 30 }, (_, seed) => run('one-answer', seed, lines).end);
    expect(ends).toContain('lost');
    expect(ends).toContain(undefined);
  });

  it('begins where the real talk stands', () => {
    const later = rehearse(
      { ...setup, situation: { ...setup.situation, history: [{ by: 'them', field: 'baseSalary', amount: 190_000 }] } },
      'open',
      1,
      [],
    );
    expect(later?.situation.offer.find(({ field }) => field === 'baseSalary')).toMatchObject({ amount: 190_000 });
  });

  it('needs a base figure', () => {
    expect(rehearse({ situation: situationSchema.parse({ offer: [] }), goals: {} }, 'open', 1, [])).toBeUndefined();
  });
});

describe('the words', () => {
  it('leave nothing open and shout at nobody', () => {
    for (const styles of Object.values(ANSWER_WORDS))
      for (const lines of Object.values(styles))
        for (const line of lines) expect(line.replace(/\{(?:terms|open)\}/g, '')).not.toMatch(/[{}!]/);
  });
});
