import { kindsIn } from '#engine/spot/words/kinds.ts';
import { TITLE } from '#engine/spot/words/lexicon.ts';

/** Kinds of words of working life, in the languages the spotter knows. */
const KINDS: readonly RegExp[] = [
  /\b(?:positions?|roles?|jobs?|posts?|vacancy|stelle|poste|puesto|posizione|vaga|functie)\b/,
  /\b(?:salar(?:y|ies)|wages?|ctc|compensation|remuneration|stipend|hourly|per hour|an hour|\/ ?hr|base pay|\d ?k? base|gehalt|jahresgehalt|bruttogehalt|stundenlohn|vergütung|brutto|rémunération|salaire|bruts?|salario|sueldo|brutos?|retribuzione|salário)\b/,
  /\b(?:employ(?:ee|er|ment|ed)?|hire[ds]?|hiring|recruit\w*|colleagues?|einstellen|anstellung|arbeits\w+|\w{4,14}vertrag|embauche\w*|emploi|empleo|contratar\w*)\b/,
  /\b(?:probation\w*|notice|annual leave|vacation|pto|holidays?|days'? off|weeks? off|(?:days|weeks)'? leave|urlaub\w*|probezeit|congés|période d'essai|vacaciones|periodo de prueba)\b/,
  /\b(?:fte|full[- ]time|part[- ]time|exempt|hours per week|hours a week|hrs a week|shifts?|vollzeit|teilzeit|wochenstunden|jornada|hybrid|from home|remote|teletrabajo|télétravail)\b/,
  /\b(?:pension|401 ?\(?k\)?|health (?:insurance|cover|plan)|full health|medical|dental|provident fund|superannuation|dienstwagen|firmenwagen|company car|car allowance)\b/,
  /\b(?:start(?:ing)? date|start on|you(?:'d| would| will) start|date of joining|joining date|first day|reporting to|report to|commenc\w+|eintritt\w*|arbeitsbeginn|beginn (?:zum|am)|ab dem|prise de poste|incorporaci[oó]n)\b/,
  /\b(?:intern|internships?|apprentice(?:ship)?|trainee\w*|praktik\w+|werkstudent\w*|stage|stagiaire|prácticas|becari[oa])\b/,
  new RegExp(`\\b${TITLE}\\b`),
  /\b(?:interviews?|panel|vorstellungsgespräch|entretiens?|entrevistas?)\b/,
  /\b(?:equity|rsus?|stock options?|options|vest\w*|cliff|sign(?:ing)?-on|signing bonus|bonus|tantieme|variable|13\. ?monat\w*)\b/,
];

/** How many kinds of words of working life a text has; 0 to {@link KINDS}.length. */
export const jobWordsIn = (text: string): number => kindsIn(text, KINDS);
