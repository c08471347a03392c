/** Things an offer is commonly made to depend on, each under one short name. Matched on plain text with single spaces. */
export interface ConditionKind {
  readonly name: string;
  readonly pattern: RegExp;
  /** The words alone make it a duty ("Form I-9"); else the sentence must say that something depends on it. */
  readonly alone?: boolean;
  /** Nothing else than a hire is ever made to depend on it: any word of need or condition will do, and so will a bare list. */
  readonly hiring?: boolean;
}

const CHECK =
  '(?:checks?|screen(?:ing)?s?|tests?|investigations?|stud(?:y|ies)|verifications?|inquir(?:y|ies)|disclosures?|clearances?|examinations?)';

export const CONDITION_KINDS: readonly ConditionKind[] = [
  {
    name: 'right-to-work',
    alone: true,
    pattern:
      /\b(?:form )?i-?9\b|\bright to (?:live and |reside and )?work\b|\b(?:eligib\w+|authori[sz]\w+|legal right|permission|permitted|entitle\w+|status|legally able|able)(?: [a-zß-ž]+){0,3} (?:to|for) (?:work|be employed|employment)(?: [a-zß-ž]+)? ?(?:in|for|by|\b)|\b(?:employment|work)[- ](?:eligibility|authori[sz]ation|permits?|visas?|pass(?:es)?)\b|\bidentity and (?:[a-zß-ž]+ ){0,4}(?:eligib|authori|right)\w*|\bemployment pass\b|\b(?:may|can) (?:lawfully |legally )?work in\b|\b(?:proper|valid|necessary|required|appropriate) (?:visa|work permit|immigration)\b|\bimmigration reform and control act\b|\barbeitserlaubnis\b|\baufenthalts(?:titel|erlaubnis)\b|\bautorisation de travail\b|\btitre de séjour\b|\bpermis(?:o)? de (?:travail|trabajo|residencia)\b|\bniederlassungsbewilligung\b|\barbeitsbewilligung\b|\b(?:residence|immigration|visa) (?:status|permit)\b|\b(?:work|residence|b|c|l|g) permit\b|\bpermit [bclg]\b|\b(?:work |entry |valid )?visas?\b(?=[^.;]{0,30}\b(?:needed|required|granted|approved|approval|issued|clears?))|\bstamp (?:1|1g|4)\b|\bcertificate of eligibility\b/,
  },
  {
    name: 'background check',
    hiring: true,
    pattern: new RegExp(
      `\\bbackground(?: and [a-z]+| or [a-z]+|/reference)? ${CHECK}|\\bbackground screen|\\bcriminal (?:[a-zß-ž]+ ){0,2}(?:${CHECK}|records?|history|background)|\\bpolice (?:${CHECK}|certificate|record)|\\bfingerprint\\w*|\\b(?:enhanced |basic )?dbs (?:[a-zß-ž]+ )?(?:${CHECK}|certificate)|\\bcredit (?:${CHECK}|report)|\\bvetting\\b|\\b(?:police|nbi|criminal|garda) clearances?|\\bbpss\\b|\\bcori\\b|\\b(?:motor[- ]vehicle|driving) records?|\\bmvr\\b|\\b(?:pre-?employment|employment|employee|post-offer) screen(?:ing)?|\\bbackground verification|\\bschufa[a-zß-ž-]*|\\bantécédents judiciaires|\\bcriminal background|\\bpolice vetted|\\bworking with children check|\\bclean (?:police|driving) |\\bführungszeugnis\\w*|\\bzuverlässigkeitsüberprüfung|\\bcasier judiciaire\\b|\\bantecedentes penales\\b|\\bbackground (?:and|&) (?:reference|credit|drug)`,
    ),
  },
  {
    name: 'verification of employment and education',
    pattern:
      /\bverif\w+ (?:of )?(?:your |the |all )?(?:prior |past |previous )?(?:employment|education\w*|academic|credentials|degrees?|qualifications|information)\b|\b(?:employment|education)(?: history)? (?:verification|check)s?\b/,
  },
  {
    name: 'references',
    hiring: true,
    pattern:
      /\breference[s]? (?:checks?|checking|letters?|verification)\b|\b(?:one|two|three|four|\d|zwei|drei|deux|trois|dos|tres|more|further|satisfactory|good|regulatory|professional) (?:[a-zß-ž]+ )?(?:references?|referees|refs|referenzen|références|referencias)\b|\bréférences d'(?:emploi|employeurs)\b|\b(?:satisfactory|professional|employment|acceptable|positive|two|three|your|all|personal|written|suitable|check(?:ing)? (?:of )?(?:your )?|receipt of(?: [a-zß-ž]+)?|successful completion of(?: your)?) references\b(?! to\b)|\breferences (?:covering|from|that|being|are|satisfactory)\b|\bchecking (?:of )?(?:your )?references\b|\breferenzen\b|\breferencias? (?:profesional|laboral)\w*|\bréférences (?:professionnelles|satisfaisantes)\b/,
  },
  {
    name: 'drug test',
    hiring: true,
    pattern:
      /\b(?:drug|substance|alcohol)(?: abuse)?(?: and alcohol| or alcohol| and drug)?[- ](?:screen\w*|tests?|testing|check)\b|\bd ?& ?a (?:test|screen)\w*|\bdrug and alcohol\b|\b(?:exámenes?|pruebas?|tests?)[^.;,]{0,40} de (?:drogas|alcohol)\b|\burine (?:drug )?(?:screen|test)|\bdrogentest\b|\bprueba de drogas\b|\btest(?:ed|ing)? for (?:certain |illegal |illicit )?(?:drugs|substances)\b|\btest for certain illicit substances\b/,
  },
  {
    name: 'health screen',
    hiring: true,
    pattern:
      /\b(?:medical|physical|health)[- ](?:examination|exam|screen\w*|check(?:-?up)?|assessment|clearance|questionnaire)\b|\b(?:pre-?employment|pre-?placement|post-offer|entry|joining) (?:medical|physical)\b|\bmedical (?:report|fitness|certificate of fitness)\b|\b(?:pass|complete|clear)\w* (?:a|the|our|your) (?:medical|physical)\b|\bexámenes? (?:preocupacional|médico|de salud)\w*|\bexamens? médica(?:l|ux)\b|\bimmunität\b|\b[a-zß-ž]+immunität\b|\bgesundheits(?:zeugnis|prüfung)\w*|\boccupational health\b|\btb (?:test|screen\w*)|\bfitness for (?:work|duty)\b|\bvisite (?:médicale|d'information)\w*|\b(?:betriebs|amts)?ärztlich\w* (?:untersuch|eignung)\w*|\bbetriebsärztlich\b|\breconocimiento médico\b|\bimmuni[sz]ation\w*|\bproof of vaccination\b|\bmedically fit\b/,
  },
  {
    name: 'security clearance',
    hiring: true,
    pattern:
      /\bsecurity (?:clearance|vetting)\b|\b(?:secret|sc|dv|ts) clearance\b|\breliability status\b|\bsicherheitsüberprüfung\b|\bhabilitation de sécurité\b/,
  },
  {
    name: 'board approval',
    pattern:
      /\b(?:approv(?:al|ed)|ratif\w+|consent|confirm\w+|zustimmung|approbation|aprobación)(?: [a-zß-ž]+){0,4} (?:by|of|from|des|der|du|del|de la) (?:the |our |its |your )?(?:[a-zß-ž]+ ){0,3}(?:board|committee|council|regents|trustees|provost|president|dean|senate|shareholders|betriebsrats?|personalrats?|aufsichtsrats?|beirats?|mitarbeitervertretung|conseil|consejo)\b|\b(?:beirat|aufsichtsrat|betriebsrat|personalrat|gesellschafterversammlung)[^.;]{0,30}\bzugestimmt|\b(?:board|committee)(?: of [a-zß-ž]+)?(?:'s)? (?:approv\w+|electi\w+|elect\w+|ratif\w+)/,
  },
  {
    name: 'licence',
    pattern:
      /\b(?:licen[sc]es?|licensure|registration|certification|certificates?|accreditation)\b(?= (?:with|by|as|in|to|on|from|and|or|in good standing)|[,.;)]|$)|\b(?:[a-zß-ž]+ ){1,2}(?:licen[sc]e|licensure|registration|certification)\b|\b(?:handler|handling|white|black|blue|cscs|sia|medicare|first aid|trade)(?:'s)? (?:cards?|cert(?:ificate)?s?|permits?|tickets?|badge)\b|\b(?:[a-zß-ž]+ )?(?:practi[cs]ing|professional|trade|teaching|good standing) cert(?:ificate|ification)?\b|\bletter of good standing\b|\bberufsurkunde\b|\bpermis de (?:l'ordre|conduire|pratique|la chambre)\b|\bcarné de [a-zß-ž]+|\bcarnet de [a-zß-ž]+|\bmatrícula profesional\b|\bapprobation als\b|\bberufserlaubnis\b|\bdriver'?s? licen[sc]e\b/,
  },
  {
    name: 'degree',
    pattern:
      /\b(?:conferral|award|completion|proof|evidence|copies|copy|verification|obtaining|receipt|graduat\w+)\b[^.;,]{0,40}?\b(?:degrees?|ph\.?\s?d\.?|doctorate|diplomas?|transcripts?|diplômes?|thesis|dissertation|graduation|qualifications)|\btítulo (?:universitario|profesional|de [a-zß-ž]+)\b|\b(?:diplôme|diploma) d'[a-zß-ž]+|\b[a-zß-ž]*urkunden?\b|\bdegree in hand\b|\b(?:min(?:imum)?|at least)\.? (?:a )?2:[12]\b|\bno (?:active |standing )?backlogs\b|\b(?:original )?diplomas?\b|\btitulación\b|\bcopies de vos diplômes\b|\bzeugnisse?n?\b|\babschlusszeugnis\w*/,
  },
  {
    name: 'relieving letter',
    hiring: true,
    pattern:
      /\b(?:relieving|experience|discharge|release) letters?\b|\bclearance (?:letter|certificate) from (?:your )?(?:previous|last|current)\b|\barbeitszeugnisse?\b|\bcertificat de travail\b/,
  },
  {
    name: 'release from earlier employer',
    pattern:
      /\b(?:free (?:of|from)|not (?:bound|subject)|absence of|release(?:d)? from)\b[^.;]{0,60}\b(?:non-?compete|covenant|restrict\w+|agreement with (?:your|any|a) (?:former|current|prior|previous))/,
  },
];

/** Papers that must be signed to be hired. */
export const PAPER =
  /\b(?:(?:employee |company's |standard |enclosed |attached |mutual |proprietary |its |our |the ){0,4}(?:(?:confidential\w*|propriet\w+|invention\w*|non-?disclosure|nondisclosure|secrecy|intellectual property|ip|arbitration|non-?compet\w*|non-?solicit\w*|conflicts? of interest|code of (?:business )?(?:conduct|ethics)|business conduct|restrictive covenants?|information|assignment|innovations?|drug-free workplace)\b(?:(?! (?:you|must|may|is|are|will|shall|sign|please)\b)[^.;:()]){0,90}?(?:agreements?|policy|policies|code|undertaking|forms?|covenants?|declaration|acknowledge?ment)\b)|\b(?:nda|piia|piiaa|ciiaa|cda)\b)/;
export const SIGNING =
  /\b(?:sign(?:s|ed|ing|ature)?|execut(?:e|es|ed|ing|ion)|enter(?:ing)? into|accept(?:ance|ing)?|agree(?:ing|ment)? to|return(?:ing)?|unterzeichn\w+|unterschr\w+|signature|firma[rs]?)\b/;
