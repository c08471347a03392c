import type { GapCase } from '#engine/evaluate/gaps/gap-rule.ts';

export const cases: readonly GapCase[] = [
  { facts: [{ field: 'title', text: 'Baker' }], expect: 'absent' },
  { facts: [{ field: 'baseSalary', stated: 'unspecified' }], expect: 'vague' },
  { facts: [{ field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' }], expect: 'nothing' },
];
