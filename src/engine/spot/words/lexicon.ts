/** Pieces of patterns over plain lower-case text. A gap never leaves its sentence. */
export const gap = (most: number): string => `[^.?!\\n]{0,${most}}`;

const CODES =
  'usd|eur|gbp|chf|inr|rs|sgd|aud|cad|nzd|aed|sar|sek|dkk|nok|pln|czk|huf|ron|jpy|cny|rmb|hkd|zar|brl|mxn|vnd|php|myr|thb|idr|krw|ils|try|ngn|kes|egp';
/** An amount of money, or a number that can be little else ("155k", "96,500"). */
export const AMOUNT = `(?:(?:[$€£₹¥]|\\b(?:${CODES})\\b) ?\\d[\\d,·' ]{0,14}k?\\b|\\b\\d[\\d,·' ]{0,14}k?,?-? ?(?:€|£|(?:${CODES}|euros?|dollars|pounds|francs|lpa|lakhs?|kr)\\b)|\\b\\d{2,3}k\\b|\\b\\d{1,3} grand\\b|\\b\\d{2,3}(?:[,·' ]\\d{3})+\\b)`;
/** A time that pay is counted by, or a word that marks pay. */
export const PER =
  "(?:(?:per|a|an|each|every|/|pro|par|al|im|por|à l'|the) ?(?:year|annum|yr|month|mo|week|hour|hr|day|shift|jahr|monat|stunde|woche|an|mois|heure|año|mes|hora|semana|jour|jaar|maand|uur)|/ ?h\\b|annually|annual|yearly|monthly|hourly|p·?a|brutto|bruts?|brutos?|gross|base|basic|basis|fixed|fix|fixum|on w-?2|1099|pro[- ]?rat\\w+|annuels?|lpa|ctc)";

/** Names of occupations, by their last word. */
export const TITLE =
  '(?:engineer|developer|programmer|architect|manager|director|head|lead|leader|officer|analyst|associate|assistant|consultant|designer|scientist|researcher|professor|lecturer|instructor|teacher|nurse|rn|physician|doctor|dentist|veterinarian|pharmacist|therapist|psychologist|counsel+or|accountant|bookkeeper|controller|auditor|underwriter|clerk|cashier|barista|driver|technician|electrician|plumber|mechanic|machinist|welder|operator|operative|supervisor|coordinator|co-ordinator|administrator|specialist|representative|rep|executive|intern|trainee|apprentice|editor|writer|journalist|planner|buyer|attorney|lawyer|solicitor|counsel|paralegal|chef|cook|baker|server|host|porter|guard|worker|postdoc|librarian|receptionist|secretary|strategist|producer|recruiter|adviser|advisor|tutor|carer|caregiver|physiotherapist|surveyor|agent|broker|pilot|steward|attendant|crew|member of staff|president|partner|chief \\w{1,20}|c[eotfm]o|(?!assist|consist|resist|persist|insist|enlist|exist|\\w{0,8}list\\b)\\w{3,20}ist|\\w{1,20}(?:ographer|entwickler(?:in)?|ingenieur(?:in)?|leiter(?:in)?|berater(?:in)?|referent(?:in)?|assistent(?:in)?|techniker(?:in)?|pfleger(?:in)?|kaufmann|kauffrau)|sachbearbeiter(?:in)?|werkstudent(?:in)?|praktikant(?:in)?|auszubildende[rn]?|ingénieure?|développeu(?:r|se)|responsable|chef de|chargée? de|comptable|infirmi(?:er|ère)|technicien(?:ne)?|ingenier[oa]|desarrollador[a]?|analista|gerente|técnic[oa]|enfermer[oa]|contable|becari[oa])(?! (?:track|course|program(?:me)?|bootcamp|simulation|certificate|career path))';

/** A job by its name. */
export const JOB_NOUN =
  '(?:jobs?|positions?|roles?|posts?|employment|internships?|appointment|traineeship|apprenticeship|placement|clerkship|residency|secondment|stelle|anstellung|arbeitsvertrag|arbeitsplatz|festanstellung|praktikum|ausbildung(?:splatz)?|poste|embauche|emploi|cdi|cdd|stage|contrat de travail|puesto|empleo|contrato (?:indefinido|laboral|de trabajo)|prácticas|posizione|lavoro|vaga|cargo|baan|functie)';
const JOINING =
  '(?:work with us|work for us|work as|join(?:ing)? (?:us|our|the|[a-z]+ as)|join the team|on our team|on board|aboard)';
/** A job as the thing that is offered, or the joining of a firm. */
export const JOB = `(?:${JOB_NOUN}|${JOINING})`;

/** Papers that make an offer of a job. */
export const OFFER_PAPER =
  "(?:offer[ -]?letters?|letters? of (?:offer|appointment|employment|engagement|hire)|appointment letter|appointment (?:papers|documents)|(?:job|employment|internship|formal|written|official|conditional) offer|(?:employment|work|labou?r|job|internship|contractor|consulting) (?:contract|agreement)|contract of employment|offer of employment|(?:offer|employment) (?:documents?|package|details|pack|paperwork)|statement of (?:terms|particulars)|letter (?:outlining|detailing|setting out|stating|containing|confirming|with) (?:your |the |all |our )?(?:terms|compensation|salary|offer|details|package|appointment|pay)|terms of employment|(?:arbeits|dienst|anstellungs|praktikums|ausbildungs|werkstudenten|saison)vertrag\\w*|vertragsangebot|vertragsentwurf|promesse d'embauche|contrat de travail|lettre d'engagement|carta[ -](?:de )?oferta|oferta (?:formal|de trabajo|de empleo|laboral)|contrato de trabajo|lettera di (?:assunzione|impegno)|contratto di lavoro|arbeidsovereenkomst)";
/** Papers that could be about anything. */
export const ANY_PAPER =
  '(?:letter|contract|agreement|offer|paperwork|papers|documents?|docs|pdf|envelope|vertrag|angebot|schreiben|unterlagen|courrier|contrat|proposition|contrato|propuesta)';
