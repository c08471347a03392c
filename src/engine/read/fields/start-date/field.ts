import type { Fact } from '#domain/fact.ts';
import { termUnits } from '#engine/read/around/background.ts';
import { after, before } from '#engine/read/around/words-around.ts';
import type { DateMention, FieldReader, ReadContext, Unit } from '#engine/read/context.ts';
import {
  AS_OF,
  isOtherStart,
  NAMED_DAY,
  OPEN_START,
  PAY_FROM,
  START_LABEL,
  STARTING,
  THEN_STARTS,
} from '#engine/read/fields/start-date/start-words.ts';
import { firstIn } from '#engine/read/gate/in-unit.ts';
import { isSuperseded } from '#engine/read/segment/superseded.ts';

interface Candidate {
  readonly mention: DateMention;
  readonly start: number;
  readonly strength: number;
}

const AGREEMENT =
  /\b(?:agreement|contract|vertrag|contrat|contrato)\b[^.;]{0,80}\b(?:effective|commenc\w+|made|entered into|as of|in kraft)\b[^.;]{0,40}$/;
/** "your start date moves from 4 May to 1 June". */
const MOVED_TO = /\b(?:start(?:ing)?|joining|commencement) date\b[^.;]{0,60}\bto(?: the)? ?$/;
const TERM_FROM =
  /\b(?:contract|appointment|employment|engagement|fixed[- ]term|period|term|befristet)\b[^.;]{0,40}\b(?:from|vom)(?: the)? $/;
const ENDS =
  /\b(?:ended|until|through|to|ending(?: on)?|expires?|bis(?: zum)?|jusqu'au|hasta(?: el)?|end date|terminate\w*(?: effective)?)(?: the)? ?$/;
const BEFORE_IT =
  /\b(?:before|prior to|by|in advance of|in anticipation of) (?:your|the|my) (?:first day|start date|joining)[^.;]{0,8}$/;

/** The label a date stands behind: first cell of its row, or the last part of its section. */
function labelOf(unit: Unit, mention: DateMention): string {
  const [first, second] = unit.cells ?? [];
  if (first !== undefined && second !== undefined && mention.start >= second.start) {
    return unit.plain.slice(first.start - unit.start, first.end - unit.start);
  }
  const parts = unit.section.split(' / ');
  return (parts.at(-1) ?? '').slice(0, 80);
}

/** The words before a cue within its own clause. */
function clauseBefore(ahead: string, index: number): string {
  const words = ahead.slice(Math.max(0, index - 45), index);
  return words.slice(words.lastIndexOf(',') + 1);
}

function strengthOf(unit: Unit, mention: DateMention): number {
  const ahead = before(unit, mention.start, 130).replaceAll(/([ap])\.m\./g, '$1m');
  const behind = after(unit, mention.end, 60);
  if (MOVED_TO.test(ahead)) return 4;
  if (ENDS.test(ahead) || BEFORE_IT.test(ahead) || /^[^.;]{0,40}\b(?:each year|every year|thereafter)\b/.test(behind))
    return 0;
  const label = labelOf(unit, mention);
  if (START_LABEL.test(label) && !isOtherStart(label) && ahead.length < 90 && !isOtherStart(ahead.slice(-60))) return 5;
  const named = NAMED_DAY.exec(ahead)?.[0];
  if (named !== undefined && !isOtherStart(named.replace(/^.{0,12}(?:employment|commencement) date/, ''))) return 4;
  const starting = STARTING.exec(ahead);
  if (
    starting !== null &&
    !PAY_FROM.test(ahead) &&
    !isOtherStart(starting[0]) &&
    !isOtherStart(clauseBefore(ahead, starting.index))
  )
    return 3;
  if (AS_OF.test(ahead) && THEN_STARTS.test(behind) && !isOtherStart(ahead.slice(-40))) return 2.5;
  if (TERM_FROM.test(ahead)) return 2.5;
  return AGREEMENT.test(ahead) && !/\b(?:dated|amended|payable)\b/.test(ahead) ? 1 : 0;
}

function open(context: ReadContext): readonly Fact<'startDate'>[] {
  for (const unit of termUnits(context)) {
    const labelled =
      START_LABEL.test(labelIn(unit)) &&
      /\b(?:tbd|tba|to be|asap|immediate(?:ly)?|flexible|as soon as|nach vereinbarung|à convenir|à définir|a convenir|mutual\w*)\b/.test(
        unit.plain,
      );
    const match = unit.kind === 'heading' ? null : firstIn(unit, OPEN_START);
    if (match === null && !labelled) continue;
    const start = unit.start + (match?.index ?? 0);
    const end = match === null ? unit.end : start + match[0].length;
    return [{ field: 'startDate', stated: 'unspecified', confidence: 0.7, ...context.span(start, end) }];
  }
  return [];
}

function labelIn(unit: Unit): string {
  const [first, second] = unit.cells ?? [];
  return first === undefined || second === undefined
    ? ''
    : unit.plain.slice(first.start - unit.start, first.end - unit.start);
}

/** The first day of the employment. */
export const startDate: FieldReader = {
  id: 'startDate',
  read(context) {
    const candidates: Candidate[] = [];
    for (const unit of termUnits(context)) {
      if (unit.kind === 'heading') continue;
      for (const mention of context.mentionsIn(unit)) {
        if (mention.kind !== 'date') continue;
        const strength = strengthOf(unit, mention);
        if (strength > 0 && !isSuperseded(unit, mention.start, mention.end))
          candidates.push({
            mention,
            start: mention.start,
            strength: mention.date === undefined ? strength - 0.6 : strength,
          });
      }
    }
    const [best] = [...candidates].sort((a, b) => b.strength - a.strength || a.start - b.start);
    if (best === undefined) return { facts: open(context) };
    const { date, inferredYear, start, end } = best.mention;
    const span = context.span(start, end);
    if (date === undefined) return { facts: [{ field: 'startDate', stated: 'unspecified', confidence: 0.6, ...span }] };
    const sure = best.strength >= 3 ? 0.92 : best.strength >= 2 ? 0.8 : 0.6;
    return {
      facts: [{ field: 'startDate', date, confidence: inferredYear === true ? Math.min(sure, 0.75) : sure, ...span }],
    };
  },
};
