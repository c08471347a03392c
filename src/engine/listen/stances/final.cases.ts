import type { ReplyCase } from '#engine/listen/reply-case.ts';

export const cases: readonly ReplyCase[] = [
  {
    text: 'Hi Quinn,\n\nWe went back one more time and got to $118K plus a $6K sign-on. This is as far as we can go and we consider the discussion closed.\n\nDana',
    stance: 'final',
    fixed: ['all'],
    proposes: [
      { field: 'baseSalary', amount: 118_000 },
      { field: 'signOnBonus', amount: 6_000 },
    ],
  },
  {
    text: 'Dear Mr. Sandoval,\n\nThis is our last and final offer. The terms of the letter of March 3 will not be amended again.\n\nRespectfully,\nOffice of Human Resources',
    stance: 'final',
    fixed: ['all'],
  },
  {
    text: "Look, I've moved twice already. There isn't a third time. Take the 92 or leave it, no hard feelings either way.",
    stance: 'final',
    fixed: ['all'],
  },
  {
    text: 'Dear Swati,\n\nPlease note that 18.75 LPA is the final figure and no further negotiation will be entertained.\n\nRegards,\nTeam HR',
    stance: 'final',
    fixed: ['baseSalary'],
  },
  {
    text: "Hello Ms Delgado,\n\nWe're done moving on this one. Best and final: 64,000 euros, 28 days' leave. I'd hope that gets us there.\n\nBram",
    stance: 'final',
    fixed: ['all'],
    proposes: [
      { field: 'baseSalary', amount: 64_000 },
      { field: 'pto', days: 28 },
    ],
  },
  {
    text: "Hi Pascal,\n\nI got them to €83k. Please don't send me back in there, because I won't go. That's the end of the line on numbers.\n\nLotte",
    stance: 'final',
    fixed: ['all'],
    proposes: [{ field: 'baseSalary', amount: 83_000 }],
  },
  {
    text: 'Dear Ms. Ferreira,\n\nThis matter has now been considered at the highest level and the answer will not change, whatever further representations are made.\n\nYours sincerely,\nDeputy Registrar',
    stance: 'final',
    fixed: ['all'],
  },
  {
    text: 'Dear Nikhil,\n\nPlease treat the attached as our best offer. No subsequent revision requests shall be considered by the compensation team.\n\nRegards,\nHR',
    stance: 'final',
    fixed: ['all'],
  },
  {
    text: "That's me done haggling. 52 and the van, yes or no's up to you.",
    stance: 'final',
    fixed: ['all'],
  },
  {
    text: "Hi Yusuf,\n\nWe've given you everything we have. €57,500, and that is where it ends. I hope you'll say yes, but I won't be coming back with another number.\n\nFlorian",
    stance: 'final',
    fixed: ['all'],
    proposes: [{ field: 'baseSalary', amount: 57_500 }],
  },
  {
    text: 'Dear Ms. Brookes,\n\nI refer to our exchange of last week. The University considers its offer of 9 May to be conclusive and does not intend to enter into further correspondence about it.\n\nYours sincerely,\nDirector of HR',
    stance: 'final',
    fixed: ['all'],
  },
  {
    text: "Hi Jamila,\n\nWe've stretched twice and there's no third stretch in us. €71k, 29 days, done. If that's a yes I'll be over the moon.\n\nMaarten",
    stance: 'final',
    fixed: ['all'],
    proposes: [
      { field: 'baseSalary', amount: 71_000 },
      { field: 'pto', days: 29 },
    ],
  },
  {
    text: 'Dear Mr. Abara,\n\nKindly note that this is the closure of compensation discussion from our side. The offer shared on 12th stands and no more changes will be made to it.\n\nRegards,\nTA Lead',
    stance: 'final',
    fixed: ['all'],
  },
  {
    text: "Hi Carlos,\n\nWe've gone as far as we can. The offer of $97,500 with a $5,000 sign-on is our best and final, and we won't be able to revisit it.\n\nThank you,\nHeidi",
    stance: 'final',
    fixed: ['all'],
  },
  {
    text: "Dear Ms Hughes,\n\nThe Trust's position is final. The post is offered at Band 7, and no further discussion on salary will take place.\n\nYours sincerely,\nJ. Patel",
    stance: 'final',
    fixed: ['baseSalary'],
  },
  {
    text: "Gerald,\n\nYou've had our final number since Tuesday: $88,250. I'm not going to keep negotiating against myself.\n\nLinda",
    stance: 'final',
    fixed: ['baseSalary'],
  },
  {
    text: 'Dear Ms. Amin,\n\nHaving regard to the improvements already made, we have reached the limit of what is possible and regard these terms as final. We look forward to your answer.\n\nYours sincerely,\nGroup HR',
    stance: 'final',
    fixed: ['all'],
  },
  {
    text: "Hi Ken, ok last one: 46k, 4 weeks off, phone paid. That's everything I've got, there's no more after this.",
    stance: 'final',
    fixed: ['all'],
    proposes: [
      { field: 'baseSalary', amount: 46_000 },
      { field: 'pto', days: 20 },
    ],
  },
  {
    text: "Hi Roberto,\n\n$134,000 and 2,200 RSUs is the final offer. I can't go back to the committee again. Please take the weekend and let me know on Monday.\n\nKatie",
    stance: 'final',
    fixed: ['all'],
  },
  {
    text: 'Dear Mr. Ames,\n\nThis concludes our consideration of your requests. We will entertain no further changes to the agreement as sent on 6 June.\n\nGeneral Counsel',
    stance: 'final',
    fixed: ['all'],
  },
  {
    text: "Hi Omar,\n\n$99k all in. That's our last offer and it isn't going up again.\n\nJess",
    stance: 'final',
    fixed: ['all'],
    proposes: [{ field: 'baseSalary', amount: 99_000 }],
  },
  {
    text: 'Dear Ms. Yilmaz,\n\nWe have now made three improvements to our offer. There will not be a fourth, and I must ask you to accept or decline it as it stands.\n\nSincerely,\nRegional HR',
    stance: 'final',
    fixed: ['all'],
  },
];
