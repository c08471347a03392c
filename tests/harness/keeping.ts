import { calendarOf } from '#adapters/calendar/calendar.ts';
import type { BackupPreview, OpenedBackup } from '#app/backups.ts';
import type { Keeping } from '#app/keeping.ts';
import type { ReminderSettings } from '#app/reminders.ts';

const PREVIEW: BackupPreview = {
  tables: [{ table: 'entries', added: 14, changed: 2, same: 30, removed: 0 }],
  offers: [
    { name: 'Halvorsen Robotics', becomes: 'merged' },
    { name: 'Brightwell Systems', becomes: 'added' },
  ],
  removedOffers: [],
  unreadable: 1,
};

/** Calendar, backups and reminders without a browser behind them; `calls` is what they were asked. */
export function memoryKeeping() {
  const calls: (readonly unknown[])[] = [];
  let settings: ReminderSettings = { on: true, quietFrom: '20:00', quietTo: '08:00' };
  const file: OpenedBackup = {
    savedAt: '2026-03-08T18:20:00.000Z',
    preview: async (mode) =>
      mode === 'merge'
        ? PREVIEW
        : {
            ...PREVIEW,
            tables: [{ table: 'entries', added: 14, changed: 2, same: 28, removed: 9 }],
            removedOffers: ['Nordlicht Energie'],
          },
    apply: async (mode) => void calls.push(['apply', mode]),
  };
  const keeping: Keeping = {
    calendar: calendarOf(() => new Date('2026-03-10T09:00:00Z')),
    backups: {
      async save(passphrase) {
        calls.push(['save', passphrase]);
        return { name: 'countersign-2026-03-10.json', bytes: Uint8Array.from([123, 125]) };
      },
      async open(bytes, passphrase) {
        calls.push(['open', passphrase]);
        const text = new TextDecoder().decode(bytes);
        if (text.includes('sealed') && passphrase !== 'open sesame')
          return { problem: passphrase === undefined ? 'needs-passphrase' : 'wrong-passphrase' };
        return text.includes('broken') ? { problem: 'damaged' } : file;
      },
    },
    reminders: {
      settings: async () => settings,
      isAllowed: async () => true,
      allow: async () => true,
      async save(next) {
        calls.push(['reminders', next]);
        settings = next;
      },
    },
  };
  return { keeping, calls };
}
