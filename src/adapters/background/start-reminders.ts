import { browser } from 'wxt/browser';
import { type ReminderBrowser, remind } from '#adapters/background/reminder-desk.ts';
import type { LedgerDatabase } from '#adapters/storage/ledger-db.ts';
import { announceChange } from '#adapters/storage/tab-memory.ts';
import type { DeskDependencies } from '#app/dependencies.ts';
import { MOST_WHILE_WAITING, summariesToMake } from '#app/offer-summaries.ts';
import type { LocalNow } from '#app/reminders.ts';
import { localDate } from '#domain/time/calendar-date.ts';

const ALARM = 'reminders';
/** Each tick asks the clock on the wall anew, so that a clock that was set or a machine that slept does not matter. */
const PERIOD_MINUTES = 15;

const inBrowser: ReminderBrowser = {
  async show({ id, title, text }) {
    // The permission is the person's to give and to take away at any time.
    if (browser.notifications === undefined) return false;
    if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return false;
    await browser.notifications.create(id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title,
      message: text,
    });
    return true;
  },
  async badge({ text, title }) {
    await browser.action.setBadgeText({ text });
    await browser.action.setBadgeBackgroundColor({ color: '#855300' });
    await browser.action.setTitle({ title: title === '' ? 'Countersign' : `Countersign: ${title}` });
  },
};

/** An alarm can be lost at a restart or an update; each start of the worker makes sure of it. */
async function ensureAlarm(): Promise<void> {
  const known = await browser.alarms.get(ALARM);
  if (known?.periodInMinutes === PERIOD_MINUTES) return;
  await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: PERIOD_MINUTES });
}

/** Looks what is due; where many lines of the list had to be made for it, open lists are told once they are. */
async function remindAndMake(deps: DeskDependencies, db: LedgerDatabase, now: LocalNow): Promise<void> {
  const toMake = await summariesToMake(deps);
  await remind(deps, db, inBrowser, now);
  if (toMake > MOST_WHILE_WAITING) await announceChange(deps.clock.now());
}

/** Keeps the badge and the reminders up to date. Returns what is to be called after every change. */
export function startReminders(dependencies: () => DeskDependencies, db: LedgerDatabase): () => void {
  let running: Promise<void> | undefined;
  let again = false;
  const look = () => {
    // One at a time: two at once would both find the same reminder due.
    if (running !== undefined) {
      again = true;
      return;
    }
    const now = new Date();
    const local = { today: localDate(now), minute: now.getHours() * 60 + now.getMinutes() };
    running = remindAndMake(dependencies(), db, local)
      // The next tick looks again.
      .catch(() => undefined)
      .finally(() => {
        running = undefined;
        if (!again) return;
        again = false;
        look();
      });
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) look();
  });
  // A reminder leads to where its day stands. Its listener is there once the person has allowed reminders.
  browser.notifications?.onClicked.addListener((id) => {
    void browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html#ledger') });
    void browser.notifications.clear(id);
  });
  browser.runtime.onStartup.addListener(look);
  browser.runtime.onInstalled.addListener(look);
  void ensureAlarm();
  return look;
}
