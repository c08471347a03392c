import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'payFrequency';

export const cases: readonly FieldCase[] = [
  { text: 'Your salary is payable semi-monthly.', gives: [{ field, period: 'semimonth' }] },
  { text: 'You are paid bi-weekly, on Fridays.', gives: [{ field, period: 'biweek' }] },
  { text: 'Salary will be paid bi-monthly in equal instalments.', gives: [{ field, period: 'semimonth' }] },
  { text: 'Das Gehalt wird monatlich ausgezahlt, zahlbar zum Monatsende.', gives: [{ field, period: 'month' }] },
  { text: 'Pay frequency: Weekly', gives: [{ field, period: 'week' }] },
  { text: 'The balance vests in equal monthly installments.', nothing: true },
  { text: 'Your monthly allowance is $80.', nothing: true },
];
