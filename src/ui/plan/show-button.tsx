import { useRef } from 'preact/hooks';
import { Icon } from '#ui/kit/icon.tsx';
import { useOffer } from '#ui/store/context.ts';
import { planWords } from '#ui/words/plan.ts';

/** A press longer than this was a look and ends with the finger. */
const HOLD_MS = 350;

/** Shows the private figures while held; a short press or the keyboard keeps them open. */
export function ShowButton() {
  const { store } = useOffer();
  const since = useRef<number | undefined>(undefined);
  const wasOpen = useRef(false);
  const { revealed } = store;
  return (
    <button
      type="button"
      class="button button-quiet"
      aria-pressed={revealed.value}
      title={planWords.showHint}
      onPointerDown={(event) => {
        // What is revealed may move the button away from under the pointer; the press stays with it.
        event.currentTarget.setPointerCapture(event.pointerId);
        since.current = event.timeStamp;
        wasOpen.current = revealed.value;
        revealed.value = true;
      }}
      onPointerCancel={() => {
        revealed.value = wasOpen.current;
        since.current = undefined;
      }}
      onClick={(event) => {
        const start = since.current;
        since.current = undefined;
        if (start === undefined) revealed.value = !revealed.value;
        else revealed.value = event.timeStamp - start < HOLD_MS ? !wasOpen.current : wasOpen.current;
      }}
    >
      <Icon name="eye" />
      {planWords.show}
    </button>
  );
}
