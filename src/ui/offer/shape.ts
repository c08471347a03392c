import type { FieldId } from '#domain/fact.ts';

/** One value of a field as a form shows it. Values without an entry here are kept as they were read. */
export interface Slot {
  readonly key: string;
  readonly label: string;
  readonly kind: 'number' | 'text' | 'date' | 'yes' | 'choice';
  readonly unit?: string;
  readonly choices?: readonly (readonly [value: string, label: string])[];
}

const number = (key: string, label: string, unit?: string): Slot => ({
  key,
  label,
  kind: 'number',
  ...(unit === undefined ? {} : { unit }),
});
const amount = (label = 'Amount') => number('amount', label);
const currency: Slot = { key: 'currency', label: 'Currency', kind: 'text' };
const percent = (label = 'Percent') => number('percent', label, '%');
const words = (label: string): Slot => ({ key: 'text', label, kind: 'text' });
const date: Slot = { key: 'date', label: 'Day', kind: 'date' };
const yes = (key: string, label: string): Slot => ({ key, label, kind: 'yes' });
const span = [number('months', 'Months'), number('weeks', 'Weeks'), number('days', 'Days')];
const period = (label: string): Slot => ({
  key: 'period',
  label,
  kind: 'choice',
  choices: [
    ['year', 'a year'],
    ['month', 'a month'],
    ['semimonth', 'twice a month'],
    ['biweek', 'every two weeks'],
    ['week', 'a week'],
    ['day', 'a day'],
    ['hour', 'an hour'],
  ],
});

/** The values of each field that can be set by hand, most important first. */
export const SHAPES: Readonly<Record<FieldId, readonly Slot[]>> = {
  title: [words('Title')],
  employer: [words('Employer')],
  location: [words('Place')],
  workMode: [
    {
      key: 'text',
      label: 'Where',
      kind: 'choice',
      choices: [
        ['onsite', 'on site'],
        ['hybrid', 'hybrid'],
        ['remote', 'remote'],
      ],
    },
  ],
  level: [words('Level')],
  manager: [words('Name')],
  baseSalary: [amount(), currency, period('Per')],
  signOnBonus: [amount(), currency, number('clawbackMonths', 'Repayable for', 'months')],
  targetBonus: [percent('Target'), amount('or amount'), currency],
  commission: [amount('Variable part'), currency, number('ote', 'On-target earnings')],
  retentionBonus: [amount(), currency, number('afterMonths', 'After', 'months')],
  equity: [
    {
      key: 'instrument',
      label: 'Kind',
      kind: 'choice',
      choices: [
        ['rsu', 'RSUs (shares that vest)'],
        ['option', 'Options (a right to buy)'],
        ['rsa', 'Restricted shares'],
        ['psu', 'Performance shares'],
        ['units', 'Units'],
      ],
    },
    number('shares', 'Number'),
    number('value', 'Worth'),
    currency,
    percent('Share of the company'),
    number('strike', 'Price to buy one (strike)'),
    number('vestYears', 'Vests over', 'years'),
    number('cliffMonths', 'Nothing before (cliff)', 'months'),
  ],
  relocation: [amount(), currency],
  stipend: [amount(), currency, { key: 'purpose', label: 'For', kind: 'text' }],
  thirteenthSalary: [number('salaries', 'Extra salaries a year')],
  holidayAllowance: [percent()],
  pto: [number('days', 'Days a year'), yes('unlimited', 'Unlimited')],
  holidays: [number('days', 'Days a year')],
  sickLeave: [number('days', 'Days a year')],
  retirementMatch: [percent('Match'), number('upToPercent', 'Up to this share of pay', '%')],
  health: [number('employerPercent', 'Employer pays', '%')],
  severance: [number('months', 'Months'), number('weeks', 'Weeks'), amount('or amount'), currency],
  startDate: [date],
  responseDeadline: [date],
  probation: span,
  noticePeriod: span,
  reviewDate: [date, number('months', 'or after', 'months')],
  payFrequency: [period('Paid')],
  workingHours: [number('hoursPerWeek', 'Hours a week')],
  overtime: [yes('exempt', 'Without overtime pay')],
  nonCompete: [number('months', 'Months'), words('Words')],
  nonSolicit: [number('months', 'Months')],
  arbitration: [words('Words')],
  ipAssignment: [words('Words')],
  atWill: [words('Words')],
  integration: [words('Words')],
  contingency: [words('Condition')],
};
