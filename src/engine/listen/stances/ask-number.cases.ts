import type { ReplyCase } from '#engine/listen/reply-case.ts';

export const cases: readonly ReplyCase[] = [
  {
    text: 'Hi Esme,\n\nHappy to look at it. What figure would make this an easy yes for you?\n\nCheers,\nRhys',
    stance: 'ask-number',
  },
  {
    text: 'Dear Mr. Bose,\n\nKindly let us know your current CTC and expected CTC along with your last three salary slips so that we can process further.\n\nRegards,\nRecruitment Cell',
    stance: 'ask-number',
  },
  {
    text: "You mentioned you've got something from another firm. Mind telling me what they've put on the table? I can't compete with a mystery.",
    stance: 'ask-number',
  },
  {
    text: 'Dear Ms. Haas,\n\nbefore we talk to the board about an improvement, we would be interested in your salary expectations, gross per year.\n\nBest regards\nF. Winter',
    stance: 'ask-number',
  },
  {
    text: 'Quick one: how much are you on at the moment, and where would you need to be to move?',
    stance: 'ask-number',
  },
  {
    text: 'Hi Bo,\n\nI could go in blind, or you could help me out. If you were writing the offer yourself, what would the base line say?\n\nIzzy',
    stance: 'ask-number',
  },
  {
    text: 'Dear Ms. Petrakis,\n\nIn order to consider your request, HR requires confirmation of your present remuneration, ideally in the form of your three most recent payslips.\n\nKind regards,\nClive',
    stance: 'ask-number',
  },
  {
    text: "what are the other guys offering you? ballpark is fine, i won't tell",
    stance: 'ask-number',
  },
  {
    text: 'Dear Sameer,\n\nYou have not mentioned any figure in your mail. Request you to kindly state your expected fixed pay, so that we can take approval.\n\nRegards,\nAnu',
    stance: 'ask-number',
  },
  {
    text: "Morning Ada. Before I go to bat for you: is there a figure you'd say yes to on the spot?",
    stance: 'ask-number',
  },
  {
    text: 'Dear Ms. Kowalczyk,\n\nWe understand you hold a second offer. Would you be willing to tell us its amount, and whether it includes a bonus?\n\nBest,\nRecruiting',
    stance: 'ask-number',
  },
  {
    text: 'Thanks Elliot! Before I take this upstairs, give me a number I can work with. Total comp, not just base.',
    stance: 'ask-number',
  },
  {
    text: 'Dear Mr. Dhillon,\n\nKindly furnish your last drawn salary along with Form 16 and the offer in hand, if any, to enable us to revert with a revised proposal.\n\nRegards,\nHR',
    stance: 'ask-number',
  },
  {
    text: "Hi Dylan,\n\nThanks for letting us know you have another offer. Would you mind sharing what base and bonus they've offered, so I can see what we can do?\n\nBest,\nKelsey",
    stance: 'ask-number',
  },
  {
    text: 'Dear Mr. Fischer,\n\nwhat are your salary expectations for this position? Please also let us know your notice period.\n\nKind regards\nHR',
    stance: 'ask-number',
  },
  {
    text: 'Hi Grace, I saw your email asking for more. What are you looking for exactly? A figure would help.',
    stance: 'ask-number',
  },
  {
    text: "Hi Paul,\n\nTotally get it. To set expectations on both sides, could you tell me the minimum base you'd accept and where you are today?\n\nCheers,\nBianca",
    stance: 'ask-number',
  },
  {
    text: 'Dear Ms. Lefèvre,\n\nWe note that you consider our proposal insufficient. Please indicate the gross annual remuneration at which you would be prepared to join us.\n\nSincerely,\nDRH',
    stance: 'ask-number',
  },
  {
    text: "Hi Maya,\n\nSounds like we may be apart on comp. So that we don't waste each other's time, what range would you need to be in?\n\nTrevor",
    stance: 'ask-number',
  },
  {
    text: "Dear Ms. Joshi,\n\nPlease provide the copy of the other offer letter and your last 3 months' salary slips to process the revision.\n\nThanks,\nSandeep",
    stance: 'ask-number',
  },
  {
    text: "Hi Mateo,\n\nI don't want to lowball you. Can you share your salary expectations and what you're currently making?\n\nHannah",
    stance: 'ask-number',
  },
  {
    text: "So what's the magic number then Pat?",
    stance: 'ask-number',
  },
];
