import { useEffect, useRef } from 'preact/hooks';
import type { Wording } from '#domain/wording.ts';
import { Button } from '#ui/kit/button.tsx';
import { Disclosure } from '#ui/kit/disclosure.tsx';
import { Icon } from '#ui/kit/icon.tsx';
import { useOffer } from '#ui/store/context.ts';
import { sayWords } from '#ui/words/say.ts';
import { CallSheet } from './call-sheet.tsx';
import { Findings } from './findings.tsx';
import { LetterActions } from './letter-actions.tsx';

/** A wording as a letter: to read, to edit, to insert. */
export function Letter({ wordings }: { readonly wordings: readonly Wording[] }) {
  const { say } = useOffer().store;
  const sheet = useRef<HTMLTextAreaElement>(null);
  const at = say.picked.value;
  const draft = say.draft.value;
  const wording = wordings[at];
  const call = say.medium.value === 'phone';
  const turn = (by: number) => say.pick((at + by + wordings.length) % wordings.length);
  useEffect(() => {
    // The sheet is as long as its text, so that a letter is read without a scroll bar of its own.
    const node = sheet.current;
    if (node === null || draft === '') return;
    node.style.blockSize = 'auto';
    node.style.blockSize = `${node.scrollHeight + 2}px`;
  }, [draft]);
  const sheetOfPaper = (
    <div class="letter">
      <div class="letter-head">
        <p>
          {wording?.subject && !call && (
            <>
              <span class="soft">{sayWords.subject}</span> {wording.subject}
            </>
          )}
          {call && <span class="soft">{sayWords.script}</span>}
        </p>
        {wordings.length > 1 && (
          <div class="turner">
            <Button look="quiet" label={sayWords.previous} onClick={() => turn(-1)}>
              <Icon name="back" />
            </Button>
            <span aria-live="polite">
              <span class="unseen">{sayWords.wording(at + 1, wordings.length)}</span>
              <span aria-hidden="true" class="figure">
                {at + 1}/{wordings.length}
              </span>
            </span>
            <Button look="quiet" label={sayWords.following} onClick={() => turn(1)}>
              <Icon name="right" />
            </Button>
          </div>
        )}
      </div>
      <textarea
        ref={sheet}
        class="letter-text"
        aria-label={sayWords.text}
        value={draft}
        rows={8}
        onInput={(event) => say.edit(event.currentTarget.value)}
      />
    </div>
  );
  if (call && wording?.script !== undefined)
    return (
      <>
        <CallSheet script={wording.script} />
        <section class="section" aria-label={sayWords.wordings}>
          <Disclosure summary={sayWords.editScript} class="disclosure-quiet">
            {sheetOfPaper}
            <Findings />
          </Disclosure>
          <LetterActions />
        </section>
      </>
    );
  return (
    <section class="section" aria-label={sayWords.wordings}>
      {sheetOfPaper}
      <LetterActions />
      <Findings />
    </section>
  );
}
