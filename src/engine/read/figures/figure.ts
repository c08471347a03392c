import { countedAt } from './count.ts';
import type { CurrencySetting } from './currency.ts';
import { currencyOf, MARK_AFTER, markBefore } from './currency.ts';
import { timeUnitAt, type UnitName } from './duration.ts';
import { magnitudeAt } from './magnitude.ts';
import type { Numeral } from './numbers.ts';
import { percentAt } from './percent.ts';

/** A number with what stands directly at it: its currency mark, percent sign or unit. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly kind: 'money' | 'percent' | 'duration' | 'count' | 'plain';
  readonly value: number;
  readonly maxValue?: number;
  readonly form: Numeral['form'];
  readonly quantity: boolean;
  /** Currency mark as written ("$", "eur"). */
  readonly mark?: string;
  readonly currency?: string | undefined;
  /** Factor of "k", "lakh", "Mio." that is already in `value`. */
  readonly factor?: number;
  readonly perYear?: boolean;
  readonly unitName?: UnitName;
}

/** Marks whose writers group thousands by points. */
const POINT_GROUPS: ReadonlySet<string> = new Set([
  'EUR',
  'CHF',
  'BRL',
  'DKK',
  'SEK',
  'NOK',
  'PLN',
  'CLP',
  'COP',
  'ARS',
  'IDR',
  'TRY',
]);

function grouped(numeral: Numeral, currency: string | undefined, language: string): number {
  if (numeral.grouped === undefined) return numeral.value;
  const points = currency === undefined ? ['de', 'es', 'fr'].includes(language) : POINT_GROUPS.has(currency);
  return points ? numeral.grouped : numeral.value;
}

/** A lone "R" is the rand only in a letter from South Africa. */
const ownMark = (mark: RegExpExecArray | null, { currency, country }: CurrencySetting): RegExpExecArray | null =>
  mark?.[1] === 'r' && currency !== 'ZAR' && country !== 'ZA' ? null : mark;

/** Reads what is attached to a number, never reaching back over the figure before it. */
export function attach(
  plain: string,
  numeral: Numeral,
  floor: number,
  setting: CurrencySetting & { readonly language: string },
): Figure {
  const head = { form: numeral.form, quantity: numeral.quantity };
  const left = ownMark(markBefore(plain.slice(Math.max(floor, numeral.start - 20), numeral.start)), setting);
  let end = numeral.end;
  const magnitude = magnitudeAt(plain.slice(end, end + 14));
  const afterNumber = plain.slice(end, end + 70);
  const percent = magnitude === undefined && left === null ? percentAt(afterNumber) : 0;
  if (percent > 0) {
    return { ...head, kind: 'percent', start: numeral.start, end: end + percent, value: numeral.value };
  }
  const scaled = (factor: number, currency?: string) => {
    const value = factor === 1 ? grouped(numeral, currency, setting.language) : numeral.value * factor;
    return Number(value.toPrecision(12));
  };
  const tail = plain.slice(end + (magnitude?.length ?? 0), end + 40);
  const right = left === null && numeral.inner === undefined ? MARK_AFTER.exec(tail) : null;
  const mark = numeral.inner ?? left?.[1] ?? right?.[1] ?? right?.[2];
  const dashed = numeral.dashed === 'indian' ? (setting.currency ?? 'INR') : setting.currency;
  const strongMagnitude = magnitude?.currency !== undefined && (setting.currency === 'INR' || magnitude.length > 1);
  if (mark !== undefined || strongMagnitude || numeral.dashed !== undefined) {
    const currency = mark === undefined ? (magnitude?.currency ?? dashed) : currencyOf(mark, setting);
    const start = left === null || numeral.inner !== undefined ? numeral.start : numeral.start - left[0].length;
    end += (magnitude?.length ?? 0) + (right?.[0].length ?? 0);
    const thousands = mark === 't€' || mark === 'teur' ? 1_000 : 1;
    const factor = (magnitude?.factor ?? 1) * thousands;
    return {
      ...head,
      kind: 'money',
      start,
      end,
      value: scaled(factor, currency),
      currency,
      mark: mark ?? (strongMagnitude || numeral.dashed === 'indian' ? 'inr' : '--'),
      ...(factor === 1 ? {} : { factor }),
      ...(magnitude?.perYear ? { perYear: true } : {}),
    };
  }
  const time = magnitude === undefined ? timeUnitAt(afterNumber) : undefined;
  if (time !== undefined) {
    return {
      ...head,
      kind: 'duration',
      start: numeral.start,
      end: end + time.length,
      value: numeral.value,
      unitName: time.unitName,
    };
  }
  const factor = magnitude?.factor ?? 1;
  end += magnitude?.length ?? 0;
  const counted = countedAt(plain.slice(end, end + 90));
  return {
    ...head,
    kind: counted ? 'count' : 'plain',
    start: numeral.start,
    end,
    value: scaled(factor),
    ...(factor === 1 ? {} : { factor }),
  };
}
