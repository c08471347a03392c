import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { LedgerDatabase } from '#adapters/storage/ledger-db.ts';
import { indexedLedgerStore } from '#adapters/storage/ledger-store.ts';
import { comparableOffers } from '#app/comparable-offers.ts';
import type { DeskDependencies } from '#app/dependencies.ts';
import { createHomeDesk } from '#app/home-desk.ts';
import type { Term } from '#domain/fact.ts';

const dbs: LedgerDatabase[] = [];
afterEach(async () => {
  for (const db of dbs.splice(0)) await db.delete();
});

function deskOver(): { desk: ReturnType<typeof createHomeDesk>; deps: DeskDependencies } {
  const db = new LedgerDatabase(`comparable-${dbs.length}-${Math.random()}`);
  dbs.push(db);
  let id = 0;
  const deps: DeskDependencies = {
    store: indexedLedgerStore(db),
    tabs: { get: async () => undefined, set: async () => undefined },
    clock: { now: () => `2026-11-20T10:00:${String(id % 60).padStart(2, '0')}Z`, today: () => '2026-11-20' },
    ids: { next: () => `id-${++id}` },
    locale: 'en-US',
    announce: async () => undefined,
  };
  return { deps, desk: createHomeDesk(deps) };
}

const letter = (employer: string, base: string) => `Dear Noor,

${employer} is pleased to offer you the position of Hydrologist.

Your base salary will be ${base} per year.

Please reply by December 4, 2026.`;

async function read(desk: ReturnType<typeof createHomeDesk>, text: string): Promise<string> {
  const answer = await desk.readText({ text });
  if ('problem' in answer) throw new Error(answer.problem);
  return answer.view.negotiationId;
}

describe('what can stand side by side', () => {
  const present: Term[] = [{ field: 'baseSalary', amount: 71_000, currency: 'USD', period: 'year' }];

  it('is the job held now, each offer read and each recorded by hand, with its own assumptions', async () => {
    const { desk, deps } = deskOver();
    const first = await read(desk, letter('Tern Water Ltd', '$84,000'));
    await read(desk, letter('Basin Works Inc', '$88,500'));
    await desk.revalue({ negotiationId: first, assumptions: { bonusPayout: 0.5 } });
    await desk.saveGoals({ negotiationId: first, goals: { walkAway: 80_000, present } });
    await desk.record({
      negotiationId: first,
      entry: {
        kind: 'competing-offer',
        employer: 'County of Marlow',
        terms: [{ field: 'baseSalary', amount: 79_000, currency: 'USD', period: 'year' }],
      },
    });
    const offers = await comparableOffers(deps);
    expect(offers.map(({ kind }) => kind)).toEqual(['present', 'offer', 'offer', 'elsewhere']);
    expect(offers[0]?.terms).toEqual(present);
    const bases = offers.map(
      ({ terms }) => terms.flatMap((term) => (term.field === 'baseSalary' ? [term.amount] : []))[0],
    );
    expect(bases).toEqual([71_000, 84_000, 88_500, 79_000]);
    expect(offers.find(({ id }) => id === `negotiation:${first}`)?.assumptions).toEqual({ bonusPayout: 0.5 });
    expect(JSON.stringify(offers)).not.toContain('80000');
  });

  it('leaves out what was taken back, and names an employer once', async () => {
    const { desk, deps } = deskOver();
    const id = await read(desk, letter('Tern Water Ltd', '$84,000'));
    const note = (employer: string) =>
      desk.record({ negotiationId: id, entry: { kind: 'competing-offer', employer, terms: present } });
    await note('County of Marlow');
    const view = await note('county of marlow');
    expect((await comparableOffers(deps)).filter(({ kind }) => kind === 'elsewhere')).toHaveLength(1);
    for (const entry of view.entries)
      if (entry.kind === 'competing-offer')
        await desk.record({ negotiationId: id, entry: { kind: 'retracted', entryId: entry.id } });
    expect((await comparableOffers(deps)).map(({ kind }) => kind)).toEqual(['offer']);
  });

  it('has no job held now once it is emptied', async () => {
    const { desk, deps } = deskOver();
    const id = await read(desk, letter('Tern Water Ltd', '$84,000'));
    await desk.saveGoals({ negotiationId: id, goals: { present } });
    await desk.saveGoals({ negotiationId: id, goals: { present: [] } });
    expect((await comparableOffers(deps)).map(({ kind }) => kind)).toEqual(['offer']);
  });
});
