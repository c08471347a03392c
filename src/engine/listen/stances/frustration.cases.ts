import type { ReplyCase } from '#engine/listen/reply-case.ts';

export const cases: readonly ReplyCase[] = [
  {
    text: "Derek,\n\nWith respect, we've been over this three times now. I'm not sure what else I can say about the bonus. This is getting tiresome for everyone involved.\n\nPhil",
    stance: 'frustration',
  },
  {
    text: "Hi Alannah,\n\nI must say I'm disappointed. We had a clear understanding last week, and to receive yet another list of demands today does not leave a good impression on the team.\n\nHugo",
    stance: 'frustration',
  },
  {
    text: 'seriously? again? i already told you no on the car. you are making me look bad in front of my boss',
    stance: 'frustration',
  },
  {
    text: 'Dear Mr. Prakash,\n\nAs already communicated multiple times, the designation is as per the grade structure. We fail to understand why the same point is being raised repeatedly. Such conduct is not appreciated.\n\nRegards,\nHead HR',
    stance: 'frustration',
  },
];
