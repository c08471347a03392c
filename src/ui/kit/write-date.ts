/** A calendar date or an instant as the person writes it: "12 Mar 2026", "Thu 12 Mar". */
export function writeDate(date: string, locale: string, form: 'day' | 'weekday' | 'long' = 'day'): string {
  const instant = new Date(date.length === 10 ? `${date}T00:00:00Z` : date);
  if (Number.isNaN(instant.getTime())) return date;
  const zone = date.length === 10 ? { timeZone: 'UTC' } : {};
  const shape = {
    day: { day: 'numeric', month: 'short', year: 'numeric' },
    weekday: { weekday: 'short', day: 'numeric', month: 'short' },
    long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  } as const;
  return new Intl.DateTimeFormat(locale, { ...shape[form], ...zone }).format(instant);
}

/** `2026-03` as "March 2026". */
export function writeMonth(month: string, locale: string): string {
  const instant = new Date(`${month}-01T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return month;
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(instant);
}

/** An instant with its time of day, for the ledger. */
export function writeInstant(at: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' }).format(
    new Date(at),
  );
}
