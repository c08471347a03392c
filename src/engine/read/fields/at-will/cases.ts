import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'atWill';

export const cases: readonly FieldCase[] = [
  {
    text: 'Your employment with us is “at-will”.',
    gives: [{ field: 'atWill', text: 'at will', quote: 'Your employment with us is “at-will”.' }],
  },
  {
    text: 'Either party may terminate this relationship at any time, with or without cause.',
    gives: [{ field: 'atWill', text: 'at will' }],
  },
  { text: 'Your employment is not at will; it may only be ended for cause.', nothing: true },
  { text: 'You may take the days at any time with the agreement of your manager.', nothing: true },
];
