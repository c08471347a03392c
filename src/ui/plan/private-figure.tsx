import { Money } from '#ui/kit/figure.tsx';
import { useOffer } from '#ui/store/context.ts';
import { planWords } from '#ui/words/plan.ts';

interface Props {
  readonly amount: number;
}

/** A private figure. While hidden it is not in the page at all: the blur covers other digits. */
export function PrivateFigure({ amount }: Props) {
  const { store, view } = useOffer();
  const { currency } = view.valuation;
  if (store.revealed.value)
    return (
      <strong>
        <Money amount={amount} currency={currency} />
      </strong>
    );
  return (
    <span class="private">
      <span class="unseen">{planWords.hidden}</span>
      <span class="private-blur" aria-hidden="true">
        <Money amount={888_888} currency={currency} />
      </span>
    </span>
  );
}
