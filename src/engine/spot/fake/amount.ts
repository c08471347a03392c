/** Pieces of patterns over plain lower-case text. A gap never leaves its sentence. */
export const gap = (most: number): string => `[^.?!\\n]{0,${most}}`;

const CODES =
  'usd|eur|gbp|chf|inr|rs|sgd|aud|cad|nzd|aed|sar|sek|dkk|nok|pln|czk|huf|ron|jpy|cny|rmb|hkd|zar|brl|mxn|vnd|php|myr|thb|idr|krw|ils|try|ngn|kes|egp';
/** An amount of money, or a number that can be little else ("155k", "96,500"). */
export const AMOUNT = `(?:(?:[$€£₹¥]|\\b(?:${CODES})\\b) ?\\d[\\d,·' ]{0,14}k?\\b|\\b\\d[\\d,·' ]{0,14}k?,?-? ?(?:€|£|(?:${CODES}|euros?|dollars|pounds|francs|lpa|lakhs?|kr)\\b)|\\b\\d{2,3}k\\b|\\b\\d{1,3} grand\\b|\\b\\d{2,3}(?:[,·' ]\\d{3})+\\b)`;
