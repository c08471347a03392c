import type { ReplyCase } from '#engine/listen/reply-case.ts';

export const cases: readonly ReplyCase[] = [
  {
    text: 'Hi Camille,\n\nThanks for this, received. I need to run it past our compensation team and will come back to you early next week.\n\nBest,\nTodd',
    stance: 'deferral',
  },
  {
    text: 'Dear Mr. Okonjo,\n\nYour counterproposal has been forwarded to the Council for its final approval. We ask for your patience until it has met.\n\nYours faithfully,\nClerk to the Governors',
    stance: 'deferral',
  },
  {
    text: "not my call sadly, that's above my pay grade! the vp is travelling till weds, i'll grab her when she's back",
    stance: 'deferral',
  },
  {
    text: 'Dear Shreya,\n\nYour request regarding the variable component is under review with the leadership. We will revert at the earliest.\n\nRegards,\nHRBP',
    stance: 'deferral',
  },
  {
    text: 'Hello Ms. Brandl,\n\nwe still have to wait for the consent of the works council, which takes up to a week. Until then I cannot tell you anything about the salary group.\n\nKind regards,\nM. Seidl',
    stance: 'deferral',
  },
];
