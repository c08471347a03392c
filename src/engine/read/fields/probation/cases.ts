import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'probation';

export const cases: readonly FieldCase[] = [
  { text: 'There is a 90-day introductory period.', gives: [{ field: 'probation', days: 90 }] },
  {
    text: 'Your employment is subject to a probationary period of six months, which we may extend by up to three months.',
    gives: [{ field: 'probation', months: 6 }],
  },
  { text: 'Es gilt eine sechsmonatige Probezeit.', gives: [{ field: 'probation', months: 6 }] },
  { text: "La période d'essai est de trois mois, renouvelable une fois.", gives: [{ field: 'probation', months: 3 }] },
  { text: 'Periodo de prueba: dos meses.', gives: [{ field: 'probation', months: 2 }] },
  { text: 'Probation: 12 weeks. Notice during probation: 1 week.', gives: [{ field: 'probation', weeks: 12 }] },
  {
    text: 'For the first three months you will be on probation, with one week of notice on both sides.',
    gives: [{ field: 'probation', months: 3 }],
  },
  { text: 'You can work remotely two days a week after the probation period.', nothing: true },
  { text: 'There is no probationary period for this role.', nothing: true, excluded: ['probation'] },
  { text: 'After six months you become eligible for the bonus plan.', nothing: true },

  {
    text: 'You will serve a probation of 6 months from your date of joining, extendable at our discretion.',
    gives: [{ field: 'probation', months: 6 }],
  },
  { text: 'Kündigungsfrist: 3 Monate zum Quartalsende, in der Probezeit 14 Tage.', nothing: true },
  {
    text: 'Your appointment will be confirmed after successful completion of probation of 6 months.',
    gives: [{ field: 'probation', months: 6 }],
  },
];
