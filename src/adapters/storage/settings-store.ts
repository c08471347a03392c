import type { LedgerDatabase } from '#adapters/storage/ledger-db.ts';
import type { SettingsStore } from '#app/ports.ts';

/** Settings in the same database, so that erasing everything erases them too. */
export function indexedSettingsStore(db: LedgerDatabase): SettingsStore {
  return {
    setting: async (key) => (await db.settings.get(key))?.value,
    saveSetting: async (key, value) => void (await db.settings.put({ key, value: JSON.parse(JSON.stringify(value)) })),
  };
}
