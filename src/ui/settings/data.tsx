import { useCallback, useEffect, useState } from 'preact/hooks';
import type { OfferSummary } from '#app/home-view.ts';
import { Empty } from '#ui/kit/empty.tsx';
import { Section } from '#ui/kit/section.tsx';
import { useDesk } from '#ui/store/context.ts';
import { settingsWords } from '#ui/words/settings.ts';
import { failures, shellWords } from '#ui/words/shell.ts';
import { AskFirst } from './ask-first.tsx';
import { Backup } from './backup.tsx';

const nameOf = (offer: OfferSummary) => offer.employer ?? shellWords.unknownEmployer;

/** What is kept, and how to be rid of it. */
export function Data() {
  const { store } = useDesk();
  const [offers, setOffers] = useState<readonly OfferSummary[]>([]);
  const look = useCallback(() => {
    void store.attempts.run(failures.load, async () =>
      setOffers([...(await store.desk.offers()), ...(await store.desk.strays())]),
    );
  }, [store]);
  useEffect(look, [look]);
  const after = (saved: boolean) => {
    if (saved) store.attempts.tell({ text: settingsWords.erased });
    look();
  };
  return (
    <>
      <Section title={settingsWords.data}>
        {offers.length === 0 && <Empty>{settingsWords.noData}</Empty>}
        <ul class="kept">
          {offers.map((offer) => (
            <li key={offer.negotiationId}>
              <span>
                <strong>{nameOf(offer)}</strong> {offer.role}
              </span>
              <AskFirst
                label={settingsWords.eraseOne}
                spoken={settingsWords.eraseOneLabel(nameOf(offer))}
                question={settingsWords.eraseOneAsk(nameOf(offer))}
                yes={settingsWords.eraseYes}
                onYes={() => void store.erase(offer.negotiationId).then(after)}
              />
            </li>
          ))}
        </ul>
        {offers.length > 0 && (
          <AskFirst
            label={settingsWords.eraseAll}
            question={settingsWords.eraseAllAsk(offers.map(nameOf).join(', '), offers.length)}
            yes={settingsWords.eraseAllYes}
            onYes={() => void store.eraseEverything().then(after)}
          />
        )}
      </Section>
      <Backup onChange={look} />
    </>
  );
}
