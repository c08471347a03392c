import type { Subject } from './subject.ts';

/** What may follow a word and belongs to its name: "relocation bonus", "signing incentive payment". */
const NAME_TAIL =
  '(?:[ -](?:cash|lump[- ]sum|bonus(?:es)?|payments?|allowances?|incentives?|awards?|expenses?|costs?|assistance|packages?|reimbursements?|benefits?|stipends?|amounts?|pay|support|plan|program(?:me)?|grants?|potential|opportunity|target))';

/**
 * Words by what they name, the more particular first: where two begin at one place, the one listed first holds.
 * They are matched in plain text, without adjectives before the noun.
 */
export const CUE_WORDS: readonly (readonly [Subject, string])[] = [
  [
    'equity',
    `(?:stock|share|equity|rsus?|esops?|options?|long ?- ?term|long term)(?: incentive)?(?: purchase)?(?:[ -](?:bonus(?:es)?|awards?|grants?|refresh\\p{L}*|options?|units?|plan|incentives?|value|compensation))+|restricted (?:stock|shares?)(?: units?| awards?)?|(?:stock )?options?|rsus?|psus?|esops?|espp|equity|stocks?|shares|strike price|exercise price|fair market value|profits? interests?|(?:virtuelle )?(?:aktien|anteile)\\p{L}*|bspce|actions gratuites|409a|ltip?|lti|long ?-? ?term incentives?`,
  ],
  [
    'total',
    '(?:base|salary|fixed)(?: salary)? (?:\\+|and|&) (?:\\p{L}+ )?(?:bonus|stock|variable|equity)\\p{L}*|total (?:comp(?:ensation)?|cash|package|pay|rewards?|fixed(?: remuneration| compensation| pay)?|remuneration|value|benefits?|employment cost)(?: package)?(?: \\((?:salary|base)[^)]{0,40}\\))?|fixed compensation|fixed ctc|(?<![\\p{L}])tc(?![\\p{L}])|tfr|total gross|gesamtvergütung|gesamtpaket|rémunération globale|paquete total|grand total|year 1 total|first[- ]year total|in[- ]hand|take[- ]home|net pay|nettogehalt',
  ],
  [
    'ctc',
    '(?:total |annual |gross |fixed )*ctc|cost[- ]to[- ](?:the )?company|annual (?:compensation|package)|package',
  ],
  [
    'ote',
    'ote|on[- ]target[- ](?:earnings|income|compensation|pay)|total target (?:cash|compensation|pay|earnings|annual \\p{L}+)(?: compensation)?|target(?:ed)? (?:total|annual) (?:cash|compensation|earnings|remuneration)(?: compensation)?|total (?:annual )?(?:cash|compensation|earnings|pay) (?:at|on) target|(?:annual )?cash at target|jahresziel\\p{L}+|ziel(?:jahres)?(?:einkommen|gehalt|vergütung)|gesamtziel\\p{L}+|gesamt(?:jahres)?\\p{L}{0,14}einkommen|rémunération (?:totale|annuelle) (?:cible|à objectifs atteints)|retribución (?:total )?objetivo|ingresos objetivo',
  ],
  ['quota', 'quotas?|accelerators?|sales target|spiffs?|net new a[cr]v|bookings|umsatzziel|cuota'],
  [
    'retention',
    `(?:retention|stay|stay-on|loyalty|completion|key[- ]employee)(?: (?:bonus(?:es)?|payment|award|incentive))+|retention(?=[ :$|-])|halteprämie|bleibeprämie|treueprämie|bindungsprämie|prime de (?:fidélité|fidélisation|rétention)|bono de (?:permanencia|retención)`,
  ],
  [
    'signOn',
    `sign(?:ing)?[- ]?on${NAME_TAIL}{0,3}|"?sign(?:ing)?"?${NAME_TAIL}{1,3}|(?:joining|hiring|hire[- ]on|new[- ]hire|welcome|starting|start|commencement|inducement|make[- ]?whole|buy[- ]?out|joiner)[ -](?:sign[- ]on )?(?:cash )?(?:bonus(?:es)?|payment|award|incentive)|(?:antritts|einstiegs|begrüßungs|willkommens|eintritts|wechsel|start|signing)(?:prämie|bonus|geld|zahlung|-bonus)|prime (?:de bienvenue|d'arrivée|d'embauche|d'accueil|de signature|d'entrée|à la signature)|bono de (?:bienvenida|incorporación|fichaje|firma|entrada)|bonus de bienvenida|prima de (?:incorporación|fichaje|bienvenida)|sign[- ]on`,
  ],
  [
    'severance',
    'severance(?: (?:pay(?:ments?)?|benefits?|package|plan))?|separation (?:pay(?:ments?)?|benefits?|package)|termination (?:pay(?:ments?)?|payments?|benefits?|indemnity)|redundancy pay|abfindung\\p{L}*|indemnité(?:s)? (?:de|conventionnelle de) (?:départ|licenciement|rupture)|indemnización|salary continuation|change (?:in|of) control (?:payment|benefit)|finiquito|upon (?:such |your |the )?termination',
  ],
  [
    'holidayAllowance',
    'holiday (?:allowance|pay|money)|vacation (?:allowance|bonus)|vakantie(?:geld|toeslag|bijslag)|urlaubsgeld|prime de vacances|leave loading',
  ],
  [
    'thirteenth',
    '(?:13|14|15)(?:th|e|ème|º|\\.)[ -]?(?:month|mois|monats\\p{L}{0,12}|paga)(?: (?:salary|bonus|pay))?|13[ -](?:month|monatsgehalt)(?! contract)|thirteenth (?:month|salary)\\p{L}{0,3}(?: salary)?|fourteenth (?:month|salary)|treizième mois|dreizehnte\\p{L}? monats\\p{L}{0,10}|(?:aws|annual wage supplement)|christmas bonus|weihnachtsgeld|aguinaldo',
  ],
  [
    'commission',
    `(?<!exchange )commissions?(?!er)(?! of (?!\\d|up|\\p{L}+ (?:percent|\\()))(?! (?:where|for arbitration))(?:[- ](?:plan|payments?|rate|structure|draw|guarantee|advance))?|(?:non-?)?(?:recoverable )?draws?(?= (?:of|against|on|paid|equal|in)|[ :])|provisions?(?:vorschuss|zahlung\\p{L}*|satz|anspruch)|provisionen|(?:eine[rn]?|die|der|monatliche[rn]?|jährliche|zusätzliche) provision|comisi(?:ón|ones)|override`,
  ],
  [
    'relocation',
    `(?:re-?location|moving|removals?|relocating|relocate (?:you|your family)|relokation)${NAME_TAIL}{0,3}|household goods|house[- ]hunting|umzugs?\\p{L}{0,20}|relo(?=[ ,.;:)]|$)|déménagement|prime (?:d'installation|de mobilité)|frais d'installation|mudanza|reubicación|traslado|verhuis\\p{L}*|(?:associated with|for|cost of|costs of) (?:your|the) move`,
  ],
  [
    'retirement',
    '401 ?\\(?k\\)?|403 ?\\(?b\\)?|\\bpension\\p{L}{0,12}|retirement|provident fund|\\bpf\\b|epf|gratuity|superannuation|super\\b|cpf|rrsp|isa\\b|altersvorsorge|altersversorgung|bav\\b|direktversicherung|vermögenswirksame|retraite|plan de pensiones|tiaa|profit[- ]sharing|matches|matching|simple ira|mpf\\b|kiwisaver|bvg|pensionskasse|2\\. säule',
  ],
  [
    'insurance',
    'insur\\p{L}+|life cover|coverage|deductible|premiums? (?:for|of the|on)|employee premium|death (?:in service|benefit)|accidental death|disability|versicherung\\p{L}*|mutuelle|prévoyance|seguro\\p{L}*|maximum (?:annual )?benefit|co-?pay\\p{L}*|hospitali[sz]ation',
  ],
  [
    'overtime',
    'overtime|time and a half|one and one-half times|überstunden\\p{L}*|mehrarbeit\\p{L}*|heures supplémentaires|horas extra\\p{L}*',
  ],
  [
    'other',
    "pagas? extra(?:ordinaria)?s?|revenues?|funding|funded|seed\\b|raised|raise a|valuation|valued at a|\\barr\\b|series [a-e]\\b|runway|in the bank|market cap\\p{L}*|turnover|umsatz|chiffre d'affaires|facturación|capital(?: de| of)|(?:housing|home|relocation)(?: \\p{L}+)? loans?|loans?|lend\\b|mortgage|darlehen|prêt|préstamo|attorneys?'? fees?|legal fees?|court|damages|fine of|penalt\\p{L}+|vertragsstrafe|liability|processing fee|budget of|headcount|minimum wage|mindestlohn|smic|salary (?:range|band|schedule|scale)|pay (?:range|band|scale)|range for (?:this|the)|\\brange\\b|midpoint|comparison|high[- ]income threshold|threshold|beitragsbemessung\\p{L}*|exempt\\p{L}* threshold|sales of|assets|deductions?|withheld|abgezogen|price of|purchase price|tax(?:es)? (?:of|on)|stipulated damages|(?:brutto)?listenpreis|list price|repay\\p{L}*|refund|forfeit\\p{L}*|average|market (?:rate|median|data)|(?:per|a) share|exchange rate|convert\\p{L}* (?:at|to)|hackathon|referral|donat\\p{L}+|charit\\p{L}+|gift|expense (?:report|limit)",
  ],
  [
    'stipend',
    `(?:detention|layover|on-call|stand-?by|call-?out|hazard|shift|night|weekend) pay|(?:shift |night |weekend |evening |charge |language |geographic )?(?:differentials?|premium pay)|(?:home office|car|meal|travel|phone|housing|special) (?:allowances?|stipends?)|per diem|hra|house rent allowance|conveyance|lta|meals?|food|lunch|car allowance|automobile|vehicle|auto allowance|car|phone|cell(?:ular)?[- ]phone|mobile|internet|wi-?fi|broadband|home[- ](?:office|setup|working)|remote work|work[- ](?:from[- ]home|setup)|wfh|wellness|well-?being|gym|fitness|education\\p{L}*|tuition|learning|training|professional development|continuing education|conference|transport\\p{L}*|commut\\p{L}*|travel (?:benefit|reimbursement|allowance|card|stipend)|parking|temporary (?:living|housing|accommodation)(?: expenses| costs)?|housing|books|uniform|clothing|child ?care|health (?:care )?spending account|\\bhsa\\b|flex(?:ible)? benefits?|lifestyle|spending account|dental|vision|optical|out-?patient|check-?up|(?:maternity|medical) claims|financial (?:counsel\\p{L}*|planning)|tax (?:planning|preparation)|estate plan|club|membership|relocation loan|bridge loan|summer salary|start-?up (?:funds?|package)|research (?:funds?|account)|coach|sponsor|extra duty|supplemental contracts?|equipment|\\p{L}*zulage\\p{L}*|\\p{L}*zuschläge?n?|\\p{L}*zuschlag|verpflegung\\p{L}*|fahrt?kosten\\p{L}*|fahrkosten\\p{L}*|jobticket|\\p{L}*abonnement\\p{L}*|\\p{L}*-?pauschale\\p{L}*|homeoffice|laptop|(?:desk|equipment|office) set-?up|set-?up|air ?(?:ticket|fare)s?|flights?|deutschlandticket|essens\\p{L}*|mobilitäts\\p{L}*|weiterbildung\\p{L}*|sachbezug|gutschein\\p{L}*|internetpauschale|kinderbetreuung\\p{L}*|firmenwagen|indemnité|titres?[- ]restaurants?|tickets?[- ]restaurants?|panier|télétravail|transport|abonnement|forfait mobilité|formation|ticket restaurante|teletrabajo|formación|kilometraje|plus (?:de )?(?:transporte|convenio|nocturnidad)|dietas|cheque (?:guardería|comida)|gimnasio|cafeteria|benefits? (?:platform|budget)`,
  ],
  [
    'allowance',
    '(?:special |additional )?(?:allowances?|stipends?|subsid(?:y|ies)|vouchers?|supplements?|subvention)|(?:extra|additional)(?= [$€£]?[\\d.,]+ ?(?:per|an|a|\\/|pro) ?(?:h|st))|reimburse\\p{L}*|\\p{L}*zuschuss|frais|ayuda|erstatt\\p{L}*|rembours\\p{L}*|temporary (?:living|housing|accommodation)',
  ],
  [
    'bonus',
    `(?:short[- ]term |annual |performance |cash |management |sales )*(?:incentive|bonus)(?:[ -](?:awards?|compensation|plan|scheme|program(?:me)?|payments?|opportunity|target|potential|percentage|pay|payout|amount|eligib\\p{L}+|range))*|bonus(?:es)?|bonuses|incentives|(?:sti|mip|aip)(?: plan)?\\b|variable(?:[ -](?:pay|compensation|component|remuneration|bonus|cash|anteil|part))+|profit[- ]sharing bonus|gain ?sharing|target award|performance[- ]linked \\p{L}+|performance pay|\\bplvc?\\b|\\p{L}*bonus(?:zahlung|anspruch)?|tantieme|ziel(?:bonus|prämie)|leistungsprämie|jahresprämie|erfolgs(?:beteiligung|prämie)|prämien?|variable[rn]? (?:vergütung|anteil|bestandteil|gehaltsbestandteil)|variablen? (?:vergütung|anteil)|zielvereinbarung|prime(?! de panier)(?: (?:sur objectifs|annuelle|variable|de performance|d'objectifs?))?|part variable|rémunération variable|intéressement|participation aux bénéfices|retribución variable|salario variable|variable(?= [:|(]|:)|incentivos?|bono(?: anual)?|prima anual`,
  ],
  ['variable', 'variables?|variabel|variablen?|quantitativer anteil|qualitativer anteil|at target'],
  ['leave', 'vacation|annual leave|pto\\b|holidays?|sick leave|urlaub\\p{L}*|congés'],
  [
    'base',
    `(?:base|basic|fixed|starting|initial|annual|gross|contract|guaranteed|monthly|hourly|weekly|bi-?weekly|semi-?monthly|academic[- ]year|total annual)(?: (?:annual(?:ized)?|base|basic|gross|fixed|starting|cash|monthly|hourly|weekly|bi-?weekly))*[- ](?:salar(?:y|ies)|pay(?: rate)?|wages?|compensation|remuneration|rate(?: of pay)?|earnings|income)|base(?=[ :$|*),;+.-]|$)|salar(?:y|ies)|rate of (?:pay|compensation)|pay rate|hourly (?:rate|wage)|day rate|daily rate|wages?|basic(?=[ :|])|fixed(?= (?:pay|component|part)|[:|]| -)|\\p{L}*gr?undgehalt|\\p{L}*grundlohn|\\p{L}*gehalt|\\p{L}*gehälter|\\p{L}*(?:brutto|stunden|monats|jahres|arbeits)(?:-\\p{L}{2,12})?(?:lohn|entgelt|vergütung|bezüge|verdienst|einkommen|grundentgelt|betrag)|(?<!\\p{L})lohn|fest(?:e[nrs]? (?:jahres)?vergütung|gehalt)|fixum|\\p{L}{0,12}(?:vergütung|entgelt)(?!s)|salaires?(?: \\p{L}+)?|rémunération(?: (?:fixe|annuelle|mensuelle|brute|de base))*|fixe(?= [:|(]|:)|appointements|salario(?: (?:fijo|base|bruto|anual))*|sueldo|retribución(?: (?:fija|bruta|anual|salarial))*|\\bfijo\\b|remuneración|mensualidades|wynagrodzenie|pensja|salaris|bruttolön|stipendio|retribuzione|salário`,
  ],
  [
    'pay',
    'pay(?:s|ment)?\\b(?! ?(?:period|date|day|roll|frequency|cycle|schedule))|paid|rates?(?= (?:is|of|will|goes|rises|increases|moves)|:)|compensation|remuneration|comp\\b|earn\\p{L}*|compensated|stipulated|offer(?:ed)?|per month|consideration|per hour',
  ],
];

/** A base word that only measures something else: "15% of your base salary", "in addition to the base salary". */
export const REFERENCE_BEFORE =
  /(?:%|percent\)?|per ?cent|prozent|pour ?cent|times|multiple|(?<!-)(?:months?'?|years?'?|weeks?'?)|month's|year's|week's|half|third|portion|percentage|addition|top|excess|lieu|part|basis|deducted|based|calculated|depend\p{L}*|eligible|paid|equal|equivalent|in line|commensurate|monate?|months\)|meses|mois|anteil)\s?\)?(?:\s(?:of|to|from|on|upon|in|for|worth|with|des|der|du|de la|del|de|your|the|his|her|their|its|then|then-current|current|annual|annualized|gross|total|full|eligible|base|one|an?|each|ihre[ns]?|d')){0,6}\s?(?:")?$/u;
