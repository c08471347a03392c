import type { Fact } from '#domain/fact.ts';
import { termUnits } from '#engine/read/around/background.ts';
import { after, before, between } from '#engine/read/around/words-around.ts';
import type { CountMention, DurationMention, ReadContext, Unit } from '#engine/read/context.ts';
import { holds } from '#engine/read/gate/in-unit.ts';
import { leaveDays } from '#engine/read/leave/leave-days.ts';
import { isLaterStep, isOtherDuration, isOtherWeek } from '#engine/read/leave/leave-roles.ts';
import { ANY_LEAVE, type LeaveKind, type LeaveWord, leaveWords } from '#engine/read/leave/leave-words.ts';
import { isSuperseded } from '#engine/read/segment/superseded.ts';

/** Days of one kind of leave as a letter gives them. */
export interface LeaveFigure {
  readonly kind: LeaveKind;
  /** Days a year, as the letter counts them. */
  readonly days: number;
  readonly start: number;
  readonly end: number;
  /** The leave word is "holiday" alone: leave in British use, public holidays in American. */
  readonly ambiguous: boolean;
  /** A later step of the same entitlement. */
  readonly step: boolean;
  /** Said to come on top ("plus 5 personal days", "additional"). */
  readonly extra: boolean;
  /** Earned at a rate ("1.5 days a month") rather than given as a yearly figure. */
  readonly rate: boolean;
  readonly confidence: number;
}

const REACH_AFTER = 48;
const JOINED = /^[)'s]*(?:[^.,;:()+&]|\(\w+\)){0,48}$/;

const TURN =
  /\b(?:plus|in addition|sowie|zuzüglich|as well|excluding|exclusive|on top|including|inclusive|including any|and|et|y)\b/;

/** Whether the words between a figure and a leave word hold them together ("three weeks of paid"). */
function joins(words: string): boolean {
  return JOINED.test(words) && !TURN.test(words);
}

const ON_TOP_OF = /^ (?:\+|plus) (?:the )?(?:bh\b|bank|public|statutory|national)/;

type Candidate = DurationMention | CountMention;

/** The leave word a figure belongs to: the noun after it, else the one before it in the unit, else the heading. */
function ownWord(unit: Unit, words: readonly LeaveWord[], mention: Candidate, next: number): LeaveWord | undefined {
  const at = mention.start - unit.start;
  const end = mention.end - unit.start;
  const inside = words.find((word) => word.start < end && at < word.end);
  if (inside !== undefined) return inside;
  const following = words.find(
    (word) =>
      word.start >= end - 6 &&
      word.start - end <= REACH_AFTER * 2 &&
      unit.start + word.start <= next &&
      joins(between(unit, mention.end, unit.start + word.start)),
  );
  if (following !== undefined) return following;
  // "25 days + bank holidays": what public holidays come on top of is leave.
  if (ON_TOP_OF.test(unit.plain.slice(end, end + 30)) && mention.kind === 'duration')
    return { kind: 'pto', start: at, end };
  const above = words.findLast((word) => word.end <= at);
  // A semicolon ends the speech of one leave.
  return above === undefined || unit.plain.slice(above.end, at).includes(';') ? undefined : above;
}

function isBound(unit: Unit, mention: CountMention, word: LeaveWord): boolean {
  const end = mention.end - unit.start;
  if (word.start >= end) return /^\)?(?: [\w.'-]+){0,3} ?$/.test(between(unit, mention.end, unit.start + word.start));
  return /^(?: \([^)]{0,20}\))?[ :=\-*|]{0,8}(?:of |is )?$/.test(between(unit, unit.start + word.end, mention.start));
}

/** "3 weeks (years 4-9)". */
const LATER_YEARS = /^ ?\((?:in |from )?(?:years?|yrs?\.?) (?:[2-9]|1\d)/;
/** "(15) days": the number stands in brackets alone. */
const IN_BRACKETS = /^\) (?:(?:working|business|paid|vacation) )?(day|week)s?\b/;
/** "1 1/4 days": the figure is the lower part of a fraction. */
function mixed(beforeWords: string, amount: number): number {
  const match = /(?:(\d{1,2}) )?(\d) ?\/ ?$/.exec(beforeWords);
  return match === null ? amount : Number(match[1] ?? 0) + Number(match[2]) / amount;
}

/** "a five-day week" says how long a week is. */
const WEEK_LENGTH = /^-? ?(?:work(?:ing)?[- ])?(?:week|woche)\b/;

/** The words after a figure that can still speak of it: up to the next figure of days, or to where it is said to rise. */
function ownWords(words: string, unit: Unit, later: readonly Candidate[], end: number): string {
  const next = later.find((mention) => mention.kind === 'count' || /day|week/.test(mention.unitName));
  const room = next === undefined ? words : words.slice(0, between(unit, end, next.start).length);
  return room.split(/\b(?:rising|increasing|going|growing|moving) (?:up )?to\b/)[0] ?? room;
}

/** "… to 29 days after five years and 33 after ten": a step goes on. */
function followsStep(unit: Unit, previous: LeaveFigure | undefined, start: number): boolean {
  if (previous === undefined || !previous.step || start < previous.end) return false;
  const words = between(unit, previous.end, start);
  return (
    words.length < 60 &&
    /\b(?:and|then|und|et|y)\b[^;.]{0,12}$/.test(words) &&
    !/\b(?:plus|additional|extra)\b/.test(words)
  );
}

function read(unit: Unit, mentions: readonly Candidate[], facts: readonly Fact[]): readonly LeaveFigure[] {
  const words = leaveWords(unit.plain, unit.signature);
  const heading = leaveWords(unit.section.slice(-120));
  const figures: LeaveFigure[] = [];
  mentions.forEach((mention, index) => {
    const next = mentions[index + 1]?.start ?? unit.end;
    const near = ownWord(unit, words, mention, next);
    const word = near ?? (mention.kind === 'duration' ? heading.at(-1) : undefined);
    if (word === undefined) return;
    const headed = near === undefined;
    const said = mention.kind === 'count' ? IN_BRACKETS.exec(after(unit, mention.end, 40)) : null;
    if (isSuperseded(unit, mention.start, mention.end)) return;
    if (mention.kind === 'count' && said === null && !isBound(unit, mention, word)) return;
    const ahead = before(unit, mention.start, 80);
    const behind = ownWords(after(unit, mention.end, 110), unit, mentions.slice(index + 1), mention.end);
    if (WEEK_LENGTH.test(behind) && mention.kind === 'duration' && mention.unitName === 'day') return;
    if (/\b(?:for example|for instance|e\.g\.)[^.]{0,70}$/.test(ahead)) return;
    if (isOtherDuration(ahead, behind) || isOtherWeek(after(unit, mention.end, 40))) return;
    const unitName = said?.[1] === 'week' ? ('week' as const) : ('day' as const);
    const amount =
      mention.kind === 'count'
        ? { amount: mention.count, unitName }
        : { ...mention, amount: mixed(ahead, mention.amount) };
    if (/\bpro-?rat[^.;]{0,25}\($/.test(ahead)) return;
    const own = between(unit, mention.start, mention.end);
    const days = leaveDays(amount, behind, facts);
    if (/\b(?:consecutive|continuous)\b/.test(own)) return;
    if (
      /stunden|hours/.test(own) &&
      /\b(?:woche|wöchentlich|week|weekly|arbeitszeit)\b/.test(`${ahead} ${behind}`.slice(-90))
    )
      return;
    if (days === undefined || days <= 0 || days > 70) return;
    const named = headed
      ? unit.section.slice(-120).slice(word.start, word.end)
      : unit.plain.slice(word.start, word.end);
    // "9 holidays" are days the firm is closed, "9 days' holiday" is leave.
    const isPublic = mention.kind === 'count' && /^holidays$/.test(named);
    const isVacation =
      word.kind === 'holidays' && /^paid holidays?$/.test(named) && mention.kind === 'duration' && amount.amount >= 18;
    const start = headed ? mention.start : Math.min(mention.start, unit.start + word.start);
    const end = headed ? mention.end : Math.max(mention.end, unit.start + word.end);
    figures.push({
      kind: isPublic ? 'holidays' : isVacation ? 'pto' : word.kind,
      days,
      start,
      end,
      ambiguous: /(?:^|[^a-z])holidays?$/.test(named) && !/annual/.test(named) && word.kind === 'pto',
      step:
        isLaterStep(ahead, behind) ||
        followsStep(unit, figures.at(-1), mention.start) ||
        LATER_YEARS.test(after(unit, mention.end, 24)),
      extra:
        /\b(?:plus|additional(?:ly)?|extra|weitere[nr]?|zusätzlich\w*|darüber hinaus|ainsi que|s'ajoutent|además|adicionales|auxquels)\b[^;.]{0,20}$|\+ ?$/.test(
          ahead,
        ) || /^ ?(?:additional|extra|more|further|mehrurlaub)/.test(behind),
      rate:
        days !== amount.amount &&
        /^[^,;.]{0,25}\b(?:month|monthly|pay ?(?:period|check)|mois|monat|mes)\b/.test(behind),
      confidence: headed ? 0.75 : 0.9,
    });
  });
  return figures;
}

/** In a row with one column for the old and one for the new figure, the new one stands last. */
function lastOfRow(unit: Unit, figures: readonly LeaveFigure[]): readonly LeaveFigure[] {
  if (unit.kind !== 'row' || (unit.cells?.length ?? 0) < 3) return figures;
  return figures.filter((figure, index) => !figures.slice(index + 1).some((later) => later.kind === figure.kind));
}

const known = new WeakMap<ReadContext, readonly LeaveFigure[]>();

/**
 * All days of leave a letter gives, in order; restated figures once, later steps only where nothing else is given. Worked
 * out once for a letter; of the facts only the pay frequency is used.
 */
export function findLeave(context: ReadContext, facts: readonly Fact[]): readonly LeaveFigure[] {
  const found = known.get(context) ?? allLeave(context, facts);
  known.set(context, found);
  return found;
}

function allLeave(context: ReadContext, facts: readonly Fact[]): readonly LeaveFigure[] {
  const figures: LeaveFigure[] = [];
  for (const unit of termUnits(context)) {
    if (unit.kind === 'heading') continue;
    const mentions = context
      .mentionsIn(unit)
      .filter((m): m is Candidate => m.kind === 'duration' || m.kind === 'count');
    if (mentions.length === 0 || !(holds(unit, ANY_LEAVE) || ANY_LEAVE.test(unit.section.slice(0, 200)))) continue;
    const found = lastOfRow(unit, read(unit, mentions, facts));
    const fixed = found.filter((figure) => !figure.rate);
    for (const figure of found) {
      if (figure.rate && fixed.some((other) => other.kind === figure.kind)) continue;
      figures.push(figure);
    }
  }
  return settle(figures);
}

function settle(figures: readonly LeaveFigure[]): readonly LeaveFigure[] {
  const kept: LeaveFigure[] = [];
  for (const figure of figures) {
    if (figure.step && figures.some((other) => other.kind === figure.kind && !other.step)) continue;
    if (figure.step && kept.some((other) => other.kind === figure.kind)) continue;
    if (!figure.extra && kept.some((other) => other.kind === figure.kind && other.days === figure.days)) continue;
    kept.push(figure);
  }
  return kept;
}
