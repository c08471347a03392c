import type { FieldId } from '#domain/fact.ts';

/** Words for the parts of an offer as people write them. Order matters where one contains another. */
const COMPONENT_WORDS: readonly (readonly [FieldId, RegExp])[] = [
  [
    'signOnBonus',
    /\b(?:sign(?:ing)?[- ]?on(?: bonus)?|signing bonus|joining bonus|welcome bonus|golden hello|make-?whole)\b/,
  ],
  [
    'targetBonus',
    /\b(?:annual bonus|target bonus|performance bonus|yearly bonus|bonus target|bonus percentage|(?<!signing |sign-on |sign on |joining |welcome |retention )bonus)\b/,
  ],
  ['commission', /\b(?:commission|ote|quota|variable)\b/],
  ['equity', /\b(?:equity|stock|shares|rsus?|options?(?= (?:grant|package))|stock options|option grant|grant of)\b/],
  ['relocation', /\b(?:relocation|moving (?:costs?|expenses|allowance|package)|removal costs)\b/],
  ['pto', /\b(?:pto|vacation|holiday(?! party)|annual leave|paid leave|days off|time off|leave days|days of leave)\b/],
  ['workMode', /\b(?:remote|remotely|from home|home[- ]?working|hybrid|work from home|wfh)\b/],
  ['startDate', /\b(?:start(?:ing)? date|start (?:on|in|one|a|two|later)|first day|a start)\b/],
  ['title', /\b(?:title|senior" in|promot|level(?:led|ling)?\b(?! 7))\b/],
  [
    'stipend',
    /\b(?:stipend|allowance|learning budget|training budget|conference|home office|equipment|monitor|laptop|desk|headset|phone|parking|gym|internet|travel card|course|certification fee|childcare voucher|car)\b/,
  ],
  ['reviewDate', /\b(?:(?:salary|pay|early|six[- ]month|performance) review|review after|review in|review at)\b/],
  ['retirementMatch', /\b(?:401\(?k\)?|pension|retirement|superannuation)\b/],
  ['health', /\b(?:health|medical|dental|insurance|parental leave|sabbatical)\b/],
  ['severance', /\b(?:severance|notice pay)\b/],
  ['noticePeriod', /\b(?:notice period)\b/],
  ['probation', /\b(?:probation)\b/],
  ['nonCompete', /\b(?:non-?compete)\b/],
  [
    'baseSalary',
    /\b(?:base(?: salary| pay)?|salary|pay(?= (?:of|to|at|up))|annual pay|compensation|wage|hourly rate|rate of pay|figure|number)\b/,
  ],
];

/** The components a stretch of plain text names, each once, in the order of the list. */
export function componentsIn(plain: string): FieldId[] {
  return COMPONENT_WORDS.filter(([, words]) => words.test(plain)).map(([field]) => field);
}
