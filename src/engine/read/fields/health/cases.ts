import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'health';

export const cases: readonly FieldCase[] = [
  {
    text: 'The company pays 90% of the premium for medical and dental insurance.',
    gives: [{ field: 'health', employerPercent: 90 }],
  },
  {
    text: 'Medical, dental and vision coverage begins on your first day.',
    gives: [{ field: 'health', stated: 'unspecified' }],
  },
  {
    text: 'Private medical insurance with Bupa is provided for you and your partner.',
    gives: [{ field: 'health', stated: 'unspecified' }],
  },
  {
    text: 'Health insurance premiums are fully paid by the employer.',
    gives: [{ field: 'health', employerPercent: 100 }],
  },
  { text: 'Mutuelle prise en charge à 60 % par l’employeur.', gives: [{ field: 'health', employerPercent: 60 }] },
  { text: 'Please complete the health and safety form.', nothing: true },
  { text: 'Life insurance of twice your salary is included.', nothing: true },
  { text: 'A pre-employment medical examination is required.', nothing: true },

  { text: 'Medical/dental/vision – employer pays 75% of premiums', gives: [{ field: 'health', employerPercent: 75 }] },
  {
    text: "Mutuelle : prise en charge à hauteur de 50 % par l'entreprise.",
    gives: [{ field: 'health', employerPercent: 50 }],
  },
  { text: 'Health insurance: not included', nothing: true, excluded: ['health'] },
];
