import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { LedgerDatabase } from '#adapters/storage/ledger-db.ts';
import { LEDGER_VERSION, migrate } from '#adapters/storage/migrations/index.ts';
import { LEDGER_TABLES, type LedgerRows } from '#adapters/storage/migrations/ledger-rows.ts';
import { faultOf } from '#adapters/storage/row-schemas.ts';

const example = (version: number): LedgerRows =>
  JSON.parse(readFileSync(new URL(`v${version}.json`, import.meta.url), 'utf8')) as LedgerRows;
const versions = Array.from({ length: LEDGER_VERSION }, (_, at) => at + 1);
const newest = example(LEDGER_VERSION);

describe('rows of every version', () => {
  it.each(versions)('version %i comes out as the present one', (version) => {
    // Version 1 knew no settings.
    const expected = version === 1 ? { ...newest, settings: [] } : newest;
    expect(migrate(example(version), version)).toEqual(expected);
  });
  it('the example of the present version holds every kind of row, and each is understood', () => {
    for (const table of LEDGER_TABLES) {
      expect(newest[table].length).toBeGreaterThan(0);
      for (const row of newest[table]) expect([table, faultOf(table, row)]).toEqual([table, undefined]);
    }
  });
  it('passes a row on that it does not understand', () => {
    const odd = {
      ...example(1),
      negotiations: [7, { id: 'n9' }],
      documents: ['?', { negotiationId: 'n9', letter: 3 }],
    };
    expect(migrate(odd, 1)).toMatchObject({ negotiations: odd.negotiations, documents: odd.documents });
  });
  it.each([0, -1, 1.5, LEDGER_VERSION + 1, Number.NaN])('knows no version %d', (version) => {
    expect(migrate(newest, version)).toBeUndefined();
  });
});

describe('a database of an earlier version', () => {
  it('is taken to the present one when it is opened, with nothing lost', async () => {
    const old = new Dexie('upgrade');
    old.version(1).stores({
      negotiations: 'id, *threadIds',
      documents: 'id, negotiationId',
      entries: 'id, [negotiationId+at], negotiationId',
      privateGoals: 'negotiationId',
      assumptions: 'negotiationId',
      dismissed: 'documentId',
    });
    const rows = example(1);
    for (const { name } of old.tables) await old.table(name).bulkAdd([...rows[name as keyof LedgerRows]]);
    old.close();
    const db = new LedgerDatabase('upgrade');
    for (const { name } of old.tables)
      expect([name, await db.table(name).toArray()]).toEqual([name, newest[name as keyof LedgerRows]]);
    expect(await db.summaries.count()).toBe(0);
    db.close();
  });
});
