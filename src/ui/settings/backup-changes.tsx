import type { BackupPreview, TableChange } from '#app/backups.ts';
import { Notice } from '#ui/kit/notice.tsx';
import { backupWords } from '#ui/words/keeping.ts';

const sum = (tables: readonly TableChange[], count: (table: TableChange) => number) =>
  tables.reduce((total, table) => total + count(table), 0);

/** What an import would do, by offer and in numbers, losses last and loudest. */
export function BackupChanges({ preview }: { readonly preview: BackupPreview }) {
  const { tables, offers, removedOffers, unreadable } = preview;
  const added = sum(tables, (table) => table.added);
  const changed = sum(tables, (table) => table.changed);
  const removed = sum(tables, (table) => table.removed);
  const named = (name: string) => (name === '' ? backupWords.noName : name);
  return (
    <>
      <ul class="lines">
        {offers.map(({ name, becomes }, at) => (
          <li key={`${at} ${name}`}>
            {named(name)} <span class="small">{backupWords.becomes[becomes]}</span>
          </li>
        ))}
      </ul>
      <p class="small">{added + changed === 0 ? backupWords.nothing : backupWords.counts(added, changed)}</p>
      {unreadable > 0 && <p class="small">{backupWords.unreadable(unreadable)}</p>}
      {removed > 0 && (
        <Notice kind="danger">
          <p>
            {removedOffers.length > 0
              ? backupWords.removed(removedOffers.map(named).join(', '), removedOffers.length)
              : backupWords.removedRecords(removed)}
          </p>
        </Notice>
      )}
    </>
  );
}
