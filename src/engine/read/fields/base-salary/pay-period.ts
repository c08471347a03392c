import type { Period } from '#domain/fact.ts';
import type { MoneyMention, Unit } from '#engine/read/context.ts';

/** What one US dollar roughly is in currencies whose figures run large; only the order of size matters here. */
const SIZE: Readonly<Record<string, number>> = {
  INR: 30,
  JPY: 120,
  KRW: 1_200,
  HUF: 300,
  CLP: 800,
  COP: 3_500,
  IDR: 12_000,
  VND: 20_000,
  CZK: 15,
  PHP: 20,
  RUB: 50,
  SEK: 8,
  NOK: 8,
  DKK: 6,
  THB: 20,
  TWD: 25,
  MXN: 12,
  ZAR: 10,
  TRY: 20,
  ARS: 800,
  PKR: 100,
  NGN: 600,
  KES: 80,
  EGP: 30,
  PLN: 3,
};
const TIMES_TWELVE = /^\s?(?:[a-zß-ž]{2,4}\s?)?[x×*]\s?1[2-4](?!\d)/;

/** "In twelve equal instalments of", "(13 x": what follows is one of them. */
const IN_TWELFTHS =
  /(?:\b(?:twelve|12|1[34]|zwölf|dreizehn|vierzehn|douze|treize|doce|catorce) (?:(?:equal|gleichen?|gleichhohen?|monthly|égales?) ){0,2}(?:instal?lments|payments|teilbeträgen?|raten|monatsraten|mensualités|pagas|mensualidades)(?: (?:of|von|à|zu|de))? ?|\b1[234] ?[x×*] ?(?:[a-z]{3} ?)?)$/;

/** The period a pay figure is in: said beside it, or told by its size alone. */
export function payPeriod(unit: Unit, mention: MoneyMention): { period: Period; said: boolean } {
  const start = mention.start - unit.start;
  const after = unit.plain.slice(mention.end - unit.start, mention.end - unit.start + 16);
  const before = unit.plain.slice(Math.max(0, start - 60), start);
  if (TIMES_TWELVE.test(after) || IN_TWELFTHS.test(before)) return { period: 'month', said: true };
  const around = unit.plain.slice(Math.max(0, start - 60), start + 80);
  if (mention.period === 'biweek' && /pay ?period/.test(around) && /semi-? ?monthly|twice a month/.test(around)) {
    return { period: 'semimonth', said: true };
  }
  if (mention.period !== undefined) return { period: mention.period, said: true };
  const size = mention.amount / (SIZE[mention.currency ?? ''] ?? 1);
  if (size < 200) return { period: 'hour', said: false };
  return { period: size < 9_000 ? 'month' : 'year', said: false };
}
