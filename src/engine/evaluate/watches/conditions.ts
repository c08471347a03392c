import { placeOf, type WatchRule } from '#engine/evaluate/watches/watch-rule.ts';

/** Conditions that must be met before the offer holds. */
export const conditions: WatchRule = {
  id: 'conditions',
  field: 'contingency',
  find({ offer }) {
    const facts = offer.of('contingency');
    if (facts.length === 0) return undefined;
    const names = [...new Set(facts.flatMap((fact) => (fact.text === undefined ? [] : [fact.text])))]
      .slice(0, 4)
      .join(', ');
    return {
      title: 'The offer has conditions',
      why: `It holds only once these are met${names === '' ? '' : `: ${names}`}. Give notice in your present job after that, not before.`,
      question: 'Which conditions are still open, and when will you confirm that all are met?',
      weight: 41,
      ...placeOf(facts[0]),
    };
  },
};
