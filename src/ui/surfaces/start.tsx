import type { CurrentView } from '#app/home-view.ts';
import { Mark } from '#ui/kit/mark.tsx';
import { Notice } from '#ui/kit/notice.tsx';
import { Section } from '#ui/kit/section.tsx';
import { useDesk } from '#ui/store/context.ts';
import { startWords, unreadableWords } from '#ui/words/shell.ts';
import { BringText } from './bring-text.tsx';
import { OfferList } from './offer-list.tsx';

interface Props {
  readonly current: Exclude<CurrentView, { state: 'offer' }>;
}

/** No offer in front of us: the ones we know, and how to begin. */
export function Start({ current }: Props) {
  const { store } = useDesk();
  const some = current.offers.length > 0;
  const unreadable = current.state === 'unreadable';
  return (
    <main class="sheet start">
      <header class="start-head">
        <Mark />
        <h1>{unreadable ? unreadableWords.title : some ? startWords.titleWithOffers : startWords.title}</h1>
        {!unreadable && <p>{some ? startWords.leadWithOffers : startWords.lead}</p>}
      </header>
      {unreadable && (
        <Notice kind="attention">
          <p>{unreadableWords.text(current)}</p>
          <p>{unreadableWords.instead}</p>
        </Notice>
      )}
      {some && <OfferList offers={current.offers} onOpen={(id) => void store.session.open(id)} />}
      <Section title={startWords.ways} quiet={!some}>
        {!unreadable && !some && (
          <div class="way">
            <h3>{startWords.mailTitle}</h3>
            <p class="soft">{startWords.mail}</p>
          </div>
        )}
        <BringText />
      </Section>
    </main>
  );
}
