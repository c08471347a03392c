import type { FieldId } from '#domain/fact.ts';
import { Tick } from '#ui/kit/field.tsx';
import { useOffer } from '#ui/store/context.ts';
import { offerWords } from '#ui/words/offer.ts';

/** A tick that puts a question into the one message. */
export function AskTick({ gap }: { readonly gap: { readonly field: FieldId; readonly label: string } }) {
  const { store } = useOffer();
  return (
    <Tick
      label={offerWords.ask}
      spoken={offerWords.askAbout(gap.label)}
      checked={store.asks.ticked.value.has(gap.field)}
      onChange={(on) => store.asks.toggle(gap.field, on)}
    />
  );
}
