import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'nonCompete';

export const cases: readonly FieldCase[] = [
  {
    text: 'For a period of nine months after your employment ends you will not work for a competitor.',
    gives: [{ field: 'nonCompete', months: 9 }],
  },
  {
    text: 'Non-Competition.\n\nDuring your employment and the two years immediately thereafter you shall not carry on a business like ours.',
    gives: [{ field: 'nonCompete', months: 24 }],
  },
  { text: 'You will sign our Non-Competition Agreement.', gives: [{ field: 'nonCompete', stated: 'unspecified' }] },
  {
    text: "Le contrat comporte une clause de non-concurrence d'une durée de six mois.",
    gives: [{ field: 'nonCompete', months: 6 }],
  },
  {
    text: 'Es gilt ein nachvertragliches Wettbewerbsverbot für die Dauer von 12 Monaten.',
    gives: [{ field: 'nonCompete', months: 12 }],
  },
  {
    text: 'Upon leaving, you agree not to practice dentistry within 20 miles for eighteen (18) months.',
    gives: [{ field: 'nonCompete', months: 18 }],
  },
  { text: 'There is no non-compete.', nothing: true, excluded: ['nonCompete'] },
  { text: 'We believe that this is a competitive offer.', nothing: true },
  { text: 'You confirm that you are not bound by a non-competition agreement with a former employer.', nothing: true },
  { text: 'Wettbewerbsverbot: 9 Monate', gives: [{ field: 'nonCompete', months: 9 }] },
  { text: 'The non-compete (6 months, named rivals) must be signed.', gives: [{ field: 'nonCompete', months: 6 }] },
];
