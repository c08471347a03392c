import type { Backups } from '#app/backups.ts';
import type { Calendar } from '#app/calendar.ts';
import type { ReminderControls } from '#app/reminder-controls.ts';

/** What a surface is handed for keeping things: days for a calendar, everything in one file, reminders. */
export interface Keeping {
  readonly calendar?: Calendar;
  readonly backups?: Backups;
  readonly reminders?: ReminderControls;
}
