import type { Certainty } from '#domain/valuation.ts';
import { certaintyMeanings, certaintyNames } from '#ui/words/worth.ts';

/** What each pattern means, in a word and a sentence. */
export function Legend({ certainties }: { readonly certainties: readonly Certainty[] }) {
  return (
    <ul class="legend">
      {certainties.map((certainty) => (
        <li key={certainty}>
          <span class={`swatch sure sure-${certainty}`} aria-hidden="true" />
          <span>
            <strong>{certaintyNames[certainty]}</strong> {certaintyMeanings[certainty]}
          </span>
        </li>
      ))}
    </ul>
  );
}
