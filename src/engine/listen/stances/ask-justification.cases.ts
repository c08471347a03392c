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
  {
    text: "Hi Carly,\n\nI'm on your side here. What do I tell my boss when she asks why you should get more than the two people who started in March?\n\nVince",
    stance: 'ask-justification',
  },
  {
    text: 'Dear Mr. Thorvald,\n\nThe Faculty would be obliged if you would set out the grounds on which a salary above scale point 38 is sought.\n\nYours sincerely,\nFaculty Manager',
    stance: 'ask-justification',
  },
  {
    text: "Can you point me to the survey you're using? The ones I have say something rather different for Leeds.",
    stance: 'ask-justification',
  },
  {
    text: 'Hello Preeti,\n\nWhat additional skills or certifications do you bring that would warrant a jump of two grades? Please mail me the details, I need them for the approval note.\n\nSuresh',
    stance: 'ask-justification',
  },
  {
    text: "Hi Lee,\n\nTwelve grand extra is a bold ask and I'm not against it. Talk me into it. What would we get from you that we wouldn't get from the next person?\n\nMo",
    stance: 'ask-justification',
  },
  {
    text: 'Dear Mr. Njoroge,\n\nKindly elaborate on the basis for the revised expectation, with supporting documents where available.\n\nRegards,\nHR',
    stance: 'ask-justification',
  },
  {
    text: 'Hi Sabine,\n\nyour mail says the market pays more for this. Which market, if I may ask? Munich is not Leipzig. Send me two or three postings and we can speak about it like adults.\n\nJens',
    stance: 'ask-justification',
  },
  {
    text: "Could you jot down for me what you've done that sets you apart from a regular hire at this grade? I'm writing the exception memo tonight.",
    stance: 'ask-justification',
  },
  {
    text: "Hi Omar,\n\nThanks for your counter. Can you help me understand how you came up with $135,000? I'd need some market data or a competing offer to justify that internally.\n\nBest,\nLaurel",
    stance: 'ask-justification',
  },
  {
    text: 'Dear Dr. Sorensen,\n\nCould you please provide a brief rationale for the additional start-up funds, including quotes for the equipment? The Dean will not consider the request without it.\n\nBest,\nDepartment Chair',
    stance: 'ask-justification',
  },
  {
    text: "Hi Kwame,\n\nMy manager's first question will be what you've based this on. Is it a survey, another offer, or a gut feeling? Let me know so I can answer.\n\nSandra",
    stance: 'ask-justification',
  },
  {
    text: 'Dear Mr. Bell,\n\nBefore we can put forward a case for a higher grade, we need evidence of the supervisory experience to which you refer. A letter from your former employer would suffice.\n\nRegards,\nCivilian HR',
    stance: 'ask-justification',
  },
  {
    text: "Hi Nadine,\n\nHappy to go to bat for you on the extra $10k. What should I tell them you bring that the others didn't? A few bullets would be great.\n\nHal",
    stance: 'ask-justification',
  },
  {
    text: 'Dear Mr. Roth,\n\nyou mention comparable positions. May I ask which ones you are referring to and where you have these figures from?\n\nBest regards\nC. Wirth',
    stance: 'ask-justification',
  },
  {
    text: "Hi Lena,\n\nI'd like to support the higher level, but I need more to go on. Which of your projects would you say were at staff scope? Could you write up a couple of examples?\n\nIan",
    stance: 'ask-justification',
  },
  {
    text: 'Dear Ms. Carver,\n\nWe note your request for an additional £6,000. We would be grateful to understand the reasons for it.\n\nYours sincerely,\nS. Blunt',
    stance: 'ask-justification',
  },
];
