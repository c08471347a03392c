import { type Sign, sign } from '#engine/spot/sign.ts';

const PLEASED =
  '(?:pleased|delighted|happy|thrilled|excited|glad|proud|honou?red|writing|like|want|able|ready|love|we|i|are|formally|is|it is)';
const JOB = '(?:job|position|role|post|employment|internship|appointment|contract|traineeship|opportunity to join)';

/** Signs that a mail offers the reader a job. */
export const SIGNS_FOR: readonly Sign[] = [
  sign('offers-position', 8, 'offers a position', [
    new RegExp(
      `\\b${PLEASED}\\b[^.?!\\n]{0,40}\\b(?:to )?(?:offer|offering|extend|extending|make|making|confirm|present|propose)\\b[^.?!\\n]{0,40}\\b(?:you|your)\\b[^.?!]{0,80}\\b(?:${JOB}|as (?:an? |our |the )?(?:[a-z]+ ?){1,5}|join(?:ing)?|to work|work with us|our team|offer)\\b`,
    ),
    /\b(?:extend|extending|make|making|give|present|send)(?:ing)? (?:you )?(?:an?|the|this|our|my) (?:[a-z]+ ){0,3}offer\b(?! (?:letter process|to (?:buy|purchase)))/,
    new RegExp(`\\boffer(?:s|ed)? (?:you |of )?(?:an? |the |this )?(?:[a-z0-9/,-]+ ){0,6}${JOB}\\b`),
    /\boffer (?:for|of) the (?:[a-z0-9/,-]+ ){1,8}(?:position|role|post|job|internship)\b/,
    /\b(?:wir|ich) (?:freue?n? (?:uns|mich)|möchten?|können|bieten?)\b[^.!?\n]{0,80}\b(?:anzubieten|stelle|position|arbeitsvertrag|anbieten|einzustellen|vertragsangebot)\b/,
    /\b(?:nous (?:avons le plaisir|sommes (?:heureux|ravis))|j'ai le plaisir)\b[^.!?\n]{0,80}\b(?:proposer|offrir|offre|poste|embauche|emploi)\b/,
    /\b(?:nos complace|tenemos el (?:placer|gusto)|me complace|nos alegra)\b[^.!?\n]{0,80}\b(?:ofrecer\w*|oferta|puesto|incorporaci[oó]n)\b/,
  ]),
  sign(
    'offer-letter',
    6,
    'brings an offer letter',
    [
      /\b(?:your|the|attached|formal|official|written|signed|updated|revised|enclosed|this) (?:[a-z]+ ){0,3}(?:offer letter|letter of offer|employment (?:offer|agreement|contract)|offer of employment|appointment letter|contract of employment|arbeitsvertrag|contrat de travail|contrato de trabajo)\b/,
      /\b(?:offer letter|letter of appointment|employment (?:agreement|contract)|offer package|offer details)\b[^.?!\n]{0,60}\b(?:attached|enclosed|below|ready|waiting|sign|review|available|find)\b/,
      /\b(?:attached|enclosed|find|review|sign|view)\b[^.?!\n]{0,40}\b(?:offer letter|your offer|offer details|employment (?:agreement|contract)|arbeitsvertrag|contrat)\b/,
    ],
    [
      /\b(?:job offer|offer letter|letter of offer|offer of employment|employment offer|offer extended|your offer|internship offer|offer[_ -]letter|offer (?:for|from|-)|verbal offer|revised offer|jobangebot|vertragsangebot|oferta de (?:trabajo|empleo)|promesse d'embauche|offre d'emploi)\b/,
    ],
  ),
  sign('terms', 3, 'states terms of employment', [
    /\b(?:base(?: salary| pay)?|annual salary|starting salary|gross salary|salary|compensation|ctc|hourly rate|pay rate|stipend|bruttogehalt|jahresgehalt|salaire|salario|remuneration)\b[^.?!\n]{0,60}(?:[$€£₹]|\b(?:usd|eur|gbp|chf|inr|lpa|vnd|sgd|aud|cad)\b|\d{2,3}[,.' ]?\d{3}|\d{2,3}k\b)/,
    /(?:[$€£₹]\s?|\b(?:usd|eur|gbp|chf|inr|rs\.?|vnd) ?)\d[\d,.' ]*k?\b[^.?!\n]{0,30}\b(?:per (?:year|annum|month|hour|week)|a (?:year|month|week)|an hour|annually|p\.a|base|brutto|par an|al año|lpa|\/(?:yr|year|hr|hour|month))\b/,
    /\b\d{2,3}k\b[^.?!\n]{0,40}\b(?:base|and|plus|\+)\b/,
  ]),
  sign('start-date', 2, 'names a start', [
    /\b(?:start(?:ing)? date|joining date|first day|date of joining|you(?:'d| would| will)? start(?: on| in| the)?|start (?:on|monday|work)|commence\w*|eintritt\w*|arbeitsbeginn|prise de poste|fecha de (?:inicio|incorporaci[oó]n))\b/,
  ]),
  sign('accept-by', 3, 'asks for your answer', [
    /\b(?:sign(?:ed)?|accept(?:ance)?|respond|reply|countersign|return|confirm\w*|let (?:us|me) know|say yes|decision|answer)\b[^.?!\n]{0,80}\b(?:by|before|no later than|until|within|through|eod|cob|end of)\b/,
    /\b(?:to accept (?:this|the|your) (?:offer|position)|accept (?:this|the|your) offer|sign(?:ing)? (?:below|the (?:letter|offer|attached|enclosed)))\b/,
    /\b(?:offer|this) (?:is (?:good|valid|open)|expires|remains open|will expire|stands)\b/,
    /\bif (?:that|this|it) works\b[^.?!\n]{0,60}\b(?:say yes|sign|docs|paper|let me know)\b/,
  ]),
  sign('benefits', 2, 'lists equity, bonus or leave', [
    /\b(?:rsus?|stock options?|options: ?\d|equity|vest(?:s|ing)?|sign(?:ing)?-on|signing bonus|target bonus|bonus target|annual bonus|relocation|housing stipend|probation|notice period|paid time off|pto|vacation days|annual leave|urlaubstage|jours de congés|vacaciones|401\(?k\)?|pension|health (?:insurance|is covered)|1099|w-?2)\b/,
  ]),
  sign(
    'congratulations',
    2,
    'congratulates',
    [
      /\b(?:congratulations|congrats|herzlichen glückwunsch|félicitations|enhorabuena|felicidades|welcome to (?!the newsletter)|good news|great news)\b/,
    ],
    [/\b(?:congratulations|congrats|good news|welcome)\b/],
  ),
  sign('join-us', 2, 'wants you to join', [
    /\b(?:(?:you|hope|have you|having you|welcome you|excited|like you) (?:to )?join(?:ing)?|joining (?:us|our|the team)|welcom\w+ (?:you )?(?:to (?:the|our) team|on ?board|aboard)|have you on (?:the|our|board)|on (?:the|our) team|want you on site|you just start|as (?:our|a) (?:new|next))\b/,
  ]),
  sign('moved-terms', 5, 'changes earlier terms', [
    /\b(?:we|i) (?:can|could|are able to|'re able to|were able to|managed to|will|'ll|have)\b[^.?!\n]{0,50}\b(?:do|go (?:up )?to|move|raise\w*|increas\w+|bring|offer|add|approve\w*|improve\w*)\b[^.?!\n]{0,40}(?:[$€£₹]\s?\d|\d{2,3}k\b|\d{2,3}[,.]\d{3}|\d+ ?%)/,
    /\((?:was|previously|up from|instead of|before:?) [^)\n]{1,30}\)|\bup from [$€£]?\d|\bfrom [$€£]?\d[\d,.k]* to [$€£]?\d|(?:[$€£]\s?\d|\d{2,3}k\b|\d[,.]\d{3})[^.?!\n]{0,30}\b(?:rather than|instead of|in place of)\b|\b(?:this|the new|new) (?:version|letter|draft) (?:has|have|states|shows|with)\b|\b(?:revised|updated|new|amended|improved) (?:offer|letter|terms|package|contract)\b|\bupdated letter\b|\bapproved as requested\b|\b(?:we|i) (?:have )?(?:agreed|approved) (?:to )?your\b|\bdisregard the (?:one|letter|previous|earlier)\b/,
  ]),
  sign('paper-follows', 5, 'promises the paper', [
    /\b(?:letter|paperwork|contract|docs|documents|papers)\b[^.?!\n]{0,40}\b(?:comes?|follows?|over|out|across|through|to you)\b[^.?!\n]{0,30}\b(?:once|when|as soon|tomorrow|tonight|shortly|soon|after|monday|tuesday|wednesday|thursday|friday|next|this)\b/,
    /\b(?:send|sends|have|get|bring|mail|draw up|prepare)\b[^.?!\n]{0,20}\b(?:out |over |you )?(?:the |your )?(?:paperwork|contract|docs|offer letter|written offer|formal letter)\b/,
  ]),
  sign('your-yes', 3, 'waits for your yes', [
    /\b(?:does (?:that|this|it) work for you|(?:say|hear|get) (?:a )?yes|(?:let (?:me|us) know|tell me) (?:if )?you(?:'re| are) (?:good|happy|ok|okay|in|on board)|are you in\b|what do you say|shall we (?:go ahead|make it official)|are you (?:happy|good) with|if you(?:'re| are) happy with)/,
  ]),
  {
    id: 'many-terms',
    weight: 5,
    why: 'lists several terms of a job',
    holds: (_mail, text) =>
      TERM_KINDS.filter((kind) => kind.test(text)).length >= 4 && !/\b(?:apply|per posting|jobs?: )\b/.test(text),
  },
];

/** Kinds of terms; a mail that states four of them is about one job in particular. */
const TERM_KINDS: readonly RegExp[] = [
  /\b(?:base|salary|ctc|gehalt|salaire|salario|pay|an hour|per hour|hourly)\b[^\n]{0,40}\d/,
  /\bbonus\b[^\n]{0,30}\d/,
  /\b(?:rsus?|options?|equity|shares|vest\w*)\b/,
  /\b(?:start(?:ing)?|join(?:ing)?|commenc\w+|eintritt)\b[^\n]{0,40}\b(?:date|week|on|of|january|february|march|april|may|june|july|august|september|october|november|december|\d)/,
  /\b(?:pto|vacation|holiday|annual leave|days off|urlaub\w*|cong[eé]s)\b/,
  /\b(?:health|medical|dental|401|pension|insurance|benefits)\b/,
  /\b(?:probation\w*|probezeit|notice|one-year contract|contract|full-time|1099|w-?2)\b/,
];
