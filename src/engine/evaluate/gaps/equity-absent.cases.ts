import type { GapCase } from '#engine/evaluate/gaps/gap-rule.ts';

export const cases: readonly GapCase[] = [
  {
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' },
      { field: 'title', text: 'Senior Software Engineer' },
    ],
    expect: 'absent',
  },
  {
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' },
      { field: 'title', text: 'Staff Nurse' },
    ],
    expect: 'nothing',
  },
  {
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' },
      { field: 'title', text: 'Data Engineer' },
      { field: 'employer', text: 'Lakeside State University' },
    ],
    expect: 'nothing',
  },
  {
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' },
      { field: 'title', text: 'Software Engineer' },
      { field: 'equity', stated: 'unspecified' },
    ],
    expect: 'nothing',
  },
];
