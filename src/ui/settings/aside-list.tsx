import { useEffect, useState } from 'preact/hooks';
import type { UnreadableRecord } from '#app/close-view.ts';
import { Section } from '#ui/kit/section.tsx';
import { RecordList } from '#ui/ledger/keep/set-aside.tsx';
import { useDesk } from '#ui/store/context.ts';
import { asideWords } from '#ui/words/keeping.ts';
import { failures } from '#ui/words/shell.ts';

/** Every record that could not be understood. Nothing is shown where there is none. */
export function AsideList() {
  const { store } = useDesk();
  const [records, setRecords] = useState<readonly UnreadableRecord[]>([]);
  useEffect(() => {
    void store.attempts.run(failures.load, async () => setRecords(await store.desk.unreadable()));
  }, [store]);
  if (records.length === 0) return null;
  return (
    <Section title={asideWords.title}>
      <p>{asideWords.all}</p>
      <RecordList records={records} />
    </Section>
  );
}
