import { placeOf, type WatchRule } from '#engine/evaluate/watches/watch-rule.ts';

/** A deadline before the day the mail was sent: a forwarded or template letter. */
export const deadlineBeforeMail: WatchRule = {
  id: 'deadline-before-mail',
  field: 'responseDeadline',
  find({ offer, sentOn }) {
    const fact = offer
      .of('responseDeadline')
      .find((one) => one.date !== undefined && sentOn !== undefined && one.date < sentOn);
    if (fact === undefined) return undefined;
    return {
      title: 'The deadline is older than the mail',
      why: `The letter asks for an answer by ${fact.date}, the mail is of ${sentOn}. Often an older or reused letter; other dates may be stale too.`,
      question: 'The date to answer by lies before your mail. Which date applies, and are the other dates current?',
      weight: 60,
      ...placeOf(fact),
    };
  },
};
