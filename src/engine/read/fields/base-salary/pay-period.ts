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

/** The period a pay figure is in: said beside it, or told by its size alone. */
export function payPeriod(unit: Unit, mention: MoneyMention): { period: Period; said: boolean } {
  const after = unit.plain.slice(mention.end - unit.start, mention.end - unit.start + 16);
  if (TIMES_TWELVE.test(after)) return { period: 'month', said: true };
  if (mention.period !== undefined) return { period: mention.period, said: true };
  const size = mention.amount / (SIZE[mention.currency ?? ''] ?? 1);
  if (size < 200) return { period: 'hour', said: false };
  return { period: size < 9_000 ? 'month' : 'year', said: false };
}
