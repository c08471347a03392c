import type { Valuation } from '#domain/valuation.ts';
import { Disclosure } from '#ui/kit/disclosure.tsx';
import { Segments } from '#ui/kit/field.tsx';
import { useOffer } from '#ui/store/context.ts';
import { assumptionWords, worthWords } from '#ui/words/worth.ts';
import { AmountAssumption } from './amount-assumption.tsx';
import { moreShareAmounts, shareAmounts, sharesArePrivate } from './amount-list.ts';
import { ExitsField } from './exits-field.tsx';
import { Rounds } from './rounds.tsx';

const CHOICES = (['low', 'expected', 'high'] as const).map((value) => ({
  value,
  label: assumptionWords.equityChoices[value],
}));
const KINDS = (['letter', 'listed', 'private'] as const).map((value) => ({
  value,
  label: assumptionWords.listedChoices[value],
}));

/** What the worth of the shares rests on. */
export function ShareAssumptions({ valuation }: { readonly valuation: Valuation }) {
  const { store } = useOffer();
  const { assumptions } = valuation;
  const assume = store.worth.assume;
  const isPrivate = sharesArePrivate(valuation);
  const kind = assumptions.listed === undefined ? 'letter' : assumptions.listed ? 'listed' : 'private';
  return (
    <>
      <p class="field-label">{assumptionWords.listed}</p>
      <Segments
        label={assumptionWords.listed}
        value={kind}
        options={KINDS}
        onChange={(next) => void assume({ listed: next === 'letter' ? undefined : next === 'listed' })}
      />
      <p class="field-label">{assumptionWords.equity}</p>
      <Segments
        label={assumptionWords.equity}
        value={assumptions.equity}
        options={CHOICES}
        onChange={(next) => void assume({ equity: next })}
      />
      <div class="row">
        {shareAmounts(valuation).map((amount) => (
          <AmountAssumption key={amount.name} of={amount} valuation={valuation} />
        ))}
      </div>
      <Disclosure summary={worthWords.more}>
        <div class="row">
          {moreShareAmounts(valuation).map((amount) => (
            <AmountAssumption key={amount.name} of={amount} valuation={valuation} />
          ))}
        </div>
        {isPrivate && <ExitsField valuation={valuation} />}
        {isPrivate && <Rounds valuation={valuation} />}
      </Disclosure>
    </>
  );
}
