import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'targetBonus';

export const cases: readonly FieldCase[] = [
  {
    text: 'Beginning with fiscal 2025 you will participate in the Executive Annual Incentive Plan, with a target opportunity equal to 70% of your base salary and a maximum payout of 140% of base salary. The plan pays between 0% and 200% of target depending on achievement.',
    gives: [{ field, percent: 70, maxPercent: 140, nature: 'target' }],
  },
  {
    text: 'Bonus: discretionary annual bonus of up to 8% of salary',
    gives: [{ field, maxPercent: 8, nature: 'discretionary' }],
  },
  {
    text: 'You may earn an annual performance bonus with a target of ten percent (10%) of your salary. 60% of the bonus depends on company results.',
    gives: [{ field, percent: 10 }],
  },
  {
    text: 'For the 2026 performance year you will receive a guaranteed bonus of not less than $80,000, payable in March 2027.',
    gives: [{ field, amount: 80000, currency: 'USD', nature: 'guaranteed' }],
  },
  {
    text: 'Fixgehalt 68.000 € brutto p.a., dazu ein variabler Anteil von 10.000 € bei 100 % Zielerreichung.',
    gives: [{ field, amount: 10000, currency: 'EUR' }],
  },
  {
    text: "Votre salaire est complété par une prime d'objectifs pouvant atteindre 10 % de la rémunération fixe.",
    gives: [{ field, maxPercent: 10 }],
  },
  { text: 'Tu sueldo incluye un bono anual del 10% sobre objetivos.', gives: [{ field, percent: 10 }] },
  { text: 'Target bonus\t12.5%\nBase pay\t$128,400.00 / year', gives: [{ field, percent: 12.5 }] },
  {
    text: 'The bonus range for your grade is 10 – 15 % of base. Your first bonus will be pro-rated.',
    gives: [{ field, percent: 10, maxPercent: 15 }],
  },
  {
    text: 'STI of up to 15% of your base salary, and a phone allowance of $60 per month',
    gives: [{ field, maxPercent: 15 }],
  },
  { text: 'There is a 10% annual bonus, 500 zł monthly for the cafeteria platform.', gives: [{ field, percent: 10 }] },
  {
    text: 'Une part variable de 4 000 € bruts annuels à objectifs atteints s’y ajoute.',
    gives: [{ field, amount: 4000, currency: 'EUR' }],
  },
  { text: 'You will be eligible for our annual bonus plan.', gives: [{ field, stated: 'unspecified' }] },
  { text: 'The target bonus stays at 15% (previously 12%).', gives: [{ field, percent: 15 }] },
  {
    text: 'This position is not eligible for a bonus. Annual salary: $72,000.',
    nothing: true,
    excluded: ['targetBonus'],
  },
  { text: 'We match 50% of what you save in the 401(k), up to 6% of pay.', nothing: true },
  { text: '25% of the options vest after one year.', nothing: true },
];
