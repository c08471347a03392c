import type { SignCase } from '#engine/spot/sign-case.ts';

export const cases: readonly SignCase[] = [
  {
    sign: 'changes-offer',
    holds: [
      'Subject: Re: Offer\nThe base salary is now 64,000 (was 61,000). The updated letter is attached.',
      'Subject: Re: offer letter\nWe can do £48,000 for the role, the rest stays the same.',
      'Subject: AW: Ihr Angebot\nStatt 51.000 Euro Gehalt bieten wir Ihnen 54.000 Euro. Das überarbeitete Vertragsangebot liegt bei.',
    ],
    not: [
      'Subject: Offer\nYour base salary is 64,000 for the role.',
      'Subject: Parcel\nThe price was reduced from $40 to $30.',
      'Subject: Re: offer letter\nIf we could do £48,000 for the role, would you sign?',
    ],
  },
];
