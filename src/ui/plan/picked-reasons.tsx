import { useOffer } from '#ui/store/context.ts';
import { planWords } from '#ui/words/plan.ts';

/** What is on record, picked and ordered for the planned ask: what to say, what to keep, what to leave out. */
export function PickedReasons() {
  const { justification } = useOffer().view.preparation;
  if (justification.length === 0) return <p class="empty">{planWords.nothingPicked}</p>;
  return (
    <>
      <h3>{planWords.picked}</h3>
      <ol class="picked">
        {justification.map(({ text, use, why }) => (
          <li key={`${use} ${text}`} class={`picked-${use}`}>
            <span class="picked-use">{planWords.uses[use]}</span>
            <span>
              {text}
              <span class="small">{why}</span>
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
