import type { FieldId, Term } from '#domain/fact.ts';
import { listText, nameOf } from '#engine/phrase/en/names.en.ts';
import { termText } from '#engine/phrase/en/terms.en.ts';
import { ANSWER_WORDS, type AnswerKind } from '#engine/rehearse/answer-words.ts';
import type { Style } from '#engine/rehearse/profiles.ts';

export interface Said {
  readonly kind: AnswerKind;
  /** Terms on the table with this answer. */
  readonly terms?: readonly Term[];
  readonly open?: readonly FieldId[];
}

/** Components named as open in one sentence. */
const MOST_OPEN = 3;

/** The answer in words. Every term brings its name, figure and period, so that it can be read again from the text. */
export function answerText(
  { kind, terms = [], open = [] }: Said,
  style: Style,
  currency: string | undefined,
  turn: number,
): string {
  const lines = ANSWER_WORDS[kind][style];
  const line = lines[turn % lines.length] ?? '';
  const filled = line
    .replace('{terms}', listText(terms.map((term) => termText(term, currency))))
    .replace('{open}', listText(open.slice(0, MOST_OPEN).map((field) => nameOf(field, currency))));
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}
