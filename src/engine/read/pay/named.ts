import type { FieldId, Span } from '#domain/fact.ts';
import type { Exclusion } from '#domain/reading.ts';
import { isDenied } from '#engine/read/around/offered.ts';
import { after, before } from '#engine/read/around/words-around.ts';
import type { ReadContext, Unit } from '#engine/read/context.ts';
import { holds } from '#engine/read/gate/in-unit.ts';
import { payReading } from './pay-figures.ts';
import type { Cue, Subject } from './subject.ts';

/** Places where a component is named, whether with a figure or not, and where it is said not to be offered. */
export interface Named {
  readonly offered: readonly { readonly unit: Unit; readonly cue: Cue; readonly span: Span }[];
  readonly excluded: readonly Exclusion[];
}

const NONE_VALUE =
  /^(?:~|\s|\*|:|-|=|\|)*(?:none|nil|n\/?a|na|no|nope|0(?:[.,]0+)?\s?(?:%|[a-z]{3}|[$€£₹])?|[$€£₹]\s?0|-|--|not applicable|not offered|keine?|aucune?|néant|ninguno|tbd)(?:[,;.(]|\s*$|\s\()/;
const AGAINST =
  /(?:in lieu of|instead of|waive|not be eligible|ineligible|cannot|can't|unable to|not able to|won't be|will not|does not|do not|no)(?: [a-zß-ž'-]+){0,5} ?$/;

const DEFINES =
  /good reason|(?:means|shall mean)(?:[:,]|$| that| any)|material (?:reduction|diminution|change)|reduction (?:by|in|of)|change in the eligib|"cause"/;

/** A unit that only says what a term of the letter means. */
const isDefinition = (unit: Unit): boolean => holds(unit, DEFINES) || DEFINES.test(unit.section);

/** Where the words for a subject stand in the body. */
export function namedIn(context: ReadContext, field: FieldId, ...subjects: readonly Subject[]): Named {
  const { cues } = payReading(context);
  const offered: { unit: Unit; cue: Cue; span: Span }[] = [];
  const headed: { unit: Unit; cue: Cue; span: Span }[] = [];
  const excluded: Exclusion[] = [];
  for (const { unit, cue } of cues) {
    if (!subjects.includes(cue.subject) || isDefinition(unit)) continue;
    const start = unit.start + cue.start;
    const end = unit.start + cue.end;
    const left = before(unit, start);
    const right = after(unit, end);
    const own = unit.cells !== undefined && cue.end <= (unit.cells[0]?.end ?? 0) - unit.start;
    if (isDenied(left, right) || AGAINST.test(left) || (own && NONE_VALUE.test(lastCell(unit)))) {
      excluded.push({ field, ...context.span(start, own ? unit.end : end) });
    } else if (unit.kind === 'heading' && field === 'targetBonus')
      headed.push({ unit: context.units[unit.index + 1] ?? unit, cue, span: context.span(start, end) });
    else if (unit.kind !== 'heading') offered.push({ unit, cue, span: context.span(start, end) });
  }
  return { offered: [...offered, ...headed], excluded };
}

function lastCell(unit: Unit): string {
  const cell = unit.cells?.at(-1);
  return cell === undefined ? '' : unit.plain.slice(cell.start - unit.start, cell.end - unit.start);
}
