import type { LedgerDatabase } from '#adapters/storage/ledger-db.ts';
import type { DeskDependencies } from '#app/dependencies.ts';
import { offerSummaries } from '#app/offer-summaries.ts';
import {
  type Badge,
  badgeOf,
  type DatedOffer,
  dueReminders,
  type LocalNow,
  REMINDER_SETTINGS,
  type Reminder,
  reminderSettingsSchema,
} from '#app/reminders.ts';

/** The browser's part of reminding. */
export interface ReminderBrowser {
  show(reminder: Reminder): Promise<boolean>;
  badge(badge: Badge): Promise<void>;
}

/** Lets a waiting message in between. */
const PAUSE_MS = 15;
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, PAUSE_MS));

/**
 * Looks what is due and shows it. Safe to call at any time and any number of times: what was shown is on record,
 * and only a reminder that the browser took is put on record.
 */
export async function remind(
  deps: DeskDependencies,
  db: LedgerDatabase,
  browser: ReminderBrowser,
  now: LocalNow,
): Promise<void> {
  const offers = (await offerSummaries(deps, Number.POSITIVE_INFINITY, pause)).map(
    ({ negotiationId, employer, dates = [], isDecided = false }): DatedOffer => ({
      negotiationId,
      dates,
      isDecided,
      ...(employer === undefined ? {} : { employer }),
    }),
  );
  await browser.badge(badgeOf(offers, now.today));
  const settings = reminderSettingsSchema.safeParse((await deps.settings?.setting(REMINDER_SETTINGS)) ?? {});
  const shown = new Set(await db.reminded.toCollection().primaryKeys());
  for (const reminder of dueReminders(offers, settings.data ?? reminderSettingsSchema.parse({}), now, shown))
    if (await browser.show(reminder)) await keepShown(db, reminder, deps.clock.now());
}

/** An offer erased meanwhile leaves no trace of its reminders either. */
function keepShown(db: LedgerDatabase, { id, negotiationId }: Reminder, at: string): Promise<void> {
  return db.transaction('rw', db.reminded, db.negotiations, async () => {
    if ((await db.negotiations.get(negotiationId)) !== undefined) await db.reminded.put({ id, negotiationId, at });
  });
}
