const CODE =
  '(?:usd|eur|gbp|chf|inr|rs|sgd|aud|cad|nzd|aed|sar|qar|sek|dkk|nok|pln|czk|huf|ron|jpy|cny|hkd|zar|brl|mxn|vnd|php|myr|rm|thb|idr|krw|ils|ngn|kes|pkr|(?:hk|us|nt|[srac])\\$|kr)';
const FIGURE = "\\d[\\d,·']{0,14}(?: \\d{3}(?!\\d))*";
const MONTH =
  '(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)';
const DAY =
  '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|fri|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes|today|tonight|noon|eod|cob)';
const TIME =
  '(?:years?|annum|yr|months?|mo|weeks?|hours?|hr|h|days?|shift|jahr|monat|stunde|std|woche|an|mois|heure|année|mes|hora|semana|año|jour|día|jaar|maand|uur|pcm|pa|a|annually|yearly|monthly|weekly|hourly|annuels?|mensuels?|anuales?|mensuales|night|session|fortnight)(?![a-zß-ÿ])';
const KIND_OF_PAY = '(?: ?,-)?(?: (?:gross|net|brutto|bruts?|brutos?|basic|base))?';
const PERIOD = `${KIND_OF_PAY}(?: ?/ ?| ?p[/·]?| (?:per |an? |each |every |pro |par |al |im |por |the |je )?)${TIME}`;

/** A word, a mark, or a figure with what belongs to it, of plain lower-case text. */
export const TOKEN = new RegExp(
  [
    `(?<pay>(?:[$€£₹¥]|(?<![a-z])${CODE}) ?${FIGURE}k?m?${PERIOD}|${FIGURE}k? ?(?:€|£|\\$|${CODE}(?![a-z])|euros?|dollars?|pounds|francs|grand)${PERIOD}|\\d{2,3} ?k ?€?${PERIOD}|${FIGURE} ?(?:lpa|lakhs?|ctc)(?![a-z])|\\d[\\d,·]*(?: ?/ ?| ?p/?| an )(?:hr|hour|h)(?![a-z]))`,
    `(?<amount>(?:[$€£₹¥]|(?<![a-z])${CODE}) ?${FIGURE}k?m?|${FIGURE}k? ?(?:€|£|\\$|${CODE}(?![a-z])|euros?|dollars?|pounds|francs|grand(?![a-z]))|\\d{2,3} ?k ?€?(?![a-z])|\\d{1,3}(?:[,·' ]\\d{3})+(?![\\d]))`,
    '(?<share>\\d[\\d·,]* ?%)',
    `(?<day>\\d{1,2}(?:st|nd|rd|th|·|\\.)? (?:de |of )?(?:${MONTH}|may)(?![a-zß-ÿ])|(?:${MONTH}|may) \\d{1,2}(?:st|nd|rd|th)?(?![\\d·,])|\\d{1,2}(?:st|nd|rd|th)(?![a-z])|\\d{1,4}[/·-]\\d{1,2}[/·-]\\d{2,4}|\\d{1,2}/\\d{1,2}(?!\\d)|(?<![a-zß-ÿ'])(?:${MONTH}|${DAY})(?![a-zß-ÿ]))`,
    `(?<number>${FIGURE})`,
    "(?<word>[a-zß-ÿœ]+(?:[-'][a-zß-ÿœ]+)*)",
    '(?<mark> - |[,;:()]|[.!?\\n])',
  ].join('|'),
  'g',
);
