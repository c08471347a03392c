import { formatMoney } from '#domain/money/format.ts';
import type { Valuation } from '#domain/valuation.ts';
import { Section } from '#ui/kit/section.tsx';
import { PrivateFigure } from '#ui/plan/private-figure.tsx';
import { ShowButton } from '#ui/plan/show-button.tsx';
import { useOffer } from '#ui/store/context.ts';
import { needWords } from '#ui/words/compare.ts';
import { baseOf } from '#ui/worth/today.ts';
import { MustHaves } from './must-haves.tsx';
import { PresentJob } from './present-job.tsx';

/** Minimum, must-haves and the present package: the person's own, and private. */
export function OwnNeeds({ valuation }: { readonly valuation: Valuation }) {
  const { store, view, locale } = useOffer();
  const { walkAway } = view.goals;
  const base = baseOf(valuation);
  const short = walkAway === undefined || base === undefined ? undefined : walkAway - base;
  return (
    <Section title={needWords.title} aside={walkAway === undefined ? undefined : <ShowButton />}>
      <p class="small">{needWords.hint}</p>
      {walkAway === undefined ? (
        <p class="soft">{needWords.noMinimum}</p>
      ) : (
        <p>
          {needWords.minimum}: <PrivateFigure amount={walkAway} />
          {'. '}
          {store.revealed.value &&
            short !== undefined &&
            (short > 0 ? needWords.below(formatMoney(Math.round(short), valuation.currency, locale)) : needWords.meets)}
        </p>
      )}
      <MustHaves />
      <PresentJob />
    </Section>
  );
}
