import type { FieldId } from '#domain/fact.ts';

/** Whether more of a value is better for the person, worse, or simply different. */
export type Direction = 'up' | 'down' | 'neutral';

/** The values of a field that a comparison looks at, most telling first. A value that is not listed is not compared. */
export const COMPARED: Partial<Record<FieldId, readonly (readonly [name: string, direction: Direction])[]>> = {
  title: [['text', 'neutral']],
  employer: [['text', 'neutral']],
  location: [['text', 'neutral']],
  workMode: [['text', 'neutral']],
  level: [['text', 'neutral']],
  baseSalary: [
    ['amount', 'up'],
    ['maxAmount', 'up'],
    ['instalments', 'neutral'],
  ],
  signOnBonus: [
    ['amount', 'up'],
    ['clawbackMonths', 'down'],
  ],
  targetBonus: [
    ['percent', 'up'],
    ['amount', 'up'],
    ['maxPercent', 'up'],
    ['maxAmount', 'up'],
  ],
  commission: [
    ['ote', 'up'],
    ['amount', 'up'],
    ['quota', 'down'],
  ],
  retentionBonus: [
    ['amount', 'up'],
    ['afterMonths', 'down'],
  ],
  equity: [
    ['shares', 'up'],
    ['value', 'up'],
    ['percent', 'up'],
    ['strike', 'down'],
    ['vestYears', 'down'],
    ['cliffMonths', 'down'],
    ['exerciseWindowDays', 'up'],
  ],
  relocation: [
    ['amount', 'up'],
    ['clawbackMonths', 'down'],
  ],
  stipend: [['amount', 'up']],
  thirteenthSalary: [['salaries', 'up']],
  holidayAllowance: [['percent', 'up']],
  pto: [['days', 'up']],
  holidays: [['days', 'up']],
  sickLeave: [['days', 'up']],
  retirementMatch: [
    ['percent', 'up'],
    ['upToPercent', 'up'],
  ],
  health: [['employerPercent', 'up']],
  severance: [
    ['months', 'up'],
    ['weeks', 'up'],
    ['amount', 'up'],
  ],
  startDate: [['date', 'neutral']],
  responseDeadline: [
    ['date', 'up'],
    ['businessDays', 'up'],
    ['days', 'up'],
  ],
  probation: [
    ['months', 'down'],
    ['weeks', 'down'],
    ['days', 'down'],
  ],
  noticePeriod: [
    ['months', 'neutral'],
    ['weeks', 'neutral'],
    ['days', 'neutral'],
  ],
  reviewDate: [
    ['date', 'neutral'],
    ['months', 'down'],
  ],
  workingHours: [
    ['hoursPerWeek', 'down'],
    ['ftePercent', 'neutral'],
  ],
  nonCompete: [['months', 'down']],
  nonSolicit: [['months', 'down']],
};

/** Small print whose mere appearance is worth a look. */
export const BURDENS: readonly FieldId[] = [
  'nonCompete',
  'nonSolicit',
  'arbitration',
  'ipAssignment',
  'integration',
  'contingency',
  'probation',
];
