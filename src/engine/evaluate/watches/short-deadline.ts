import { businessDaysBetween } from '#domain/time/business-days.ts';
import { deadlineOf } from '#engine/evaluate/deadline.ts';
import { placeOf, type WatchRule } from '#engine/evaluate/watches/watch-rule.ts';

/** Fewer than three business days to decide. */
export const shortDeadline: WatchRule = {
  id: 'short-deadline',
  field: 'responseDeadline',
  find({ offer, sentOn, today }) {
    const due = deadlineOf(offer.facts, sentOn, today);
    if (due === undefined || due.date < today) return undefined;
    const given =
      sentOn === undefined || sentOn > due.date ? due.businessDaysLeft : businessDaysBetween(sentOn, due.date);
    if (given > 2) return undefined;
    const days = given === 0 ? 'no business day' : given === 1 ? 'one business day' : 'two business days';
    return {
      title: 'Short time to decide',
      why: `The letter leaves ${days}. Two to five are ordinary, and asking for them is too. ${due.daysLeft} calendar days are left.`,
      question: 'Could I have a few more business days to read everything with care?',
      weight: 66,
      ...placeOf(offer.of('responseDeadline')[0]),
    };
  },
};
