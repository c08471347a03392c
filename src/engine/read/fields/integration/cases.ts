import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'integration';

export const cases: readonly FieldCase[] = [
  {
    text: 'This letter supersedes any prior discussions or understandings, oral or written.',
    gives: [{ field: 'integration' }],
  },
  { text: 'This contract constitutes the entire agreement between us.', gives: [{ field: 'integration' }] },
  { text: 'Mündliche Nebenabreden bestehen nicht.', gives: [{ field: 'integration' }] },
  { text: 'This letter supersedes our letter of 3 May.', nothing: true },
  { text: 'The entire team looks forward to meeting you.', nothing: true },
];
