import { useOffer } from '#ui/store/context.ts';
import { offerWords } from '#ui/words/offer.ts';

/** The sheet in a sentence: how much is stated, open, and to be careful with. */
export function Summary() {
  const { facts, gaps, watches } = useOffer().view;
  const stated = facts.filter(({ fact }) => fact.stated === undefined).length;
  return (
    <p class="sentence">
      {offerWords.counted(stated)}
      {gaps.length > 0 && offerWords.countedOpen(gaps.length)}
      {watches.length > 0 && offerWords.countedWatch(watches.length)}.
    </p>
  );
}
