import type { Fact } from '#domain/fact.ts';
import type { Sentence } from '#engine/listen/words/sentences.ts';
import type { ReadContext } from '#engine/read/context.ts';

const GIVEN_TITLE =
  /(?:\b[Tt]itle (?:of|to|as|will be|would be|becomes|is now|can be)|\b[Dd]esignation (?:of|to|as|will be|would be)|\b(?:come in|join|start|bring you in|hire you|appoint you) as(?: an?| our| the)?|\bas an?|\bthe(?= [A-Z][\w&/-]+(?: [A-Z][\w&/-]+){0,4} title\b)) "?((?:[A-Z][\w&/-]{1,24}|II|III|IV)(?: (?:[A-Z][\w&/-]{0,24}|of|and|II|III|IV)){0,6})/;

/** A job title given in an offering sentence that is about titles: "you'd come in as Senior Analyst". */
export function titleIn(context: ReadContext, sentence: Sentence): Fact | undefined {
  if (!/\b(?:title|designation|come in as|join as|start as|in as|appoint you as)\b/.test(sentence.plain))
    return undefined;
  const match = GIVEN_TITLE.exec(context.text.slice(sentence.start, sentence.end));
  const name = match?.[1];
  if (match === null || name === undefined) return undefined;
  const start = sentence.start + match.index + match[0].lastIndexOf(name);
  const span = context.span(start, start + name.length);
  return { field: 'title', text: span.quote, ...span, confidence: 0.7 };
}
