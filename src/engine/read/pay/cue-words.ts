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
    `(?:stock|share|equity|rsus?|esops?|options?|long ?- ?term|long term)(?: incentive)?(?: purchase)?(?:[ -](?:bonus(?:es)?|awards?|grants?|refresh[a-zß-ž]*|options?|units?|plan|incentives?|value|compensation))+|restricted (?:stock|shares?)(?: units?| awards?)?|(?:stock )?options?|rsus?|psus?|esops?|espp|equity|stocks?|shares|strike price|exercise price|fair market value|profits? interests?|e?vsop|(?:virtuelle )?(?:aktien|anteile)[a-zß-ž]*|bspce|actions gratuites|409a|ltip?|lti|long ?-? ?term incentives?`,
  ],
  [
    'total',
    '(?:base|salary|fixed)(?: salary)? (?:\\+|and|&) (?:[a-zß-ž]+ )?(?:bonus|stock|variable|equity)[a-zß-ž]*|total (?:comp(?:ensation)?|cash|package|pay|rewards?|fixed(?: remuneration| compensation| pay)?|remuneration|value|benefits?|employment cost)(?: package)?(?: \\((?:salary|base)[^)]{0,40}\\))?|fixed compensation|fixed ctc|(?<![a-zß-ž])tc(?![a-zß-ž])|tfr|total gross|gesamtvergütung|gesamtpaket|rémunération globale|paquete total|grand total|year 1 total|first[- ]year total|in[- ]hand|take[- ]home|net pay|nettogehalt',
  ],
  [
    'ctc',
    '(?:total |annual |gross |fixed )*ctc|cost[- ]to[- ](?:the )?company|annual (?:compensation|package)|package',
  ],
  [
    'ote',
    'ote|on[- ]target[- ](?:earnings|income|compensation|pay)|total target (?:cash|compensation|pay|earnings|annual [a-zß-ž]+)(?: compensation)?|target(?:ed)? (?:total|annual) (?:cash|compensation|earnings|remuneration)(?: compensation)?|total (?:annual )?(?:cash|compensation|earnings|pay) (?:at|on) target|(?:annual )?cash at target|jahresziel[a-zß-ž]+|(?<!variable )(?<!variablen )ziel(?:jahres)?(?:einkommen|gehalt|vergütung)|gesamtziel[a-zß-ž]+|gesamt(?:jahres)?[a-zß-ž]{0,14}einkommen|rémunération (?:totale|annuelle) (?:cible|à objectifs atteints)|retribución (?:total )?objetivo|ingresos objetivo',
  ],
  ['quota', 'quotas?|accelerators?|sales target|spiffs?|net new a[cr]v|bookings|umsatzziel|cuota'],
  [
    'retention',
    `(?:retention|stay|stay-on|loyalty|completion|key[- ]employee)(?: (?:bonus(?:es)?|payment|award|incentive))+|retention(?=[ :$|-])|halteprämie|bleibeprämie|treueprämie|bindungsprämie|prime de (?:fidélité|fidélisation|rétention)|bono de (?:permanencia|retención)`,
  ],
  [
    'signOn',
    `sign(?:ing)?(?:[- ]?| - )on${NAME_TAIL}{0,3}|sign(?:ing|ed)?(?=\\)?[*]{0,2} ?[:=|-]{0,2} ?[a-z]{0,3} ?[$€£₹]?\\d)|\\bjb(?= ?[:=-]? ?[$€£₹]?\\d)|"?sign(?:ing)?"?${NAME_TAIL}{1,3}|(?:joining|hiring|hire[- ]on|new[- ]hire|welcome|starting|start|commencement|inducement|make[- ]?whole|buy[- ]?out|joiner)[ -](?:sign[- ]on )?(?:cash )?(?:bonus(?:es)?|payment|award|incentive)|(?:antritts|einstiegs|begrüßungs|willkommens|eintritts|wechsel|start|signing)(?:prämie|bonus|geld|zahlung|-bonus)|prime (?:de bienvenue|d'arrivée|d'embauche|d'accueil|de signature|d'entrée|à la signature)|bono de (?:bienvenida|incorporación|fichaje|firma|entrada)|bonus de bienvenida|prima de (?:incorporación|fichaje|bienvenida)|forfait de (?:recrutement|bienvenue)|prime de recrutement|bono de (?:ingreso|contratación)|(?:recruitment|recruiting) (?:bonus|incentive|premium)|buy-?out(?=[*]{0,2} ?[:|-])|sign[- ]on`,
  ],
  [
    'severance',
    'severance(?: (?:pay(?:ments?)?|benefits?|package|plan))?|separation (?:pay(?:ments?)?|benefits?|package)|termination (?:pay(?:ments?)?|payments?|benefits?|indemnity)|redundancy pay|abfindung[a-zß-ž]*|indemnité(?:s)? (?:de|conventionnelle de) (?:départ|licenciement|rupture)|indemnización|salary continuation|change (?:in|of) control (?:payment|benefit)|finiquito|upon (?:such |your |the )?termination',
  ],
  [
    'holidayAllowance',
    'holiday (?:allowance|pay|money)|vacation (?:allowance|bonus)|vakantie(?:geld|toeslag|bijslag)|urlaubsgeld|prime de vacances|leave loading',
  ],
  [
    'thirteenth',
    '(?:13|14|15)(?:th|e|ème|º|\\.)[ -]?(?:month|mois|monats[a-zß-ž]{0,12}|paga)(?: (?:salary|bonus|pay))?|13[ -](?:month|monatsgehalt)(?! contract)|thirteenth (?:month|salary)[a-zß-ž]{0,3}(?: salary)?|fourteenth (?:month|salary)|treizième mois|dreizehnte[a-zß-ž]? monats[a-zß-ž]{0,10}|(?:aws|annual wage supplement)|christmas bonus|weihnachtsgeld|aguinaldo',
  ],
  [
    'commission',
    `(?<!exchange )commissions?(?!er)(?! of (?!\\d|up|[a-zß-ž]+ (?:percent|\\()))(?! (?:where|for arbitration))(?:[- ](?:plan|payments?|rate|structure|draw|guarantee|advance))?|(?:non-?)?(?:recoverable )?draws?(?= (?:of|against|on|paid|equal|in)|[ :])|provisions?(?:vorschuss|zahlung[a-zß-ž]*|satz|anspruch)|provisionen|(?:eine[rn]?|die|der|monatliche[rn]?|jährliche|zusätzliche) provision|comisi(?:ón|ones)|override`,
  ],
  [
    'relocation',
    `(?:re-?location|moving(?! (?:to|up|from) (?:[a-z]{3} )?[$€£₹]?\\d)|removals?|relocating|relocate (?:you|your family)|relokation)${NAME_TAIL}{0,3}|household goods|house[- ]hunting|umzugs?[a-zß-ž]{0,20}|relo(?=[ ,.;:)*|-]|$)|moving van|your move|shipment of (?:your )?(?:household )?goods|miscellaneous (?:moving|relocation)|déménagement|prime (?:d'installation|de mobilité)|frais d'installation|mudanza|reubicación|traslado|verhuis[a-zß-ž]*|(?:associated with|with|towards?|for|cost of|costs of) (?:your|the) move`,
  ],
  [
    'retirement',
    '401 ?\\(?k\\)?|403 ?\\(?b\\)?|\\bpension[a-zß-ž]{0,12}|retirement|provident fund|\\bpf\\b|epf|gratuity|superannuation|super\\b|cpf|rrsp|isa\\b|altersvorsorge|altersversorgung|bav\\b|direktversicherung|vermögenswirksame|retraite|plan de pensiones|tiaa|profit[- ]sharing|matches|matching|simple ira|mpf\\b|kiwisaver|bvg|pensionskasse|2\\. säule',
  ],
  [
    'insurance',
    'insur[a-zß-ž]+|life cover|coverage|deductible|premiums? (?:for|of the|on)|employee premium|death (?:in service|benefit)|accidental death|disability|versicherung[a-zß-ž]*|mutuelle|prévoyance|seguro[a-zß-ž]*|maximum (?:annual )?benefit|co-?pay[a-zß-ž]*|hospitali[sz]ation',
  ],
  [
    'overtime',
    'overtime|time and a half|one and one-half times|überstunden[a-zß-ž]*|mehrarbeit[a-zß-ž]*|heures supplémentaires|horas extra[a-zß-ž]*',
  ],
  [
    'other',
    "pagas? extra(?:ordinaria)?s?|revenues?|funding|funded|seed\\b|raised|raise a|valuation|valued at a|\\barr\\b|series [a-e]\\b|runway|in the bank|market cap[a-zß-ž]*|turnover|umsatz|chiffre d'affaires|facturación|capital(?: de| of)|(?:housing|home|relocation)(?: [a-zß-ž]+)? loans?|loans?|lend\\b|mortgage|darlehen|prêt|préstamo|attorneys?'? fees?|legal fees?|court|damages|fine of|penalt[a-zß-ž]+|vertragsstrafe|liability|processing fee|budget of|(?:fördersumme|ebit|ebitda|umgesetzt|kampagne|campaign|endowment|stammkapital|drittmittel)|headcount|minimum wage|mindestlohn|smic|salary (?:range|band|schedule|scale)|pay (?:range|band|scale)|range for (?:this|the)|\\brange\\b|midpoint|comparison|high[- ]income threshold|threshold|beitragsbemessung[a-zß-ž]*|exempt[a-zß-ž]* threshold|sales of|assets|deductions?|withheld|abgezogen|price of|purchase price|tax(?:es)? (?:of|on)|stipulated damages|(?:brutto)?listenpreis|list price|repay[a-zß-ž]*|refund|forfeit[a-zß-ž]*|average|market (?:rate|median|data)|(?:per|a) share|exchange rate|convert[a-zß-ž]* (?:at|to)|hackathon|referral|donat[a-zß-ž]+|charit[a-zß-ž]+|gift|expense (?:report|limit)",
  ],
  [
    'stipend',
    `(?:detention|layover|on-call|stand-?by|call-?out|hazard|shift|night|weekend) pay|(?:shift |night |weekend |evening |charge |language |geographic |nights? |weekends? )?(?:differentials?|premium pay)|(?:night|weekend|evening|shift|on-call|standby|forklift|language|licen[sc]e|charge|sunday|unsocial hours|holiday|freezer|cold)[a-zß-ž ()/-]{0,24} (?:premium|supplement|diff|uplift|enhancement)|primes? de (?:soir|nuit|week-?end|fin de semaine|dimanche|disponibilité|panier|transport)|asignación de [a-zß-ž]+|bono de (?:movilización|colación|locomoción|alimentación|transporte)|einspring[a-zß-ž]*|(?:ruf)?bereitschaft[a-zß-ž]*|zweitwohnung|konferenzen?|coworking|desk|(?:for|towards?) (?:study|books|exams?|conferences|research travel)|exam (?:support|fees?)|medical aid|connectivity|data (?:&|and) connectivity|research travel|summer support|(?:study|learning|book) (?:budget|money|allowance)|on-call|(?:home office|car|meal|travel|phone|housing|special) (?:allowances?|stipends?)|per diem|hra|house rent allowance|conveyance|lta|meals?|food|lunch|car allowance|automobile|vehicle|auto allowance|car|phone|cell(?:ular)?[- ]phone|mobile|internet|wi-?fi|broadband|home[- ](?:office|setup|working)|remote work|work[- ](?:from[- ]home|setup)|wfh|wellness|well-?being|gym|fitness|education[a-zß-ž]*|tuition|learning|training|professional development|continuing education|conference|transport[a-zß-ž]*|commut[a-zß-ž]*|travel (?:benefit|reimbursement|allowance|card|stipend)|parking|temporary (?:living|housing|accommodation)(?: expenses| costs)?|housing|books|uniform|clothing|child ?care|health (?:care )?spending account|\\bhsa\\b|flex(?:ible)? benefits?|lifestyle|spending account|dental|vision|optical|out-?patient|check-?up|(?:maternity|medical) claims|financial (?:counsel[a-zß-ž]*|planning)|tax (?:planning|preparation)|estate plan|club|membership|relocation loan|bridge loan|summer salary|start-?up (?:funds?|package)|research (?:funds?|account)|coach|sponsor|extra duty|supplemental contracts?|equipment|[a-zß-ž]*zulage[a-zß-ž]*|[a-zß-ž]*zuschläge?n?|[a-zß-ž]*zuschlag|verpflegung[a-zß-ž]*|fahrt?kosten[a-zß-ž]*|fahrkosten[a-zß-ž]*|jobticket|[a-zß-ž]*abonnement[a-zß-ž]*|[a-zß-ž]*-?pauschale[a-zß-ž]*|homeoffice|laptop|(?:desk|equipment|office) set-?up|set-?up|air ?(?:ticket|fare)s?|flights?|deutschlandticket|essens[a-zß-ž]*|mobilitäts[a-zß-ž]*|weiterbildung[a-zß-ž]*|sachbezug|gutschein[a-zß-ž]*|internetpauschale|kinderbetreuung[a-zß-ž]*|firmenwagen|indemnité|titres?[- ]restaurants?|tickets?[- ]restaurants?|panier|télétravail|transport|abonnement|forfait mobilité|formation|ticket restaurante|teletrabajo|formación|kilometraje|plus (?:de )?(?:transporte|convenio|nocturnidad)|dietas|cheque (?:guardería|comida)|gimnasio|cafeteria|benefits? (?:platform|budget)`,
  ],
  [
    'allowance',
    '(?:special |additional )?(?:allowances?|stipends?|subsid(?:y|ies)|vouchers?|supplements?|subvention)|(?:extra|additional)(?= [$€£]?[\\d.,]+ ?(?:per|an|a|\\/|pro) ?(?:h|st))|reimburse[a-zß-ž]*|[a-zß-ž]*zuschuss|frais|ayuda|erstatt[a-zß-ž]*|rembours[a-zß-ž]*|temporary (?:living|housing|accommodation)',
  ],
  [
    'bonus',
    `(?:short[- ]term |annual |performance |cash |management |sales )*(?:incentive|bonus)(?:[ -](?:awards?|compensation|plan|scheme|program(?:me)?|payments?|opportunity|target|potential|percentage|pay|payout|amount|eligib[a-zß-ž]+|range))*|bonus(?:es)?|bonuses|incentives|(?:sti|mip|aip)(?: plan)?\\b|variable(?:[ -](?:pay|compensation|component|remuneration|bonus|cash|anteil|part))+|profit[- ]sharing bonus|gain ?sharing|target award|performance[- ]linked [a-zß-ž]+|performance pay|\\bplvc?\\b|[a-zß-ž]*bonus(?:zahlung|anspruch)?|[a-zß-ž]*tantieme|pb(?= ?[:=-]+ ?\\d)|(?:jahres)?sonderzahlung|13th che(?:que|ck)|ziel(?:bonus|prämie)|leistungsprämie|jahresprämie|erfolgs(?:beteiligung|prämie)|prämien?|variable[rn]? (?:(?:ziel)?vergütung|anteil|bestandteil|gehaltsbestandteil)|variablen? (?:vergütung|anteil)|zielvereinbarung|prime(?! de panier)(?: (?:sur objectifs|annuelle|variable|de performance|d'objectifs?))?|part variable|rémunération variable|intéressement|participation aux bénéfices|retribución variable|salario variable|variable(?= [:|(]|:)|incentivos?|bono(?: anual)?|prima anual`,
  ],
  ['variable', 'variables?|variabel|variablen?|quantitativer anteil|qualitativer anteil|at target'],
  ['leave', 'vacation|annual leave|pto\\b|holidays?|sick leave|urlaub[a-zß-ž]*|congés'],
  [
    'base',
    `(?:base|basic|fixed|starting|initial|annual|gross|contract|guaranteed|monthly|hourly|weekly|bi-?weekly|semi-?monthly|academic[- ]year|total annual)(?: (?:annual(?:ized)?|base|basic|gross|fixed|starting|cash|monthly|hourly|weekly|bi-?weekly))*[- ](?:salar(?:y|ies)|pay(?: rate)?|wages?|compensation|remuneration|rate(?: of pay)?|earnings|income)|base(?=[ :$|*),;+.-]|$)|salar(?:y|ies)|rate of (?:pay|compensation)|pay rate|hourly (?:rate|wage)|day rate|daily rate|wages?|basic(?=[ :|])|fixed(?= (?:pay|component|part)|[:|]| -)|[a-zß-ž]*gr?undgehalt|[a-zß-ž]*grundlohn|[a-zß-ž]*gehalt|[a-zß-ž]*gehälter|[a-zß-ž]*(?:brutto|stunden|monats|jahres|arbeits)(?:-[a-zß-ž]{2,12})?(?:lohn|entgelt|vergütung|bezüge|verdienst|einkommen|grundentgelt|betrag)|(?<![a-zß-ž])lohn|fest(?:e[nrs]? (?:jahres)?vergütung|gehalt)|fixum|[a-zß-ž]{0,12}(?:vergütung|entgelt)(?!s)|salaires?(?: [a-zß-ž]+)?|rémunération(?: (?:fixe|annuelle|mensuelle|brute|de base))*|fixe(?= [:|(]|:)|appointements|salario(?: (?:fijo|base|bruto|anual))*|sueldo|retribución(?: (?:fija|bruta|anual|salarial))*|\\bfijo\\b|remuneración|mensualidades|wynagrodzenie|pensja|salaris|bruttolön|stipendio|retribuzione|salário`,
  ],
  [
    'pay',
    'pay(?:s|ment)?\\b(?! ?(?:period|date|day|roll|frequency|cycle|schedule))|paid|rates?(?= (?:is|of|will|goes|rises|increases|moves)|:)|compensation|remuneration|comp\\b|earn[a-zß-ž]*|compensated|stipulated|offer(?:ed)?|per month|consideration|per hour',
  ],
];

/** A base word that only measures something else: "15% of your base salary", "in addition to the base salary". */
export const REFERENCE_BEFORE =
  /(?:%|percent\)?|per ?cent|prozent|pour ?cent|times|multiple|(?<!-)(?:months?'?|years?'?|weeks?'?)|month's|year's|week's|half|third|portion|percentage|addition|top|excess|lieu|part|basis|deducted|based|calculated|depend[a-zß-ž]*|eligible|paid|equal|equivalent|in line|commensurate|monate?|months\)|meses|mois|anteil)\s?\)?(?:\s(?:of|to|from|on|upon|in|for|worth|with|des|der|du|de la|del|de|your|the|his|her|their|its|then|then-current|current|annual|annualized|gross|total|full|eligible|base|one|an?|each|ihre[ns]?|d')){0,6}\s?(?:")?$/;
