import { Button } from '#ui/kit/button.tsx';
import { Icon } from '#ui/kit/icon.tsx';
import { Notice } from '#ui/kit/notice.tsx';
import { useDesk } from '#ui/store/context.ts';
import { shellWords } from '#ui/words/shell.ts';

/** What failed and what was just done, with the way back. */
export function Messages() {
  const { attempts } = useDesk().store;
  const problem = attempts.problem.value;
  const done = attempts.done.value;
  return (
    <div class="messages" role="status">
      {problem && (
        <Notice kind="danger" action={<Button onClick={problem.retry}>{shellWords.retry}</Button>}>
          <p>{problem.text}</p>
        </Notice>
      )}
      {!problem && done && (
        <div class="toast">
          <span>{done.text}</span>
          {done.undo && (
            <Button
              look="quiet"
              onClick={() => {
                attempts.tell(undefined);
                done.undo?.();
              }}
            >
              {shellWords.undo}
            </Button>
          )}
          <Button look="quiet" label={shellWords.close} onClick={() => attempts.tell(undefined)}>
            <Icon name="close" />
          </Button>
        </div>
      )}
    </div>
  );
}
