import type { Mention, ReadContext, Unit } from '#engine/read/context.ts';
import { holds } from '#engine/read/gate/in-unit.ts';
import { isBackground } from './elsewhere.ts';

const OLD_BEFORE =
  /(?:instead of|in place of|rather than|previously|formerly|originally|up from|down from|compared (?:to|with)|as against|against|versus|vs\.?|was|were|not|statt|anstatt|bisher|zuvor|vorher|au lieu de|contre|auparavant|en lugar de|en vez de|antes|frente a|old|replaces?|replacing|~~|\(from|rather than the|superseding)(?: (?:the|an?|your|our|original(?:ly)?|initial|earlier|previous|offered|base|salary|of|at|by|to)){0,5}[\s:~(]{0,3}$/;
const OLD_AFTER =
  /^[\s)]{0,2}(?:~~|(?:in|from|under) (?:the|our) (?:earlier|previous|first|original|initial|last) (?:offer|letter|version)|in our letter of|previously|before(?=[,.;)]|$)|originally)/;
const FROM =
  /(?:increas|rais|revis|chang|adjust|improv|mov|bump|went|goes|go|up|amend|updat|erhöh|angehoben|passe|sube|steigt|lift)[a-zß-ž]{0,8}(?: [a-zß-ž'-]+){0,8} (?:from|von|de|desde) [a-zß-ž\s]{0,20}$/;
const TO_FOLLOWS = /^(?: [a-zß-ž.,/-]+){0,5} (?:to|auf|zu|à|a) /;
const CONDITIONAL =
  /(?:if the (?:role|position|job|title) (?:is|were|was) (?:re-?(?:levell?ed|graded|classified)|promoted)|subject to re-?levell?ing)/;
const THRESHOLD =
  /(?:the first|(?<!not )(?<!not to )exceed(?:s|ing)?|in excess of|amounts? over|excess over|earning (?:over|above|more than)|bis zu einer (?:grenze|höhe) von) ?$/;
const FACTOR = /^\s?[a-zß-ž]{0,3}\s?[x×*]\s?0?[.,]\d+\s?=/;
const CONVERTED = /[(~≈=](?:\s?(?:around|about|approx\.?|approximately|circa|ca\.|roughly|equivalent to|equals))?\s?$/;
const ARROW = /^\s{0,2}(?:->|→|=>|➔)\s/;

/** Whether a figure holds in this letter: not replaced by another, not somebody else's, not an example. */
export function standsNow(context: ReadContext, unit: Unit, mention: Mention): boolean {
  if (mention.kind === 'money' && mention.amount === 0) return false;
  const start = mention.start - unit.start;
  const end = mention.end - unit.start;
  const before = unit.plain.slice(Math.max(0, start - 120), start);
  const after = unit.plain.slice(end, end + 80);
  if (mention.kind === 'duration') return true;
  if (OLD_BEFORE.test(before.slice(-70)) || OLD_AFTER.test(after) || ARROW.test(after)) return false;
  if (FROM.test(before) && TO_FOLLOWS.test(after)) return false;
  if (holds(unit, CONDITIONAL)) return false;
  if (
    mention.kind === 'money' &&
    (FACTOR.test(after) || THRESHOLD.test(before) || isConversion(context, unit, mention, before))
  )
    return false;
  const clause =
    before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1) +
    unit.plain.slice(start, end) +
    after.slice(0, 50);
  if (isBackground(clause)) return false;
  return !inOldColumn(context, unit, mention);
}

/** The same amount again in another currency, in brackets or after "~". */
function isConversion(context: ReadContext, unit: Unit, mention: Mention, before: string): boolean {
  if (mention.kind !== 'money' || !CONVERTED.test(before)) return false;
  const first = context.mentionsIn(unit).findLast((other) => other.kind === 'money' && other.end <= mention.start);
  return first?.kind === 'money' && first.currency !== mention.currency && mention.start - first.end < 30;
}

const NEW_HEAD = /\b(?:now|new|revised|updated|proposed|offer(?:ed)?|neu|nouveau|nueva|nuevo|today|final)\b/;
const OLD_HEAD =
  /\b(?:old|previous|was|before|original|current|initial|earlier|alt|bisher|ancien|anterior|first offer)\b/;

/** In a table of then and now the column that is headed as the older one is not read. */
function inOldColumn(context: ReadContext, unit: Unit, mention: Mention): boolean {
  if (unit.cells === undefined || unit.cells.length < 3) return false;
  const column = unit.cells.findIndex((cell) => mention.start >= cell.start && mention.end <= cell.end);
  const head = headAbove(context, unit);
  if (head?.cells === undefined || column < 1) return false;
  const shift = unit.cells.length - head.cells.length;
  const names = head.cells.map((cell) => head.plain.slice(cell.start - head.start, cell.end - head.start));
  const hasNew = names.some((name, index) => index + shift >= 1 && NEW_HEAD.test(name));
  const own = names[column - shift];
  if (own === undefined || NEW_HEAD.test(own)) return false;
  return (
    OLD_HEAD.test(own) ||
    (hasNew &&
      /\d|letter|offer/.test(own) &&
      names.some((name, index) => index > column - shift && NEW_HEAD.test(name)))
  );
}

function headAbove(context: ReadContext, unit: Unit): Unit | undefined {
  for (let index = unit.index - 1; index >= 0 && index > unit.index - 30; index -= 1) {
    const above = context.units[index];
    if (above === undefined || above.cells === undefined) return undefined;
    if (!/[$€£₹]|\d{3}|%/.test(above.text)) return above;
  }
  return undefined;
}
