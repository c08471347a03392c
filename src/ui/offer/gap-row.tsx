import type { Gap } from '#domain/gap.ts';
import { capital } from '#ui/kit/capital.ts';
import { offerWords } from '#ui/words/offer.ts';
import { AskTick } from './ask-tick.tsx';

/** Something the letter leaves open, in its place in the list. */
export function GapRow({ gap }: { readonly gap: Gap }) {
  return (
    <li class="fact fact-gap">
      <div class="fact-line">
        <span class="fact-button">
          <span class="fact-label">{capital(gap.label)}</span>
          <span class="fact-value fact-vague">
            {gap.state === 'vague' ? offerWords.unspecified : offerWords.absent}
          </span>
        </span>
        <AskTick gap={gap} />
      </div>
    </li>
  );
}
