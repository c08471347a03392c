import { describe, expect, it } from 'vitest';
import { indexedBackups } from '#adapters/backup/indexed-backups.ts';
import { LEDGER_TABLES } from '#adapters/storage/migrations/ledger-rows.ts';
import type { OpenedBackup } from '#app/backups.ts';
import { deskOver, mail, offerText } from '../support/desk.ts';

const SAVED = '2026-11-30T10:00:00.000Z';

function machine() {
  const desk = deskOver();
  let told = 0;
  const backups = indexedBackups({ db: desk.db, now: () => SAVED, announce: async () => void told++ });
  const rows = async () => {
    const all: Record<string, unknown[]> = {};
    for (const table of LEDGER_TABLES) all[table] = await desk.db.table(table).toArray();
    return all;
  };
  const open = async (bytes: Uint8Array, passphrase?: string): Promise<OpenedBackup> => {
    const opened = await backups.open(bytes, passphrase);
    if ('problem' in opened) throw new Error(opened.problem);
    return opened;
  };
  return { ...desk, backups, rows, open, told: () => told };
}
async function filled() {
  const here = machine();
  await here.page.readMessage(mail('m1', offerText('Tern Water Ltd', '$84,000')));
  await here.home.readText({ text: offerText('Basin Works Inc', '$88,500') });
  const [first] = await here.home.offers();
  const negotiationId = first?.negotiationId ?? '';
  await here.home.saveGoals({ negotiationId, goals: { target: 95_000, walkAway: 81_000 } });
  await here.home.revalue({ negotiationId, assumptions: { bonusPayout: 0.7 } });
  await here.home.record({ negotiationId, entry: { kind: 'note', text: 'first note' } });
  await here.page.dismiss('gmail:m1');
  await here.db.settings.put({ key: 'reminders', value: { on: true } });
  return { ...here, negotiationId };
}
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

describe('a backup', () => {
  it('brings everything to an empty machine', async () => {
    const [from, to] = [await filled(), machine()];
    const { bytes, name } = await from.backups.save(undefined);
    expect(name).toBe('countersign-2026-11-30.json');
    const file = await to.open(bytes);
    expect(file.savedAt).toBe(SAVED);
    expect(await to.rows()).toMatchObject({ entries: [] });
    await file.apply('merge');
    expect(await to.rows()).toEqual(await from.rows());
    expect((await to.home.offers()).map(({ employer }) => employer).sort()).toEqual([
      'Basin Works Inc',
      'Tern Water Ltd',
    ]);
    expect(to.told()).toBe(1);
  });
  it('changes nothing where all of it is there already', async () => {
    const here = await filled();
    const before = await here.rows();
    const file = await here.open((await here.backups.save(undefined)).bytes);
    for (const mode of ['merge', 'replace'] as const) {
      const preview = await file.preview(mode);
      for (const { added, changed, removed } of preview.tables) expect([added, changed, removed]).toEqual([0, 0, 0]);
      await file.apply(mode);
      expect(await here.rows()).toEqual(before);
    }
  });
  it('joins what two machines read of the same offer', async () => {
    const [one, two] = [await filled(), machine()];
    await two.page.readMessage(mail('m1', offerText('Tern Water Ltd', '$84,000')));
    const [theirs] = await two.home.offers();
    const negotiationId = theirs?.negotiationId ?? '';
    await two.home.saveGoals({ negotiationId, goals: { walkAway: 79_000, ideal: 99_000 } });
    await two.home.record({ negotiationId, entry: { kind: 'note', text: 'second note' } });
    const tern = (await one.home.offers()).find(({ employer }) => employer === 'Tern Water Ltd')?.negotiationId ?? '';
    const file = await one.open((await two.backups.save(undefined)).bytes);
    expect((await file.preview('merge')).offers).toEqual([{ name: 'Tern Water Ltd', becomes: 'merged' }]);
    await file.apply('merge');
    expect(await one.home.offers()).toHaveLength(2);
    const view = await one.home.open(tern);
    expect(view?.entries.map(({ kind }) => kind).sort()).toEqual([
      'letter',
      'note',
      ...(tern === one.negotiationId ? ['note'] : []),
    ]);
    // A private figure set on both stays as it is here; one set there alone comes along.
    expect(view?.goals).toMatchObject({ ideal: 99_000, walkAway: tern === one.negotiationId ? 81_000 : 79_000 });
    expect((await one.home.unreadable()).length).toBe(0);
  });
  it('says before a replacement what is added and what is lost, and then does exactly that', async () => {
    const [one, two] = [await filled(), machine()];
    await two.home.readText({ text: offerText('Quarry & Daughters', '$70,000') });
    const file = await one.open((await two.backups.save(undefined)).bytes);
    const preview = await file.preview('replace');
    expect(preview.removedOffers.toSorted()).toEqual(['Basin Works Inc', 'Tern Water Ltd']);
    expect(preview.offers).toEqual([{ name: 'Quarry & Daughters', becomes: 'added' }]);
    await file.apply('replace');
    expect(await one.rows()).toEqual(await two.rows());
  });
  it('keeps what it cannot understand, and shows it', async () => {
    const [from, to] = [await filled(), machine()];
    const plain = JSON.parse(text((await from.backups.save(undefined)).bytes));
    plain.rows.entries.push(
      { id: 'odd', negotiationId: from.negotiationId, kind: 'promised-land' },
      'not even a record',
    );
    plain.rows.documents.push({ id: 'adrift', negotiationId: 'nobody', receivedAt: SAVED, letter: { text: 'x' } });
    const file = await to.open(bytesOf(plain));
    expect((await file.preview('merge')).unreadable).toBe(2);
    await file.apply('merge');
    expect((await to.home.unreadable()).map(({ id }) => id.replace(/aside-.*/, 'aside')).toSorted()).toEqual([
      'documents adrift',
      'entries aside',
      'entries odd',
    ]);
    const again = JSON.parse(text((await to.backups.save(undefined)).bytes));
    expect(JSON.stringify(again)).toContain('not even a record');
  });
  it('takes an older file', async () => {
    const to = machine();
    const { readFileSync } = await import('node:fs');
    const rows = JSON.parse(readFileSync(new URL('v1.json', import.meta.url), 'utf8'));
    const file = await to.open(bytesOf({ kind: 'countersign-backup', format: 1, ledger: 1, savedAt: SAVED, rows }));
    await file.apply('merge');
    expect(await to.db.negotiations.get('n1')).toMatchObject({ senders: ['ada@lanternrail.example'] });
  });
  it.each([
    ['not-a-backup', bytesOf({ hello: 'world' })],
    ['not-a-backup', new Uint8Array([0xff, 0xfe, 0, 1])],
    ['not-a-backup', bytesOf([])],
    ['newer', bytesOf({ kind: 'countersign-backup', format: 9, ledger: 1, savedAt: SAVED, rows: {} })],
    ['newer', bytesOf({ kind: 'countersign-backup', format: 1, ledger: 99, savedAt: SAVED, rows: {} })],
    ['damaged', bytesOf({ kind: 'countersign-backup', format: 1, ledger: 1, savedAt: 'then', rows: {} })],
    ['damaged', bytesOf({ kind: 'countersign-backup', format: 1, ledger: 1, savedAt: SAVED, rows: { entries: 3 } })],
  ])('refuses a file that is %s', async (problem, bytes) => {
    expect(await machine().backups.open(bytes, undefined)).toEqual({ problem });
  });
});

describe('a sealed backup', () => {
  it('opens with its passphrase alone, however it was typed, and shows nothing before', async () => {
    const [from, to] = [await filled(), machine()];
    const { bytes, name } = await from.backups.save('Zürich öffnet früh');
    expect(name).toContain('sealed');
    for (const secret of ['Tern', '95000', '81000', 'first note']) expect(text(bytes)).not.toContain(secret);
    expect(await to.backups.open(bytes, undefined)).toEqual({ problem: 'needs-passphrase' });
    expect(await to.backups.open(bytes, 'Zürich öffnet spät')).toEqual({ problem: 'wrong-passphrase' });
    await (await to.open(bytes, 'Zürich öffnet früh'.normalize('NFD'))).apply('replace');
    expect(await to.rows()).toEqual(await from.rows());
  });
  it('does not open when a bit of it, or of its cost, was changed', async () => {
    const { backups } = await filled();
    const file = JSON.parse(text((await backups.save('four words or more')).bytes));
    const { data } = file.sealed;
    const flipped = `${data.slice(0, 40)}${data[40] === 'A' ? 'B' : 'A'}${data.slice(41)}`;
    for (const change of [{ data: flipped }, { passes: 1 }, { memoryKiB: 9_000 }])
      expect(
        await backups.open(bytesOf({ ...file, sealed: { ...file.sealed, ...change } }), 'four words or more'),
      ).toEqual({ problem: 'wrong-passphrase' });
    const greedy = { ...file, sealed: { ...file.sealed, memoryKiB: 4_000_000 } };
    expect(await backups.open(bytesOf(greedy), 'four words or more')).toEqual({ problem: 'damaged' });
  });
  it('never uses a key or a start twice', async () => {
    const { backups } = await filled();
    const [a, b] = [await backups.save('same words'), await backups.save('same words')].map(
      ({ bytes }) => JSON.parse(text(bytes)).sealed,
    );
    expect(a.salt).not.toBe(b.salt);
    expect(a.iv).not.toBe(b.iv);
    expect(a.data).not.toBe(b.data);
  });
});

describe('an import that fails halfway', () => {
  it('leaves everything as it was', async () => {
    const [one, two] = [await filled(), await filled()];
    await two.page.dismiss('gmail:another');
    await two.home.readText({ text: offerText('Quarry & Daughters', '$70,000') });
    for (const { negotiationId } of await two.home.offers())
      await two.home.saveGoals({ negotiationId, goals: { ideal: 99_000 } });
    const file = await one.open((await two.backups.save(undefined)).bytes);
    const before = await one.rows();
    for (const table of ['negotiations', 'documents', 'entries', 'privateGoals', 'dismissed'] as const)
      for (const mode of ['merge', 'replace'] as const) {
        const fail = () => {
          throw new DOMException('the disk is full', 'QuotaExceededError');
        };
        one.db.table(table).hook('creating', fail);
        one.db.table(table).hook('updating', fail);
        await expect(file.apply(mode)).rejects.toThrow();
        one.db.table(table).hook('creating').unsubscribe(fail);
        one.db.table(table).hook('updating').unsubscribe(fail);
        expect(await one.rows()).toEqual(before);
      }
    expect(one.told()).toBe(0);
  });
});
