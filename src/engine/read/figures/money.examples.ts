import type { FigureExample } from './figure-example.ts';

const kind = 'money';
const IN = { currency: 'INR', country: 'IN' } as const;
const DE = { currency: 'EUR', country: 'DE', language: 'de' } as const;

export const examples: readonly FigureExample[] = [
  { text: 'Base: $185k', gives: [{ kind, amount: 185000, currency: 'USD', marked: true, quote: '$185k' }] },
  { text: 'a strike price of $.35 a share', gives: [{ kind, amount: 0.35, quote: '$.35' }] },
  { text: 'US$ 120,000.00 a year', gives: [{ kind, amount: 120000, currency: 'USD', period: 'year' }] },
  { text: 'USD 20,833.33 per month', gives: [{ kind, amount: 20833.33, currency: 'USD', period: 'month' }] },
  {
    text: 'a salary of Rs 18,50,000/- p.a.',
    setting: IN,
    gives: [{ kind, amount: 1850000, currency: 'INR', period: 'year' }],
  },
  { text: '24 LPA', setting: IN, gives: [{ kind, amount: 2400000, currency: 'INR', period: 'year' }] },
  {
    text: 'of 1.2 crore, or 4 lacs',
    setting: IN,
    gives: [
      { kind, amount: 12000000 },
      { kind, amount: 400000 },
    ],
  },
  { text: '65.000 €', setting: DE, gives: [{ kind, amount: 65000, currency: 'EUR' }] },
  { text: 'CHF 710’000', gives: [{ kind, amount: 710000, currency: 'CHF' }] },
  { text: "CHF 120'000.--", gives: [{ kind, amount: 120000, currency: 'CHF' }] },
  { text: 'EUR 40.000,--', setting: DE, gives: [{ kind, amount: 40000, currency: 'EUR' }] },
  { text: '1,5 Mio. € Umsatz', setting: DE, gives: [{ kind, amount: 1500000, currency: 'EUR' }] },
  { text: '65 T€ im Jahr', setting: DE, gives: [{ kind, amount: 65000, currency: 'EUR', period: 'year' }] },
  { text: '185 000 € par an', gives: [{ kind, amount: 185000, currency: 'EUR', period: 'year' }] },
  { text: '185\u202f000 € brut par an', gives: [{ kind, amount: 185000, period: 'year' }] },
  {
    text: 'one hundred and ten thousand dollars ($110,000)',
    gives: [{ kind, amount: 110000, quote: 'one hundred and ten thousand dollars ($110,000)' }],
  },
  { text: 'one hundred ten thousand dollars', gives: [{ kind, amount: 110000 }] },
  { text: 'Eleven Thousand two hundred and fifty and 00/100 dollars ($11,250.00)', gives: [{ kind, amount: 11250 }] },
  { text: 'Eighty-Five Thousand ($85,000.00) Dollars', gives: [{ kind, amount: 85000 }] },
  { text: 'von 14,00 € (in Worten: vierzehn Euro)', setting: DE, gives: [{ kind, amount: 14 }] },
  { text: '$35–$40/hr', gives: [{ kind, amount: 35, maxAmount: 40, period: 'hour' }] },
  { text: '$80,000 - $95,000', gives: [{ kind, amount: 80000, maxAmount: 95000 }] },
  { text: 'a base between 60 and 70k', gives: [{ kind, amount: 60000, maxAmount: 70000 }] },
  {
    text: 'from $150,000 to $165,000',
    gives: [
      { kind, amount: 150000 },
      { kind, amount: 165000 },
    ],
  },
  {
    text: 'up to $5,000, at least $2,000, about $300',
    gives: [
      { kind, amount: 5000, limit: 'up-to' },
      { kind, amount: 2000, limit: 'at-least' },
      { kind, amount: 300, limit: 'about' },
    ],
  },
  {
    text: 'S$8,350, C$90, A$70, HK$600, R$ 1.000',
    gives: [
      { kind, currency: 'SGD' },
      { kind, currency: 'CAD' },
      { kind, currency: 'AUD' },
      { kind, currency: 'HKD' },
      { kind, amount: 1000, currency: 'BRL' },
    ],
  },
  { text: '$90,000', setting: { country: 'CA', currency: 'CAD' }, gives: [{ kind, currency: 'CAD' }] },
  { text: '¥9,600,000', setting: { country: 'JP' }, gives: [{ kind, currency: 'JPY' }] },
  { text: '¥9,600,000', gives: [{ kind, currency: undefined }] },
  { text: '52 000 kr i månaden', setting: { country: 'SE' }, gives: [{ kind, amount: 52000, currency: 'SEK' }] },
  { text: '14 500 zł', gives: [{ kind, amount: 14500, currency: 'PLN' }] },
  { text: '185\u200b,000 USD', gives: [{ kind, amount: 185000, currency: 'USD' }] },
  { text: 'USD\n120,000', gives: [{ kind, amount: 120000, currency: 'USD' }] },
  { text: 'Base: 145,000', gives: [{ kind, amount: 145000, marked: false }] },
  { text: 'CTC 1850000', setting: IN, gives: [{ kind, amount: 1850000, currency: 'INR', marked: false }] },
  { text: 'annual salary of $98,500', gives: [{ kind, amount: 98500, period: 'year' }] },
  { text: 'an hourly rate of $31.50', gives: [{ kind, amount: 31.5, period: 'hour' }] },
  { text: '$7,500 bi-monthly', gives: [{ kind, period: 'semimonth' }] },
  { text: '$5,769.23 every two weeks', gives: [{ kind, period: 'biweek' }] },
  { text: 'monatlich 4.200 €', setting: DE, gives: [{ kind, amount: 4200, period: 'month' }] },
  { text: '4.200 € brutto im Monat', setting: DE, gives: [{ kind, amount: 4200, period: 'month' }] },
  { text: '28.000 € al año', gives: [{ kind, amount: 28000, period: 'year' }] },
  { text: '$240,000, paid monthly', gives: [{ kind, amount: 240000, period: undefined }] },
  { text: 'Item | Amount (USD)\nCar | 6,500', gives: [{ kind, amount: 6500, currency: 'USD' }] },
  { text: 'Pay frequency\tMonthly\nBase\t120,000 USD', gives: [{ kind, amount: 120000, period: undefined }] },
  {
    text: 'Pay of the year 2026, room 4120, call 555-201-4477, ZIP CA 94107, section 1200, Ref. 20250, at 5:00 pm',
    gives: [],
  },
  { text: 'An option on 45,000 shares and 401(k)', gives: [] },
];
