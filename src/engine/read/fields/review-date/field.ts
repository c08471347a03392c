import type { Fact } from '#domain/fact.ts';
import { termUnits } from '#engine/read/around/background.ts';
import { after, before, type Found, findAll } from '#engine/read/around/words-around.ts';
import type { FieldReader, ReadContext, Unit } from '#engine/read/context.ts';
import { holds } from '#engine/read/gate/in-unit.ts';

const REVIEW =
  /\b(?:salary|pay|compensation|performance|remuneration|merit|wage|annual|formal|first|base|probation)(?: and (?:salary|performance|compensation))?(?: increase)? (?:review(?:s|ed)?|appraisals?|evaluations?|adjustments?)\b|\b(?:will|shall|be|is|are|may be)(?: next| first| formally)? (?:re)?(?:reviewed|evaluated|appraised|reconsidered)\b|\bgehaltsüberprüfung\w*|\bgehaltsgespräch\w*|\bentretien annuel|\brévision (?:salariale|de (?:votre )?(?:salaire|rémunération))|\brevisión salarial/g;
const OF_PAY =
  /\b(?:salary|pay|compensation|performance|remuneration|merit|wage|gehalt\w*|vergütung|salarial\w*|salaire|rémunération)\b/;
const NOT_REVIEW =
  /\b(?:background|reference|tenure|reappointment|legal|attorney|this (?:letter|offer|agreement)|documents?|carefully|policy|policies)\b/;
const MONTH =
  /\b(?:each|every|in|by|of|im|en|after)(?: the)?(?: (?:month of|fiscal|calendar))? (january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|(?:first|second|third|fourth) quarter|q[1-4])\b/;
const RHYTHM =
  /\b(?:annual(?:ly)?|yearly|once a year|(?:each|every) year|twice a year|semi-?annual(?:ly)?|every (?:six|12|twelve) months|quarterly|jährlich|annuel\w*|anual\w*)\b/;

function when(context: ReadContext, unit: Unit, word: Found): Fact<'reviewDate'> | undefined {
  const ahead = before(unit, word.start, 90);
  const behind = after(unit, word.end, 110);
  for (const mention of context.mentionsIn(unit)) {
    const near = mention.start < word.start ? word.start - mention.end < 120 : mention.start - word.end < 120;
    if (!near) continue;
    const span = context.span(Math.min(word.start, mention.start), Math.max(word.end, mention.end));
    if (mention.kind === 'date' && mention.date !== undefined)
      return { field: 'reviewDate', date: mention.date, confidence: 0.8, ...span };
    if (
      mention.kind !== 'duration' ||
      (mention.unitName !== 'month' && mention.unitName !== 'year' && mention.unitName !== 'day')
    )
      continue;
    const lead = before(unit, mention.start, 30);
    const tail = after(unit, mention.end, 40);
    if (
      !/\b(?:after|at|following|within|first|nach|après|tras|in|a|your)(?: the)?(?: first| initial)? ?\(?$/.test(
        lead,
      ) &&
      !/^[^.;]{0,6} (?:salary|performance|review|from|after|of|following)/.test(tail) &&
      !/-?(?:month|day) (?:salary|performance)/.test(tail)
    )
      continue;
    const months =
      mention.unitName === 'month'
        ? mention.amount
        : mention.unitName === 'year'
          ? mention.amount * 12
          : Math.round(mention.amount / 30);
    if (months > 0 && months <= 36) return { field: 'reviewDate', months, confidence: 0.75, ...span };
  }
  const around = `${ahead} ${word.text} ${behind}`;
  if (/\banniversary\b/.test(around)) {
    return { field: 'reviewDate', months: 12, confidence: 0.65, ...context.span(word.start, word.end) };
  }
  const text = MONTH.exec(around)?.[1] ?? RHYTHM.exec(around)?.[0];
  if (text === undefined) return undefined;
  return { field: 'reviewDate', text, confidence: 0.7, ...context.span(word.start, word.end) };
}

/** When pay or performance is reviewed for the first time, or how often. */
export const reviewDate: FieldReader = {
  id: 'reviewDate',
  read(context) {
    const found: Fact<'reviewDate'>[] = [];
    for (const unit of termUnits(context)) {
      if (unit.kind === 'heading' || found.length > 0) continue;
      if (holds(unit, NOT_REVIEW) || !(holds(unit, OF_PAY) || OF_PAY.test(unit.section.slice(0, 120)))) continue;
      for (const word of findAll(unit, REVIEW)) {
        const fact = when(context, unit, word);
        if (fact !== undefined) found.push(fact);
      }
    }
    return { facts: found.slice(0, 1) };
  },
};
