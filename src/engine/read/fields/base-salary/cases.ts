import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'baseSalary';

export const cases: readonly FieldCase[] = [
  {
    text: 'Compensation. Your annual base salary will be Four Hundred Fifteen Thousand Dollars ($415,000), payable on our regular payroll dates.',
    gives: [{ field, amount: 415000, currency: 'USD', period: 'year' }],
  },
  {
    text: 'Salary: £34,500 per annum (FTE £43,125), paid monthly in arrears',
    gives: [
      { field, amount: 34500, currency: 'GBP', period: 'year' },
      { field, amount: 43125, currency: 'GBP', period: 'year', fullTimeEquivalent: true },
    ],
  },
  {
    text: 'Your total cost to company (CTC) at our Pune office will be Rs. 22,50,000/- (Rupees Twenty Two Lakh Fifty Thousand only) per annum.',
    gives: [{ field, amount: 2250000, currency: 'INR', costToCompany: true }],
  },
  {
    text: 'CTC 18.5 LPA, Hyderabad, start in June.',
    gives: [{ field, amount: 1850000, currency: 'INR', period: 'year', costToCompany: true }],
  },
  {
    text: "Das Bruttojahresgehalt beträgt CHF 132'000.-- und wird in 13 Monatslöhnen zu CHF 10'153.85 ausbezahlt.",
    gives: [
      { field, amount: 132000, currency: 'CHF', period: 'year', instalments: 13 },
      { field, amount: 10153.85, currency: 'CHF', period: 'month', instalments: 13 },
    ],
  },
  {
    text: 'Votre rémunération fixe brute annuelle sera de 48 000 € sur 12 mois.',
    gives: [{ field, amount: 48000, currency: 'EUR', period: 'year' }],
  },
  {
    text: 'Te ofrecemos un salario bruto anual de 38.000 euros en 14 pagas.',
    gives: [{ field, amount: 38000, currency: 'EUR', period: 'year', instalments: 14 }],
  },
  {
    text: 'Your base pay will be $6,250.00 per semi-monthly pay period, which is equivalent to $150,000 on an annualized basis.',
    gives: [
      { field, amount: 6250, currency: 'USD', period: 'semimonth' },
      { field, amount: 150000, currency: 'USD', period: 'year' },
    ],
  },
  {
    text: "We'd like to offer you the Part-Time Barista position at $17.50/hr, about 24 hours per week.",
    gives: [{ field, amount: 17.5, currency: 'USD', period: 'hour' }],
  },
  {
    text: "hey priya, so stoked. 140k + 0.5%, start whenever. we just closed a $6M seed so don't worry about runway.",
    gives: [{ field, amount: 140000, period: 'year' }],
  },
  {
    text: 'Your starting salary is $88,000 per year. After successful completion of your 6-month probation it will increase to $92,000.',
    gives: [
      { field, amount: 88000, period: 'year' },
      { field, amount: 92000, period: 'year', from: 'After successful completion of your 6-month probation' },
    ],
  },
  {
    text: 'Thanks for the call. We can raise the base from $150,000 to $162,000. Your current salary of $139,000 was a factor.',
    gives: [{ field, amount: 162000, currency: 'USD', period: 'year' }],
  },
  {
    text: 'You will be compensated at $32.75 an hour for 20 hours a week. After 90 days your rate goes to $34.00.',
    gives: [
      { field, amount: 32.75, period: 'hour' },
      { field, amount: 34, period: 'hour', from: 'After 90 days' },
    ],
  },
  {
    text: 'Salary will be at the rate of £52,000 per annum rising to £55,000 on completion of your probationary period.',
    gives: [
      { field, amount: 52000, currency: 'GBP', period: 'year' },
      { field, amount: 55000, currency: 'GBP', period: 'year', from: 'on completion of your probationary period' },
    ],
  },
  {
    text: 'As a postdoctoral fellow you will receive a stipend of $61,008 per year plus $2,000 annually for conference travel.',
    gives: [{ field, amount: 61008, period: 'year' }],
  },
  { text: 'Monthly gross salary: CHF 8,400 x 13', gives: [{ field, amount: 8400, currency: 'CHF', period: 'month' }] },
  {
    text: 'We are pleased to offer you $95,000 per annum. This is in the upper half of our band ($82,000–$104,000).',
    gives: [{ field, amount: 95000, period: 'year' }],
  },
  {
    text: 'Base salary - $172,500 (previously $165,000). Signing bonus - $20,000.',
    gives: [{ field, amount: 172500, period: 'year' }],
  },
  {
    text: 'Retribución fija: 52.000 € brutos/año (12 pagas).',
    gives: [{ field, amount: 52000, currency: 'EUR', period: 'year' }],
  },
  {
    text: 'Annual gross salary: NGN 14,400,000 (Fourteen Million, Four Hundred Thousand Naira only), payable monthly in arrears.',
    gives: [{ field, amount: 14400000, currency: 'NGN', period: 'year' }],
  },
  {
    text: 'Hi! Offer stands at 105 base, 15 sign-on, 10% bonus. Can you confirm by Friday?',
    gives: [{ field, amount: 105000, period: 'year' }],
  },
  {
    text: 'You will join as an Intern for six months with a monthly stipend of ₹45,000.',
    gives: [{ field, amount: 45000, currency: 'INR', period: 'month' }],
  },
  {
    text: 'We will engage you at a day rate of £650 for an initial period of six months.',
    gives: [{ field, amount: 650, currency: 'GBP', period: 'day' }],
  },
  {
    text: 'Component\tAmount (EUR)\nBase salary\t71,500\nBonus target\t8,000',
    gives: [{ field, amount: 71500, currency: 'EUR', period: 'year' }],
  },
  {
    text: 'The annual salary is ¥9,600,000, paid in 12 monthly installments of ¥800,000, at our Tokyo office, Japan.',
    gives: [
      { field, amount: 9600000, currency: 'JPY', period: 'year' },
      { field, amount: 800000, currency: 'JPY', period: 'month' },
    ],
  },
  {
    text: 'Great news, we can do 98k.\n\n> On Mon, Jan 5 you wrote:\n> I was hoping for a base of 105k.',
    gives: [{ field, amount: 98000, period: 'year' }],
  },
  {
    text: 'Our company was founded in 2015 and has revenue of $45 million, with 300 employees earning an average of $90,000.',
    nothing: true,
  },
  { text: 'The 401(k) limit is $23,000. Life insurance of $50,000 is provided.', nothing: true },
  { text: 'Your sign-on bonus of $10,000 equals one month of base salary.', nothing: true },
  {
    text: 'Sie erhalten ein Jahresgehalt von 60.000 EUR, zahlbar in zwölf gleichen Teilbeträgen von 5.000 EUR.',
    gives: [
      { field: 'baseSalary', amount: 60_000, period: 'year' },
      { field: 'baseSalary', amount: 5_000, period: 'month' },
    ],
  },
  {
    text: 'Rinkhals Mining (Pty) Ltd\nYour basic is R 480 000 per annum.',
    gives: [{ field: 'baseSalary', amount: 480_000, currency: 'ZAR' }],
  },
  {
    text: 'Sueldo base de $ 2.100.000 mensuales, con AFP e Isapre, en la comuna de Maipú.',
    gives: [{ field: 'baseSalary', amount: 2_100_000, currency: 'CLP', period: 'month' }],
  },
  { text: 'Current: 61k base\nBase: 70k', gives: [{ field: 'baseSalary', amount: 70_000 }] },
  { text: 'We support a charity with a $3.2 million budget and 40 volunteers.', nothing: true },
  {
    text: 'You will work 37.5 hours per week on a salary of £31,200.',
    gives: [{ field: 'baseSalary', amount: 31_200, period: 'year' }],
  },
  {
    text: '$91,000 to start, moving to $99,000 when we open the second site.',
    gives: [{ field: 'baseSalary', amount: 91_000 }],
  },
];
