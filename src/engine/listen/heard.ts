import type { Letter } from '#domain/document.ts';
import type { Fact } from '#domain/fact.ts';
import { proposedIn } from '#engine/listen/figures/proposed.ts';
import { type Hold, holdsOf } from '#engine/listen/polarity/hold.ts';
import { ownWords } from '#engine/listen/words/own-words.ts';
import { type Sentence, sentencesOf } from '#engine/listen/words/sentences.ts';
import { buildContext } from '#engine/read/build-context.ts';
import type { Mention } from '#engine/read/context.ts';

/** A reply taken apart once, for every stance. */
export interface Heard {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly holds: readonly Hold[];
  readonly proposes: readonly Fact[];
  /** Every figure of the own words, whosever it is. */
  readonly figures: readonly Mention[];
  /** A notice of absence or of a system, when there is one. */
  readonly notice: { readonly start: number; readonly end: number } | undefined;
}

export function hear(letter: Letter): Heard {
  const { text, plain, notice } = ownWords(letter);
  const sentences = sentencesOf(plain);
  // Figures are looked for in the own words only; blanks keep the offsets true.
  const said = [...plain].length === [...text].length ? keepOwn(text, plain) : plain;
  const context = buildContext({ ...letter, text: said, regions: [] });
  return {
    text,
    sentences,
    holds: holdsOf(sentences, context.mentions),
    proposes: proposedIn(context, sentences),
    figures: context.mentions,
    notice,
  };
}

/** The text as received where it is the employer's own, blank elsewhere. */
function keepOwn(text: string, plain: string): string {
  let kept = '';
  for (let at = 0; at < text.length; at++) kept += plain[at] === ' ' ? ' ' : (text[at] ?? '');
  return kept;
}
