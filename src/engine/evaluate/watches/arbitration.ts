import { placeIn, placeOf, type WatchRule } from '#engine/evaluate/watches/watch-rule.ts';

const CLAUSE = /\b(?:binding|mandatory|final) arbitration\b|\bsubmit(?:ted)? to arbitration\b/i;

/** Disputes go to arbitration instead of a court. */
export const arbitration: WatchRule = {
  id: 'arbitration',
  field: 'arbitration',
  find({ offer, text }) {
    const fact = offer.of('arbitration')[0];
    const place = fact === undefined ? placeIn(text, CLAUSE) : placeOf(fact);
    if (place === undefined) return undefined;
    return {
      title: 'Arbitration instead of court',
      why: 'Disputes would be decided by an arbitrator, as a rule in private and without appeal. Some employers let new staff opt out within a set time.',
      question: 'Is there a way to opt out of arbitration, and who pays its costs?',
      weight: 28,
      ...place,
    };
  },
};
