import type { SignCase } from '#engine/spot/sign-case.ts';

export const cases: readonly SignCase[] = [
  {
    sign: 'offer-paper',
    holds: ['Please find your offer letter attached.', 'Your employment contract is ready for your signature.'],
    not: ['The printer is attached to the wall.', 'Your offer was kind.'],
  },
  {
    sign: 'paper',
    holds: ['The contract is attached.', 'Im Anhang der Vertrag.', 'Please sign page 4 of the agreement.'],
    not: ['Please attach a photo.'],
  },
  {
    sign: 'unsigned',
    holds: ['The letter I sent on Monday has not been signed yet.', 'We hold it open for you.'],
    not: ['The letter is attached.'],
  },
  { sign: 'offer-file', holds: ['Offer_Letter_Rosa.pdf'], not: ['Holiday_Photos.pdf', 'our best offer'] },
  {
    sign: 'paper-follows',
    holds: ['The contract will follow on Monday.', "I'll send you the letter tomorrow."],
    not: ['The weather will be fine on Monday.'],
  },
  {
    sign: 'approval',
    holds: ['The board has still to approve it.', 'Vorbehaltlich der Zustimmung des Betriebsrats.'],
    not: ['It is done.'],
  },
  {
    sign: 'called',
    holds: ['As discussed on the phone.', 'Wie telefonisch besprochen.'],
    not: ['We met in the park.'],
  },
];
