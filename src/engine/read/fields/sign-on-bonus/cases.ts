import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'signOnBonus';

export const cases: readonly FieldCase[] = [
  {
    text: 'Within 30 days of your start date the Company will pay you a one-time cash sign-on award of $150,000. If you voluntarily resign without Good Reason or are terminated for Cause before the second anniversary of your start date, you must repay the net amount.',
    gives: [{ field, amount: 150000, currency: 'USD', clawbackMonths: 24, clawbackTrigger: 'cause' }],
  },
  {
    text: 'A joining bonus of INR 1,50,000 will be paid with your first salary, recoverable in full if you leave within 12 months of joining.',
    gives: [{ field, amount: 150000, currency: 'INR', clawbackMonths: 12, clawbackTrigger: 'resignation' }],
  },
  {
    text: 'Einmalige Antrittsprämie: 5.000 € (zurückzuzahlen, falls Sie innerhalb von 12 Monaten kündigen).',
    gives: [{ field, amount: 5000, currency: 'EUR', clawbackMonths: 12 }],
  },
  {
    text: 'Salary $185k, 20% target bonus, $30k sign on (1 yr clawback), 12,000 RSUs, up to $10k relo.',
    gives: [{ field, amount: 30000, clawbackMonths: 12 }],
  },
  {
    text: 'Une prime de bienvenue de 3 000 € vous sera versée avec votre premier salaire.',
    gives: [{ field, amount: 3000, currency: 'EUR' }],
  },
  {
    text: 'We will pay a signing bonus of $20,000: $10,000 with your first paycheck and $10,000 after 6 months. Should you leave for any reason in your first year, a pro-rated share is to be repaid.',
    gives: [
      {
        field,
        amount: 20000,
        clawbackMonths: 12,
        clawbackProRata: true,
        clawbackTrigger: 'any',
        instalments: [
          { afterMonths: 0, amount: 10000 },
          { afterMonths: 6, amount: 10000 },
        ],
      },
    ],
  },
  {
    text: 'You will also receive a one-time bonus of £4,000, paid with your first salary after you start.',
    gives: [{ field, amount: 4000, currency: 'GBP' }],
  },
  {
    text: 'Bono de bienvenida: 4.000 €, a devolver si causas baja voluntaria antes de 18 meses.',
    gives: [{ field, amount: 4000, currency: 'EUR', clawbackMonths: 18, clawbackTrigger: 'resignation' }],
  },
  {
    text: 'Comp: base of ¥12.5M, bonus target 15%, sign-on ¥1,000,000 (repay pro rata if you leave within a year). Tokyo, Japan.',
    gives: [{ field, amount: 1000000, currency: 'JPY', clawbackMonths: 12, clawbackProRata: true }],
  },
  {
    text: 'You will also receive a one-time clerkship bonus of $50,000, payable within 30 days after you join.',
    gives: [{ field, amount: 50000 }],
  },
  { text: 'Sign-on bonus: NIL\nBasic salary: SGD 7,200 per month', nothing: true, excluded: ['signOnBonus'] },
  { text: 'No sign-on bonus is offered at this level. Base is $95K.', nothing: true, excluded: ['signOnBonus'] },
  { text: 'Please sign on the line below. Your annual bonus target is $12,000.', nothing: true },
  { text: 'Signing: $40K', gives: [{ field: 'signOnBonus', amount: 40_000 }] },
  {
    text: 'A one-time payment of $9,000, which you repay in part if you resign within twelve months.',
    gives: [{ field: 'signOnBonus', amount: 9_000, clawbackMonths: 12 }],
  },
  { text: 'Sueldo: 30.000 euros. Bono de ingreso de 2.000 euros.', gives: [{ field: 'signOnBonus', amount: 2_000 }] },
];
