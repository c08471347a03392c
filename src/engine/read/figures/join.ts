import { markBefore } from './currency.ts';
import type { Figure } from './figure.ts';
import type { Numeral } from './numbers.ts';

const OPENING = /^\s{0,2}(?:(?:dollars?|euros?|pounds?|percent|per cent|prozent|rupees)\s{1,2})?\(\s?/;
const CLOSING = /^\s?(?:%|€|[a-z]{3})?\s?\)/;

/** "Eighty thousand ($80,000)", "four (4)": a number in words and the same in digits is one. */
export function joinTwice(plain: string, numerals: readonly Numeral[]): readonly Numeral[] {
  const joined: Numeral[] = [];
  for (const numeral of numerals) {
    const words = joined.at(-1);
    if (
      words?.form === 'digits' &&
      numeral.form === 'words' &&
      words.value === numeral.value &&
      plain.slice(words.end, numeral.start) === ') ' &&
      plain.charAt(words.start - 1) === '('
    ) {
      joined[joined.length - 1] = { ...words, start: words.start - 1, end: numeral.end };
      continue;
    }
    if (words === undefined || words.form !== 'words' || numeral.form !== 'digits' || numeral.start - words.end > 24) {
      joined.push(numeral);
      continue;
    }
    const between = plain.slice(words.end, numeral.start);
    const opening = OPENING.exec(between)?.[0];
    const rest = opening === undefined ? undefined : between.slice(opening.length);
    const mark = rest === undefined || rest === '' ? undefined : markBefore(rest)?.[1];
    const closing = CLOSING.exec(plain.slice(numeral.end, numeral.end + 8))?.[0];
    const unit = between.length > 3 && /[a-zß-ž]/.test(opening ?? '');
    if (
      rest === undefined ||
      (rest !== '' && mark === undefined) ||
      closing === undefined ||
      unit ||
      closing.includes('%')
    ) {
      joined.push(numeral);
      continue;
    }
    joined[joined.length - 1] = {
      ...numeral,
      start: words.start,
      end: numeral.end + closing.length,
      ...(mark === undefined ? {} : { inner: mark }),
    };
  }
  return joined;
}

/** "Fifteen percent (15%)", "one hundred dollars ($100)", "$100 (one hundred dollars)": the same figure again in brackets. */
export function joinRepeats(plain: string, figures: readonly Figure[]): readonly Figure[] {
  const joined: Figure[] = [];
  for (const figure of figures) {
    const first = joined.at(-1);
    const close = /^(?: only| gross| brutto)?\s?[)\]]/.exec(plain.slice(figure.end, figure.end + 9))?.[0];
    const again =
      first !== undefined &&
      close !== undefined &&
      first.kind === figure.kind &&
      first.kind !== 'plain' &&
      (first.form === 'words' || figure.form === 'words' || first.value === figure.value) &&
      REPEAT_OPENING.test(plain.slice(first.end, Math.min(figure.start, first.end + 20)));
    if (!again || figure.start - first.end > 18) {
      joined.push(figure);
      continue;
    }
    const digits = first.form === 'digits' ? first : figure;
    joined[joined.length - 1] = { ...digits, start: first.start, end: figure.end + close.length };
  }
  return joined;
}

const REPEAT_OPENING = /^,?\s{0,2}[([]\s?(?:(?:in worten|in words|en toutes lettres|en letras|i\.e\.|say):?\s)?$/;
const SPAN = /^\s?(?:-|to|through|bis|à|a|hasta)\s?$/;
const BOTH = /^\s?(?:and|und|et|y)\s?$/;
const BETWEEN = /(?:between|zwischen|entre|von)\s{1,2}$/;
const CHANGED = /(?:from|von)\s{1,2}$/;
const RANGED = /(?:range|ranges|ranging|spanne|vary|varies)\s{0,2}(?:is\s|of\s)?(?:from|von)\s{1,2}$/;

const NAMED_PART = /(?:year|yr|jahr|année|año|quarter|phase|tranche|step|tier|option|month|milestone)\s{1,2}$/;

/** "$80,000 – $95,000", "between 60 and 70k", "10 – 15 %": two ends, one figure. */
export function joinRanges(plain: string, figures: readonly Figure[]): readonly Figure[] {
  const joined: Figure[] = [];
  for (const figure of figures) {
    const low = joined.at(-1);
    const range = low === undefined || low.maxValue !== undefined ? undefined : rangeOf(plain, low, figure);
    if (range === undefined) joined.push(figure);
    else joined[joined.length - 1] = range;
  }
  return joined;
}

function rangeOf(plain: string, low: Figure, high: Figure): Figure | undefined {
  if (high.start - low.end > 9 || high.start < low.end) return undefined;
  const between = plain.slice(low.end, high.start);
  const before = plain.slice(Math.max(0, low.start - 24), low.start);
  // "Year 2 - 30%": the first number names a part, the dash divides.
  if (low.kind === 'plain' && NAMED_PART.test(before)) return undefined;
  const spans = SPAN.test(between) && (!CHANGED.test(before) || RANGED.test(before) || between.trim() !== 'to');
  if (!spans && !(BOTH.test(between) && BETWEEN.test(before))) return undefined;
  const alike = low.kind === high.kind && low.unitName === high.unitName;
  if (!alike && low.kind !== 'plain' && !(low.kind === 'money' && high.kind === 'plain')) return undefined;
  const factor = low.factor === undefined && low.value < 1_000 ? (high.factor ?? 1) : 1;
  const value = low.value * factor;
  const ratio = high.value / value;
  if (!(ratio > 1) || ratio > 20) return undefined;
  const end = { start: low.start, end: high.end, value, maxValue: high.value };
  return low.kind === 'money' && high.kind === 'plain'
    ? { ...low, ...end }
    : {
        ...high,
        ...end,
        ...(low.mark === undefined ? {} : { mark: low.mark, currency: low.currency ?? high.currency }),
      };
}
