import type { Mention, MoneyMention, ReadContext, Unit } from '#engine/read/context.ts';
import { holds } from '#engine/read/gate/in-unit.ts';
import { isElsewhere } from './elsewhere.ts';
import { findCues } from './find-cues.ts';
import { governing } from './govern.ts';
import { bonusKind } from './one-time.ts';
import { standsNow } from './standing.ts';
import type { Cue, Subject } from './subject.ts';

/** A figure with what it is of. */
export interface PayFigure<M extends Mention = Mention> {
  readonly mention: M;
  readonly unit: Unit;
  readonly subject: Subject | undefined;
  /** The word that says so, when it stands in the same unit. */
  readonly cue: Cue | undefined;
  /** 0 "salary of $X" … 100 a guess; section headings count 40, the sentence before 50. */
  readonly cost: number;
}

export interface PayReading {
  readonly figures: readonly PayFigure[];
  /** Every word that names a component, in the body and not about other pay than this offer's. */
  readonly cues: readonly { readonly unit: Unit; readonly cue: Cue }[];
  readonly cuesOf: (unit: Unit) => readonly Cue[];
}

const readings = new WeakMap<ReadContext, PayReading>();
const ENDING = /(?:terminat|dismiss|kündig|licenci)[a-zß-ž]*[^.]{0,200}(?:will|shall) (?:receive|be (?:paid|entitled))/;
/** "$500,000, of which $200,000 comes from …": parts of a sum already read. */
const SHARE_OF =
  /(?:of which|of (?:this|that|the) (?:sum|amount|total)|comprised of|consisting of|made up of|davon|wovon|dont|de los cuales)(?:[^;]{0,160})$/;
const LONGEST = 4_000;
const FAR = 58;
const WEAK: ReadonlySet<Subject | undefined> = new Set(['pay', 'leave', undefined]);
const OF_ALLOWANCE: ReadonlySet<Subject> = new Set(['relocation', 'stipend', 'retirement', 'insurance']);
const GOES_ON =
  /^(?:this|that|these|it|such|which|the|annually|monthly|equivalent|an additional|each|thereafter|after|from|following|upon|effective|dies|diese[rs]?|sie|er|nach|ab|ce(?:tte|la)?|il|elle|este|esta|mit|es|hierfür|dafür|at|on|your|half|payment|payable|paid|in|\()/;

/** What every amount, percentage and duration of the letter's body is of. Worked out once per letter. */
export function payReading(context: ReadContext): PayReading {
  const known = readings.get(context);
  if (known !== undefined) return known;
  const byUnit = new Map<number, readonly Cue[]>();
  const cuesOf = (unit: Unit) => byUnit.get(unit.index) ?? [];
  const sections = new Map<string, readonly Cue[]>();
  const sectionCues = (section: string) => {
    const seen = sections.get(section);
    if (seen !== undefined) return seen;
    const found = findCues(section);
    sections.set(section, found);
    return found;
  };
  const figures: PayFigure[] = [];
  let last: { unit: Unit; subject: Subject } | undefined;
  for (const unit of context.units) {
    if (unit.role !== 'body' || isElsewhere(unit)) continue;
    byUnit.set(unit.index, findCues(unit.plain.slice(0, LONGEST), unit.signature));
    const mentions = context.mentionsIn(unit).filter(({ kind }) => kind !== 'date' && kind !== 'count');
    for (const mention of mentions) {
      if (!standsNow(context, unit, mention)) continue;
      const claimed = claim(unit, mention, cuesOf(unit), mentions, sectionCues(unit.section), last);
      const once = claimed.subject === 'bonus' && mention.kind === 'money';
      const repaid = mention.kind === 'money' && WEAK.has(claimed.subject) && isRepaidOnce(unit);
      const found = repaid
        ? { ...claimed, subject: 'signOn' as const, cost: 20 }
        : once
          ? { ...claimed, subject: bonusKind(unit.plain.slice(0, 600)) }
          : claimed;
      if (isPart(unit, mention, found.cue)) continue;
      figures.push({ mention, unit, ...found });
      if (mention.kind !== 'duration' && found.subject !== undefined) last = { unit, subject: found.subject };
    }
  }
  const cues = context.units.flatMap((unit) => cuesOf(unit).map((cue) => ({ unit, cue })));
  const reading = { figures, cues, cuesOf };
  readings.set(context, reading);
  return reading;
}

/** "A one-time payment of $18,000, of which you repay a part if you leave": paid for joining, however it is called. */
const ONE_TIME = /\b(?:one[- ]time|single|lump[- ]sum) (?:cash |gross )?(?:payment|amount|sum)\b/;
const REPAID = /\b(?:re-?pay|pay back|refund|claw)\w*[^.;]{0,80}\b(?:resign|leave|quit|terminat)/;
const isRepaidOnce = (unit: Unit): boolean => holds(unit, ONE_TIME) && holds(unit, REPAID);

function isPart(unit: Unit, mention: Mention, cue: Cue | undefined): boolean {
  const start = mention.start - unit.start;
  const from = Math.max(0, start - 160);
  const share = mention.kind === 'money' ? SHARE_OF.exec(unit.plain.slice(from, start)) : null;
  if (share !== null && /^of (?:this|that|the)/.test(share[0])) return true;
  return share !== null && (cue === undefined || cue.start < from + share.index);
}

/** "You will have $2,200 for travel", "£800 a year for courses": money for a purpose is an allowance, whatever the purpose. */
const GIVES =
  /\b(?:you(?:'ll| will| also)? (?:have|get|receive)|we(?:'ll| will)?(?: also)? (?:give|pay|provide|offer|cover)|everyone|budget of|there is|plus|and)(?: [a-zß-ž]+){0,3} (?:up to )?$/;
const FOR_SOMETHING =
  /^(?: ?(?:a|per|each) (?:year|month)| ?\/ ?(?:yr|year|mo|month))? (?:for|towards?|to spend on) (?:your |the |all |any )?(?!first|each|every|full|work|service|period|term|\d|(?:one|two|three|four|five|six|nine|twelve)\b|year|month|his|her|this|that|you\b)[a-zß-ž]{4,}/;
const MOST_ALLOWED = 30_000;

function isForSomething(unit: Unit, mention: MoneyMention): boolean {
  const start = mention.start - unit.start;
  return (
    mention.amount <= MOST_ALLOWED &&
    GIVES.test(unit.plain.slice(Math.max(0, start - 60), start)) &&
    FOR_SOMETHING.test(unit.plain.slice(mention.end - unit.start, mention.end - unit.start + 60))
  );
}

function claim(
  unit: Unit,
  mention: Mention,
  cues: readonly Cue[],
  mentions: readonly Mention[],
  section: readonly Cue[],
  last: { unit: Unit; subject: Subject } | undefined,
): Pick<PayFigure, 'subject' | 'cue' | 'cost'> {
  const own = governing(unit, mention, cues, mentions);
  const ownSubject = own !== undefined && own.cost < FAR ? own.cue.subject : undefined;
  const headed = section.findLast(({ subject }) => !WEAK.has(subject));
  if (own !== undefined && ownSubject === 'allowance' && headed !== undefined && OF_ALLOWANCE.has(headed.subject)) {
    return { subject: headed.subject, cue: own.cue, cost: own.cost };
  }
  if (own !== undefined && !WEAK.has(ownSubject)) return { subject: ownSubject, cue: own.cue, cost: own.cost };
  if (mention.kind === 'money' && holds(unit, ENDING)) return { subject: 'severance', cue: undefined, cost: 38 };
  const fits = headed !== undefined && !(mention.kind === 'percent' && headed.subject === 'base');
  if (
    last !== undefined &&
    last.unit.section === unit.section &&
    unit.index - last.unit.index <= 2 &&
    GOES_ON.test(unit.plain.trimStart())
  ) {
    if (!WEAK.has(last.subject)) return { subject: last.subject, cue: undefined, cost: 45 };
  }
  if (fits) return { subject: headed.subject, cue: undefined, cost: 40 };
  if (mention.kind === 'money' && isForSomething(unit, mention))
    return { subject: 'stipend', cue: undefined, cost: 30 };
  return own !== undefined && own.cost < FAR
    ? { subject: ownSubject, cue: own.cue, cost: own.cost }
    : { subject: undefined, cue: undefined, cost: 100 };
}
