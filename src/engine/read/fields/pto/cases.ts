import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'pto';

export const cases: readonly FieldCase[] = [
  { text: 'You accrue 1.75 days of paid vacation for every month worked.', gives: [{ field: 'pto', days: 21 }] },
  { text: 'Holiday: 28 days a year, bank holidays included.', gives: [{ field: 'pto', days: 28 }] },
  {
    text: "Annual leave is 25 days plus the eight public holidays in Scotland. It rises by one day a year to 30 days after five years' service.",
    gives: [{ field: 'pto', days: 25 }],
  },
  { text: 'PTO: 120 hours per year, of which 40 may be carried over.', gives: [{ field: 'pto', days: 15 }] },
  {
    text: 'Our paid time off policy is flexible: there is no cap on vacation, take what you need.',
    gives: [{ field: 'pto', unlimited: true }],
  },
  {
    text: 'We offer unlimited PTO and ask that you take at least three weeks a year.',
    gives: [{ field: 'pto', unlimited: true }],
  },
  {
    text: 'Der Urlaubsanspruch beträgt 30 Arbeitstage im Kalenderjahr bei einer Fünf-Tage-Woche.',
    gives: [{ field: 'pto', days: 30 }],
  },
  { text: 'Ihnen stehen jährlich 24 Werktage Erholungsurlaub zu.', gives: [{ field: 'pto', days: 24 }] },
  {
    text: 'Vous bénéficierez de 25 jours de congés payés par an et de 12 jours de RTT.',
    gives: [
      { field: 'pto', days: 25 },
      { field: 'pto', days: 12 },
    ],
  },
  { text: 'Disfrutarás de 30 días naturales de vacaciones al año.', gives: [{ field: 'pto', days: 30 }] },
  {
    text: 'Leave entitlement: 18 days earned leave and 7 days casual leave per calendar year.',
    gives: [
      { field: 'pto', days: 18 },
      { field: 'pto', days: 7 },
    ],
  },
  {
    text: 'You will be entitled to vacation in accordance with our standard policy.',
    gives: [{ field: 'pto', stated: 'unspecified' }],
  },
  {
    text: 'You will receive fifteen (15) days of PTO in your first calendar year and twenty (20) days once you have completed three years.',
    gives: [{ field: 'pto', days: 15 }],
  },
  {
    text: 'Vacation. Four weeks per annum; up to five unused days can be carried into the next year.',
    gives: [{ field: 'pto', days: 20 }],
  },
  {
    text: 'Vacation requests longer than two weeks need to be approved by your manager 30 days in advance.',
    nothing: true,
  },
  { text: 'You may work from home two days a week.', nothing: true },
  { text: 'Unused vacation is paid out when your employment ends.', nothing: true },
  { text: 'You will be paid every two weeks.', nothing: true },
  { text: 'As a contractor you do not accrue vacation.', nothing: true, excluded: ['pto'] },
  { text: 'Paid parental leave is 16 weeks for all new parents.', nothing: true },

  { text: 'You will receive 6.67 hours of PTO per semi-monthly pay period.', gives: [{ field: 'pto', days: 20.01 }] },
  { text: 'Vacation: 3 weeks/yr. Sick: 5 days. Holidays: 11.', gives: [{ field: 'pto', days: 15 }] },
  {
    text: "You'll have 33 days of paid holiday (including bank holidays) each year, pro rata.",
    gives: [{ field: 'pto', days: 33 }],
  },
  {
    text: "Les congés payés s'acquièrent à raison de 2,5 jours ouvrables par mois.",
    gives: [{ field: 'pto', days: 30 }],
  },
  {
    text: 'Vous aurez 5 semaines de congés payés et 9 jours de RTT.',
    gives: [
      { field: 'pto', days: 25 },
      { field: 'pto', days: 9 },
    ],
  },
  { text: 'You get 5 weeks off.', gives: [{ field: 'pto', days: 25 }] },
  { text: "4 weeks annual leave + 17.5% loading, 10 days personal/carer's leave", gives: [{ field: 'pto', days: 20 }] },
  { text: 'We operate a "no limits" vacation policy.', gives: [{ field: 'pto', unlimited: true }] },
  { text: 'Your vacation will be 25 days instead of 20 days.', gives: [{ field: 'pto', days: 25 }] },
  { text: 'Vacation: 2 weeks (years 1-3), 3 weeks (years 4-9).', gives: [{ field: 'pto', days: 10 }] },
  {
    text: 'Holiday: 26 days plus bank holidays, increasing to 28 days after three years.',
    gives: [{ field: 'pto', days: 26 }],
  },
  { text: 'You have 22 days of annual leave and may buy up to 5 more days.', gives: [{ field: 'pto', days: 22 }] },
  { text: 'Benefits: 80 hours vacation, 40 hours sick', gives: [{ field: 'pto', days: 10 }] },
  { text: 'The vacation accrual rate is 1 1/4 days per month.', gives: [{ field: 'pto', days: 15 }] },
  { text: 'PTO: unlimited (most people take 3 weeks)', gives: [{ field: 'pto', unlimited: true }] },
  { text: 'Urlaub (Arbeitstage) | 29', gives: [{ field: 'pto', days: 29 }] },
  { text: 'Package | £48,000 basic; 26 days + BH; bonus up to 5%', gives: [{ field: 'pto', days: 26 }] },
  {
    text: '22 días laborables de vacaciones; jornada híbrida (dos días de teletrabajo); preaviso de 15 días',
    gives: [{ field: 'pto', days: 22 }],
  },
];
