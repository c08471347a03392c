import { deadlineOf } from '#engine/evaluate/deadline.ts';
import { placeOf, type WatchRule } from '#engine/evaluate/watches/watch-rule.ts';

/** A deadline that lies behind. */
export const deadlinePassed: WatchRule = {
  id: 'deadline-passed',
  field: 'responseDeadline',
  find({ offer, sentOn, today }) {
    const due = deadlineOf(offer.facts, sentOn, today);
    if (due === undefined || due.date >= today || (sentOn !== undefined && due.date < sentOn)) return undefined;
    return {
      title: 'The date to answer by has passed',
      why: `The letter asks for an answer by ${due.date}. Find out whether it still stands before you plan on it.`,
      question: 'Is the offer still open, and by when would you need my answer?',
      weight: 75,
      ...placeOf(offer.of('responseDeadline')[0]),
    };
  },
};
