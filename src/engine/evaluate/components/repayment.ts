import type { FieldId } from '#domain/fact.ts';
import { type Money, money, over, times, toMajor } from '#domain/money/amount.ts';
import type { Repayment } from '#domain/valuation.ts';

/** No repayment runs longer; a larger figure was misread, in months. */
export const LONGEST_REPAYMENT = 120;

/** What has to be paid back on leaving after `monthsServed` months of a clawback of `months`. */
export function repayable(bonus: Money, months: number, proRata: boolean, monthsServed: number): Money {
  if (months <= 0 || monthsServed >= months) return money(0, bonus.currency);
  const left = months - Math.max(0, monthsServed);
  return proRata ? over(times(bonus, left), months) : bonus;
}

/** Repayment by the month of leaving, from the first day to the end of the clawback. */
export function repaymentTable(
  bonus: Money,
  months: number,
  proRata: boolean,
): readonly { month: number; amount: Money }[] {
  const length = Math.min(LONGEST_REPAYMENT, Math.max(0, Math.round(months)));
  return Array.from({ length: length + 1 }, (_, month) => ({
    month,
    amount: repayable(bonus, months, proRata, month),
  }));
}

/** The repayment of one-time money for the answer; none without a clawback. Silent letters are read as in full. */
export function repaymentOf(
  field: FieldId,
  label: string,
  amount: Money,
  months: number | undefined,
  proRata: boolean | undefined,
): readonly Repayment[] {
  if (months === undefined || months <= 0 || months > LONGEST_REPAYMENT || amount.minor <= 0) return [];
  const table = repaymentTable(amount, months, proRata === true);
  return [{ field, label, proRata, months: table.map((row) => ({ month: row.month, amount: toMajor(row.amount) })) }];
}
