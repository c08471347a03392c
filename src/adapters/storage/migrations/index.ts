import { from1To2 } from '#adapters/storage/migrations/1-to-2.ts';
import type { LedgerRows } from '#adapters/storage/migrations/ledger-rows.ts';

/** Version of the rows this program writes. */
export const LEDGER_VERSION = 2;

/** One step a version, oldest first: `STEPS[0]` takes version 1 to 2. */
const STEPS: readonly ((rows: LedgerRows) => LedgerRows)[] = [from1To2];

/** Takes rows of an earlier version to the present one; undefined for a version that is not known here. */
export function migrate(rows: LedgerRows, version: number): LedgerRows | undefined {
  if (!Number.isInteger(version) || version < 1 || version > LEDGER_VERSION) return undefined;
  return STEPS.slice(version - 1).reduce((now, step) => step(now), rows);
}
