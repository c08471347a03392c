import type { PhraseCase } from '#engine/phrase/phrase-case.ts';

const offer = [
  { field: 'baseSalary', amount: 74_000, currency: 'EUR', period: 'year' },
  { field: 'title', text: 'Process Engineer' },
  { field: 'pto', days: 26 },
];
const history = [
  { by: 'me', field: 'baseSalary', amount: 82_000 },
  { by: 'them', field: 'baseSalary', amount: 74_000 },
];
const ask = { field: 'baseSalary', amount: 82_000, currency: 'EUR', period: 'year' };
const pushback = { stage: 'pushback', offer, history, employerSaid: { stance: 'soft-no' } };

export const cases: readonly PhraseCase[] = [
  {
    name: 'above the budget: the figure stands, and one question tells which budget',
    request: { situation: pushback, move: { kind: 'probe', asks: [ask] }, objection: 'budget' },
    isChosen: true,
    holds: ['€82,000 a year', '?'],
    lacks: ['74,000', 'sorry'],
  },
  {
    name: 'the top of the band: no figure is repeated once base is called fixed',
    request: {
      situation: { ...pushback, employerSaid: { stance: 'fixed-component', fixed: ['baseSalary'] } },
      move: { kind: 'probe', asks: [ask] },
      objection: 'band',
    },
    isChosen: true,
    lacks: ['82,000'],
  },
  {
    name: 'the next pay round: into the letter',
    request: { situation: pushback, move: { kind: 'probe', asks: [] }, objection: 'cycle' },
    isChosen: true,
    lacks: ['82,000'],
  },
  {
    name: 'an objection raised again after a final word is not argued with',
    request: {
      situation: { ...pushback, employerSaid: { stance: 'final', final: true } },
      move: { kind: 'probe', asks: [ask] },
      objection: 'best-offer',
    },
    isChosen: false,
    lacks: ['82,000'],
  },
  {
    name: 'no objection named: the ordinary question',
    request: { situation: pushback, move: { kind: 'probe', asks: [ask] } },
    isChosen: false,
  },
];
