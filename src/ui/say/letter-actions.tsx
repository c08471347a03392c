import { useState } from 'preact/hooks';
import { Button } from '#ui/kit/button.tsx';
import { Notice } from '#ui/kit/notice.tsx';
import { useOffer } from '#ui/store/context.ts';
import { sayWords } from '#ui/words/say.ts';

/** Insert, copy, and the note that it was sent. Sending stays with the person. */
export function LetterActions() {
  const { store, view } = useOffer();
  const { say } = store;
  const [copying, setCopying] = useState<'copied' | 'notCopied' | undefined>(undefined);
  const call = say.medium.value === 'phone';
  const text = say.draft.value;
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setCopying('copied'),
      () => setCopying('notCopied'),
    );
  const sent = () => {
    const answered = { kind: 'probe', asks: [] } as const;
    const move = say.objection.value === undefined ? (say.move.value ?? view.plan.move) : answered;
    void store.record({ kind: 'ask', move: move.kind, terms: [...move.asks], words: text }).then((saved) => {
      if (saved) store.attempts.tell({ text: sayWords.recorded });
    });
  };
  const placed = say.placed.value;
  return (
    <>
      <div class="actions">
        {!call && (
          <Button look="primary" disabled={text.trim() === ''} onClick={() => void say.insert()}>
            {sayWords.insert}
          </Button>
        )}
        <Button look={call ? 'primary' : 'plain'} onClick={copy}>
          {sayWords.copy}
        </Button>
        <Button look="quiet" onClick={sent}>
          {call ? sayWords.said : sayWords.sent}
        </Button>
      </div>
      {placed === 'inserted' && <Notice kind="done">{sayWords.inserted}</Notice>}
      {placed === 'no-reply' && <Notice kind="attention">{sayWords.noReply}</Notice>}
      {copying && placed === undefined && (
        <Notice kind={copying === 'copied' ? 'done' : 'attention'}>{sayWords[copying]}</Notice>
      )}
    </>
  );
}
