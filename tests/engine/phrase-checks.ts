import type { Term } from '#domain/fact.ts';
import type { Move } from '#domain/move.ts';
import type { Goals, Situation } from '#domain/situation.ts';

/** Numbers of any terms, whatever they are called. */
const numbersOf = (terms: readonly object[]): number[] =>
  terms.flatMap((term) => Object.values(term).filter((value): value is number => typeof value === 'number'));

/** What the employer has named. */
export const theirNumbers = ({ offer, agreedVerbally, history }: Situation): number[] => [
  ...numbersOf(offer),
  ...numbersOf(agreedVerbally),
  ...history.filter(({ by }) => by === 'them').map(({ amount }) => amount),
];

/** Every number a text may hold: asked for, offered, said, or recorded as evidence. */
export function recordedNumbers(situation: Situation, asks: readonly Term[]): number[] {
  return [
    ...theirNumbers(situation),
    ...numbersOf(asks),
    ...situation.history.map(({ amount }) => amount),
    ...numbersOf(situation.marketData),
    ...numbersOf(situation.forfeits ?? []),
    ...situation.competingOffers.flatMap(({ facts }) => numbersOf(facts)),
  ];
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DATES = new RegExp(`\\b\\d{1,2} ${MONTH}(?: \\d{4})?|\\b${MONTH} \\d{1,2}(?:, \\d{4})?`, 'g');

/** The numbers that stand in a text, without days of the calendar and without free text that was put in as given. */
export function numbersIn(text: string, given: readonly string[]): number[] {
  const own = given.reduce((rest, each) => rest.replaceAll(each.trim(), ' '), text).replace(DATES, ' ');
  return [...own.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([digits]) => Number(digits.replace(/,/g, '')));
}

export const isAmong = (numbers: readonly number[], value: number): boolean =>
  numbers.some((each) => Math.abs(each - value) < 0.006);

/** Private numbers that this move does not ask for and the employer has not named. */
export function secretNumbers(situation: Situation, goals: Goals, move: Move): number[] {
  const open = [...theirNumbers(situation), ...numbersOf(move.asks), ...situation.history.map(({ amount }) => amount)];
  return [goals.walkAway, goals.ideal, goals.target, situation.walkAway, situation.target].filter(
    (each): each is number => each !== undefined && !isAmong(open, each),
  );
}

const COMPONENTS: readonly RegExp[] = [
  /\bbase (?:salary|rate) of\b/g,
  /\b(?:sign-on|joining) bonus of\b/g,
  /\bannual bonus(?: target)? of\b/g,
  /\bequity grant of\b/g,
  /\bdays? of (?:annual leave|paid time off)\b/g,
  /\bstipend of\b/g,
  /\brelocation support of\b/g,
  /\bretention bonus of\b/g,
  /\bseverance of\b/g,
];

/** Whether some component is named with two figures. */
export const hasTwoFigures = (text: string): boolean =>
  COMPONENTS.some((component) => [...text.matchAll(component)].length > 1);

export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** The share of three-word runs that two texts have in common, greeting, names and figures apart. */
export function likeness(a: string, b: string): number {
  const runs = (text: string): Set<string> => {
    const words = text
      .toLowerCase()
      .replace(/^(?:dear|hello|hi)[^\n]*\n/, '')
      // Lists of terms and stage directions of a call are not wording.
      .replace(/^(?:- |if |then stop|stop there|say no further).*$/gm, '')
      .replace(/((?:\S+ ){6}[^.?]*?), [^.?]+, [^.?]+ and [^.?]+/g, '$1')
      .match(/[a-z']+/g);
    return new Set(
      (words ?? []).slice(2).map((word, at, all) => `${words?.[at]} ${words?.[at + 1]} ${all[at] ?? word}`),
    );
  };
  const [one, two] = [runs(a), runs(b)];
  const shared = [...one].filter((run) => two.has(run)).length;
  return shared / Math.max(1, Math.min(one.size, two.size));
}

/** Thanks or joy in the first lines. */
export const thanksFirst = (text: string): boolean =>
  /\b(?:thank\w*|appreciate|glad|delighted|grateful|enjoyed|happy|excited|look(?:ing)? forward)\b/i.test(
    text.replace(/^[^\n]{0,70},\n+/, '').slice(0, 200),
  );
