// Days of the demo mailbox. Everything is told from the day it is opened, so that a deadline is always ahead.

const DAY_MS = 86_400_000;

/** The day `offset` days from the reference day, pushed on to a working day, as the pieces a mail needs. */
export function dayFrom(today, offset, hour = 9, minute = 30) {
  const at = new Date(today.getTime() + offset * DAY_MS);
  while (offset > 0 && (at.getUTCDay() === 0 || at.getUTCDay() === 6)) at.setTime(at.getTime() + DAY_MS);
  const part = (options) => at.toLocaleDateString('en-US', { timeZone: 'UTC', ...options });
  const [day, month, year] = [at.getUTCDate(), part({ month: 'short' }), at.getUTCFullYear()];
  const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return {
    /** "9 Jan 2026, 16:41", the form a message header shows. */
    header: `${day} ${month} ${year}, ${clock}`,
    /** "9 Jan", the form the list shows. */
    list: offset === 0 ? clock : `${day} ${month}`,
    /** "Friday, January 16, 2026". */
    us: part({ weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' }),
    /** "16 January 2026". */
    uk: `${day} ${part({ month: 'long' })} ${year}`,
    iso: at.toISOString().slice(0, 10),
    sortKey: at.getTime() + hour * 3_600_000 + minute * 60_000,
  };
}
