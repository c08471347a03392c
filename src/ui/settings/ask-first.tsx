import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '#ui/kit/button.tsx';
import { Notice } from '#ui/kit/notice.tsx';
import { useEscape } from '#ui/kit/use-escape.ts';
import { settingsWords } from '#ui/words/settings.ts';

interface Props {
  readonly label: string;
  readonly spoken?: string;
  /** Names what is lost. */
  readonly question: string;
  readonly yes: string;
  readonly onYes: () => void;
}

/** A destructive action that names what is lost before it is done. Keeping is where the focus goes. */
export function AskFirst({ label, spoken, question, yes, onYes }: Props) {
  const [asking, setAsking] = useState(false);
  const [asked, setAsked] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  useEscape(whole, asking, () => setAsking(false));
  useEffect(() => {
    if (asking) keep.current?.focus();
    else if (asked) first.current?.focus();
  }, [asking, asked]);
  if (!asking)
    return (
      <div class="actions">
        <Button
          look="danger"
          focusRef={first}
          {...(spoken === undefined ? {} : { label: spoken })}
          onClick={() => {
            setAsking(true);
            setAsked(true);
          }}
        >
          {label}
        </Button>
      </div>
    );
  return (
    <div ref={whole}>
      <Notice
        kind="danger"
        action={
          <>
            <Button focusRef={keep} onClick={() => setAsking(false)}>
              {settingsWords.keep}
            </Button>
            <Button
              look="danger"
              onClick={() => {
                setAsking(false);
                onYes();
              }}
            >
              {yes}
            </Button>
          </>
        }
      >
        <p>{question}</p>
      </Notice>
    </div>
  );
}
