import { labelOf } from '#domain/show.ts';
import { Disclosure } from '#ui/kit/disclosure.tsx';
import { useOffer } from '#ui/store/context.ts';
import { planWords } from '#ui/words/plan.ts';

/** How far they may go: guesses, each with what it rests on. */
export function Limits() {
  const { limits } = useOffer().view.preparation;
  if (limits.length === 0) return null;
  return (
    <Disclosure class="disclosure-quiet" summary={planWords.limits}>
      <p class="small">{planWords.limitsHint}</p>
      <ul class="guesses">
        {limits.map(({ field, text, why, rests }) => (
          <li key={field}>
            <span class="soft">{labelOf(field)}</span>
            <span class="guess">{/\d/.test(text) ? `≈ ${text}` : text}</span>
            <span class="small">
              {why} <span class="guess-rests">{planWords.rests[rests]}</span>
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
