import { useOffer } from '#ui/store/context.ts';
import { storyWords } from '#ui/words/keeping.ts';
import { Agreed } from './close/agreed.tsx';
import { Changes } from './close/changes.tsx';
import { Ending } from './close/ending.tsx';
import { Proposals } from './close/proposals.tsx';
import { EntryForm } from './entry-form.tsx';
import { History } from './history.tsx';
import { Dates } from './keep/dates.tsx';
import { LooseEnds } from './keep/loose-ends.tsx';
import { SetAside } from './keep/set-aside.tsx';
import { Sources } from './keep/sources.tsx';

/** What waits for a word, what is not in writing, the story so far and its next line, and what is to be kept. */
export function LedgerTab() {
  const { view } = useOffer();
  return (
    <>
      <SetAside />
      <Proposals />
      <Agreed />
      <Changes />
      <Ending />
      <History />
      <EntryForm />
      <Dates />
      <LooseEnds />
      <div>
        <Sources />
        <p class="story-link">
          <a
            class="link"
            href={`story.html#${encodeURIComponent(view.negotiationId)}`}
            target="_blank"
            rel="noreferrer"
          >
            {storyWords.open}
          </a>
        </p>
      </div>
    </>
  );
}
