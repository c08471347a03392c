import type { ReminderSettings } from '#app/reminders.ts';

/** Reminders, as a surface sets them. */
export interface ReminderControls {
  settings(): Promise<ReminderSettings>;
  /** Whether the browser may show notifications. */
  isAllowed(): Promise<boolean>;
  /** Asks the browser for it; only inside a click. */
  allow(): Promise<boolean>;
  save(settings: ReminderSettings): Promise<void>;
}
