import type { SignCase } from '#engine/spot/sign-case.ts';

export const cases: readonly SignCase[] = [
  {
    sign: 'offer-paper',
    holds: [
      'Please find your offer letter attached.',
      'Your employment agreement is ready for signature.',
      'Im Anhang finden Sie Ihren Arbeitsvertrag.',
      'Vous trouverez ci-joint votre contrat de travail.',
      'Offer_Letter_Rosa.pdf',
    ],
    not: [
      'All parties have signed your offer letter, which you can view.',
      'Please send me your signed offer letter and two payslips.',
      'The offer letter template is attached.',
      'Your formal offer letter will be sent next week.',
    ],
  },
  {
    sign: 'some-paper',
    holds: ['The contract for the role is attached, full-time as discussed.'],
    not: [
      'The contract for your broadband is attached.',
      'The contract for the role will follow, full-time as discussed.',
    ],
  },
  {
    sign: 'paper-follows',
    holds: [
      'The formal offer will follow within a week.',
      'HR will send you the contract on Monday.',
      "I'll have the paperwork over tomorrow.",
      'En los próximos días te enviaremos la oferta formal.',
    ],
    not: [
      'The contract will be governed by the laws of Ohio.',
      'We will send you the invoice letter tomorrow.',
      'We will not send a letter this week.',
    ],
  },
];
