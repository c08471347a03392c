import type { Page } from 'playwright-core';

/** What became of a call: confirmed to whoever called, or not. */
export type Outcome<T = unknown> =
  | { readonly confirmed: true; readonly result: T }
  | { readonly confirmed: false; readonly why: string };

export type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** Calls the service of our own surfaces from one of our own pages, as they do, and looks into the database. */
export class HomeWire {
  constructor(readonly page: Page) {}

  /** Settles within `patience`; a call whose worker died without a word counts as not confirmed. */
  call<T = unknown>(method: string, data?: unknown, patience = 10_000): Promise<Outcome<T>> {
    return this.page.evaluate(
      async ([type, argument, ms]) => {
        const message = { id: Math.floor(Math.random() * 1e9), type, data: argument ?? null, timestamp: Date.now() };
        const late = new Promise<{ err: { message: string } }>((resolve) =>
          setTimeout(() => resolve({ err: { message: 'no answer in time' } }), ms as number),
        );
        try {
          const answer = (await Promise.race([chrome.runtime.sendMessage(message), late])) as
            | { res?: unknown; err?: { message?: string } }
            | undefined;
          if (answer === undefined) return { confirmed: false, why: 'no response' } as const;
          if (answer.err !== undefined && answer.err !== null)
            return { confirmed: false, why: answer.err.message ?? 'failed' } as const;
          return { confirmed: true, result: answer.res } as const;
        } catch (problem) {
          return { confirmed: false, why: String(problem) } as const;
        }
      },
      [`home:${method}`, data ?? null, patience] as const,
    ) as Promise<Outcome<T>>;
  }

  async must<T = unknown>(method: string, data?: unknown): Promise<T> {
    const outcome = await this.call<T>(method, data);
    if (!outcome.confirmed) throw new Error(`${method}: ${outcome.why}`);
    return outcome.result;
  }

  /** Every row, read past the program. */
  rows(): Promise<Rows> {
    return this.page.evaluate(async () => {
      const wait = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await wait(indexedDB.open('countersign'));
      try {
        const names = [...db.objectStoreNames];
        const transaction = db.transaction(names, 'readonly');
        const all = await Promise.all(names.map((name) => wait(transaction.objectStore(name).getAll())));
        return Object.fromEntries(names.map((name, at) => [name, all[at] ?? []]));
      } finally {
        db.close();
      }
    });
  }
}

/** What is half-written, in words: letters, entries and figures that belong to nothing, letters without their entry. */
export function halfWritten(rows: Rows): string[] {
  const table = (name: string) => rows[name] ?? [];
  const offers = new Set(table('negotiations').map(({ id }) => id));
  const joined = new Set(table('negotiations').flatMap(({ joined = [] }) => joined as string[]));
  const documents = new Set(table('documents').map(({ id }) => id));
  const letters = table('entries').filter(({ kind }) => kind === 'letter');
  const named = new Set(letters.map(({ documentId }) => documentId));
  return [
    ...table('documents').flatMap(({ id, negotiationId, mine }) => [
      ...(offers.has(negotiationId) ? [] : [`letter ${id} belongs to nothing`]),
      ...(named.has(id) || mine === true ? [] : [`letter ${id} has no entry`]),
    ]),
    ...table('entries').flatMap(({ id, negotiationId }) =>
      offers.has(negotiationId) ? [] : [`entry ${id} belongs to nothing`],
    ),
    ...letters.flatMap(({ id, documentId }) => (documents.has(documentId) ? [] : [`entry ${id} speaks of no letter`])),
    ...['privateGoals', 'assumptions'].flatMap((name) =>
      table(name).flatMap(({ negotiationId }) =>
        offers.has(negotiationId) || joined.has(String(negotiationId))
          ? []
          : [`${name} of ${negotiationId} belong to nothing`],
      ),
    ),
    ...table('negotiations').flatMap(({ id }) =>
      table('documents').some(({ negotiationId }) => negotiationId === id) ? [] : [`offer ${id} has no letter`],
    ),
  ];
}

/** Numbers that look like chance and are the same each time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}
