import type { FigureExample } from './figure-example.ts';

const kind = 'percent';

export const examples: readonly FigureExample[] = [
  { text: '15%', gives: [{ kind, percent: 15 }] },
  { text: 'fifteen percent (15%)', gives: [{ kind, percent: 15, quote: 'fifteen percent (15%)' }] },
  { text: '15 per cent', gives: [{ kind, percent: 15 }] },
  { text: '10 – 15 %', gives: [{ kind, percent: 10, maxPercent: 15 }] },
  { text: '12,5 Prozent', gives: [{ kind, percent: 12.5 }] },
  { text: '8 pour cent', gives: [{ kind, percent: 8 }] },
  { text: '8 por ciento', gives: [{ kind, percent: 8 }] },
  { text: 'up to 40%', gives: [{ kind, percent: 40, limit: 'up-to' }] },
  { text: 'fifty percent', gives: [{ kind, percent: 50 }] },
  { text: 'percentage points and 15 people', gives: [] },
];
