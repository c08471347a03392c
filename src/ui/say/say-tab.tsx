import { useEffect } from 'preact/hooks';
import { Empty } from '#ui/kit/empty.tsx';
import { Skeleton } from '#ui/kit/skeleton.tsx';
import { useOffer } from '#ui/store/context.ts';
import { sayWords } from '#ui/words/say.ts';
import { Letter } from './letter.tsx';
import { Manner } from './manner.tsx';
import { MoveHead } from './move-head.tsx';

/** The move, why, and the words for it. */
export function SayTab() {
  const { store, view } = useOffer();
  useEffect(() => {
    void store.say.refresh();
    // A new view of the same offer may change what can be said.
  }, [store, view]);
  const wordings = store.say.wordings.value;
  return (
    <>
      <MoveHead />
      <Manner />
      {wordings === undefined && <Skeleton label={sayWords.loading} rows={7} />}
      {wordings?.length === 0 && <Empty>{sayWords.none}</Empty>}
      {wordings !== undefined && wordings.length > 0 && <Letter wordings={wordings} />}
    </>
  );
}
