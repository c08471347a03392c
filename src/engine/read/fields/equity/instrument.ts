import type { Fact } from '#domain/fact.ts';
import { matchesOf } from '#engine/read/gate/in-unit.ts';

export type Instrument = NonNullable<Fact<'equity'>['instrument']>;

interface InstrumentWord {
  readonly instrument: Instrument;
  readonly start: number;
  readonly end: number;
  /** Says only that it is stock ("shares", "stock grant"), not of which kind. */
  readonly weak: boolean;
}

/** Words for the kinds of grant; an earlier entry wins where two overlap. */
const WORDS: readonly { readonly instrument: Instrument; readonly weak?: true; readonly words: string }[] = [
  {
    instrument: 'psu',
    words:
      'performance[- ](?:based |vesting )?(?:restricted )?(?:stock|share|unit)s?(?: units?| awards?)?|psus?|performance (?:awards?|units?|rsus?)',
  },
  {
    instrument: 'units',
    words:
      'profits? interests?(?: units?)?|phantom (?:stock|shares?|units?|equity|options?)|incentive units?|(?:class \\w )?membership (?:units?|interests?)|virtual (?:shares?|stock|options?|units?)(?: options?)?|virtuelle\\w* (?:anteile?n?|optionen|beteiligung|aktien\\w*)|e?vsop|(?:stock|share) appreciation rights?|sars?|management incentive units?',
  },
  {
    instrument: 'rsu',
    words:
      'restricted (?:stock|share)s? (?:\\(?rsus?\\)? ?)?units?|rsus?|(?:stock|share|deferred stock) units?|restricted units?|actions gratuites|gratisaktien',
  },
  {
    instrument: 'rsa',
    words:
      "restricted (?:common |ordinary |company )?(?:stock|shares?)(?: awards?| grants?)?|rsas?|founders?'? (?:stock|shares)",
  },
  {
    instrument: 'option',
    words:
      '(?:(?:stock|share|incentive|non-?qualified|non-?statutory|employee|equity|purchase|emi|unapproved) )*options?|esops?|isos?|nsos?|nqsos?|bspce|bsa|stock-options?|aktienoptionen|optionen|optionsrechte|opciones(?: sobre acciones)?|warrants?',
  },
  {
    instrument: 'rsu',
    weak: true,
    words: 'stocks?|shares?|equity|aktien|anteile|acciones|actions(?! (?:taken|items?))|common stock|units?',
  },
];

const PATTERNS = WORDS.map(({ instrument, weak, words }) => ({
  instrument,
  weak: weak === true,
  pattern: new RegExp(`(?<![\\w-])(?:${words})(?![\\w])`, 'g'),
}));

/** Options of another kind: choices among plans, an option to renew, discretion. */
const NOT_EQUITY_AFTER =
  /^ (?:to (?!purchase|buy|acquire|subscribe|receive)|for (?:coverage|dependents|medical)|available to choose|of the company\b|in (?:the )?event)/;
const NOT_EQUITY_BEFORE =
  /(?:co-?pay|deductible|health|medical|coverage|investment|payment|plan|benefit|remote|work|no other|sole|company's|company|its|his|her|at (?:the|your)|employer's) $/;

/** The words for a kind of grant in a plain text, in order. */
export function instrumentWords(text: string): readonly InstrumentWord[] {
  const found: InstrumentWord[] = [];
  for (const { instrument, weak, pattern } of PATTERNS) {
    for (const match of matchesOf(text, pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.length > 120 || found.some((word) => word.start < end && start < word.end)) continue;
      if (match[0] === 'option' || match[0] === 'options') {
        if (
          NOT_EQUITY_AFTER.test(text.slice(end, end + 30)) ||
          NOT_EQUITY_BEFORE.test(text.slice(Math.max(0, start - 14), start))
        )
          continue;
      }
      found.push({ instrument, weak, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A plan, programme or agreement named after an instrument: no instrument of its own grant. */
export const PLAN_NAME =
  /^(?: (?:and|&|or) (?:\w+ ){0,3}\w+)?(?: \w+){0,2} (?:plans?|programs?|programme|agreements?|pool|scheme)\b/;

/** The kind of grant a figure names, from the words between its neighbours; undefined when none is said. */
export function instrumentNear(
  text: string,
  start: number,
  end: number,
  from: number,
  to: number,
): { instrument: Instrument; weak: boolean } | undefined {
  const words = instrumentWords(text.slice(from, to))
    .map((word) => ({ ...word, start: word.start + from, end: word.end + from }))
    .filter((word) => !PLAN_NAME.test(text.slice(word.end, word.end + 50)) || word.start < end);
  // A word after "and" is the next grant's.
  const beyond = (word: InstrumentWord) =>
    word.start >= end && /\band\b|;|\bplus\b/.test(text.slice(end, word.start)) ? 200 : 0;
  const cost = (word: InstrumentWord) =>
    (word.start >= end ? word.start - end : (start - word.end) * 1.5) + (word.weak ? 1_000 : 0) + beyond(word);
  return [...words].sort((a, b) => cost(a) - cost(b))[0];
}

/** Any word of equity, for a first look. */
export const EQUITY_WORD =
  /\b(?:stocks?|shares?|options?|rsus?|rsas?|psus?|isos?|nsos?|equity|esops?|restricted|phantom|profits? interests?|warrants?|vest(?:s|ed|ing)?|units|bspce|e?vsop|aktien\w*|anteile\w*|virtuell\w*|acciones|actions|stock-options|long[- ]term incentive|lti|ltip|sars)\b/;
