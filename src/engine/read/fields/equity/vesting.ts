import type { Fact } from '#domain/fact.ts';
import type { Canonical } from '#engine/read/fields/equity/canonical.ts';
import { trancheList, yearList } from '#engine/read/fields/equity/tranches.ts';

export type Vesting = Pick<Fact<'equity'>, 'vestYears' | 'cliffMonths' | 'cadence' | 'schedule'>;
type Mutable = { -readonly [K in keyof Vesting]: Vesting[K] };
type Cadence = NonNullable<Vesting['cadence']>;

const MONTHS_OF: Readonly<Record<Cadence, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };
const PERIOD = '(?:full |successive |calendar |completed |subsequent |additional |succeeding |one-)*';
const RHYTHMS: readonly (readonly [Cadence, RegExp])[] = [
  [
    'month',
    new RegExp(
      `\\b(?:monthly|monatlich\\w*|mensuel\\w*|mensual\\w*)\\b|\\b(?:per|each|every|a|pro|par|cada) ${PERIOD}(?:#1m#|month|monat|mois|mes)\\b|\\beach ${PERIOD}#1m#|\\b(?:per|each|every) #1m#`,
    ),
  ],
  [
    'quarter',
    new RegExp(
      `\\b(?:quarterly|vierteljährlich\\w*|quartalsweise|trimestriel\\w*|trimestral\\w*)\\b|\\b(?:per|each|every) ${PERIOD}(?:#3m#|(?:fiscal )?quarter|quartal|trimestre)\\b|\\b(?:each|every) #3m#`,
    ),
  ],
  [
    'half-year',
    /\b(?:semi-?annual(?:ly)?|half-?yearly|every #6m#|each #6m#|bi-?annual(?:ly)?|halbjährlich\w*|every six months)/,
  ],
  [
    'year',
    new RegExp(
      `\\b(?:annual(?:ly)?|yearly|jährlich\\w*|annuel\\w*|anual\\w*)\\b|\\b(?:per|each|every|a|pro|par|por|for each) ${PERIOD}(?:year|jahr|an|année|año|anniversary|#1y#)\\b|\\b(?:each|every) (?:#12m#|#1y#)|\\b(?:per|each) #12m#`,
    ),
  ],
];
const REST =
  /\b(?:thereafter|remaining|remainder|balance|rest|then|after that|from then on|afterwards|following|danach|ensuite|después|subsequent)\b/;

function rhythmIn(text: string): Cadence | undefined {
  let best: { cadence: Cadence; at: number } | undefined;
  for (const [cadence, pattern] of RHYTHMS) {
    const match = pattern.exec(text);
    if (match !== null && (best === undefined || match.index < best.at)) best = { cadence, at: match.index };
  }
  return best?.cadence;
}

const TOTAL: readonly RegExp[] = [
  // "four years, one year cliff", "4y/1y cliff"
  /#(\d+)m#(?: vest(?:ing)?)?[ ,/]{1,3}(?:(?:with|and) )?(?:an? )?#\d+m#[ -]?cliff/,
  /\b(?:total|overall|entire|whole) (?:\w+ ){0,3}(?:period )?(?:of )?#(\d+)m#/,
  /#(\d+)m#(?: (?!and\b|or\b|from\b|after\b)\w+){0,2} (?:time[- ]based )?vest(?:ing)?\b/,
  /\bvest(?:ing)?(?: (?!(?:after|at|on|upon|until|once|for|following)\b)\w+){0,2}(?: period| schedule| term)?(?: of| is|:|,| -)?(?: over)? ?#(\d+)m#(?! (?:cliff|anniv))/,
  /\b(?:over|across|during|throughout|über|verteilt auf|sur|durante|a lo largo de|en)(?! the (?:remaining|following|next|subsequent))(?: (?:a|an|the|your|total|period|of|next|first|equal|einen|zeitraum|von|une|période|de|consecutive|initial)){0,5} #(\d+)m#/,
  /\bvest\w*[^#.;]{0,60}\b(?:over|in|within) (?:a )?#(\d+)m#/,
  /\bfor (?:a )?(?:total )?period of #(\d+)m#/,
  /^[^#]{0,40}#(\d+)m#,? (?:\w+ ){0,2}(?:w\/|with\b|including\b|\()/,
  /^[^#.;]{0,25}\/ ?#(\d+)m#/,
  /#(\d+)m#,? (?:quarterly|monthly|annual(?:ly)?|yearly) vest/,
  /#(\d+)m# (?:grant|package|award)\b/,
];
const REST_TIME =
  /\b(?:remaining|following|next|subsequent|additional|further|remainder|balance|rest)[^#;.]{0,60}(?:over|for|during)?[^#;.]{0,25} ?#(\d+)m#|\bthereafter[^#;.]{0,40}\b(?:over|for)[^#;.]{0,30}#(\d+)m#/;
const CLIFF =
  /#(\d+)m#[ -]?(?:vesting )?cliff|\bcliff(?: vest(?:ing|s)?)?(?: (?:of|period|at|after|is|date))*(?: of| a| the)?[: ]{1,2}#(?:a)?(\d+)m?#|\bcliff\b[^#;.]{0,14}#(\d+)m#/;
const FIRST_SHARE =
  /#([\d.]+)%#(?:(?!\b(?:per|each|every|monthly|quarterly)\b|\. )[^#;]){0,90}(?:\b(?:on|as of|after|upon|at|following|when|once|in|nach|après|tras|for|until)\b[^#;]{0,60})#a?(\d+)m?#/;
const FIRST_TIME =
  /\b(?:on|after|upon|at|following|nach)\b(?:(?!\bover\b)[^#;]){0,40}#a?(\d+)m?#(?:(?!\bover\b)[^#;]){0,70}#([\d.]+)%#/;
const AT_ONCE =
  /(?:\b(?:fully|full|all|entirely|100|in full|lump|cliff[- ]vest\w*|entire)\b|#100%#)[^#;.]{0,60}\b(?:on|after|upon|at|following|in)\b[^#;.]{0,40}#a?(\d+)m?#|\b(?:cliff[- ]?vest\w*|vest\w* in full|vest\w* (?:\w+ )?at once)[^#;.]{0,40}#a?(\d+)m?#/;
const INSTALMENTS =
  /(?:#n(\d{1,2})#|\b(two|three|four|five|six|eight|ten|twelve|sixteen|twenty|twenty-four|thirty-six|forty-eight))(?: (?:equal|substantially|successive|consecutive|approximately|annual|yearly|quarterly|monthly))* (?:instal\w+|tranches?|parts?|portions?|anniversar\w+)/;
/** "each of the first three anniversaries". */
const ANNIVERSARIES = /\b(?:first|next) (?:#n(\d)#|(two|three|four|five|\d)) (?:annual )?anniversar/;
const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  ten: 10,
  twelve: 12,
  sixteen: 16,
  twenty: 20,
  'twenty-four': 24,
  'thirty-six': 36,
  'forty-eight': 48,
};
const counted = (digits: string | undefined, word: string | undefined) =>
  digits === undefined ? (NUMBERS[word ?? ''] ?? Number(word)) : Number(digits);
const INCREMENTS =
  /\b(annual|yearly|quarterly|monthly|semi-?annual)(?: \w+){0,2} (?:increments?|instal+ments?|tranches?|portions?) of #([\d.]+)%#/;
const EACH_YEAR =
  /#([\d.]+)%#(?: (?:of|vest\w*|the|shares?|grant|award|options?|such|your|for|on|will|shall|total|become|exercisable)){0,6} (?:per|each|every|a|annually|yearly|pro|par|on each|at the end of each|por)\b/;
const HINDERED =
  /\b(?:subject to|unless|except|provided)\b[^.;]{0,20}$|\b(?:be exercisable|remain exercisable|exercised?|valid)\b[^.;#]{0,12}$/;

function first(patterns: readonly RegExp[], text: string): number | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match === null || HINDERED.test(text.slice(Math.max(0, match.index - 30), match.index))) continue;
    const months = Number(match.slice(1).find((group) => group !== undefined));
    const ahead = text.slice(
      Math.max(0, match.index - 12),
      match.index + match[0].lastIndexOf('#', match[0].length - 3),
    );
    if (months >= 6 && months <= 120 && !/\b(?:term|life|expir\w*)\b[^#;.]{0,12}$/.test(ahead)) return months;
  }
  return undefined;
}

const years = (months: number) => Math.round((months / 12) * 100) / 100;

/** The time a share of the whole needs, when `share` vests each `step` months after `done` percent at `from` months. */
function spread(share: number, step: number, done: number, from: number): number {
  const ofWhole = from + Math.round((100 - done) / share) * step;
  if (done === 0 || ofWhole % 12 === 0) return ofWhole;
  const ofRest = from + Math.round(100 / share) * step;
  return ofRest % 12 === 0 ? ofRest : ofWhole;
}

/** How a grant vests, from the words about it in canonical notation. */
export function readVesting(text: Canonical, plain: string): Vesting {
  if (
    !/\bvest|\bcliff|exercisable|\bover\b|anniversar|instal|tranche|#a\d|%#|\/|lapse|unverfallbar|acqui|consolid|\byears?\b|year \d/.test(
      text,
    )
  )
    return {};
  const listed = yearList(plain) ?? trancheList(text);
  const total = first(TOTAL, text);
  const restText = REST.exec(text);
  const rhythm =
    (restText === null ? undefined : rhythmIn(text.slice(Math.max(0, restText.index - 60)))) ?? rhythmIn(text);
  if (listed !== undefined) {
    const [one, two] = listed;
    const last = listed.at(-1);
    if (one !== undefined && last !== undefined) {
      const step = two === undefined ? 0 : two.afterMonths - one.afterMonths;
      const even = listed.every(
        (part, index) => part.percent === one.percent && part.afterMonths === one.afterMonths + index * step,
      );
      const vesting: Mutable = { vestYears: years(last.afterMonths) };
      if (one.afterMonths > step) vesting.cliffMonths = one.afterMonths;
      const own = rhythmIn(text.replace(/year \d/g, ''));
      if (step === 12 && own !== 'month' && own !== 'quarter') vesting.cadence = 'year';
      else if (rhythm !== undefined) vesting.cadence = rhythm;
      if (!(even && step === 12)) vesting.schedule = [...listed];
      return vesting;
    }
  }
  const atOnce = AT_ONCE.exec(text);
  if (atOnce !== null && restText === null && total === undefined) {
    const months = Number(atOnce[1] ?? atOnce[2]);
    if (months > 0) return { vestYears: years(months), cliffMonths: months };
  }
  return fromParts(text, total, rhythm);
}

function fromParts(text: Canonical, total: number | undefined, rhythm: Cadence | undefined): Vesting {
  const shareFirst = FIRST_SHARE.exec(text);
  const start = shareFirst ?? FIRST_TIME.exec(text);
  const share = Number((shareFirst === null ? start?.[2] : start?.[1]) ?? 0);
  const at = Number((shareFirst === null ? start?.[1] : start?.[2]) ?? 0);
  const cliffWord = CLIFF.exec(text);
  const after = start === null ? '' : text.slice(start.index + start[0].length);
  const part = /#([\d.]+)%#/.exec(after);
  const rest =
    REST_TIME.exec(start === null ? text : after) ?? (start === null ? null : REST_TIME.exec(text.slice(start.index)));
  const restMonths = Number(rest?.[1] ?? rest?.[2] ?? 0);
  const step = rhythm === undefined ? undefined : MONTHS_OF[rhythm];
  const perYear = EACH_YEAR.exec(text);
  const increments = INCREMENTS.exec(text);
  const yearly = ANNIVERSARIES.exec(text);
  const lone = /#([\d.]+)%#/.exec(text);
  const count = INSTALMENTS.exec(text);
  const beat = count === null ? undefined : rhythmIn(text.slice(Math.max(0, count.index - 40), count.index + 110));
  let months = total;
  if (
    months !== undefined &&
    restMonths > 0 &&
    months === restMonths &&
    at > 0 &&
    /remaining|following|next|balance|remainder|rest\b/.test(rest?.[0] ?? '')
  )
    months = undefined;
  const parts = INSTALMENTS.exec(after);
  if (months === undefined && start !== null && at > 0 && share < 100) {
    if (parts !== null && step !== undefined) months = at + counted(parts[1], parts[2]) * step;
    else if (restMonths > 0) months = at + restMonths;
    else if (part !== null && step !== undefined) months = spread(Number(part[1]), step, share, at);
    else if (share > 0 && at > 0 && step === 12 && Math.abs(100 / share - Math.round(100 / share)) < 0.1)
      months = Math.round(100 / share) * at;
  }
  const afterCliff =
    cliffWord === null
      ? null
      : /\b(?:then|thereafter|after that|followed by)\b[^#;.]{0,40}\b(?:for|over)[^#;.]{0,20}#(\d+)m#/.exec(text);
  if (months === undefined && afterCliff !== null)
    months = Number(cliffWord?.[1] ?? cliffWord?.[2] ?? cliffWord?.[3]) + Number(afterCliff[1]);
  if (months === undefined && yearly !== null) months = counted(yearly[1], yearly[2]) * 12;
  if (months === undefined && increments !== null)
    months = Math.round(100 / Number(increments[2])) * (MONTHS_OF[rhythmIn(increments[1] ?? '') ?? 'year'] ?? 12);
  if (months === undefined && start === null && restMonths > 0) months = restMonths;
  if (months === undefined && perYear !== null && step === 12) months = Math.round(100 / Number(perYear[1])) * 12;
  if (months === undefined && count !== null && beat !== undefined)
    months = counted(count[1], count[2]) * MONTHS_OF[beat];
  if (months === undefined && lone !== null && step !== undefined && start === null)
    months = Math.round(100 / Number(lone[1])) * step;
  if (months === undefined && /vest/.test(text)) {
    const bare = /\bvest(?:s|ed|ing)?[^#;.]{0,12}#(\d+)m#/.exec(text);
    if (bare !== null) {
      const once = /\b(?:at|after|on|upon)\b/.test(bare[0]) ? { cliffMonths: Number(bare[1]) } : {};
      return { vestYears: years(Number(bare[1])), ...once };
    }
  }
  const firstStep =
    cliffWord !== null ? Number(cliffWord[1] ?? cliffWord[2] ?? cliffWord[3]) : start !== null && share < 100 ? at : 0;
  const isCliff =
    firstStep > 0 &&
    (step === undefined ? cliffWord !== null || share > 0 : firstStep > step) &&
    firstStep < (months ?? 1_000);
  const plausible = months !== undefined && months > 0 && months <= 120;
  const vesting: Mutable = {};
  if (plausible && months !== undefined) vesting.vestYears = years(months);
  if (isCliff && (plausible || cliffWord !== null)) vesting.cliffMonths = firstStep;
  if (rhythm !== undefined && (plausible || isCliff)) vesting.cadence = rhythm;
  return vesting;
}
