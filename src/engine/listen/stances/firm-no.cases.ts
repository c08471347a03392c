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
];
