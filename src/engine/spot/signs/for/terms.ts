import { someSaid } from '#engine/spot/passage.ts';
import type { Sign } from '#engine/spot/sign.ts';
import { kindsIn } from '#engine/spot/words/kinds.ts';
import { AMOUNT, gap, PER } from '#engine/spot/words/lexicon.ts';

const PAY: readonly RegExp[] = [
  new RegExp(
    `\\b(?:salary|base|pay|paid|wages?|rate|ctc|compensation|remuneration|stipend|earn\\w*|gehalt|jahresgehalt|bruttogehalt|monatsgehalt|vergütung|lohn|stundenlohn|rémunération|salaire|salario|sueldo|retribución|retribuzione|stipendio|salário|salaris)\\b${gap(50)}${AMOUNT}`,
    'g',
  ),
  new RegExp(`${AMOUNT}${gap(25)}\\b${PER}\\b|${AMOUNT} ?/ ?(?:yr|year|hr|hour|month|mo|h)\\b`, 'g'),
  new RegExp(`${AMOUNT} (?:rather than|instead of|statt|au lieu de|en lugar de) ${AMOUNT}`, 'g'),
  /[$€£] ?\d{2,3}k\b|\b\d{2,3} grand\b/g,
  /\b(?:base|basic|salary)\b[^.?!\n]{0,15}\b\d{2,3}(?![\d%])|\b\d{2,3}k? (?:base|basic|fixed)\b/g,
];
/** "150-180k", "€75,000 to €90,000", "up to": not what one person is paid. */
const RANGE =
  /\d ?k? ?(?:-|to|bis|à|and) ?[$€£₹]?(?:rs |inr )?\d|\b(?:up to|from|between|starting at|average|median) (?:about )?[$€£₹]?\d/;

/** The mail states what you are paid. */
export const payStated: Sign = {
  id: 'pay-stated',
  weight: 3,
  why: 'states what you are paid',
  holds: ({ text }) =>
    someSaid(text, PAY, ({ match, before, after }) => !RANGE.test(before.slice(-20) + match + after.slice(0, 25))),
};

const OTHER_TERMS: readonly RegExp[] = [
  /\b(?:bonus|variable|commission|ote|prime|incentive)\b/,
  /\b(?:rsus?|restricted stock|options|equity|shares|vest\w*|cliff|0·\d+ ?%)\b/,
  /\b(?:probation\w*|probezeit|période d'essai|periodo de prueba|notice period|months'? notice)\b/,
  /\b(?:pto|vacation|holidays?|annual leave|days'? (?:off|leave)|weeks? off|urlaub\w*|congés|vacaciones)\b/,
  /\b(?:pension|401 ?\(?k\)?|provident fund|health|medical|dental|benefits)\b/,
  /\b(?:start(?:ing)?|join(?:ing)?|begin(?:s|ning)?|commenc\w+|effective|first day|eintritt|ab dem|à compter|incorporaci[oó]n|report(?:ing)? (?:to|for))\b[^\n]{0,40}(?:\b(?:date|week of|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|septiembre|octubre|noviembre|diciembre)\b|\d{1,2}[/·]\d)/,
  /\b(?:full[- ]time|part[- ]time|fte|permanent|fixed[- ]term|one-year contract|\d+ months?|hours (?:per|a) week|unbefristet|befristet|indéterminée|indefinido|w-?2|1099)\b/,
  /\b(?:relocation|sign(?:ing)?-on|signing bonus|housing stipend|allowance|differential|severance)\b/,
];

/** The sign for each further number of terms: a list of terms describes one job. */
export const fewTerms: Sign = {
  id: 'terms',
  weight: 1,
  why: 'names terms of a job',
  holds: ({ text }) => kindsIn(text, OTHER_TERMS) >= 1,
};
/** The mail lists several terms of a job. */
export const severalTerms: Sign = {
  id: 'several-terms',
  weight: 2,
  why: 'lists several terms of a job',
  holds: ({ text }) => kindsIn(text, OTHER_TERMS) >= 3,
};
