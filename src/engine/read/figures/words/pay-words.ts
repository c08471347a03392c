import { matchesOf } from '#engine/read/gate/in-unit.ts';

/** Words that make a bare number near them an amount of money. */
const PAY =
  'salary|salaries|base|basic|pay|wages?|compensation|remuneration|ctc|package|comp|rate|bonus(?:es)?|stipend|allowance|ote|earnings?|commission|relocation|sign(?:ing)?[- ]?on|signing|joining|retention|severance|reimburse[a-zß-ž]{0,5}|hra|gratuity|provident fund|income|cash|cost to company|gehalt|[a-zß-ž]{0,20}gehalt|[a-zß-ž]{0,20}vergütung|[a-zß-ž]{0,20}lohn|[a-zß-ž]{0,12}entgelt|bezüge|prämie|zulage|brutto|netto|salaire|rémunération|prime|indemnité|brute?s?|sueldo|salario|retribución|remuneración|complemento|bruto|value|worth|total|tc|fixed|variable|amount|offer(?:ed|ing)?|target';
/** Words that make a bare number near them a number of shares. */
const SHARES =
  'shares?|options?|rsus?|units?|isos?|nsos?|aktien|optionen|actions|acciones|grant|equity|stocks?|esops?|employees?|people|hours?|stunden|heures|horas|miles|kilometer|days?|users|customers';
const FIND = new RegExp(`(?<![a-zß-ž])(?:(${PAY})|(${SHARES}))(?![a-zß-ž])`, 'g');

/** Which of the two a stretch before a number speaks of last: 'pay', 'shares' or neither. */
export function lastTopic(before: string): 'pay' | 'shares' | undefined {
  let topic: 'pay' | 'shares' | undefined;
  for (const match of matchesOf(before, FIND)) topic = match[1] === undefined ? 'shares' : 'pay';
  return topic;
}
