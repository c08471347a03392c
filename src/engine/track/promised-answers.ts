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

/** They announce a message of their own. What is asked of the person ("let us know by") is none. */
const ANNOUNCES = [
  /\b(?:i|we|she|he|they|hr|legal|finance|our team|the team|the committee|the board|[a-z]+ and i)(?:'ll| will| can| should| am going to| are going to| is going to| expect to| hope to| aim to| plan to|'d like to| intend to| should be able to)\b[^.!?\n]{0,60}\b(?:get|come|circle|report|write|be|go) back\b/,
  /\b(?:let you know|keep you posted|update you|follow up with you|get you (?:an?|the) (?:answer|update|decision|response|number|letter)|send you|reach out to you|be in touch|have (?:an?|the|your) (?:answer|update|decision|response|letter|paperwork)[^.!?\n]{0,30}(?:for you|ready))\b/,
  /\byou(?:'ll| will| should| can expect to) (?:hear|have|receive|get)\b[^.!?\n]{0,40}\b(?:from (?:us|me|her|him|them)|back|an? (?:answer|update|decision|response)|(?:the|our|your|an?) (?:revised |updated |new )?(?:letter|offer|decision|answer))\b/,
  /\b(?:expect|have|get|give you|need until|aim for)\b[^.!?\n]{0,20}\b(?:an? |the |our |your )?(?:answer|decision|response|update|revised letter|updated letter|revised offer|updated offer)\b/,
  /\b(?:melden? (?:wir |ich )?uns?|melde (?:ich )?mich|geben? (?:wir |ich )?ihnen [^.!?\n]{0,30}(?:bescheid|rückmeldung)|kommen? [^.!?\n]{0,30}auf sie zu|erhalten sie [^.!?\n]{0,40}(?:antwort|rückmeldung))\b/,
  /\b(?:revien(?:drai|drons|s) vers vous|vous (?:tiendrai|tiendrons) (?:au courant|informé)|vous (?:répondrai|répondrons)|le (?:responderé|responderemos)|nos pondremos en contacto|le (?:daré|daremos) una respuesta)/,
];
/** The sentence wants something of the person. */
const ASKS_YOU =
  /\b(?:let (?:us|me) know|please (?:reply|respond|confirm|sign|return|send|get back)|could you|would you|can you|we need you|you (?:must|need to|have to))\b/;

/** Days on which the employer promised an answer, read from a reply. Only days that can be told are returned. */
export function promisedAnswers(letter: Letter): PromisedAnswer[] {
  const context = buildContext(letter);
  const found = context.units.flatMap((unit): PromisedAnswer[] => {
    if (unit.role !== 'body') return [];
    if (!ANNOUNCES.some((pattern) => pattern.test(unit.plain)) || ASKS_YOU.test(unit.plain)) return [];
    const dates = context.mentionsIn(unit).flatMap((each) => (each.kind === 'date' ? (each.date ?? []) : []));
    const [date] = [...dates].sort();
    return date === undefined ? [] : [{ date, ...context.span(unit.start, unit.end) }];
  });
  return found.filter(({ date }, at) => found.findIndex((each) => each.date === date) === at);
}
