import { Button } from '#ui/kit/button.tsx';
import { Notice } from '#ui/kit/notice.tsx';
import { useDesk } from '#ui/store/context.ts';
import { intakeWords } from '#ui/words/intake.ts';

/** The file on its way: how far it is and how to stop it, or why it was not read. */
export function IntakeStatus() {
  const { store, locale } = useDesk();
  const { intake } = store;
  const state = intake.state.value;
  if (state === undefined) return null;
  if ('share' in state) {
    const { name, share } = state;
    const doing = state.kind === 'fetching' ? intakeWords.fetching(name) : intakeWords.reading(name);
    return (
      <div class="intake" role="status">
        <p>{doing}</p>
        <Button look="quiet" onClick={intake.stop}>
          {intakeWords.stop}
        </Button>
        {share === undefined ? <progress aria-label={doing} /> : <progress aria-label={doing} max={1} value={share} />}
        <span class="small figure-line">
          {share === undefined ? '' : new Intl.NumberFormat(locale, { style: 'percent' }).format(share)}
        </span>
      </div>
    );
  }
  const isProblem = state.kind === 'problem';
  return (
    <div class="intake-ended">
      <Notice
        kind={isProblem ? 'danger' : 'note'}
        {...(isProblem ? { title: intakeWords.problem(state.name) } : {})}
        action={
          <>
            {state.again && <Button onClick={state.again}>{intakeWords.again}</Button>}
            <Button look="quiet" onClick={intake.forget}>
              {intakeWords.close}
            </Button>
          </>
        }
      >
        <p>{isProblem ? state.message : intakeWords.stopped(state.name)}</p>
      </Notice>
    </div>
  );
}
