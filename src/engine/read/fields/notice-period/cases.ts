import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'noticePeriod';

export const cases: readonly FieldCase[] = [
  {
    text: "Either party may end this contract by giving three months' written notice.",
    gives: [{ field: 'noticePeriod', months: 3 }],
  },
  { text: 'Notice period: 60 days.', gives: [{ field: 'noticePeriod', days: 60 }] },
  {
    text: 'During probation notice is one week; thereafter it is two months.',
    gives: [
      { field: 'noticePeriod', weeks: 1 },
      { field: 'noticePeriod', months: 2 },
    ],
  },
  {
    text: "You must give us four weeks' notice. We will give you eight weeks' notice.",
    gives: [{ field: 'noticePeriod', weeks: 4 }],
  },
  { text: 'Die Kündigungsfrist beträgt drei Monate zum Monatsende.', gives: [{ field: 'noticePeriod', months: 3 }] },
  {
    text: 'Das Arbeitsverhältnis kann mit einer Frist von vier Wochen gekündigt werden.',
    gives: [{ field: 'noticePeriod', weeks: 4 }],
  },
  { text: 'En cas de démission, le préavis est de deux mois.', gives: [{ field: 'noticePeriod', months: 2 }] },
  { text: 'Preaviso de baja voluntaria: 15 días.', gives: [{ field: 'noticePeriod', days: 15 }] },
  { text: 'The statutory notice period applies.', gives: [{ field: 'noticePeriod', stated: 'unspecified' }] },
  {
    text: 'Should you wish to resign, please let us know at least 30 days in advance in writing.',
    gives: [{ field: 'noticePeriod', days: 30 }],
  },
  { text: 'Good Reason requires written notice within 60 days of the event and 30 days to cure.', nothing: true },
  { text: 'Your employment is at will and may end at any time without notice.', nothing: true },
  { text: "Please give two weeks' notice of planned vacation.", nothing: true },

  {
    text: 'Kündigungsfrist: 3 Monate zum Quartalsende, in der Probezeit 14 Tage.',
    gives: [
      { field: 'noticePeriod', months: 3 },
      { field: 'noticePeriod', days: 14 },
    ],
  },
  {
    text: "Le préavis en cas de rupture est d'un mois pendant la première année et de trois mois ensuite.",
    gives: [
      { field: 'noticePeriod', months: 1 },
      { field: 'noticePeriod', months: 3 },
    ],
  },
  {
    text: 'Your contract may be ended by you on 4 weeks notice, and by us on 6 weeks notice.',
    gives: [{ field: 'noticePeriod', weeks: 4 }],
  },
  {
    text: 'Termination: 1 month written notice by either side (1 week in probation).',
    gives: [
      { field: 'noticePeriod', months: 1 },
      { field: 'noticePeriod', weeks: 1 },
    ],
  },
  { text: 'This letter does not change the three months of notice you owe your current employer.', nothing: true },
  { text: 'The term renews for one year unless either party gives 60 days notice of non-renewal.', nothing: true },
  {
    text: 'Probezeit: 6 Monate, Kündigungsfrist 3 Wochen',
    gives: [{ field: 'noticePeriod', weeks: 3 }],
  },
];
