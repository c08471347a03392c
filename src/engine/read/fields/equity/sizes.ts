import { after, before } from '#engine/read/around/words-around.ts';
import type { CountMention, Mention, MoneyMention, PercentMention, ReadContext, Unit } from '#engine/read/context.ts';
import { EQUITY_WORD } from '#engine/read/fields/equity/instrument.ts';
import { holds } from '#engine/read/gate/in-unit.ts';
import { isSuperseded } from '#engine/read/segment/superseded.ts';

/** A figure that says how large a grant is. */
export interface Size {
  readonly mention: CountMention | MoneyMention | PercentMention;
  /** Stands where a part of a grant is said to vest; a grant of its own only when no larger one is named. */
  readonly part: boolean;
  /** A bare "30k stock": an amount of money. */
  readonly money?: true;
}

const NOUN =
  '(?:shares?|options?|rsus?|rsas?|psus?|isos?|nsos?|units?|esops?|sars?|stocks?|warrants?|aktien\\w*|anteilen?|optionen|acciones|actions|bspce|opciones|participaciones)';
const COUNTED = new RegExp(
  `^[)\\]]?(?: (?!(?:months?|years?|days?|weeks?|hours?|employees?|per|percent|and|or|for|on|at|if|who|in)\\b)[\\w.&,'()"-]+){0,7}? ?\\(?(?<![\\w-])${NOUN}\\b`,
);
/** Length of the words from a number of shares to their noun ("12,000 | restricted stock units"). */
export function nounLength(unit: Unit, end: number): number {
  return COUNTED.exec(unit.plain.slice(end - unit.start, end - unit.start + 90))?.[0].length ?? 0;
}

const LABEL =
  '(?:e?vsop|rsus?|psus?|rsas?|stocks?(?: options?| grants?| awards?| bonus| units?)?|(?:new[- ]hire |initial |sign-on )?equity(?: grants?| awards?)?|shares?|options?(?: grants?)?|esops?|isos?|(?:initial |new hire )?grants?(?: size)?|number of (?:shares|options|rsus|units)|units)';
/** "RSU 60k over four years": a line that begins with the word and the amount. */
const OPENS_LINE = new RegExp(`^[-•*# ]{0,4}(?:new[- ]hire |initial )?${LABEL} ?(?:of |worth |~ ?)?$`);
const LABELLED = new RegExp(
  `(?:^|[^\\w])${LABEL}(?: \\([^)]{0,20}\\))?["*]* ?[:=|-]+["* ]*(?:grant of |up to |about |approx(?:imately|\\.)? ?|~ ?|\\(?total of )?$`,
);
const TOTALLING = new RegExp(
  `\\b${NOUN}\\b[^.;]{0,40}\\b(?:totall?ing|total of|aggregate of|amounting to|covering|consisting of|went to|raised to|increased to|now|in the amount of|number(?:ing)?|of|for|will be|is)(?: (?:an aggregate of|up to|approximately|a total of))? ?\\(?$`,
);
const IN_ALL = /^[^.;]{0,25}\b(?:in (?:the )?aggregate|in total|altogether)\b/;
const NOT_A_GRANT_AFTER =
  /^[^.;,]{0,40}\b(?:outstanding|ipo|public offering|authori[sz]ed|reserved|fully[- ]diluted|in issue)\b|^ (?:stock|equity|share|option|incentive|omnibus|plan)\w* (?:\w+ ){0,3}plan/;
const NOT_A_GRANT_BEFORE =
  /\b(?:based on|assum\w+|out of|outstanding|fully[- ]diluted(?: basis)?(?: of)?|capitali[sz]ation of|exceed\w*|threshold|at least)\b[^.;]{0,25}$|@ ?$/;
const PART_BEFORE =
  /\b(?:vest\w*|instal+ments? of|tranches? of|lots? of|become exercisable|as to|with respect to|remaining|balance of|restrictions|lapse\w*)\b[^.;]{0,45}$/;
const PART_AFTER =
  /^[^.;,]{0,60}\b(?:(?:shall|will|to|which) (?:\w+ )?vest|vest(?:s|ing|ed)? (?:on|at|each|in|after|upon|annually|monthly|quarterly)|(?:shall|will) (?:lapse|become (?:vested|exercisable))|each (?:\(|"|year|month|quarter)|(?:on|after) (?:the|each|your|one|two|three|four|five|first|\d)[^.;,]{0,25}(?:anniversary|years?|months?)|per (?:month|quarter|year)\b)/;

function countSize(unit: Unit, mention: CountMention, next: number): Size | undefined {
  if (mention.count < 20) return undefined;
  const ahead = before(unit, mention.start, 100);
  const behind = after(unit, mention.end, 130);
  const near = behind.slice(0, Math.max(0, Math.min(behind.length, (next - mention.end) * 1)));
  const bound = COUNTED.test(near) || (COUNTED.test(behind) && !/\b(?:plan|agreement)\b/.test(near));
  const label = labelOf(unit);
  const inRow = label !== '' && STOCK_LABEL.test(label) && !NOT_THIS_LABEL.test(label) && mention.count >= 100;
  const said =
    bound ||
    LABELLED.test(ahead) ||
    (ahead.length < 40 && OPENS_LINE.test(ahead) && mention.count >= 100) ||
    (inRow && /\b(?:for|of|receive|granted|grant|total|up to)\b[^.;]{0,12}$/.test(ahead)) ||
    (TOTALLING.test(ahead) && !/^ ?(?:%|years?|months?)/.test(behind) && mention.count >= 100);
  if (!said || NOT_A_GRANT_AFTER.test(behind) || NOT_A_GRANT_BEFORE.test(ahead)) return undefined;
  if (/^[^.;]{0,60}\b(?:from|with|at|by) your (?:current|former|previous|prior|present) employer/.test(behind))
    return undefined;
  if (/^[\d\s]*(?:month|year|day|week|hour|people|employee)/.test(behind.trim())) return undefined;
  const money =
    (OPENS_LINE.test(ahead) ||
      /^ ?(?:in |of )?(?:stocks?|equity)\b(?! (?:options?|units?|appreciation))/.test(behind)) &&
    /[km]$/.test(unit.plain.slice(0, mention.end - unit.start));
  const whole = IN_ALL.test(behind) || /\b(?:total|aggregate)\b[^.;]{0,20}$/.test(ahead);
  const more = /\badditional\b[^.;]{0,45}$/.test(ahead) && /\bvest/.test(`${ahead} ${behind}`);
  const ofThem = /^[)\]]? of (?:the|these|such|your|said) (?:\w+ )?(?:options?|shares|rsus?|units|awards?)\b/.test(
    behind,
  );
  return {
    mention,
    ...(money ? { money } : {}),
    part: !whole && (more || ofThem || PART_BEFORE.test(ahead) || PART_AFTER.test(behind)),
  };
}

const WORTH =
  /^\)?(?: ?(?:\/|\(|-))? ?(?:(?:gross|usd|eur|gbp|inr|dollars?|us|\w{3}|\(\w{2,20}\)|total|value|worth|in|of|the|company|company's|our|new[- ]hire|initial|sign-on|grant|annual|equivalent) ){0,5}(?:rsus?|psus?|restricted|(?:common )?stocks?|shares?|equity|options?|esops?|series [a-f]|acciones|actions|aktien|phantom|units)\b/;
const VALUED =
  /\b(?:rsus?|psus?|stocks?|shares?|equity|options?|units?|awards?|grants?|esops?|aktien\w*|acciones)\b[^.;:]{0,70}\b(?:valued? (?:at|of)|value (?:of|is|equal to|equals|will be)|worth|equal to|equivalent to|totall?ing|in the amount of|amount of|to purchase|purchase|is|be|of|im wert von|por valor de|d'une valeur de)(?: (?:approximately|about|up to|a total of|total|an aggregate of|roughly|gross|ca\.?|around|\w{3}))* ?\(?(?:~|≈)? ?$/;
const PRICE =
  /\b(?:price|strike|valuation|raised|fmv|fair market value|closing|409a|market cap|par value|loan|principal|tax\w*|withh\w+|@|in excess of|gross-?up|contribut\w+|discount)\b[^.;]{0,40}$|@ ?$/;
const PAY = /\b(?:salary|(?<!stock )bonus|cash|relocation)\b/;
const PER_SHARE =
  /^ ?(?:\)|a piece|apiece)? ?(?:\/|per|a|each|pro|je|par|por) ?(?:share|option|unit|rsu|aktie|action|acción|ads?)\b|^ ?(?:strike|exercise price|post|pre)\b/;
/** Labels of other components, and of the sum of all. */
export const NOT_THIS_LABEL =
  /\b(?:total|tc|ctc|comp(?:ensation)?\b|salary|base|cash|bonus(?! stock)|sign|joining|relocation|retention|price|strike|valuation|tax|benefits?|current|401|espp|purchase)\b/;
const STOCK_LABEL = new RegExp(`\\b(?:${LABEL}|stock bonus|long[- ]term incentives?|lti\\w?|equity)\\b`);

/** The label of a row in plain form; '' when there is none. */
export function labelOf(unit: Unit): string {
  const [first, second] = unit.cells ?? [];
  return first === undefined || second === undefined
    ? ''
    : unit.plain.slice(first.start - unit.start, first.end - unit.start);
}

function moneySize(unit: Unit, mention: MoneyMention, index: number): Size | undefined {
  if (mention.amount < 500) return undefined;
  const ahead = before(unit, mention.start, 120);
  const behind = after(unit, mention.end, 90);
  const near =
    ahead
      .slice(-60)
      .split(/,| and |;|\+/)
      .at(-1) ?? '';
  if (PER_SHARE.test(behind) || PRICE.test(ahead.slice(-60)) || PAY.test(near)) return undefined;
  if (/[=÷] ?$/.test(ahead) || (/\/ ?(?:yr|year)|per (?:year|annum)/.test(behind.slice(0, 12)) && index > 0))
    return undefined;
  const label = labelOf(unit);
  const plainLabel = label.replace('stock bonus', 'stock');
  if (NOT_THIS_LABEL.test(plainLabel)) return undefined;
  const labelled = label !== '' && STOCK_LABEL.test(label) && index === 0;
  const inLine = LABELLED.test(ahead) || (ahead.length < 40 && OPENS_LINE.test(ahead));
  const worth = WORTH.test(behind) && !/^\)? ?(?:stock|share|equity)s? (?:purchase|price)/.test(behind);
  const valued = VALUED.test(ahead) && !/\b(?:purchase plan|funding|revenue|sales)\b/.test(ahead);
  const divided =
    /\b(?:rsus?|shares?|units?|options?)\b/.test(unit.plain) &&
    (/\bdividing (?:\(?\w\)? )?$/.test(ahead) || /^\)?,? divided by\b/.test(behind));
  if (!labelled && !inLine && !worth && !valued && !divided) return undefined;
  return { mention, part: PART_BEFORE.test(ahead.slice(-40)) && !worth && !/\bworth|value/.test(ahead.slice(-30)) };
}

const OWNED =
  /^\)?[ ,]*(?:\(?(?:of|in) )?(?:(?:the|our|your|a|total|virtual|phantom|stock|share|common|outstanding|issued|post-money|fully[- ]diluted|company's|firm's|non-dilut\w+|current|then) ){0,5}(?:company|compan\w+|fully[- ]diluted|outstanding|capitali[sz]ation|capital|equity|ownership|stake|shares?|stock|options?|isos?|esops?|cap table|business|firm|anteile|unternehmens\w*|gesellschaft|capital social|interest|profits? interests?|rsus?)\b|^ ?\((?:options?|rsus?|isos?|common|fully)/;
const OWNED_BEFORE =
  /\b(?:represent\w*|equity|ownership|stake|options?|shares?|stock|grant|profits? interests?|equal to|corresponding to)\b[^.;:%]{0,45}[ :(~≈]$/;
const NOT_OWNED =
  /\b(?:vest\w*|match\w*|discount|bonus|salary|premium|anniversar\w*|each|every|raise|increase|tax|payout|target|of base|per year|annual\w*|equal (?:annual|monthly|quarterly)|remaining|cliff|change|price|performance)\b/;

function percentSize(unit: Unit, mention: PercentMention): Size | undefined {
  if (mention.percent <= 0 || mention.percent >= 20) return undefined;
  const ahead = before(unit, mention.start, 70);
  const behind = after(unit, mention.end, 70);
  const near = behind.slice(0, 32);
  if (
    /\b(?:own(?:s|ing|ed|ership of)?|hold(?:s|ing)?|beneficial\w*|less than|more than|excess of|publicly)\b[^.;]{0,30}$/.test(
      ahead,
    )
  )
    return undefined;
  if (
    NOT_OWNED.test(ahead.slice(Math.max(ahead.length - 28, ahead.search(/[,;+][^,;+]*$/) + 1))) ||
    /^[^.;,(]{0,25}\b(?:vest\w*|match|of (?:your |base |annual )*(?:salary|pay)|per (?:year|month)|each|every|on the|after|discount)\b/.test(
      near,
    )
  )
    return undefined;
  if (
    /^[^.;]{0,70}\b(?:shall|will) (?:be )?vest|^[^.;]{0,30}\b(?:underlying|such|option|unvested|vested) shares\b/.test(
      behind,
    )
  )
    return undefined;
  const label = labelOf(unit);
  const labelled =
    label !== '' &&
    STOCK_LABEL.test(label) &&
    !NOT_THIS_LABEL.test(label) &&
    unit.plain.indexOf('%') + unit.start + 2 > mention.end - 1;
  return OWNED.test(behind) || OWNED_BEFORE.test(ahead) || labelled ? { mention, part: false } : undefined;
}

const PERHAPS =
  /\b(?:may|might|could|would)\b[^.;]{0,60}\b(?:additional|further|future|second|subsequent|refresh\w*)\b[^.;]{0,60}$/;
const FORFEITED =
  /\b(?:forfeit\w*|leav(?:e|ing) behind|giv(?:e|ing) up|walk(?:ing)? away from|los(?:e|ing))\b[^.;]{0,30}$/;

/** A grant that is only possible, or one the candidate gives up elsewhere. */
function isNoGrant(unit: Unit, mention: Mention): boolean {
  const ahead = before(unit, mention.start, 130);
  return PERHAPS.test(ahead) || FORFEITED.test(ahead) || /^ unvested\b/.test(after(unit, mention.end, 12));
}

/** The sizes of grants that a unit names, in order. */
export function sizesIn(context: ReadContext, unit: Unit): readonly Size[] {
  if (!holds(unit, EQUITY_WORD) && !EQUITY_WORD.test(unit.section.slice(-90))) return [];
  const mentions = context.mentionsIn(unit);
  let money = 0;
  const found: Size[] = [];
  // "$40k a year (grant of $160k)": the whole grant is the size, the yearly part is not.
  const whole = mentions.some(
    (mention) => mention.kind === 'money' && mention.period === undefined && mention.amount >= 500,
  );
  mentions.forEach((mention, index) => {
    const next = mentions[index + 1]?.start ?? unit.end;
    let size: Size | undefined;
    if (isSuperseded(unit, mention.start, mention.end) || isNoGrant(unit, mention)) return;
    if (mention.kind === 'count') size = countSize(unit, mention, next);
    else if (mention.kind === 'money') {
      if (mention.period === undefined || !whole) size = moneySize(unit, mention, money);
      money += 1;
    } else if (mention.kind === 'percent') size = percentSize(unit, mention);
    if (size !== undefined) found.push(size);
  });
  return found;
}
