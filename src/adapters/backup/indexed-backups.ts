import {
  BACKUP_FORMAT,
  BACKUP_KIND,
  headSchema,
  type PlainBackup,
  plainBackupSchema,
  sealedBackupSchema,
} from '#adapters/backup/backup-file.schema.ts';
import { type Merged, mergeRows, replaceRows } from '#adapters/backup/merge-rows.ts';
import { sealBytes, unsealBytes } from '#adapters/backup/seal-bytes.ts';
import type { LedgerDatabase } from '#adapters/storage/ledger-db.ts';
import { LEDGER_VERSION, migrate } from '#adapters/storage/migrations/index.ts';
import { LEDGER_TABLES, type LedgerRows } from '#adapters/storage/migrations/ledger-rows.ts';
import type { BackupProblem, Backups, ImportMode, OpenedBackup } from '#app/backups.ts';

interface Options {
  readonly db: LedgerDatabase;
  readonly now: () => string;
  /** Tells open surfaces, and the background, that there is something new. */
  readonly announce: () => Promise<void>;
}

/** Backups of the ledger's own database. Our pages open it themselves: a file does not fit into a message. */
export function indexedBackups({ db, now, announce }: Options): Backups {
  return {
    async save(passphrase) {
      const savedAt = now();
      const rows = await db.transaction('r', db.tables, async () => await rowsIn(db));
      const head = { kind: BACKUP_KIND, format: BACKUP_FORMAT, savedAt } as const;
      const plain: PlainBackup = { ...head, ledger: LEDGER_VERSION, rows: writableRows(rows) };
      const bytes = encode(plain);
      const name = `countersign-${savedAt.slice(0, 10)}${passphrase === undefined ? '' : '-sealed'}.json`;
      return passphrase === undefined
        ? { name, bytes }
        : { name, bytes: encode({ ...head, sealed: await sealBytes(bytes, passphrase) }) };
    },
    async open(bytes, passphrase) {
      const read = await readFile(bytes, passphrase);
      if ('problem' in read) return read;
      const rows = migrate(read.rows, read.ledger);
      return rows === undefined ? { problem: 'newer' } : opened(db, read.savedAt, rows, announce);
    },
  };
}

const encode = (value: unknown): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(new TextEncoder().encode(JSON.stringify(value)));
const writableRows = (rows: LedgerRows): PlainBackup['rows'] =>
  Object.fromEntries(LEDGER_TABLES.map((table) => [table, [...rows[table]]])) as PlainBackup['rows'];

async function rowsIn(db: LedgerDatabase): Promise<LedgerRows> {
  const all: Record<string, unknown[]> = {};
  for (const table of LEDGER_TABLES) all[table] = await db.table(table).toArray();
  return all as unknown as LedgerRows;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

async function readFile(
  bytes: Uint8Array,
  passphrase: string | undefined,
): Promise<PlainBackup | { problem: BackupProblem }> {
  const given = parse(bytes);
  const head = headSchema.safeParse(given);
  if (!head.success) return { problem: 'not-a-backup' };
  if (head.data.format > BACKUP_FORMAT || (head.data.ledger ?? 0) > LEDGER_VERSION) return { problem: 'newer' };
  const plain = plainBackupSchema.safeParse(given);
  if (plain.success) return plain.data;
  const sealed = sealedBackupSchema.safeParse(given);
  if (!sealed.success) return { problem: 'damaged' };
  if (passphrase === undefined || passphrase === '') return { problem: 'needs-passphrase' };
  const inside = await unsealBytes(sealed.data.sealed, passphrase);
  return inside === undefined ? { problem: 'wrong-passphrase' } : readFile(inside, undefined);
}

function opened(db: LedgerDatabase, savedAt: string, rows: LedgerRows, announce: () => Promise<void>): OpenedBackup {
  const merged = (stored: LedgerRows, mode: ImportMode): Merged =>
    mode === 'merge' ? mergeRows(stored, rows) : replaceRows(stored, rows);
  return {
    savedAt,
    preview: async (mode) => merged(await db.transaction('r', db.tables, async () => await rowsIn(db)), mode).preview,
    async apply(mode) {
      await db.transaction('rw', db.tables, async () => {
        // Worked out again on what is stored at this very moment: another window may have written since the preview.
        const { put } = merged(await rowsIn(db), mode);
        if (mode === 'replace') for (const table of LEDGER_TABLES) await db.table(table).clear();
        for (const table of LEDGER_TABLES) await db.table(table).bulkPut([...put[table]]);
        await db.summaries.clear();
        await db.readings.clear();
      });
      await announce();
    },
  };
}
