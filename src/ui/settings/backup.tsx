import { useState } from 'preact/hooks';
import { Button } from '#ui/kit/button.tsx';
import { Field } from '#ui/kit/field.tsx';
import { saveFile } from '#ui/kit/save-file.ts';
import { Section } from '#ui/kit/section.tsx';
import { useDesk } from '#ui/store/context.ts';
import { backupWords } from '#ui/words/keeping.ts';
import { ReadBackup } from './read-backup.tsx';

/** Everything in one file, and back. */
export function Backup({ onChange }: { readonly onChange: () => void }) {
  const backups = useDesk().keeping?.backups;
  if (backups === undefined) return null;
  return (
    <Section title={backupWords.title}>
      <p>{backupWords.lead}</p>
      <SaveBackup />
      <ReadBackup onChange={onChange} />
    </Section>
  );
}

function SaveBackup() {
  const { store, keeping } = useDesk();
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const words = passphrase === '' ? undefined : passphrase;
    const done = await store.attempts.run(backupWords.failed, async () => {
      const file = await keeping?.backups?.save(words);
      if (file !== undefined) saveFile(file.name, file.bytes, 'application/json');
    });
    setBusy(false);
    if (!done) return;
    setPassphrase('');
    store.attempts.tell({ text: backupWords.saved });
  };
  return (
    <>
      <Field
        label={backupWords.passphrase}
        type="password"
        value={passphrase}
        onInput={setPassphrase}
        hint={backupWords.passphraseHint}
      />
      <div class="actions">
        <Button disabled={busy} onClick={() => void save()}>
          {busy && passphrase !== '' ? backupWords.sealing : backupWords.save}
        </Button>
      </div>
    </>
  );
}
