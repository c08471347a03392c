import { browser } from 'wxt/browser';
import type { SettingsStore } from '#app/ports.ts';
import type { ReminderControls } from '#app/reminder-controls.ts';
import { REMINDER_SETTINGS, reminderSettingsSchema } from '#app/reminders.ts';

const PERMISSION = { permissions: ['notifications'] as const };

/** Reminders as the person sets them; asking the browser for its leave has to come from their click. */
export function reminderControls(settings: SettingsStore, announce: () => Promise<void>): ReminderControls {
  return {
    settings: async () => reminderSettingsSchema.parse((await settings.setting(REMINDER_SETTINGS)) ?? {}),
    isAllowed: () => browser.permissions.contains({ permissions: [...PERMISSION.permissions] }),
    allow: () => browser.permissions.request({ permissions: [...PERMISSION.permissions] }),
    async save(next) {
      await settings.saveSetting(REMINDER_SETTINGS, reminderSettingsSchema.parse(next));
      await announce();
    },
  };
}
