import type { NegotiationView } from '#app/home-view.ts';
import type { Goals } from '#domain/situation.ts';
import { ENTRIES, fixtureView } from './view.ts';

/** An offer with everything on record that a talk is prepared from. */
export function preparedView(goals: Goals): NegotiationView {
  const head = (id: string) => ({ id, negotiationId: 'halvorsen', at: '2026-03-10T17:00:00.000Z' });
  return fixtureView({
    goals: {
      ...goals,
      preferences: { baseSalary: 2, signOnBonus: 1.5, pto: 0.5 },
      choices: [{ field: 'signOnBonus', over: 1, picked: 'field' }],
      circumstances: { otherProcesses: true },
    },
    entries: [
      ...ENTRIES.filter(({ kind }) => kind !== 'answer' && kind !== 'promise'),
      { ...head('p1'), kind: 'qualification', text: 'Holds two patents on lidar calibration' },
      { ...head('p2'), kind: 'forfeit', forfeit: { what: 'the bonus paid in April', amount: 14_000, currency: 'USD' } },
      {
        ...head('p3'),
        kind: 'competing-offer',
        employer: 'Brightwell Systems',
        terms: [{ field: 'baseSalary', amount: 192_000, currency: 'USD', period: 'year' }],
      },
      {
        ...head('p4'),
        kind: 'evidence',
        datum: { source: 'A former colleague', kind: 'friend', high: 230_000, currency: 'USD', measures: 'base' },
      },
    ],
  });
}
