/** Reads a figure as the person writes it: "185,000", "185.000,50" (German), "62.5k". Undefined when it is none. */
export function parseNumber(text: string, locale: string): number | undefined {
  const parts = new Intl.NumberFormat(locale).formatToParts(12345.6);
  const decimal = parts.find((part) => part.type === 'decimal')?.value ?? '.';
  const group = decimal === '.' ? ',' : '.';
  let bare = text.replace(/[\s\u00a0\u202f'’_]/g, '').replace(/^[^\d-]{1,4}|%$|[€$£¥]$/g, '');
  let factor = 1;
  if (/[km]$/i.test(bare)) {
    factor = /k$/i.test(bare) ? 1_000 : 1_000_000;
    bare = bare.slice(0, -1);
  }
  // The other mark separates thousands only where three figures follow it; else it was meant as the decimal mark.
  const grouped = new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d+)?$`);
  bare = grouped.test(bare)
    ? bare.replaceAll(group, '').replace(decimal, '.')
    : bare.replace(group, '.').replace(decimal, '.');
  if (!/^-?\d{1,13}(\.\d{1,6})?$/.test(bare)) return undefined;
  return Number((Number(bare) * factor).toFixed(6));
}

/** A figure as it stands in an input: the person's decimal mark, no grouping. */
export function writeNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 6, useGrouping: value >= 10_000 }).format(value);
}
