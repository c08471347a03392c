/** Words after which the name of the job stands, each with how sure it then is. Matched on plain text. */
export interface TitleLead {
  readonly pattern: RegExp;
  readonly strength: number;
  /** The name must hold a word for a kind of job, since the lead alone can go on otherwise ("as a result"). */
  readonly needsJob: boolean;
}

const POST = '(?:position|role|post|job|title|job title|capacity|rank|designation|opening|vacancy|function)';

export const TITLE_LEADS: readonly TitleLead[] = [
  // "the position of …", "in the capacity of …", "the role: …"
  {
    pattern: new RegExp(
      `\\b${POST}(?: with (?:the |our )?[A-Za-zÀ-ÖØ-ž' ]{2,40}?)?(?: is|:)? (?:of|as|that of|will be|shall be|is)(?: that of)? (?:a |an |the |our )?`,
      'g',
    ),
    strength: 0.9,
    needsJob: false,
  },
  // "your title will initially be …"
  {
    pattern: new RegExp(
      `\\b(?:your|employee's|executive's|his|her) (?:new |initial |official |job )?${POST}(?: [A-Za-zÀ-ÖØ-ž]+){0,4}? (?:will|shall|is|would)(?: initially| then| also)?(?: be| become)?(?: changed to| that of| as)?:? `,
      'g',
    ),
    strength: 0.95,
    needsJob: false,
  },
  {
    pattern:
      /\b(?:you|executive|employee|he|she|to)(?: will| shall| would|'ll|'d)? (?:also )?(?:become|be(?: promoted to| appointed| named| elected)?) (?:a |an |the |our |its )?(?=[A-Za-zÀ-ÖØ-ž])/g,
    strength: 0.7,
    needsJob: true,
  },
  // "appoint you Chief Financial Officer"
  {
    pattern:
      /\b(?:appoint|elect|name|promote|designate)(?:s|ed)? (?:you|executive|employee|him|her) (?:to (?:be )?)?(?:the |our |its )?/g,
    strength: 0.8,
    needsJob: true,
  },
  {
    pattern: /\b(?:promotion|appointment|election|promoted) to (?:the (?:position|role|post|office) of )?(?:the )?/g,
    strength: 0.85,
    needsJob: true,
  },
  {
    pattern: /\bhold(?:s|ing)? the (?:title|titles|office|offices|position|positions)(?: of)? /g,
    strength: 0.9,
    needsJob: false,
  },
  // "offered me Full Stack Developer", "have you as a part-time Barista"
  {
    pattern: /\b(?:offer(?:ed|ing)?|giving|gave) (?:me|you) (?:the |a |an )?(?=[A-Za-zÀ-ÖØ-ž])/g,
    strength: 0.6,
    needsJob: true,
  },
  { pattern: /\boffer\b[^.;:]{0,30}? for (?:the |a |an )?(?=[A-Za-zÀ-ÖØ-ž])/g, strength: 0.6, needsJob: true },
  { pattern: /\bto be (?:a |an |our |the |its )(?=[A-Za-zÀ-ÖØ-ž])/g, strength: 0.55, needsJob: true },
  // German, French, Spanish
  {
    pattern:
      /\b(?:als|zu[mr]|(?:für die )?position(?: (?:als|der|des|eines?r?))?:?|stelle (?:als|der|des|eines?r?)|tätigkeit als|funktion (?:als|der|des|eines?r?)) (?:eine?[nrs]? )?/g,
    strength: 0.85,
    needsJob: true,
  },
  {
    pattern:
      /\b(?:en qualité (?:de|d')|en tant que|poste (?:de|d')|le poste :|fonctions? de|emploi de|titre de|comme) /g,
    strength: 0.9,
    needsJob: true,
  },
  {
    pattern: /\b(?:como|en calidad de|puesto de|cargo de|posición de|categoría de|rol de|plaza de) /g,
    strength: 0.85,
    needsJob: true,
  },
];

/** "employs you as …", "will serve as …", "to join us in October as …": words that stand somewhere before " as " in the clause. */
export const EMPLOYED =
  /\b(?:employ(?:s|ed|ment)?|engag(?:e|es|ed)|hir(?:e|es|ed)|appoint(?:s|ed|ment)?|retain(?:s|ed)?|elect(?:s|ed)?|serv(?:e|es|ing)|join(?:s|ing)?|work(?:s|ing)?|act(?:s|ing)?|start(?:s|ing)?|begin|offer(?:s|ed)?(?: of employment)?|employment|(?:bring|want|have|welcome|see|name|hire) you|welcome|service|come|comes|promot(?:e|ed|ion)|on board|onboard)\b/;
export const AS = / as (?:a |an |the |our |its |their )?/g;

/** A job named before its noun: "the Senior Analyst role", "a backend development position". */
export const TITLE_THEN_NOUN =
  /\b(?:offer(?:ed|ing)?(?: me)?|for|join|fill|accept|apply|applied|in|take|to|extend(?:ing)?|you) (?:you )?(?:for )?(?:the|our|a|an) ((?:(?! (?:the|our|an?) )[^.;:!?|(]){3,70}?(?: \([^)]{1,30}\))?) (?:role|position|job|post|opening|vacancy)\b/g;
export const TITLE_LABEL =
  /^(?:\*\*)?(?:job |position |your |current offer |new |official |working )?(?:title(?:s)?|role|position|designation|job|post|post title|title ?\/ ?level|role ?\/ ?level|level ?\/ ?title|position ?\/ ?title|title ?(?:and|&) ?level|role title|position offered|offer|current offer|profile|role applied|offered role|stanowisko|funzione|functie|função|cargo ofrecido|stanowisko ?\/ ?role|tätigkeit|stelle|stellenbezeichnung|position\/funktion|funktion|poste|intitulé du poste|fonction|emploi|puesto|cargo|posición|categoría)(?: is| name| title| offered)?$/;
/** The subject of a letter: "Offer of employment - Senior Engineer", "Re: Job offer: Nurse". */
export const SUBJECT_LEAD =
  /^\[?(?:(?:re|ref|subject|betreff|objet|asunto|betr)\s?[:.]?\s{1,3})?(?:(?:current|new|revised|updated|conditional|formal|provisional|amended|job|your|verbal|written) ){0,3}(?:offer(?: letter)?(?: of employment| of appointment)?|employment offer|appointment|letter of offer|stellenangebot|angebot|vertragsangebot|promesse d'embauche|proposition d'embauche|oferta(?: de (?:empleo|trabajo))?)(?:\])?(?: for| as| as a| to| of| -|:| –|,)?\s{1,3}(?:(?:the )?(?:position|role|post) (?:of|as) )?/;
