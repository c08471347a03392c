import type { ReadContext } from '#engine/read/context.ts';
import { employerCandidates } from '#engine/read/names/employer-candidates.ts';
import { FORM, ORG_NOUN } from '#engine/read/names/org-name.ts';

const SURE = 0.7;

/** Distinctive words of the employer's name, lower case, so that "CFO of Avista" is cut before "Avista". */
export function employerWords(context: ReadContext): ReadonlySet<string> {
  const best = employerCandidates(context)[0];
  const words = best === undefined || best.strength < SURE ? [] : best.text.split(/\s+/);
  return new Set(
    words
      .filter(
        (word) =>
          /^\p{Lu}/u.test(word) && !FORM.test(word.replace(/[.,]$/, '')) && !ORG_NOUN.test(word.replace(/[.,]$/, '')),
      )
      .map((word) => word.toLowerCase().replace(/[.,]$/, ''))
      .filter((word) => !/^(?:the|of|and|for|de|new|national|general)$/.test(word)),
  );
}
