import type { ReplyCase } from '#engine/listen/reply-case.ts';

export const cases: readonly ReplyCase[] = [
  {
    text: 'Hi Owen,\n\nGot your note. How did you arrive at $112,000? I want to understand the thinking before I bring it to Lauren.\n\nPrudence',
    stance: 'ask-justification',
  },
  {
    text: 'Dear Dr. Castellano,\n\nCould you send a short justification for the additional equipment funds, itemised if possible? The Vice-Dean will want to see what each item is for.\n\nYours,\nB. Eckhart',
    stance: 'ask-justification',
  },
  {
    text: 'Dear Neha,\n\nPlease share the rationale behind the hike of 45% you are expecting, as this is well over our norms.\n\nRegards,\nVarun',
    stance: 'ask-justification',
  },
  {
    text: "hm ok. why 5 weeks tho? everyone else here has 4 so I'd need something to go on",
    stance: 'ask-justification',
  },
  {
    text: "Hello Mr. Lindgren,\n\nWhich part of your experience do you feel isn't reflected in the figure we sent? If you can give me some evidence I can make the argument for you.\n\nPatricia",
    stance: 'ask-justification',
  },
];
