import 'fake-indexeddb/auto';
import { indexedDerivedStore } from '#adapters/storage/derived-store.ts';
import { LedgerDatabase } from '#adapters/storage/ledger-db.ts';
import { indexedLedgerStore } from '#adapters/storage/ledger-store.ts';
import type { DeskDependencies } from '#app/dependencies.ts';
import { createHomeDesk } from '#app/home-desk.ts';
import { createPageDesk } from '#app/page-desk.ts';
import type { PageMessage } from '#app/page-view.ts';

let count = 0;

/** Both services over a database in memory, with a clock that is moved by hand. */
export function deskOver(db = new LedgerDatabase(`desk-${++count}`)) {
  let id = 0;
  let now = '2026-11-20T10:00:00.000Z';
  const prefix = `w${++count}`;
  const deps: DeskDependencies = {
    store: indexedLedgerStore(db),
    derived: indexedDerivedStore(db),
    version: 'test',
    tabs: { get: async () => undefined, set: async () => undefined },
    clock: { now: () => now, today: () => now.slice(0, 10) },
    ids: { next: () => `${prefix}-${++id}` },
    locale: 'en-US',
    announce: async () => undefined,
  };
  return {
    db,
    deps,
    home: createHomeDesk(deps),
    page: createPageDesk(deps, 1),
    at(instant: string) {
      now = instant;
    },
  };
}

/** An offer in ordinary words. */
export const offerText = (employer: string, base: string, more = '') => `Dear Noor,

${employer} is pleased to offer you the position of Hydrologist, starting on February 1, 2027.

Your base salary will be ${base} per year. You will receive a sign-on bonus of $6,000. You will have 20 days of paid vacation a year. ${more}

Please reply by December 4, 2026.

Kind regards,
Ayla Berg`;

export const mail = (messageId: string, text: string, more: Partial<PageMessage> = {}): PageMessage => ({
  siteId: 'gmail',
  messageId,
  threadId: 't1',
  subject: 'Your offer',
  from: { name: 'Ayla Berg', email: 'ayla@ternwater.example' },
  text,
  ...more,
});
