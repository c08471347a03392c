/** Currencies by the mark that names them for certain, lower case. */
export const CERTAIN: ReadonlyMap<string, string> = new Map([
  ...marks('USD', 'us$ usd us-dollar us-dollars'),
  ...marks('CAD', 'c$ ca$ cdn$ can$ cad'),
  ...marks('AUD', 'a$ au$ aud'),
  ...marks('NZD', 'nz$ nzd'),
  ...marks('SGD', 's$ sg$ sgd'),
  ...marks('HKD', 'hk$ hkd'),
  ...marks('TWD', 'nt$ twd'),
  ...marks('BRL', 'r$ brl'),
  ...marks('MXN', 'mx$ mex$ mxn'),
  ...marks('EUR', '€ eur euro euros teur t€'),
  ...marks('GBP', '£ gbp sterling'),
  ...marks('JPY', 'jpy yen'),
  ...marks('CNY', 'cny rmb yuan'),
  ...marks('INR', '₹ inr'),
  ...marks('CHF', 'chf sfr sfr. franken'),
  ...marks('PLN', 'zł zl pln zloty'),
  ...marks('CZK', 'kč czk'),
  ...marks('HUF', 'huf forint'),
  ...marks('RON', 'ron lei'),
  ...marks('SEK', 'sek'),
  ...marks('NOK', 'nok'),
  ...marks('DKK', 'dkk'),
  ...marks('ILS', '₪ ils nis'),
  ...marks('KRW', '₩ krw'),
  ...marks('TRY', '₺ try'),
  ...marks('PHP', '₱ php'),
  ...marks('UAH', '₴ uah'),
  ...marks('AED', 'aed dhs dirhams dirham'),
  ...marks('SAR', 'sar'),
  ...marks('QAR', 'qar'),
  ...marks('ZAR', 'zar rand'),
  ...marks('MYR', 'myr rm'),
  ...marks('THB', '฿ thb'),
  ...marks('IDR', 'idr'),
  ...marks('VND', '₫ vnd'),
  ...marks('NGN', '₦ ngn'),
  ...marks('KES', 'kes kshs ksh'),
  ...marks('EGP', 'egp'),
  ...marks('PKR', 'pkr'),
  ...marks('LKR', 'lkr'),
  ...marks('CLP', 'clp'),
  ...marks('COP', 'cop'),
  ...marks('ARS', 'ars'),
]);

function marks(code: string, words: string): readonly (readonly [string, string])[] {
  return words.split(' ').map((word) => [word, code] as const);
}

/** Marks shared by several countries: the code by country, and what holds where the country is not among them. */
export const SHARED: ReadonlyMap<
  string,
  { readonly by: Readonly<Record<string, string>>; readonly otherwise?: string }
> = new Map(
  Object.entries({
    $: {
      by: {
        CA: 'CAD',
        AU: 'AUD',
        NZ: 'NZD',
        SG: 'SGD',
        HK: 'HKD',
        TW: 'TWD',
        MX: 'MXN',
        CL: 'CLP',
        CO: 'COP',
        AR: 'ARS',
      },
      otherwise: 'USD',
    },
    '¥': { by: { JP: 'JPY', CN: 'CNY' } },
    '￥': { by: { JP: 'JPY', CN: 'CNY' } },
    kr: { by: { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK' } },
    rs: { by: { PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR' }, otherwise: 'INR' },
    fr: { by: { CH: 'CHF' } },
    r: { by: { ZA: 'ZAR' } },
  }),
);

/** Words for a shared mark. */
export const SPELLED: Readonly<Record<string, string>> = {
  dollar: '$',
  dollars: '$',
  'us dollars': 'usd',
  'u.s. dollars': 'usd',
  'canadian dollars': 'cad',
  'australian dollars': 'aud',
  'singapore dollars': 'sgd',
  'hong kong dollars': 'hkd',
  pound: '£',
  pounds: '£',
  'pounds sterling': '£',
  rupee: 'rs',
  rupees: 'rs',
  'rs.': 'rs',
  'kr.': 'kr',
  kronor: 'kr',
  kroner: 'kr',
  'fr.': 'fr',
  'swiss francs': 'chf',
  quid: '£',
};
