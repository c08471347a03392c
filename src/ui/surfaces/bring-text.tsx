import { useRef, useState } from 'preact/hooks';
import { Button } from '#ui/kit/button.tsx';
import { Area } from '#ui/kit/field.tsx';
import { Icon } from '#ui/kit/icon.tsx';
import { useDrop } from '#ui/kit/use-drop.ts';
import { useDesk } from '#ui/store/context.ts';
import { startWords } from '#ui/words/shell.ts';

const KINDS = ['txt', 'text', 'md', 'eml', 'html', 'htm'];
const MOST_BYTES = 5_000_000;

/** Paste the letter, choose a file, or drop one. */
export function BringText() {
  const { store } = useDesk();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const picker = useRef<HTMLInputElement>(null);
  const zone = useRef<HTMLDivElement>(null);
  const said = problem ?? store.session.unread.value;

  const readText = () => {
    setProblem(text.trim() === '' ? startWords.noText : undefined);
    if (text.trim() !== '') void store.session.readText({ text });
  };
  const readFile = async (file: File | undefined) => {
    if (file === undefined) return;
    const kind = file.name.split('.').pop()?.toLowerCase() ?? '';
    if (!KINDS.includes(kind)) return setProblem(startWords.fileKind(file.name));
    if (file.size > MOST_BYTES) return setProblem(startWords.fileLarge(file.name));
    setProblem(undefined);
    await store.session.readText({ text: await file.text(), name: file.name });
  };

  const over = useDrop(zone, (file) => void readFile(file));
  return (
    <div class={`bring ${over ? 'bring-over' : ''}`} ref={zone}>
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
      <p class="small">{startWords.fileKinds}</p>
      <input
        ref={picker}
        type="file"
        hidden
        accept={KINDS.map((kind) => `.${kind}`).join(',')}
        onChange={(event) => {
          void readFile(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
