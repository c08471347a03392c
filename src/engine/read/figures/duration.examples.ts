import type { FigureExample } from './figure-example.ts';

const kind = 'duration';

export const examples: readonly FigureExample[] = [
  { text: 'four (4) years', gives: [{ kind, amount: 4, unitName: 'year', quote: 'four (4) years' }] },
  { text: 'for (12) twelve months', gives: [{ kind, amount: 12, unitName: 'month' }] },
  { text: 'a one-year cliff', gives: [{ kind, amount: 1, unitName: 'year' }] },
  { text: 'a 12-month period', gives: [{ kind, amount: 12, unitName: 'month' }] },
  { text: '90 days', gives: [{ kind, amount: 90, unitName: 'day' }] },
  { text: 'five business days', gives: [{ kind, amount: 5, unitName: 'business-day' }] },
  { text: 'three to five years', gives: [{ kind, amount: 3, maxAmount: 5, unitName: 'year' }] },
  { text: 'sechs Monate', gives: [{ kind, amount: 6, unitName: 'month' }] },
  { text: 'eine sechsmonatige Probezeit', gives: [{ kind, amount: 6, unitName: 'month' }] },
  { text: '25 Werktage', gives: [{ kind, amount: 25, unitName: 'business-day' }] },
  { text: '6 semaines', gives: [{ kind, amount: 6, unitName: 'week' }] },
  { text: 'quince días', gives: [{ kind, amount: 15, unitName: 'day' }] },
  { text: 'vierundzwanzig Monate', gives: [{ kind, amount: 24, unitName: 'month' }] },
  { text: 'for 37.5 hours per week', gives: [{ kind, amount: 37.5, unitName: 'hour' }] },
  { text: 'two and a half years', gives: [{ kind, amount: 2.5, unitName: 'year' }] },
  { text: 'the yearly plan of one dozen', gives: [] },
];
