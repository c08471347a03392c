import { useEffect, useMemo, useState } from 'preact/hooks';
import type { RehearsalInput, Rehearsed } from '#app/rehearsal.ts';
import { useOffer } from '#ui/store/context.ts';
import { standingOf } from '#ui/store/standing.ts';
import { rehearseWords } from '#ui/words/rehearse.ts';

type Player = Pick<typeof import('#app/rehearsal.ts'), 'playRehearsal' | 'suggestLine' | 'REHEARSAL_PROFILES'>;

/** The rehearsal with its engine, which is fetched from the extension itself when first needed. */
export function useRehearsal() {
  const { store, view } = useOffer();
  const [player, setPlayer] = useState<Player | undefined>(undefined);
  useEffect(() => {
    let isGone = false;
    void store.attempts.run(rehearseWords.failed, async () => {
      const { playRehearsal, suggestLine, REHEARSAL_PROFILES } = await import('#app/rehearsal.ts');
      if (!isGone) setPlayer({ playRehearsal, suggestLine, REHEARSAL_PROFILES });
    });
    return () => {
      isGone = true;
    };
  }, [store]);
  const draft = store.rehearsal.draft.value;
  const input = useMemo(
    (): RehearsalInput => ({
      situation: view.situation,
      goals: view.goals,
      qualifications: standingOf(view.entries, 'qualification').map((entry) => entry.text),
    }),
    [view],
  );
  const talk = useMemo(
    (): Rehearsed | undefined =>
      player === undefined || draft === undefined
        ? undefined
        : player.playRehearsal(input, draft.opponent, draft.seed, draft.lines),
    [player, input, draft],
  );
  return { player, draft, talk, input };
}
