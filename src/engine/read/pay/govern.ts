import type { Mention, Unit } from '#engine/read/context.ts';
import { periodAfter } from '#engine/read/figures/period.ts';
import type { Cue, Subject } from './subject.ts';

/** A cue with how far it is from governing a figure: 0 is "salary of $X", above 100 is chance. */
export interface Claim {
  readonly cue: Cue;
  readonly cost: number;
}

const PURPOSES: ReadonlySet<Subject> = new Set([
  'stipend',
  'relocation',
  'retirement',
  'insurance',
  'other',
  'holidayAllowance',
]);
const GENERIC: ReadonlySet<Subject> = new Set(['pay', 'variable', 'leave']);
/** What a percentage is never of itself: these words only name what it is a share of. */
const NOT_FOR_PERCENT: ReadonlySet<Subject> = new Set([
  'base',
  'ctc',
  'pay',
  'total',
  'ote',
  'relocation',
  'retention',
  'signOn',
]);
const TIGHT =
  /^(?:"|'s)?\)?\s{0,3}(?:\([^)]{0,60}\)\s?)?(?:[:=~|*-]|\s|of\b|is\b|are\b|will be\b|shall be\b|be\b|equals?\b|equal to\b|at\b|to\b|in the (?:gross |total )?amount of\b|in an amount (?:equal to|of)\b|at (?:a|the|an) (?:annual |gross |hourly |initial )?rate of\b|worth\b|beträgt\b|betragen\b|in höhe von\b|von\b|de\b|est de\b|sera de\b|será de\b|es de\b|d'un montant de\b|por importe de\b|amounts to\b|totall?ing\b|rate of\b|up to\b|an?\b|the\b|gross\b|brutto\b|currently\b|initially\b|approximately\b|about\b|target(?:ed)?\b|jährlich\b|monatlich\b|per (?:year|annum|month|hour)\b|annual(?:ly)?\b|us\b|some\b|maximum\b|minimum\b|valued\b){0,9}$/;
const STOP =
  'and|or|will|is|are|be|of|in|to|from|as|for|if|when|plus|with|less|upon|on|at|by|which|that|und|oder|der|die|für|et|pour|y|para|with|after|until|during|than';
const NAME = new RegExp(`^[\\s"(*,-]{0,3}(?:(?!(?:${STOP})\\b)[a-zß-ž'/-]+[\\s-]+){0,4}["(*]{0,2}$`);
const LASTING = /^,? for (?:up to |a period of |the first )?[a-zß-ž\d]+ (?:\(\d+\) )?(?:months|weeks|years)/;
const LINK =
  /^[\s,()*]{0,3}(?:gross |less [a-zß-ž\s]{0,30}|[a-zß-ž]+ )?(?:as|for|in|towards?|to cover|to offset|to help (?:with|cover)|to support|für|als|zum|pour|de|para|por|en|of|per|on|to)(?: [a-zß-ž'/-]+){0,5}\s$/;

/** A word farther from a figure than this, in characters, governs it by chance only. */
const FARTHEST = 240;

function between(plain: string, from: number, to: number): string {
  return plain.slice(from, Math.min(to, from + 200));
}

function costBefore(plain: string, cue: Cue, start: number, rivals: number): number {
  const gap = between(plain, cue.end, start);
  if (start - cue.end < 90 && TIGHT.test(gap)) return Math.min(3, gap.length * 0.05);
  const breaks = (gap.match(/[;•]|[.!?] /g)?.length ?? 0) * 60 + (gap.match(/, | and | plus |\+/g)?.length ?? 0) * 5;
  return 6 + (start - cue.end) * 0.3 + breaks + rivals * 10;
}

function costAfter(plain: string, cue: Cue, end: number, rivals: number): number {
  const length = cue.start - end;
  if (length > 160) return 200;
  const rest = plain.slice(end, cue.start);
  const period = periodAfter(rest);
  const timed = period === undefined || period.length > rest.length ? rest : rest.slice(period.length);
  const gap = timed.replace(LASTING, '');
  if (rivals === 0 && NAME.test(gap)) return 2 + gap.length * 0.1 + (/,/.test(gap) ? 25 : 0) + (/\(/.test(gap) ? 4 : 0);
  if (rivals === 0 && LINK.test(gap)) return 8 + gap.length * 0.2;
  return 60 + length * 0.5 + rivals * 30;
}

/** The cue that governs a figure of a unit: same clause first, then the row's label. */
export function governing(
  unit: Unit,
  mention: Mention,
  cues: readonly Cue[],
  mentions: readonly Mention[],
): Claim | undefined {
  const start = mention.start - unit.start;
  const end = mention.end - unit.start;
  const label = unit.cells === undefined || unit.cells.length < 2 ? undefined : unit.cells[0];
  const labelEnd = label === undefined ? 0 : label.end - unit.start;
  let labelled = false;
  let best: Claim | undefined;
  for (const cue of cues) {
    if (cue.denied === true) continue;
    if (mention.kind === 'percent' && NOT_FOR_PERCENT.has(cue.subject)) continue;
    if (cue.end > start && cue.start < end) continue;
    const from = cue.end <= start ? cue.end : end;
    const to = cue.end <= start ? start : cue.start;
    const inLabel = label !== undefined && cue.end <= labelEnd && start >= labelEnd;
    if (to - from > FARTHEST && !inLabel) continue;
    const rivals = rivalsBetween(mentions, mention, unit.start + from, unit.start + to);
    let cost = cue.end <= start ? costBefore(unit.plain, cue, start, rivals) : costAfter(unit.plain, cue, end, rivals);
    if (inLabel) {
      cost = labelled ? Math.max(cost, 9) : Math.min(cost, 4);
      if (!GENERIC.has(cue.subject)) labelled = true;
    }
    if (GENERIC.has(cue.subject)) cost += cue.subject === 'variable' ? 8 : 46;
    if (best === undefined || cost < best.cost) best = { cue, cost };
  }
  return best?.cue.subject === 'allowance' ? purposeClaim(unit, start, end, cues, best) : best;
}

/** "Reimburse up to $5,000 of moving expenses": what the allowance is for, from the label or the words around it. */
function purposeClaim(unit: Unit, start: number, end: number, cues: readonly Cue[], allowance: Claim): Claim {
  const label = unit.cells?.[0];
  const labelEnd = label === undefined || (unit.cells?.length ?? 0) < 2 ? 0 : label.end - unit.start;
  let best: Claim | undefined;
  for (const cue of cues) {
    if (!PURPOSES.has(cue.subject)) continue;
    const inLabel = cue.end <= labelEnd && start >= labelEnd;
    const distance = cue.start >= end ? cue.start - end : Math.max(0, start - cue.end) + 15;
    const stops = /[;$€£]|\. |\d{3}/.test(
      cue.start >= end ? unit.plain.slice(end, cue.start) : unit.plain.slice(cue.end, start),
    );
    const cost = inLabel ? 4 : distance * 0.15 + (stops ? 40 : 0);
    if (cost < 18 && (best === undefined || cost < best.cost)) best = { cue, cost };
  }
  return best ?? allowance;
}

/** How many figures of the same kind stand between two offsets of the letter. */
function rivalsBetween(mentions: readonly Mention[], mention: Mention, from: number, to: number): number {
  let rivals = 0;
  for (const other of mentions) {
    if (other.start >= to) break;
    if (other.start >= from && other.end <= to && sameKind(other, mention)) rivals++;
  }
  return rivals;
}

function sameKind(a: Mention, b: Mention): boolean {
  return a !== b && (a.kind === b.kind || (isAmount(a) && isAmount(b)));
}

const isAmount = (mention: Mention): boolean => mention.kind === 'money' || mention.kind === 'percent';
