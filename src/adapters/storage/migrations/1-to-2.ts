import type { LedgerRows } from '#adapters/storage/migrations/ledger-rows.ts';

type Loose = Readonly<Record<string, unknown>>;
const isObject = (row: unknown): row is Loose => typeof row === 'object' && row !== null;

/** The address a stored letter came from, in lower case. */
function senderOf(document: Loose): string | undefined {
  const from = isObject(document.letter) && isObject(document.letter.from) ? document.letter.from : undefined;
  return typeof from?.email === 'string' && from.email !== '' ? from.email.toLowerCase().slice(0, 500) : undefined;
}

/**
 * Version 2 joins mails by who wrote them, so each negotiation learns the addresses of its letters.
 * A row that is not understood passes through as it is: it is shown as set aside, not lost.
 */
export function from1To2(rows: Omit<LedgerRows, 'settings'> & { readonly settings?: readonly unknown[] }): LedgerRows {
  const senders = new Map<unknown, Set<string>>();
  for (const document of rows.documents) {
    if (!isObject(document)) continue;
    const sender = senderOf(document);
    if (sender === undefined) continue;
    const known = senders.get(document.negotiationId) ?? new Set();
    senders.set(document.negotiationId, known.add(sender));
  }
  return {
    ...rows,
    settings: rows.settings ?? [],
    negotiations: rows.negotiations.map((row) => {
      const known = isObject(row) ? senders.get(row.id) : undefined;
      return isObject(row) && known !== undefined ? { ...row, senders: [...known].slice(0, 200) } : row;
    }),
  };
}
