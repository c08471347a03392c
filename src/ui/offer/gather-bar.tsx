import { Button } from '#ui/kit/button.tsx';
import { useOffer } from '#ui/store/context.ts';
import { offerWords } from '#ui/words/offer.ts';
import { LISTED } from './groups.ts';

/** Stays at the lower edge while something is ticked. */
export function GatherBar() {
  const { store } = useOffer();
  const count = store.asks.ticked.value.size;
  return (
    <div class="gather" role="status">
      {count > 0 && (
        <div class="gather-bar">
          <span>{offerWords.gather(count)}</span>
          <Button look="quiet" onClick={store.asks.clear}>
            {offerWords.gatherClear}
          </Button>
          <Button look="primary" onClick={() => void store.write(store.asks.gather(LISTED))}>
            {offerWords.gatherWrite}
          </Button>
        </div>
      )}
    </div>
  );
}
