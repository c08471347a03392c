import { Button } from '#ui/kit/button.tsx';
import { Mark } from '#ui/kit/mark.tsx';
import { useDesk } from '#ui/store/context.ts';
import { brokenWords, shellWords } from '#ui/words/shell.ts';

/** Nothing could be loaded at all: what that means and what to do. */
export function Broken() {
  const { problem } = useDesk().store.attempts;
  return (
    <main class="sheet">
      <div class="start-head" role="alert">
        <Mark />
        <h1>{brokenWords.title}</h1>
        <p>{brokenWords.text}</p>
      </div>
      <div class="actions">
        <Button look="primary" onClick={() => problem.value?.retry()}>
          {shellWords.retry}
        </Button>
      </div>
      <p class="small">{brokenWords.again}</p>
    </main>
  );
}
