import { CERTAIN, SHARED, SPELLED } from './words/currencies.ts';

/** What a shared mark ("$", "kr") is resolved with. */
export interface CurrencySetting {
  readonly currency: string | undefined;
  readonly country: string | undefined;
}

const escaped = (word: string) => word.replaceAll(/[.$]/g, (mark) => `\\${mark}`);
const ALL = [...CERTAIN.keys(), ...SHARED.keys(), ...Object.keys(SPELLED)].sort((a, b) => b.length - a.length);
const WORDS = ALL.map(escaped).join('|');
const SIGNS = '[€£¥￥₹$₪₩₺₱₴฿₫₦]';

const MARK_BEFORE = new RegExp(`(?<![a-zß-ž])(${WORDS})[.:]?\\s{0,2}(?:\\(\\s?)?$`);
/** The last word or sign before a figure, and those that a mark can end with. */
const LAST = /([a-zß-ž]+|[^\sa-zß-ž\d(])[.:]?\s{0,2}(?:\(\s?)?$/;
const LASTS = new Set(ALL.map((word) => LAST.exec(word)?.[1]));

/** The currency mark that ends where a figure starts, at most two spaces before it, with its place in `before`. */
export function markBefore(before: string): RegExpExecArray | null {
  return LASTS.has(LAST.exec(before)?.[1]) ? MARK_BEFORE.exec(before) : null;
}
/** A currency mark from where a figure ends. */
export const MARK_AFTER = new RegExp(`^\\s?-?(?:(${SIGNS})|(${WORDS}))(?![a-zß-ž\\d])`);
/** A currency mark in a column head or a label: "Amount (USD)", "in EUR", "₹ per annum". */
export const MARK_IN_HEAD = new RegExp(`(?<![a-zß-ž\\d])(${WORDS})(?![a-zß-ž\\d])`);

/** ISO code of a mark; undefined when a shared mark cannot be told. */
export function currencyOf(mark: string, setting: CurrencySetting): string | undefined {
  const word = SPELLED[mark] ?? mark;
  const certain = CERTAIN.get(word);
  if (certain !== undefined) return certain;
  const shared = SHARED.get(word);
  if (shared === undefined) return undefined;
  const codes = Object.values(shared.by);
  if (setting.currency !== undefined && (setting.currency === shared.otherwise || codes.includes(setting.currency))) {
    return setting.currency;
  }
  return shared.by[setting.country ?? ''] ?? shared.otherwise;
}
