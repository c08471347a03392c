import type { FieldId } from '#domain/fact.ts';

/** The groups of the letter-like list and the order of fields in them. */
export const GROUPS = {
  money: [
    'baseSalary',
    'signOnBonus',
    'targetBonus',
    'commission',
    'retentionBonus',
    'thirteenthSalary',
    'holidayAllowance',
    'relocation',
    'stipend',
    'equity',
    'payFrequency',
    'overtime',
    'reviewDate',
  ],
  time: ['responseDeadline', 'startDate', 'pto', 'holidays', 'sickLeave', 'workingHours', 'probation', 'noticePeriod'],
  benefits: ['health', 'retirementMatch', 'severance'],
  role: ['title', 'employer', 'location', 'workMode', 'level', 'manager'],
  terms: ['nonCompete', 'nonSolicit', 'arbitration', 'ipAssignment', 'atWill', 'integration', 'contingency'],
} as const satisfies Readonly<Record<string, readonly FieldId[]>>;
export type GroupId = keyof typeof GROUPS;

export const GROUP_IDS = Object.keys(GROUPS) as readonly GroupId[];

/** Every field in the order of the list. */
export const LISTED: readonly FieldId[] = GROUP_IDS.flatMap((group) => [...GROUPS[group]]);
