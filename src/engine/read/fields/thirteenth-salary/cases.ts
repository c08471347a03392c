import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'thirteenthSalary';

export const cases: readonly FieldCase[] = [
  { text: 'A 13th month is paid in December.', gives: [{ field, salaries: 13 }] },
  { text: 'Das Jahresgehalt von CHF 91.000 wird in 13 Monatslöhnen ausbezahlt.', gives: [{ field, salaries: 13 }] },
  { text: 'Salario bruto anual de 31.000 euros en 14 pagas.', gives: [{ field, salaries: 14 }] },
  { text: 'Salaire de 3 200 € versé sur treize mois.', gives: [{ field, salaries: 13 }] },
  { text: 'Your salary is paid in 12 equal instalments.', nothing: true },
  { text: 'Gross monthly salary of €3,900. 13th month: no.', nothing: true, excluded: ['thirteenthSalary'] },
  { text: 'The probationary period is 13 weeks.', nothing: true },
];
