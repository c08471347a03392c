import type { ReplyCase } from '#engine/listen/reply-case.ts';

export const cases: readonly ReplyCase[] = [
  {
    text: 'Dear Ms. Achebe,\n\nThank you for your message of the 9th. After careful review we regret that we cannot accommodate the increase in base salary you requested.\n\nWe remain enthusiastic about you joining.\n\nSincerely,\nPaul Renner',
    stance: 'firm-no',
    fixed: ['baseSalary'],
  },
  {
    text: "Hi Bea,\n\nNo can do on the sign-on, unfortunately. We don't offer those to anyone below director.\n\nThanks for understanding!\nRory",
    stance: 'firm-no',
    fixed: ['signOnBonus'],
  },
  {
    text: 'Hello Mr. Fontaine,\n\nI checked with the works council. The pay group for this job is the highest one the tariff allows, so more salary is not possible.\n\nBest regards\nAnke Lorenz',
    stance: 'firm-no',
    fixed: ['baseSalary'],
  },
  {
    text: 'Dear Kiran,\n\nAs discussed on call, we will not be able to go beyond the offered package. The offer is at the maximum of the band for this grade.\n\nRegards\nDeepa',
    stance: 'firm-no',
    fixed: ['all'],
  },
  {
    text: "Thanks for asking about working from Lisbon. It's a hard no from legal: everyone on the desk has to be in the London office five days a week.",
    stance: 'firm-no',
    fixed: ['workMode'],
  },
  {
    text: "Hi Zeke,\n\nThanks for laying out your thinking. We talked it through and we're going to stick with what's in the letter on vacation: 15 days for year one, same as everyone gets.\n\nHope you'll still join us!\nMaureen",
    stance: 'firm-no',
    fixed: ['pto'],
  },
  {
    text: 'Dear Ms. Lindholm,\n\nWe do not reimburse removal costs for locally recruited staff, and your case does not qualify for an exception.\n\nYours faithfully,\nEstablishments Office',
    stance: 'firm-no',
    fixed: ['relocation'],
  },
  {
    text: "Nope, sorry Dev. Everybody at L5 gets 800 RSUs, no exceptions, that's been the rule since the IPO.",
    stance: 'firm-no',
    fixed: ['equity'],
  },
  {
    text: 'Dear Mr. Oduya,\n\nThe Board has decided against your proposal. The offer remains as originally presented.\n\nRegards,\nV. Hallstein',
    stance: 'firm-no',
    fixed: ['all'],
  },
  {
    text: 'Dear Candidate,\n\nWith reference to your mail, please note that the company follows a fixed pay structure for campus hires and individual negotiation is not entertained.\n\nCampus Team',
    stance: 'firm-no',
    fixed: ['baseSalary'],
  },
  {
    text: 'Hi Connor, sorry to be the bearer of bad news but my director said no to the extra week of vacation. Policy is policy.\n\nEm',
    stance: 'firm-no',
    fixed: ['pto'],
  },
  {
    text: 'Dear Mr. Engström,\n\nThank you for coming back to us. Our compensation for this position has been benchmarked with care and we do not see grounds for changing it. I hope you will nevertheless decide for us.\n\nKind regards,\nSigrid Holm',
    stance: 'firm-no',
    fixed: ['baseSalary'],
  },
  {
    text: "Sorry Pete, spoke to payroll. Relocation's only for people moving more than 50 miles and you're 38. Wish I had better news.",
    stance: 'firm-no',
    fixed: ['relocation'],
  },
  {
    text: 'Dear Mr. Whitaker,\n\nWe have reviewed your request for an increased signing bonus. Unfortunately, we are unable to offer more than what is stated in your letter, as this is the standard amount for all analysts.\n\nSincerely,\nCampus Recruiting',
    stance: 'firm-no',
    fixed: ['signOnBonus'],
  },
  {
    text: "Hi Julia,\n\nI did ask, but the answer on remote is no. The whole team is in the Austin office Monday to Thursday and that won't change.\n\nHope you understand,\nScott",
    stance: 'firm-no',
    fixed: ['workMode'],
  },
  {
    text: 'Dear Sneha,\n\nAs per company policy, we do not negotiate offers for this grade. The offer has been arrived at after considering your experience and internal parity.\n\nRegards,\nHR Team',
    stance: 'firm-no',
    fixed: ['all'],
  },
  {
    text: 'Dear Ms. Strömberg,\n\nAfter discussing internally, we have concluded that we must keep to the salary of SEK 48,000 per month. We hope you can accept this.\n\nBest,\nLars',
    stance: 'firm-no',
    fixed: ['baseSalary'],
  },
  {
    text: "Thanks for asking Rob, but nobody below VP gets severance written in here. That's not something we'll do.",
    stance: 'firm-no',
    fixed: ['severance'],
  },
  {
    text: "Hi Latoya,\n\nHR came back and it's a no on both the title and the bonus. I pushed, honestly.\n\nStill really hope to have you,\nWill",
    stance: 'firm-no',
    fixed: ['title', 'targetBonus'],
  },
  {
    text: "Hi Beth,\n\nWe gave it a lot of thought. $76,000 is what we have budgeted for the position, and we aren't able to increase it. I hope that doesn't change how you feel about joining.\n\nIrene",
    stance: 'firm-no',
    fixed: ['baseSalary'],
  },
  {
    text: 'Dear Dr. Kovacs,\n\nA reduction of the probationary period is not foreseen in our regulations, and I must therefore decline your request.\n\nYours sincerely,\nAdministration',
    stance: 'firm-no',
    fixed: ['probation'],
  },
  {
    text: 'Dear Harpreet,\n\nPlease note there is no scope for revision in the offered compensation. Request you to confirm your acceptance.\n\nRegards,\nHR',
    stance: 'firm-no',
    fixed: ['baseSalary'],
  },
  {
    text: "Hello Ms. Peretz,\n\nI'm sorry, but the salary we offered is at the very top of what the position allows and I have no flexibility to go higher.\n\nRegards,\nDonovan",
    stance: 'firm-no',
    fixed: ['baseSalary'],
  },
  {
    text: 'Dear Rahul,\n\nWe regret our inability to consider your request for work from home as the role is client facing.\n\nRegards,\nHR',
    stance: 'firm-no',
    fixed: ['workMode'],
  },
  {
    text: "Hi Cathy, thanks for asking, but we're holding firm on the $68k. It's a fair number for the market.",
    stance: 'firm-no',
    fixed: ['baseSalary'],
  },
  {
    text: "Hi Gus,\n\nWe just don't have shares left in the pool for what you're after. 0.4% is already generous for employee number twelve.\n\nPia",
    stance: 'firm-no',
    fixed: ['equity'],
  },
  {
    text: 'Dear Ms. Boyle,\n\nAnnual leave is 28 days for all grades and I am not in a position to vary that for individual appointments.\n\nYours sincerely,\nBursar',
    stance: 'firm-no',
    fixed: ['pto'],
  },
  {
    text: "Sorry Ola, 30 days off isn't happening, everyone starts on 25 here.",
    stance: 'firm-no',
    fixed: ['pto'],
  },
  {
    text: "Hi Roman,\n\nThere simply isn't money for a sign-on this year, and I've asked twice.\n\nTilda",
    stance: 'firm-no',
    fixed: ['signOnBonus'],
  },
];
