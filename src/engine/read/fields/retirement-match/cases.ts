import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'retirementMatch';

export const cases: readonly FieldCase[] = [
  {
    text: 'We match 50% of your 401(k) contributions up to 6% of eligible pay.',
    gives: [{ field: 'retirementMatch', percent: 50, upToPercent: 6 }],
  },
  {
    text: 'Orrin Labs matches your 401(k) deferrals dollar-for-dollar on the first 4% of salary.',
    gives: [{ field: 'retirementMatch', percent: 100, upToPercent: 4 }],
  },
  {
    text: 'Company match: 100% on the first 3% and 50% on the next 2% you contribute to the 401k.',
    gives: [
      { field: 'retirementMatch', percent: 100, upToPercent: 3 },
      { field: 'retirementMatch', percent: 50, upToPercent: 2 },
    ],
  },
  {
    text: 'Pension: employer contribution 8%, employee minimum 4%.',
    gives: [{ field: 'retirementMatch', percent: 8 }],
  },
  {
    text: 'You contribute 5% of salary to the scheme and the company pays 7.5% into your pension.',
    gives: [{ field: 'retirementMatch', percent: 7.5 }],
  },
  { text: 'Superannuation is paid on top of base at 12%.', gives: [{ field: 'retirementMatch', percent: 12 }] },
  {
    text: 'We make a 6% non-elective contribution to a 403(b) plan whether or not you contribute.',
    gives: [{ field: 'retirementMatch', percent: 6 }],
  },
  {
    text: 'You will be able to join our 401(k) plan on the first of the month after hire.',
    gives: [{ field: 'retirementMatch', stated: 'unspecified' }],
  },
  { text: 'KiwiSaver: we contribute 3% of gross earnings.', gives: [{ field: 'retirementMatch', percent: 3 }] },
  {
    text: 'Wir zahlen einen Zuschuss von 20 % zu Ihrer betrieblichen Altersversorgung.',
    gives: [{ field: 'retirementMatch', percent: 20 }],
  },
  { text: 'Employer contributions vest 20% per year over five years.', nothing: true },
  { text: 'Your bonus target is 10% of base.', nothing: true },
  { text: 'The normal retirement age is 67.', nothing: true },
  { text: 'We do not offer a 401(k) plan at this time.', nothing: true, excluded: ['retirementMatch'] },

  { text: 'pension 5% employee / 10% employer', gives: [{ field: 'retirementMatch', percent: 10 }] },
  {
    text: 'RRSP matching program: dollar-for-dollar to a maximum of 5% of base earnings',
    gives: [{ field: 'retirementMatch', percent: 100, upToPercent: 5 }],
  },
  {
    text: 'Employees become eligible for the 401(k) after 90 days. We match $.50 for each dollar up to 6%.',
    gives: [{ field: 'retirementMatch', percent: 50, upToPercent: 6 }],
  },
  {
    text: 'The pension plan is described in the handbook. The employer puts in 9% of pensionable salary, and staff pay 6%.',
    gives: [{ field: 'retirementMatch', percent: 9 }],
  },
  {
    text: 'Der Arbeitgeber zahlt monatlich 3 % des Bruttogehalts in die Pensionskasse ein.',
    gives: [{ field: 'retirementMatch', percent: 3 }],
  },
  {
    text: '401(k): 3% non-elective + 50% match on 4%',
    gives: [
      { field: 'retirementMatch', percent: 3 },
      { field: 'retirementMatch', percent: 50, upToPercent: 4 },
    ],
  },
];
