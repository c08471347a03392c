import { useEffect, useRef } from 'preact/hooks';
import { Button } from '#ui/kit/button.tsx';
import { Empty } from '#ui/kit/empty.tsx';
import { Icon } from '#ui/kit/icon.tsx';
import { Skeleton } from '#ui/kit/skeleton.tsx';
import { useOffer } from '#ui/store/context.ts';
import { rehearseWords } from '#ui/words/rehearse.ts';
import { ChooseOpponent } from './choose-opponent.tsx';
import { Outcome } from './outcome.tsx';
import { Talk } from './talk.tsx';
import { useRehearsal } from './use-rehearsal.ts';
import { YourLine } from './your-line.tsx';

/** A talk with an invented employer, in place of the plan. */
export function Rehearsal() {
  const { store } = useOffer();
  const { player, draft, talk, input } = useRehearsal();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <>
      <div class="section">
        <div class="rehearse-head">
          <Button look="quiet" label={rehearseWords.back} onClick={store.rehearsal.close}>
            <Icon name="back" />
          </Button>
          <h2 ref={head} tabIndex={-1}>
            {rehearseWords.title}
          </h2>
          {draft !== undefined && (
            <Button look="quiet" onClick={store.rehearsal.leave}>
              {rehearseWords.stop}
            </Button>
          )}
        </div>
        <p class="small">{rehearseWords.hint}</p>
      </div>
      {player === undefined && <Skeleton label={rehearseWords.loading} rows={6} />}
      {player !== undefined && draft === undefined && <ChooseOpponent profiles={player.REHEARSAL_PROFILES} />}
      {player !== undefined && draft !== undefined && talk === undefined && <Empty>{rehearseWords.impossible}</Empty>}
      {talk !== undefined && <Talk turns={talk.turns} />}
      {talk?.end === undefined && talk !== undefined && player !== undefined && (
        <YourLine suggest={() => player.suggestLine(input, talk)} />
      )}
      {talk?.outcome !== undefined && talk.end !== undefined && (
        <Outcome end={talk.end} outcome={talk.outcome} profile={talk.profile} />
      )}
    </>
  );
}
