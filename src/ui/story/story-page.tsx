import './story.css';
import { useEffect, useState } from 'preact/hooks';
import type { Story } from '#app/close-view.ts';
import { Button } from '#ui/kit/button.tsx';
import { Empty } from '#ui/kit/empty.tsx';
import { Tick } from '#ui/kit/field.tsx';
import { saveFile } from '#ui/kit/save-file.ts';
import { Skeleton } from '#ui/kit/skeleton.tsx';
import type { Store } from '#ui/store/create-store.ts';
import { Broken } from '#ui/surfaces/broken.tsx';
import { Messages } from '#ui/surfaces/messages.tsx';
import { Surface, type SurfaceProps } from '#ui/surfaces/surface.tsx';
import { storyWords } from '#ui/words/keeping.ts';
import { failures, shellWords } from '#ui/words/shell.ts';
import { StorySheet } from './story-sheet.tsx';

interface Props extends SurfaceProps {
  readonly negotiationId: string | undefined;
  /** The story as Markdown. */
  readonly markdown: (story: Story) => string;
  readonly print: () => void;
}

/** The whole negotiation on one page: to read, to print, to keep. */
export function StoryPage({ negotiationId, markdown, print, ...surface }: Props) {
  return (
    <Surface {...surface}>
      {(store) => <Whole store={store} negotiationId={negotiationId} markdown={markdown} print={print} />}
    </Surface>
  );
}

interface WholeProps extends Pick<Props, 'negotiationId' | 'markdown' | 'print'> {
  readonly store: Store;
}

function Whole({ store, negotiationId, markdown, print }: WholeProps) {
  const [story, setStory] = useState<Story | undefined>(undefined);
  const [withPrivate, setWithPrivate] = useState(false);
  useEffect(() => {
    if (negotiationId === undefined) return;
    void store.attempts.run(failures.load, async () => {
      setStory(await store.desk.story({ negotiationId, withPrivate }));
    });
  }, [store, negotiationId, withPrivate]);
  if (negotiationId === undefined)
    return (
      <main class="sheet">
        <h1>{storyWords.title}</h1>
        <Empty>{storyWords.gone}</Empty>
      </main>
    );
  if (story === undefined)
    return store.attempts.problem.value === undefined ? (
      <main class="sheet">
        <Skeleton label={shellWords.loading} rows={12} />
      </main>
    ) : (
      <Broken />
    );
  const name = `countersign-${story.on}`;
  return (
    <main class="sheet story">
      <div class="story-tools">
        <div class="actions">
          <Button look="primary" onClick={print}>
            {storyWords.print}
          </Button>
          <Button onClick={() => saveFile(`${name}.md`, markdown(story), 'text/markdown')}>
            {storyWords.markdown}
          </Button>
          <Button onClick={() => saveFile(`${name}.json`, JSON.stringify(story, null, 2), 'application/json')}>
            {storyWords.json}
          </Button>
        </div>
        <Tick label={storyWords.withPrivate} checked={withPrivate} onChange={setWithPrivate} />
        <p class="small">{storyWords.withPrivateHint}</p>
      </div>
      <StorySheet story={story} />
      <Messages />
    </main>
  );
}
