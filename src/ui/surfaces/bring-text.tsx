import { useRef, useState } from 'preact/hooks';
import { Button } from '#ui/kit/button.tsx';
import { Area } from '#ui/kit/field.tsx';
import { Icon } from '#ui/kit/icon.tsx';
import { useDesk } from '#ui/store/context.ts';
import { intakeWords } from '#ui/words/intake.ts';
import { startWords } from '#ui/words/shell.ts';

/** Paste the letter, or choose a file; what is attached to the open mail is offered first. Dropping is the panel's. */
export function BringText() {
  const { store } = useDesk();
  const { intake, session } = store;
  const [text, setText] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const isBusy = intake.state.value !== undefined;
  const said = isEmpty ? startWords.noText : isBusy ? undefined : session.unread.value;

  const readText = () => {
    setEmpty(text.trim() === '');
    if (text.trim() === '') return;
    intake.forget();
    void session.readText({ text });
  };
  return (
    <div class="bring">
      <Attached />
      <Area label={startWords.paste} value={text} onInput={setText} rows={6} placeholder={startWords.pasteHint} />
      {said && (
        <p class="field-problem" role="alert">
          {said}
        </p>
      )}
      <div class="actions">
        <Button look="primary" onClick={readText}>
          {startWords.read}
        </Button>
        <Button onClick={() => picker.current?.click()}>
          <Icon name="file" />
          {startWords.file}
        </Button>
        <span class="small">{startWords.drop}</span>
      </div>
      <p class="small">{intakeWords.kinds}</p>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={intakeWords.choose}
        accept={intakeWords.accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          setEmpty(false);
          if (file !== undefined) void intake.readFile(file);
        }}
      />
    </div>
  );
}

/** Letters attached to the mail that is open, each a click away. */
function Attached() {
  const { intake } = useDesk().store;
  const attached = intake.attached.value;
  if (attached.length === 0) return null;
  return (
    <div class="way">
      <h3>{intakeWords.attached}</h3>
      <div class="actions">
        {attached.map((attachment) => (
          <Button key={attachment.id} onClick={() => void intake.readAttachment(attachment)}>
            <Icon name="file" />
            {intakeWords.readIt(attachment.name)}
          </Button>
        ))}
      </div>
    </div>
  );
}
