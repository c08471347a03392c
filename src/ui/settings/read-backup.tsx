import { useRef, useState } from 'preact/hooks';
import type { BackupPreview, BackupProblem, ImportMode, OpenedBackup } from '#app/backups.ts';
import { Button } from '#ui/kit/button.tsx';
import { Field, Segments } from '#ui/kit/field.tsx';
import { Icon } from '#ui/kit/icon.tsx';
import { writeInstant } from '#ui/kit/write-date.ts';
import { useDesk } from '#ui/store/context.ts';
import { backupWords } from '#ui/words/keeping.ts';
import { BackupChanges } from './backup-changes.tsx';

interface Opened {
  readonly file: OpenedBackup;
  readonly previews: Readonly<Record<ImportMode, BackupPreview>>;
}

/** Reads a backup, shows what it would change, and changes it only then. */
export function ReadBackup({ onChange }: { readonly onChange: () => void }) {
  const { store, keeping, locale } = useDesk();
  const [bytes, setBytes] = useState<Uint8Array | undefined>(undefined);
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<BackupProblem | undefined>(undefined);
  const [opened, setOpened] = useState<Opened | undefined>(undefined);
  const [mode, setMode] = useState<ImportMode>('merge');
  const picker = useRef<HTMLInputElement>(null);

  const reset = () => {
    setBytes(undefined);
    setPassphrase('');
    setProblem(undefined);
    setOpened(undefined);
    setMode('merge');
  };
  const open = async (content: Uint8Array, words: string) => {
    setOpened(undefined);
    const answer = await keeping?.backups?.open(content, words === '' ? undefined : words);
    if (answer === undefined) return;
    if ('problem' in answer) return setProblem(answer.problem);
    setProblem(undefined);
    const previews = { merge: await answer.preview('merge'), replace: await answer.preview('replace') };
    setOpened({ file: answer, previews });
  };
  const choose = async (file: File) => {
    reset();
    const content = new Uint8Array(await file.arrayBuffer());
    setBytes(content);
    await open(content, '');
  };
  const apply = async () => {
    const done = await store.attempts.run(backupWords.failed, async () => opened?.file.apply(mode));
    if (!done) return;
    reset();
    store.attempts.tell({ text: backupWords.done });
    onChange();
  };
  const isSealed = problem === 'needs-passphrase' || problem === 'wrong-passphrase';
  return (
    <>
      <div class="actions">
        <Button onClick={() => picker.current?.click()}>
          <Icon name="file" />
          {backupWords.open}
        </Button>
      </div>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={backupWords.open}
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file !== undefined) void choose(file);
        }}
      />
      {problem !== undefined && !isSealed && (
        <p class="field-problem" role="alert">
          {backupWords.problems[problem]}
        </p>
      )}
      {isSealed && bytes !== undefined && (
        <>
          <Field
            label={backupWords.passphrase}
            type="password"
            value={passphrase}
            onInput={setPassphrase}
            onEnter={() => void open(bytes, passphrase)}
            focusFirst
            {...(problem === 'wrong-passphrase'
              ? { problem: backupWords.problems[problem] }
              : { hint: backupWords.problems['needs-passphrase'] })}
          />
          <div class="actions">
            <Button onClick={() => void open(bytes, passphrase)}>{backupWords.openWith}</Button>
            <Button look="quiet" onClick={reset}>
              {backupWords.cancel}
            </Button>
          </div>
        </>
      )}
      {opened !== undefined && (
        <div class="backup-read">
          <p class="strong">{backupWords.from(writeInstant(opened.file.savedAt, locale))}</p>
          <Segments
            label={backupWords.mode}
            value={mode}
            options={[
              { value: 'merge', label: backupWords.merge },
              { value: 'replace', label: backupWords.replace },
            ]}
            onChange={setMode}
          />
          <BackupChanges preview={opened.previews[mode]} />
          <div class="actions">
            <Button look={mode === 'replace' ? 'danger' : 'primary'} onClick={() => void apply()}>
              {mode === 'replace' ? backupWords.doReplace : backupWords.doMerge}
            </Button>
            <Button look="quiet" onClick={reset}>
              {backupWords.cancel}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
