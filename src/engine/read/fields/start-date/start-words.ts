/** Names of the first day in labels and headings. */
export const START_LABEL =
  /\b(?:start(?:ing)?(?: date| day)?|commencement(?: date| of employment)?|date of (?:joining|commencement|hire|employment|appointment|start|entry)|(?:employment|joining|hire|onboarding|reporting|effective|anticipated start|entry) date|joining|first day(?: of (?:work|employment))?|doj|eintritt(?:sdatum|stermin)?|vertragsbeginn|beginn(?: des arbeitsverhältnisses)?|arbeitsbeginn|stellenantritt|dienstantritt|antritt|startdatum|induction|first shift|day one|data rozpoczęcia|startdatum|ingangsdatum|date d[e'] ?(?:entrée|embauche|début|prise de (?:poste|fonctions?))|prise de (?:poste|fonctions?)|entrée en fonctions?|début du contrat|fecha de (?:incorporación|inicio|alta|ingreso)|incorporación|inicio)\b/;

const DAY =
  '(?:day (?:one|1)|first shift|first (?:full )?day(?: (?:of|at)(?: active)? ?(?:work|employment|the job|the office)?)?|start(?:ing)? (?:date|day)|(?:commencement|joining|hire|reporting) date|commencement of (?:your |the )?employment|(?<!last )date of (?:hire|employment|commencement|joining)|effective date of (?:your )?employment)';
const VERB =
  '(?:serve|become|need you|(?:love|like|want|have) you(?: here| in| with us)|(?:begin|start|commence|join|report)(?:s|ning|ing|ting|n?ed)?|commencing|beginning|on ?board|onboard|take up|assume|come on|welcom(?:e|ing)|see(?:ing)? you|effective|appointment|orientation (?:begins|starts|is)|with effect)';
const GERMAN =
  '(?:beginnt|beginn|tritt|eintritt|eingestellt|wird|werden|anstellung|einstellung|arbeitsverhältnis|anstellungsverhältnis|dienstverhältnis|arbeitsvertrag|start)';
const FRENCH =
  '(?:à compter|à partir|débuter\\w*|débute|commencer\\w*|commence|prise de (?:poste|fonctions?)|prendr\\w*|prenez|entrée en fonctions?|embauch\\w*|engag\\w*|effet|rejoindre|intégrer)';
const SPANISH =
  '(?:a partir|a contar|desde|incorporación|incorporarás|incorporar\\w*|inicio|iniciar\\w*|comenzar\\w*|comien\\w+|inicia|empezar\\w*|empiezas|efectos|alta)';

/** The first day named as such, up to the date. */
export const NAMED_DAY = new RegExp(`\\b${DAY}\\b[^.;\\d]{0,70}$`);
/** Words for starting, up to the date. */
export const STARTING = new RegExp(`(?:^|[^\\wäöüéà])(?:${VERB}|${GERMAN}|${FRENCH}|${SPANISH})\\b[^.;]{0,60}$`);
/** Short ways right before the date, for a verb that follows it ("as of June 10, 2002, you will commence"). */
export const AS_OF =
  /(?:\b(?:effective|as of|from|on|beginning|starting|ab(?: dem)?|zum|dès le|desde el)(?: the| this)?|^) ?$/;
export const THEN_STARTS =
  /^,? (?:you will|you'll|you are to|wird|werden|the company (?:will|hereby|shall)|your (?:position|title|role|employment)|\(?(?:your |the )?"?(?:start|commencement|effective|employment) date|eingestellt|als |as (?:your|the) (?:start|first)|to start|(?:works|is fine|would work) (?:as|for) (?:your )?(?:day one|first day|start)|is day one|is your (?:first|start)|or (?:sooner|earlier|früher|antes|avant))/;

/** What else begins, vests, ends or is paid on a day. */
const OTHER_SUBJECT =
  /\b(?:benefits?|coverage|insurance|vesting|vests?|vested|accru\w+|eligib\w+|enrol\w+|bonus(?:es)?|options?|grant(?:ed)?|increase[sd]?|review(?:ed)?|raise|reimburse\w*|plan|program|fiscal|academic year|semester|students?|policy|repay\w*|paid|payable|payment|instal\w+|expir\w+|amended|end(?:s|ing)?|terminat\w+|resign\w*|retire\w*|lease|loan|deadline|accept\w*|sign(?:ed)?|return|decision|respon\w+|reply|probation\w*|notice|holiday|vacation year|leave year|severance|extend\w*|candidate|interview|fee|commission|guarantee\w*|tranche|stock|shares|price|merger|closing of|schedule|announced|dated|letter of|agreement dated|approval|approved|release|earlier)\b/;

/** Whether the words from a cue to the date speak of something that is not the first day. */
export function isOtherStart(words: string): boolean {
  return OTHER_SUBJECT.test(words.replace(/\bwith (?:the |our )?(?:\w+ )?(?:semester|academic year)\b/, ''));
}

/** Pay that begins or rises on a day ("increased to $490,000 per annum commencing September 24"). */
export const PAY_FROM =
  /(?:\b(?:salary|per annum|bonus\w*|paid|payable|deductions|rate|increas\w+|annually|gehalt|vergütung)\b|[$€£]) ?[^.;]{0,90}\b(?:commencing|beginning|effective|starting|ab|from)\b[^.;]{0,25}$/;

/** The start is left open. */
export const OPEN_START =
  /\b(?:start(?:ing)? date|commencement date|date of joining|first day|joining date|begin(?:ning)?|start(?:ing)?|commenc(?:e|ing)|join us)\b[^.;,]{0,50}(?:\btbd\b|\btba\b|\bto be (?:mutually |jointly )?(?:agreed|determined|confirmed|decided|set|arranged|finali[sz]ed|advised)|\b(?:mutually|jointly) (?:agreed|agreeable|acceptable|convenient|determined)|\bas soon as (?:possible|practicable|you)|\bimmediately upon|\bat your earliest|\bflexible\b|\bat a date\b)|\b(?:will|shall|we'll|to) (?:mutually |jointly )?(?:agree|discuss|set|determine|finali[sz]e|coordinate)(?: on| with you| upon)?(?: a| your| the)(?: exact| actual| specific| firm)? start(?:ing)? date\b|\b(?:employment|term of employment|appointment) (?:will |shall )?(?:commences?|begins?|starts?) (?:(?:up)?on|after|following|as soon as)\b|\bdatum nach (?:vereinbarung|absprache)|\bstart(?:ing)? (?:asap|immediately|right away)\b|\bstart nach (?:vereinbarung|absprache)|\b(?:eintritt|beginn)[^.;]{0,30}\bnach (?:vereinbarung|absprache)|\bdate (?:d'entrée )?à (?:convenir|définir)|\bincorporación (?:inmediata|a convenir)/;
