import { describe, expect, it } from 'vitest';
import type { Term } from '#domain/fact.ts';
import { situationSchema } from '#domain/situation.ts';
import { TONES } from '#domain/wording.ts';
import { listen } from '#engine/listen/listen.ts';
import { phrase } from '#engine/phrase/compose.ts';
import { planMove } from '#engine/plan/next-move.ts';
import { ANSWER_WORDS } from '#engine/rehearse/answer-words.ts';
import { PROFILE_IDS } from '#engine/rehearse/profiles.ts';
import { type Rehearsed, rehearse } from '#engine/rehearse/rehearse.ts';
import { stepAmount } from '#engine/track/situation.ts';
import { OFFERS, setupOf } from './rehearse-offers.ts';

/** Plays the planner's own words until the talk is over. */
function playedOut(setup: ReturnType<typeof setupOf>, profile: (typeof PROFILE_IDS)[number], seed: number) {
  const lines: string[] = [];
  let talk = rehearse(setup, profile, seed, lines);
  while (talk !== undefined && talk.end === undefined && lines.length < 20) {
    const { move } = planMove(talk.situation, setup.goals);
    const [wording] = phrase({
      situation: talk.situation,
      goals: setup.goals,
      move,
      tone: TONES[seed % TONES.length] ?? 'plain',
    });
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

  it('ends by itself when it leads nowhere', () => {
    const talk = run('open', 2, Array<string>(40).fill('Hello again.'));
    expect(talk.end).toBe('lost');
    expect(talk.turns.length).toBeLessThan(60);
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
