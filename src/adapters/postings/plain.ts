/** A value of page data as one line of text: markup and line breaks out, bounded. */
export function plain(value: unknown, most = 300): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value)
    .slice(0, 20_000)
    .replace(/<[^<>]{0,400}>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most);
  return text === '' ? undefined : text;
}

/** A number as data writes it: 130000, "130000", "130,000.00". */
export function number(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) && value > 0 ? value : undefined;
  if (typeof value !== 'string' || !/^[\s\d.,$£€]{1,30}$/.test(value)) return undefined;
  const found = Number(value.replace(/[^\d.]/g, ''));
  return Number.isFinite(found) && found > 0 ? found : undefined;
}
