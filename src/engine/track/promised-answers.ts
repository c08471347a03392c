import type { Letter } from '#domain/document.ts';
import type { CalendarDate } from '#domain/time/calendar-date.ts';
import { buildContext } from '#engine/read/build-context.ts';

/** A day by which they said they would answer, with their sentence. */
export interface PromisedAnswer {
  readonly date: CalendarDate;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

const ANSWER =
  '(?:answer|update|decision|response|letter|offer|contract|paperwork|agreement|proposal|numbers?|figures?|feedback|word)';
const FRESH = '(?:(?:final|revised|updated|new|written|formal|official|signed|better) ){0,2}';

/** They announce a message of their own. What is asked of the person ("let us know by", "we expect your answer") is none. */
const ANNOUNCES: readonly RegExp[] = [
  /\b(?:i|we|she|he|they|hr|legal|finance|our team|the team|the committee|the board|[a-z]{2,20} and i)(?:'ll| will| can| should| am going to|'m going to| are going to|'re going to| is going to| expect to| hope to| aim to| plan to|'d like to| intend to| should be able to)\b[^.!?\n]{0,60}\b(?:get|come|circle|report|write|be|go) back\b/,
  new RegExp(
    `\\b(?:let you know|keep you posted|update you|follow up with you|reach out to you|be in touch|get you (?:an?|the) ${FRESH}${ANSWER}|send (?:it|this|that|them) (?:over )?to you|send you (?:an?|the|our|your)? ?${FRESH}${ANSWER}|have (?:an?|the|your) ${FRESH}${ANSWER}[^.!?\\n]{0,30}(?:for you|ready))\\b`,
  ),
  new RegExp(
    `\\byou(?:'ll| will| should| can expect to) (?:hear\\b[^.!?\\n]{0,40}\\b(?:from (?:us|me|her|him|them)|back)|(?:have|receive|get) (?:an?|the|our|your) ${FRESH}${ANSWER})\\b`,
  ),
  new RegExp(
    `\\b(?:expect|get|give you|need until|aim for|have) (?:to (?:have|get) )?(?:an?|the|our) ${FRESH}${ANSWER}\\b`,
  ),
  // A German date has a full stop in it.
  /\b(?:melden? (?:wir |ich )?uns?|melde (?:ich )?mich|(?:gebe|geben) (?:wir |ich )?ihnen [^!?\n]{0,40}(?:bescheid|rückmeldung)|kommen? [^!?\n]{0,30}auf sie zu|(?:erhalten sie|sie erhalten) [^!?\n]{0,40}(?:antwort|rückmeldung|bescheid))\b/,
  /\b(?:revien(?:drai|drons|s) vers vous|vous (?:tiendrai|tiendrons) (?:au courant|informé)|vous (?:répondrai|répondrons)|le (?:responderé|responderemos)|nos pondremos en contacto|le (?:daré|daremos) una respuesta)/,
];
/** The sentence wants something of the person. */
const ASKS_YOU =
  /\b(?:let (?:us|me) know|please (?:reply|respond|confirm|sign|return|send|get back)|could you|would you|can you|we need you|you (?:must|need to|have to)|(?:from you|your (?:answer|decision|response|reply|signature)) (?:by|before|on))\b/;

/** Days on which something else ends or begins: "away until Wednesday", "since Monday". */
const NOT_THE_DAY = /\b(?:away|out|off|closed|travel\w{0,5}|holiday|leave) (?:until|till|through|to|from) $|\bsince $/;

/** Days on which the employer promised an answer, read from a reply. Only days that can be told are returned. */
export function promisedAnswers(letter: Letter): PromisedAnswer[] {
  const context = buildContext(letter);
  const found = context.units.flatMap((unit): PromisedAnswer[] => {
    if (unit.role !== 'body') return [];
    const said = ANNOUNCES.map((pattern) => pattern.exec(unit.plain)).find((match) => match !== null);
    if (said === undefined || said === null || ASKS_YOU.test(unit.plain)) return [];
    const from = unit.start + said.index;
    const dates = context
      .mentionsIn(unit)
      .filter((each) => each.kind === 'date')
      .filter((each) => !NOT_THE_DAY.test(unit.plain.slice(0, each.start - unit.start)));
    // The day stands behind the announcement, or else at the head of the sentence.
    const date = (dates.find((each) => each.start >= from) ?? dates.at(-1))?.date;
    return date === undefined ? [] : [{ date, ...context.span(unit.start, unit.end) }];
  });
  return found.filter(({ date }, at) => found.findIndex((each) => each.date === date) === at);
}
