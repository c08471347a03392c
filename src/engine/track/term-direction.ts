import type { FieldId } from '#domain/fact.ts';

/**
 * How two values compare: more is better, less is better, simply different; a burden, which is best where it is absent
 * and else the smaller the better; a yes that helps; a yes that costs; or a list of words, worst first.
 */
export type Direction = 'up' | 'down' | 'neutral' | 'burden' | 'yes-helps' | 'yes-costs' | readonly string[];

const REPAYMENT_TRIGGERS = ['any', 'resignation', 'cause'] as const;

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
    ['costToCompany', 'yes-costs'],
    ['from', 'neutral'],
  ],
  signOnBonus: [
    ['amount', 'up'],
    ['clawbackMonths', 'burden'],
    ['clawbackProRata', 'yes-helps'],
    ['clawbackTrigger', REPAYMENT_TRIGGERS],
  ],
  targetBonus: [
    ['percent', 'up'],
    ['amount', 'up'],
    ['maxPercent', 'up'],
    ['maxAmount', 'up'],
    ['nature', ['discretionary', 'target', 'guaranteed']],
    ['proRated', 'yes-costs'],
  ],
  commission: [
    ['ote', 'up'],
    ['amount', 'up'],
    ['quota', 'down'],
    ['rampMonths', 'up'],
    ['drawRecoverable', 'yes-costs'],
  ],
  retentionBonus: [
    ['amount', 'up'],
    ['afterMonths', 'down'],
  ],
  equity: [
    ['instrument', 'neutral'],
    ['shares', 'up'],
    ['value', 'up'],
    ['percent', 'up'],
    ['strike', 'down'],
    ['vestYears', 'down'],
    ['cliffMonths', 'down'],
    ['exerciseWindowDays', 'up'],
    ['doubleTrigger', 'yes-costs'],
  ],
  relocation: [
    ['amount', 'up'],
    ['clawbackMonths', 'burden'],
    ['grossedUp', 'yes-helps'],
  ],
  stipend: [['amount', 'up']],
  thirteenthSalary: [['salaries', 'up']],
  holidayAllowance: [
    ['percent', 'up'],
    ['included', 'yes-costs'],
  ],
  overtime: [['exempt', 'yes-costs']],
  pto: [
    ['days', 'up'],
    ['unlimited', 'neutral'],
  ],
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

/** Small print that binds the person: its appearance costs, its absence helps. */
export const BURDENS: readonly FieldId[] = [
  'nonCompete',
  'nonSolicit',
  'arbitration',
  'ipAssignment',
  'integration',
  'contingency',
  'probation',
];

/** Says who, where and how; that a later letter leaves it out means nothing. */
export const INCIDENTAL: readonly FieldId[] = [
  'title',
  'employer',
  'location',
  'workMode',
  'level',
  'manager',
  'payFrequency',
  'responseDeadline',
  'atWill',
  'workingHours',
];
