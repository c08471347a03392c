import { placeIn, type WatchRule } from '#engine/evaluate/watches/watch-rule.ts';

// e.g. "you agree to repay the cost of the training", "reimburse the Company for visa fees"
const CLAUSE =
  /\b(?:repay|pay back|reimburse the (?:company|employer|firm|school|hospital|trust)|refund the (?:company|employer))\b.{0,80}\b(?:training|visa|certification|licen[cs]e|course|tuition|immigration|recruitment|equipment)\b/i;

/** Money to be paid back that no single component carries: training, visa, equipment. */
export const repaymentClause: WatchRule = {
  id: 'repayment-clause',
  field: 'signOnBonus',
  find({ text }) {
    const place = placeIn(text, CLAUSE);
    if (place === undefined) return undefined;
    return {
      title: 'Costs to be repaid on leaving',
      why: 'Costs of training, papers or equipment can come due just when pay ends. Where such terms are allowed differs by place.',
      question: 'Which costs would I repay, how does the amount fall with time, and can there be an upper limit?',
      weight: 50,
      ...place,
    };
  },
};
