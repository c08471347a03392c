import type { Reading } from '#domain/reading.ts';
import type { Unit } from '#engine/read/context.ts';
import { holds, matchesOf } from '#engine/read/gate/in-unit.ts';
import { mayMatch } from '#engine/read/gate/signature.ts';
import { PLACES, UNSURE_PLACES } from '#engine/read/letter-facts/places.ts';

/** Company forms, offices and words of law that belong to one country, with their weight against a place name's 1. */
const SIGNS: readonly (readonly [country: string, weight: number, pattern: RegExp])[] = [
  [
    'DE',
    3,
    /\b(?:gmbh|kgaa|e\.\s?v\.)(?![A-Za-zÀ-ÖØ-ž])|\b(?:tarifvertrag|bundesurlaubsgesetz|burlg|kündigungsschutzgesetz|betriebsrat)\b/,
  ],
  [
    'IN',
    4,
    /\bpvt\.?\s{0,2}(?:ltd|limited)|\bprivate limited\b|\b(?:ctc|lpa|provident fund|gratuity|aadhaar|pan card|lakhs?|lacs?|crores?)\b|₹/,
  ],
  ['AU', 4, /\bpty\.?\s{0,2}(?:ltd|limited)|\b(?:superannuation|abn \d|fair work|national employment standards)\b/],
  ['SG', 4, /\bpte\.?\s{0,2}(?:ltd|limited)|\b(?:cpf|central provident fund|employment pass|ministry of manpower)\b/],
  [
    'GB',
    3,
    /£|\b(?:nhs|hmrc|national insurance|dbs (?:check|disclosure|certificate)|p45|statutory sick pay|pension regulator|auto-?enrol(?:ment|led))\b/,
  ],
  [
    'US',
    3,
    /\b401\s?\(?k\)?|\b(?:i-9|e-verify|at-will|fmla|cobra|fair labor standards|flsa|immigration reform and control act|social security number|w-4)\b/,
  ],
  ['CA', 3, /\b(?:québec|reer|rqap|cnesst|rpp|rrsp|canada pension|employment standards act|t4|cdn)\b|\bc(?:a|dn)?\$/],
  ['FR', 3, /\b(?:cdi|cdd|sas|sarl|smic|mutuelle|rtt|convention collective|code du travail)\b/],
  ['ES', 3, /\bs\.\s?l\.(?![A-Za-zÀ-ÖØ-ž])|\b(?:estatuto de los trabajadores|convenio colectivo|pagas)\b/],
  ['NL', 3, /\bb\.\s?v\.(?![A-Za-zÀ-ÖØ-ž])|\b(?:vakantiegeld|cao|30%-ruling)\b/],
  ['HK', 3, /\b(?:mpf|mandatory provident fund)\b/],
  [
    'ZA',
    4,
    /\(pty\) ?(?:ltd|limited)|\b(?:paye|uif|ccma|b-?bbee|bargaining council|basic conditions of employment|medical aid|rand)\b/,
  ],
  ['CL', 3, /\b(?:isapre|fonasa|comuna|faena|spa|feriado legal|gratificación)\b/],
  ['MX', 3, /\b(?:imss|infonavit|s\.a\. de c\.v|prima vacacional|vales de despensa)\b/],
  ['CO', 3, /\b(?:cesantías|prima de servicios|salario integral|bogotá|medellín)\b/],
  ['PH', 3, /\b(?:pag-?ibig|philhealth|sss|nbi clearance|13th month pay)\b/],
  ['NG', 3, /\b(?:nysc|naira|pencom)\b|₦/],
  ['CH', 3, /\b(?:bvg|pensionskasse|chf)\b/],
  ['NZ', 3, /\bkiwisaver\b/],
  ['MY', 3, /\bsdn\.?\s?bhd\b|\bepf\b.{0,40}\bsocso\b/],
  ['IE', 3, /\b(?:garda vetting|stamp 4|vhi|laya|dac|prsi|revenue commissioners)\b/],
  ['JP', 3, /\b(?:k\.k\.|kabushiki|jpy)\b|¥/],
  ['AE', 3, /\b(?:aed|mohre)\b/],
  ['PL', 3, /\b(?:pln|sp\. z o\.\s?o)\b/],
];
const PHONE: readonly (readonly [string, RegExp])[] = [
  ['GB', /\+44\b/],
  ['DE', /\+49\b/],
  ['FR', /\+33\b/],
  ['ES', /\+34\b/],
  ['IN', /\+91\b/],
  ['AU', /\+61\b/],
  ['SG', /\+65\b/],
  ['CH', /\+41\b/],
  ['AT', /\+43\b/],
  ['NL', /\+31\b/],
  ['IE', /\+353\b/],
  ['JP', /\+81\b/],
];
/** "Duluth, MN 55802": state and ZIP code; "Toronto, ON M5V 2T6": province. */
const US_STATE =
  /,\s{0,3}(?:AL|AK|AZ|AR|CA|CO|CT|DC|DE|FL|GA|HI|IA|ID|IL|IN|KS|KY|LA|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY)(?:\s{1,3}\d{5}(?:-\d{4})?\b|(?=[\s,.]|$))/;
const CA_PROVINCE = /,\s{0,3}(?:ON|BC|QC|AB|MB|NS|NB|SK|NL|PE)(?:\s{1,3}[A-Z]\d[A-Z]\s?\d[A-Z]\d\b|(?=[\s,.]|$))/;
/** Place names by their first word, the longer first, with the country each belongs to. */
const BY_FIRST_WORD = new Map<string, (readonly [name: string, country: string])[]>();
for (const [country, names] of Object.entries(PLACES)) {
  for (const name of names) {
    const first = /^[a-zß-ž]+/.exec(name)?.[0] ?? '';
    const list = BY_FIRST_WORD.get(first) ?? [];
    BY_FIRST_WORD.set(first, list);
    list.push([name, country]);
    list.sort((a, b) => b[0].length - a[0].length);
  }
}
/** Only looked for, never tried: any of the names. */
const ANY_PLACE = new RegExp(
  Object.values(PLACES)
    .flat()
    .map((name) => name.replaceAll('.', '\\.'))
    .join('|'),
);
const WORD = /[a-zß-ž]+/g;
const LETTER = /[a-zß-ž]/;
const DEFAULT: Partial<Record<Reading['language'], string>> = { de: 'DE', fr: 'FR', es: 'ES' };
/** A place of work or seat says more than a place in passing. */
const SEAT =
  /\b(?:based|located|office|location|headquarter|work from|site|standort|sitz|arbeitsort|lieu|oficina|laws? of|work in)\b/;
const LEAST = 1.5;

/** ISO 3166 alpha-2 of the seat or place of work; undefined when signs are few or contradict each other. */
export function countryOf(units: readonly Unit[], language: Reading['language']): string | undefined {
  const scores = new Map<string, number>();
  const add = (country: string, by: number) => scores.set(country, (scores.get(country) ?? 0) + by);
  const signs = new Set<RegExp>();
  for (const unit of units) {
    const { plain, text } = unit;
    const near = holds(unit, SEAT) ? 2 : 1;
    for (const [name, country] of mayMatch(unit.signature, ANY_PLACE) ? placesIn(plain) : [])
      add(country, UNSURE_PLACES.has(name) ? near * 0.75 : near);
    for (const [country, weight, pattern] of SIGNS) {
      if (!signs.has(pattern) && holds(unit, pattern)) {
        signs.add(pattern);
        add(country, weight);
      }
    }
    if (plain.includes('+')) for (const [country, pattern] of PHONE) if (pattern.test(plain)) add(country, 2);
    if (!text.includes(',')) continue;
    if (US_STATE.test(text)) add('US', 2);
    if (CA_PROVINCE.test(text)) add('CA', 2);
  }
  const home = DEFAULT[language];
  if (home !== undefined) add(home, 1.5);
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < LEAST || (second !== undefined && second[1] === best[1])) return undefined;
  return best[0];
}

/** The place names of a text, each once. */
function placesIn(plain: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let past = 0;
  for (const match of matchesOf(plain, WORD)) {
    const names = match.index < past ? undefined : BY_FIRST_WORD.get(match[0]);
    const named = names?.find(
      ([name]) => plain.startsWith(name, match.index) && !LETTER.test(plain.charAt(match.index + name.length)),
    );
    if (named === undefined) continue;
    found.set(...named);
    past = match.index + named[0].length;
  }
  return found;
}
