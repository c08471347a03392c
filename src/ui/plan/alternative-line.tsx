import { useOffer } from '#ui/store/context.ts';
import { planWords } from '#ui/words/plan.ts';
import { PrivateFigure } from './private-figure.tsx';

/** What the person has without this offer: the measure of a walk-away. */
export function AlternativeLine() {
  const { alternative } = useOffer().view.preparation;
  if (alternative === undefined) return <p class="small">{planWords.noAlternative}</p>;
  const { from, employer, yearlyBase } = alternative;
  return (
    <p class="small">
      {from === 'present' ? planWords.alternative.present : planWords.alternative.offer(employer ?? '')}
      <PrivateFigure amount={yearlyBase} />.
    </p>
  );
}
