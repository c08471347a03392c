import { Button } from '#ui/kit/button.tsx';
import { Section } from '#ui/kit/section.tsx';
import { useOffer } from '#ui/store/context.ts';
import { moveTitle } from '#ui/words/moves.ts';
import { planWords } from '#ui/words/plan.ts';
import { Packages } from './packages.tsx';

/** A reason that holds a private figure is shown only while the figures are. */
export function PlannedMove() {
  const { store, view, locale } = useOffer();
  const { move, reasons, packages, cost } = view.plan;
  const { medium } = view.preparation;
  return (
    <Section title={planWords.move}>
      <p class="sentence">{moveTitle(move, locale)}</p>
      <ul class="lines">
        {reasons.map((reason) =>
          reason.private && !store.revealed.value ? (
            <li key={reason.text} class="soft">
              {planWords.privateReason}
            </li>
          ) : (
            <li key={reason.text}>{reason.text}</li>
          ),
        )}
      </ul>
      <dl class="said">
        {cost !== undefined && (
          <>
            <dt>{planWords.cost}</dt>
            <dd>{cost.text}</dd>
          </>
        )}
        <dt>{planWords.by[medium.medium]}</dt>
        <dd>{medium.why}</dd>
      </dl>
      <div class="actions">
        <Button onClick={() => void store.write(move)}>{planWords.write}</Button>
        <Button look="quiet" onClick={() => void store.callSheet(move)}>
          {planWords.callSheet}
        </Button>
      </div>
      {packages.length > 1 && <Packages packages={packages} />}
    </Section>
  );
}
