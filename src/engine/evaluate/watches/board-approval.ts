import { placeIn, type WatchRule } from '#engine/evaluate/watches/watch-rule.ts';

const APPROVAL = /\b(?:subject to|contingent (?:up)?on|conditional (?:up)?on|pending)\b.{0,50}\bboard\b/i;

/** A grant that is promised, not made: the board still has to agree. */
export const boardApproval: WatchRule = {
  id: 'board-approval',
  field: 'equity',
  find({ offer, text }) {
    if (!offer.has('equity')) return undefined;
    const place = placeIn(text, APPROVAL);
    if (place === undefined) return undefined;
    return {
      title: 'The grant waits for the board',
      why: 'Until the board approves it there is no grant, and the strike is set on that day, not today.',
      question: 'When does the board next decide on grants, and what happens if it approves fewer?',
      weight: 33,
      ...place,
    };
  },
};
