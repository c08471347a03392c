import type { FieldId } from '#domain/fact.ts';

/** A component as named in a clause; offsets are into the clause. */
export interface Named {
  readonly field: FieldId;
  readonly start: number;
  readonly end: number;
}

/**
 * The words employers use for the parts of an offer. Earlier lines take their stretch away from later ones, so that
 * "signing bonus" is not a bonus as well and "salary slips" is no salary.
 */
const WORDS: readonly (readonly [FieldId | undefined, RegExp])[] = [
  [
    undefined,
    /\b(?:(?:salary|pay|compensation|performance|comp|wage)[- ](?:reviews?|slips?|stubs?|period|day|expectations?|history|teams?|committee|group|philosophy|department|meeting|cycle|partner|analyst|board|discussions?|negotiations?|surveys?|data)|pay ?(?:roll|slips?|checks?|cheques?|stubs?)|(?:compensation|remuneration) (?:and benefits|& benefits|committee)|(?:parental|sick|maternity|paternity|garden(?:ing)?) leave|(?:pay|internal|gender|peer|salary|team) equity|equity (?:rules|reasons|across|concerns|policy|review|within|with)|benefits? (?:deadline|portal|guide)|health and safety|home address|stock (?:market|exchange)|remote (?:chance|possibility)|stock of|notice that|title (?:company|page)|pay (?:attention|you a visit|for itself)|pays? off|medical (?:school|center|centre|director|staff)|health (?:system|center|centre|care system))\b/g,
  ],
  [
    'signOnBonus',
    /\b(?:sign(?:ing)?[- ]?on(?:[- ](?:bonus|payment|amount|award|money|cash))?|sign(?:ing|ature)[- ](?:bonus|payment)|joining[- ](?:bonus|incentive)|welcome bonus|one-?[ ]?(?:time|off) (?:bonus|payment|cash)|start(?:ing|er)? bonus|golden hello|make[- ]?whole(?: payment| award)?)\b/g,
  ],
  ['retentionBonus', /\bretention (?:bonus|award|payment)\b/g],
  [
    'pto',
    /\b(?:pto|(?:vacation|holiday|leave) (?:allowance|days?|entitlement|time)|vacations?|(?:annual|paid|extra|additional|more|unpaid) leave|leave (?:policy|entitlement|days)|days?(?:'|s')? (?:off|of leave|leave|holiday|of holiday|of vacation|vacation)|time off|weeks?(?:'|s')?(?: of)? (?:off|vacation|holiday|leave)|annual holidays?|hols\b|holidays?(?! (?:season|party|pay|period))|(?:and|the|your|on|as for|of) leave(?= (?:is|are|stays?|remains?|can|set|we|i|set)\b|[,.;)]|$))\b/g,
  ],
  [
    'relocation',
    /\b(?:relocation(?: (?:package|support|budget|allowance|assistance|money|costs?|expenses|help|stipend))?|relo\b|for (?:the|your) move\b|moving (?:costs?|expenses|allowance|support|budget|package|assistance|help|stipend)|removals?(?: (?:costs?|expenses|allowance))?|(?:help|support|assistance|money|budget) (?:with|for|towards?) (?:the |your )?(?:move|moving))\b/g,
  ],
  [
    'workMode',
    /\b(?:remote(?:ly)?(?: (?:work(?:ing)?|days?|setup|arrangement))?|(?:work|working|works) (?:remotely )?(?:from|out of) (?:home|anywhere|abroad|another|your|the|[a-z]{4,14})|wfh|tele(?:work|commut)\w*|home[- ]?(?:working|office days?)|(?:from|at) home|hybrid|in[- ]office|on-?site|office (?:days?|attendance|presence)|days? (?:a|per|each) week in (?:the )?office|in the office|flex(?:ible)? (?:work|working) arrangements?)\b/g,
  ],
  [
    'stipend',
    /\b(?:stipends?|(?:car|phone|housing|parking|travel|meal|commut\w+|transport|equipment|education|internet|mobile|childcare|clothing|tool|uniform|london|location|home[- ]office) (?:allowance|budget|subsidy|stipend|fund|weighting)|allowances?|tuition(?: (?:help|assistance|reimbursement|support))?|(?:learning|training|education|development|conference|wellness|equipment|research|travel|professional[- ]development|books?) (?:budget|funds?|account|money|assistance|support)|(?<=\b(?:research|lab|your|the) )start-?up(?! (?:company|environment|culture|world|stage|phase))|start-?up (?:funds?|funding|package|money|costs)|summer salary|home[- ]office(?: (?:budget|money|setup|set-up))|parking|gym(?: membership)?|commuter benefits?|travel ?card|season ticket|childcare|certification (?:fees?|costs?))\b/g,
  ],
  [
    'equity',
    /\b(?:equity(?: (?:grant|package|award|piece|component))?|stocks?(?: (?:options?|grant|units?|award|package))?|shares\b|share (?:options?|plan|scheme|grant)|rsus?|psus?|esops?|vsops?|phantom (?:shares|stock)|virtual (?:shares|options|stock)|options? (?:grant|package|pool)|cap table|(?<=\b(?:the|your|touch the|more) )options\b(?! (?:for|available|we))|(?:stock |share )options|options(?= (?:are|we|i|can|is)\b)|(?:new-?hire|initial|refresh) grant|vesting)\b/g,
  ],
  [
    'commission',
    /\b(?:commissions?(?: (?:rate|plan|structure))?|ote|on-target earnings|quota|accelerators?|(?:recoverable )?draw)\b/g,
  ],
  [
    'targetBonus',
    /\b(?:(?:annual|target|performance|yearly|year-end|discretionary|guaranteed) bonus(?:es)?|bonus(?:es)?(?: (?:target|percentage|scheme|plan|potential|opportunity|pool|%))?|variable(?: (?:pay|component|part|compensation))?|incentive (?:pay|plan|target))\b/g,
  ],
  ['holidayAllowance', /\bholiday pay\b/g],
  [
    'retirementMatch',
    /\b(?:401 ?\(?k\)?(?: match(?:ing)?)?|403 ?\(?b\)?|pension(?: (?:scheme|contributions?|plan))?|retirement(?: (?:plan|match|contributions?))?|superannuation|provident fund|pf contribution|employer match|the match\b(?! for))/g,
  ],
  [
    'health',
    /\b(?:health(?:care| care| insurance| plan| premiums?| cover(?:age)?| benefits)?|medical(?: (?:insurance|plan|cover(?:age)?|aid|benefits))?|dental|insurance|premiums?)\b/g,
  ],
  ['severance', /\b(?:severance(?: (?:pay|package|terms|clause))?|redundancy terms)\b/g],
  [
    'noticePeriod',
    /\b(?:notice periods?(?! (?:buy|at your|with your))|period of notice|notice (?:clause|term)|(?<=\b(?:months?|weeks?)'? )notice(?! (?:at|with|from)))\b/g,
  ],
  ['probation', /\b(?:probation(?:ary)?(?: (?:period|time))?|trial period)\b/g],
  ['nonCompete', /\b(?:non-? ?compet(?:es?|ition)(?: clauses?)?|restrictive covenants?|restraint of trade)\b/g],
  [
    'startDate',
    /\b(?:start(?:ing)?[- ]?(?:date|day)s?|(?:later|earlier|delayed|different|new) start|first day|(?:date of joining|joining date|doj)|(?:date|day) (?:on which |when |that )?you (?:start|begin|join)|when you (?:start|join|begin)|start(?=:)|(?<=\d |\d(?:st|nd|rd|th) |(?:january|february|march|april|may|june|july|august|september|october|november|december) )start\b|join(?:ing)? (?:us )?on|start (?:on|in|a (?:week|month|little|bit)|later|earlier|two|three))\b/g,
  ],
  [
    'title',
    /\b(?:(?:job |working )?titles?|designation|re-?level\w*|levell?ing|seniority level|(?<!at |for |of |to )(?:your|the job) level)\b/g,
  ],
  ['location', /\b(?:(?:work |office |job )?location|office you|based in)\b/g],
  [
    'baseSalary',
    /\b(?:(?:base|basic|fixed|starting|annual|gross|net|monthly|yearly)[- ](?:salary|pay|compensation|wage|component|ctc|rate)|base|salar(?:y|ies)|ctc|cost to company|wages?|compensation|remuneration|(?:hourly|day|daily) rate|rate of pay|pay (?:scale|spine|point|grade|band|group|rate|rise|level|increase|bump|figure|element|side)|(?:the|on|your|more|higher|better|as for|of|in|to|for) pay\b|pay (?=(?:is|isn't|can't|cannot|won't|stays|remains|we|and|itself)\b)|cash (?:comp|compensation|side|component)|the (?:money|cash)|^cash\b|(?:annual |total )?fixed(?=:| (?:of|is|at|part)\b)|more money|hourly|take-home)\b/g,
  ],
];

/** Every component a stretch of plain text names, in order, each field once. */
export function componentsIn(plain: string): Named[] {
  let left = plain;
  const found = new Map<FieldId, Named>();
  for (const [field, words] of WORDS) {
    left = left.replace(words, (word, ...rest) => {
      const start = rest.find((one): one is number => typeof one === 'number') ?? 0;
      if (field !== undefined && !found.has(field)) found.set(field, { field, start, end: start + word.length });
      return ' '.repeat(word.length);
    });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** Words for the offer as a whole. */
export const WHOLE_OFFER =
  /\b(?:offer(?:s|ed)?(?! letter)|package|terms|proposal|numbers?|deal|conditions|contract|letter|everything|any of (?:it|this|them))\b/;
