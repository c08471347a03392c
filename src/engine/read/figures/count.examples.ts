import type { FigureExample } from './figure-example.ts';

const kind = 'count';

export const examples: readonly FigureExample[] = [
  { text: 'an option to purchase 25,000 shares of common stock', gives: [{ kind, count: 25000 }] },
  { text: 'twenty-five thousand (25,000) restricted stock units', gives: [{ kind, count: 25000 }] },
  { text: '25k options', gives: [{ kind, count: 25000 }] },
  { text: '1,200 RSUs', gives: [{ kind, count: 1200 }] },
  { text: '14 pagas', gives: [{ kind, count: 14 }] },
  { text: '10 public holidays', gives: [{ kind, count: 10 }] },
  { text: 'On the year 2026 your 401(k) starts', gives: [] },
  { text: '1. Duties', gives: [] },
];
