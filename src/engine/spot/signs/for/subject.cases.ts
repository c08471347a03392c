import type { SignCase } from '#engine/spot/sign-case.ts';

export const cases: readonly SignCase[] = [
  {
    sign: 'subject',
    holds: ['Subject: Offer of employment', 'Subject: Zusage Softwareentwickler', 'Subject: Revised offer'],
    not: ['Subject: Minutes of Monday', 'Subject: Your parcel'],
  },
  {
    sign: 'congratulates',
    holds: ['Congratulations, Ana.', '¡Enhorabuena!', 'Gute Nachrichten für Sie.'],
    not: ['Hello Ana.', 'Guten Tag.'],
  },
];
