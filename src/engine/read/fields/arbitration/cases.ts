import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'arbitration';

export const cases: readonly FieldCase[] = [
  {
    text: 'Any dispute arising out of your employment shall be settled by binding arbitration in Boston.',
    gives: [{ field: 'arbitration', text: 'arbitration' }],
  },
  { text: 'Please sign the enclosed Arbitration Agreement.', gives: [{ field: 'arbitration', text: 'arbitration' }] },
  { text: 'Disputes are heard by the courts of Ontario.', nothing: true },
  { text: 'The increase was set by an arbitrary date.', nothing: true },
];
