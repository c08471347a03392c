import type { FigureExample } from './figure-example.ts';

const kind = 'date';
const SENT = { sentOn: '2026-01-02' } as const;

export const examples: readonly FigureExample[] = [
  { text: 'on January 5, 2026', gives: [{ kind, date: '2026-01-05' }] },
  { text: 'on 5 January', setting: SENT, gives: [{ kind, date: '2026-01-05', inferredYear: true }] },
  { text: 'on 1 January', setting: SENT, gives: [{ kind, date: '2027-01-01', inferredYear: true }] },
  { text: 'by 5/1/2026', setting: { country: 'GB' }, gives: [{ kind, date: '2026-01-05' }] },
  { text: 'by 5/1/2026', setting: { country: 'US' }, gives: [{ kind, date: '2026-05-01' }] },
  { text: 'by 25/1/2026', setting: { country: 'US' }, gives: [{ kind, date: '2026-01-25' }] },
  { text: '2026-01-05', gives: [{ kind, date: '2026-01-05' }] },
  { text: 'am 01.03.2026', gives: [{ kind, date: '2026-03-01' }] },
  { text: 'ab dem 1. März 2026', gives: [{ kind, date: '2026-03-01' }] },
  { text: 'le 3 février', setting: SENT, gives: [{ kind, date: '2026-02-03' }] },
  { text: 'martes, 1 de septiembre de 2026', gives: [{ kind, date: '2026-09-01' }] },
  { text: 'Monday, March 2', setting: SENT, gives: [{ kind, date: '2026-03-02', quote: 'Monday, March 2' }] },
  { text: 'by COB Friday', setting: SENT, gives: [{ kind, date: '2026-01-09' }] },
  { text: 'next Monday', setting: SENT, gives: [{ kind, date: '2026-01-05' }] },
  { text: 'by 5:00 p.m. on Tuesday, January 6, 2026', gives: [{ kind, date: '2026-01-06', time: '5:00 p.m.' }] },
  { text: 'some time in March', gives: [{ kind, date: undefined }] },
  { text: 'on 5 January', gives: [{ kind, date: undefined }] },
  { text: 'Monday through Friday, every Tuesday, on Fridays', gives: [] },
  { text: 'you may start; the march was long; February 30, 2026', gives: [] },
  { text: 'within ten days', gives: [] },
];
