import { describe, expect, it } from 'vitest';
import type { LedgerStore } from '#app/ports.ts';
import type { Entry, Negotiation, StoredDocument } from '#domain/ledger.ts';
import { open } from '#domain/private.ts';

const negotiation: Negotiation = {
  id: 'n1',
  createdAt: '2026-05-01T08:00:00Z',
  employer: 'Halden Works',
  threadIds: ['gmail:t1'],
};
const document: StoredDocument = {
  id: 'gmail:m1',
  negotiationId: 'n1',
  receivedAt: '2026-05-01T08:00:00Z',
  threadId: 'gmail:t1',
  letter: { text: 'We offer you 48.000 € a year.' },
};
const entry: Entry = {
  id: 'e1',
  at: '2026-05-01T08:00:00Z',
  negotiationId: 'n1',
  kind: 'letter',
  documentId: 'gmail:m1',
  spot: 'offer',
};
const note = (id: string, at: string): Entry => ({ id, at, negotiationId: 'n1', kind: 'note', text: id });

/** What every ledger store must do, whatever it is made of. */
export function ledgerStoreContract(name: string, create: () => Promise<LedgerStore>): void {
  describe(`ledger store: ${name}`, () => {
    it('gives back what was kept, found by id and by thread', async () => {
      const store = await create();
      await store.keepLetter({ negotiation, document, entry });
      expect(await store.negotiation('n1')).toEqual(negotiation);
      expect(await store.negotiationOfThread('gmail:t1')).toEqual(negotiation);
      expect(await store.document('gmail:m1')).toEqual(document);
      expect(await store.entries('n1')).toEqual([entry]);
      expect(await store.documents('n1')).toEqual([document]);
    });
    it('knows nothing of what was never kept', async () => {
      const store = await create();
      expect(await store.negotiation('x')).toBeUndefined();
      expect(await store.negotiationOfThread('x')).toBeUndefined();
      expect(await store.entries('x')).toEqual([]);
      expect(open(await store.goals('x'))).toEqual({});
    });
    it('returns entries in the order they happened', async () => {
      const store = await create();
      for (const [id, at] of [
        ['b', '2026-05-03T08:00:00Z'],
        ['a', '2026-05-02T08:00:00Z'],
      ] as const)
        await store.append(note(id, at));
      expect((await store.entries('n1')).map(({ id }) => id)).toEqual(['a', 'b']);
    });
    it('keeps nothing of a letter whose entry cannot be written', async () => {
      const store = await create();
      await store.append(entry);
      const change = {
        negotiation: { ...negotiation, id: 'n2' },
        document: { ...document, id: 'gmail:m2', negotiationId: 'n2' },
        entry,
      };
      await expect(store.keepLetter(change)).rejects.toThrow();
      expect(await store.negotiation('n2')).toBeUndefined();
      expect(await store.document('gmail:m2')).toBeUndefined();
    });
    it('never replaces an entry', async () => {
      const store = await create();
      await store.append(note('a', '2026-05-02T08:00:00Z'));
      await expect(store.append({ ...note('a', '2026-05-02T08:00:00Z'), text: 'changed' } as Entry)).rejects.toThrow();
      expect(await store.entries('n1')).toMatchObject([{ text: 'a' }]);
    });
    it('takes the same entry a second time as the one that is there', async () => {
      const store = await create();
      await store.append(note('a', '2026-05-02T08:00:00Z'));
      await store.append(note('a', '2026-05-02T08:00:09Z'));
      expect(await store.entries('n1')).toEqual([note('a', '2026-05-02T08:00:00Z')]);
    });
    it('keeps all of what belongs together, or nothing', async () => {
      const store = await create();
      await store.keepLetter({ negotiation, document, entry });
      const failing = store.together(async () => {
        await store.append(note('a', '2026-05-02T08:00:00Z'));
        await store.saveGoals('n1', { target: 60_000 });
        await store.refile({ documentIds: ['gmail:m1'], entryIds: ['e1'], to: 'n2' });
        throw new Error('halfway');
      });
      await expect(failing).rejects.toThrow('halfway');
      expect(await store.entries('n1')).toEqual([entry]);
      expect(await store.documents('n1')).toEqual([document]);
      expect(open(await store.goals('n1'))).toEqual({});
    });
    it('lets no other write in between what belongs together', async () => {
      const store = await create();
      const add = () =>
        store.together(async () => {
          const { target = 0 } = open(await store.goals('n1'));
          await store.saveGoals('n1', { target: target + 1 });
        });
      await Promise.all(Array.from({ length: 20 }, add));
      expect(open(await store.goals('n1'))).toEqual({ target: 20 });
    });
    it('shows everything it holds that can be understood, and says that it holds nothing else', async () => {
      const store = await create();
      await store.keepLetter({ negotiation, document, entry });
      expect(await store.unreadable()).toEqual([]);
      await store.append({ ...note('adrift', '2026-05-02T08:00:00Z'), negotiationId: 'nobody' });
      expect(await store.unreadable()).toMatchObject([{ id: 'entries adrift', table: 'entries' }]);
      expect(await store.unreadable('n1')).toEqual([]);
    });
    it('keeps goals, assumptions and dismissals', async () => {
      const store = await create();
      await store.saveGoals('n1', { target: 60_000, walkAway: 52_000 });
      await store.saveAssumptions('n1', { bonusPayout: 0.8 });
      await store.dismiss('gmail:m1');
      expect(open(await store.goals('n1'))).toEqual({ target: 60_000, walkAway: 52_000 });
      expect(await store.assumptions('n1')).toEqual({ bonusPayout: 0.8 });
      expect(await store.dismissed('gmail:m1')).toBe(true);
      expect(await store.dismissed('gmail:m2')).toBe(false);
    });
    it('shows nothing of the goals when the sealed box is printed', async () => {
      const store = await create();
      await store.saveGoals('n1', { walkAway: 51_234 });
      const box = await store.goals('n1');
      expect(`${JSON.stringify(box)} ${String(box)}`).not.toContain('51');
    });
    it('erases one negotiation and leaves the others', async () => {
      const store = await create();
      await store.keepLetter({ negotiation, document, entry });
      await store.saveGoals('n1', { target: 1 });
      await store.keepLetter({
        negotiation: { ...negotiation, id: 'n2', threadIds: [] },
        document: { ...document, id: 'd2', negotiationId: 'n2' },
      });
      await store.erase('n1');
      expect([
        await store.negotiation('n1'),
        await store.document('gmail:m1'),
        await store.entries('n1'),
        open(await store.goals('n1')),
      ]).toEqual([undefined, undefined, [], {}]);
      expect(await store.document('d2')).toBeDefined();
    });
    it('erases everything', async () => {
      const store = await create();
      await store.keepLetter({ negotiation, document, entry });
      await store.eraseEverything();
      expect(await store.negotiations()).toEqual([]);
      expect(await store.entries('n1')).toEqual([]);
    });
  });
}
