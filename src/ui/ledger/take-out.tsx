import { useOffer } from '#ui/store/context.ts';
import { planWords } from '#ui/words/plan.ts';

interface Props {
  readonly entryId: string;
  /** What is taken out, for those who hear the page. */
  readonly what: string;
}

/** Takes an entry back; it stays on record and stops counting. */
export function TakeOut({ entryId, what }: Props) {
  const { store } = useOffer();
  return (
    <button
      type="button"
      class="link"
      aria-label={`${planWords.takeOut}: ${what}`}
      onClick={() =>
        void store.record({ kind: 'retracted', entryId }).then((saved) => {
          if (saved) store.attempts.tell({ text: planWords.takenOut });
        })
      }
    >
      {planWords.takeOut}
    </button>
  );
}
