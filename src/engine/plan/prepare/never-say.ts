import type { Goals, Situation } from '#domain/situation.ts';

/** What would cost something if it slipped out on a call, for this situation. No line holds a private number. */
export function neverSay(situation: Situation, goals: Goals): readonly string[] {
  const { circumstances, competingOffers, history } = situation;
  const hasAsked = history.some(({ by }) => by === 'me');
  return [
    'The least you would take, or that their figure would be enough.',
    'What you earn now or earned before. Say what the role is worth instead.',
    ...(competingOffers.length === 0
      ? ['Another offer: none is on record.']
      : ['Who made your other offer, and its figure.']),
    ...(circumstances?.unemployed === true ? ['That you need the job. It changes nothing about the work.'] : []),
    ...(circumstances?.wouldWalk === true || goals.circumstances?.wouldWalk === true
      ? []
      : ['That you will walk away. Only someone who would may say so.']),
    ...(hasAsked ? ['A lower figure than your last, as long as they have not moved.'] : []),
    'Yes, before you have the letter with everything in it.',
  ];
}
