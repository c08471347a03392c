import { ORDINAL, ordinalValue } from '#engine/read/around/ordinal.ts';
import { flat } from '#engine/read/around/words-around.ts';
import type { ReadContext, Unit } from '#engine/read/context.ts';

/**
 * A stretch of a unit with its figures in one notation, so that the grammar of vesting is short:
 * `#12m#` a time in months, `#90d#` in days, `#25%#` a share of the grant (also from "1/48th", "one quarter"),
 * `#a12#` an anniversary, `#n4#` a count, `#$#` money, `#date#` a day.
 */
export type Canonical = string;

const FRACTION_WORDS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  twelfth: 12,
  sixteenth: 16,
  'twenty-fourth': 24,
  'thirty-sixth': 36,
  'forty-eighth': 48,
  'forty eighth': 48,
  sixtieth: 60,
};
const SPOKEN = new RegExp(
  `\\bone[- ](${Object.keys(FRACTION_WORDS).join('|')})(?:s|th)?(?: \\(?1/\\d{1,2}(?:th|rd|nd)?\\)?)?|\\bhalf\\b`,
  'g',
);
const WRITTEN = /(?<![\d/])(\d{1,3}) ?\/ ?(\d{1,3})(?:th|rd|nd|s|ths)?(?![\d/])/g;
const ANNIVERSARY = new RegExp(
  `\\b(?:(${ORDINAL})(?: (?:\\w+ )?(?:year(?:'s|ly)?|annual))?|(?:the|your|each|every|an)) (?:anniversar(?:y|ies)|jahrestag)`,
  'g',
);

const AFTER_YEAR = new RegExp(
  `\\b((?:after|following|upon|end of|completion of|nach|après)(?: (?:the|your|completion of|completing|a|dem))*) (${ORDINAL}) (?:full )?(?:year|jahr|année)\\b`,
  'g',
);

const YEAR_ONE = /\b(after|at the end of|end of|following|on completion of) year (one|two|1|2)\b/g;

function percentMark(value: number): string {
  return `#${Math.round(value * 10_000) / 10_000}%#`;
}

/** Fractions and anniversaries that are no figures of their own. */
function words(text: string): string {
  return text
    .replace(WRITTEN, (whole, top: string, bottom: string) => {
      const share = (Number(top) / Number(bottom)) * 100;
      return share > 0 && share < 100 && Number(bottom) <= 120 ? percentMark(share) : whole;
    })
    .replace(SPOKEN, (_, name: string | undefined) =>
      percentMark(100 / (name === undefined ? 2 : (FRACTION_WORDS[name] ?? 1))),
    )
    .replace(AFTER_YEAR, (_, lead: string, ordinal: string) => `${lead} #a${(ordinalValue(ordinal) ?? 1) * 12}#`)
    .replace(YEAR_ONE, (_, lead: string, word: string) => `${lead} #a${word === 'two' || word === '2' ? 24 : 12}#`)
    .replace(ANNIVERSARY, (whole, ordinal: string | undefined) => {
      if (ordinal === undefined) return /^(?:each|every)/.test(whole) ? 'each #1y#' : '#a12#';
      return `#a${(ordinalValue(ordinal) ?? 1) * 12}#`;
    });
}

const EACH_OF = new RegExp(
  `(#[\\d.]+%#)[^#;.]{0,40}?\\beach of the (${ORDINAL}),? (?:(${ORDINAL}),? )?(?:and )?#a(\\d+)#`,
  'g',
);

/** "25% on each of the third and fourth anniversaries": the share once for each of them. */
function eachOf(text: string): string {
  return text.replace(EACH_OF, (_, share: string, one: string, two: string | undefined, last: string) => {
    const months = [one, two].flatMap((word) => (word === undefined ? [] : [(ordinalValue(word) ?? 1) * 12]));
    return [...months, Number(last)].map((month) => `${share} on #a${month}#`).join(', ');
  });
}

/** The stretch of a unit from one offset of the letter to another in canonical notation. */
export function canonical(context: ReadContext, unit: Unit, from: number, to: number): Canonical {
  let out = '';
  let at = from;
  for (const mention of context.mentionsIn(unit)) {
    if (mention.start < at || mention.end > to) continue;
    const lead = unit.plain.slice(at - unit.start, mention.start - unit.start);
    let mark: string | undefined;
    if (mention.kind === 'percent') mark = percentMark(mention.percent);
    else if (/\b(?:year|jahr|année|año) $/.test(lead)) continue;
    else if (mention.kind === 'date') mark = '#date#';
    else if (mention.kind === 'money') mark = '#$#';
    else if (mention.kind === 'duration') mark = timeMark(mention.amount, mention.unitName);
    else if (
      !/\/ ?$/.test(lead) &&
      !/^ ?\/ ?\d/.test(unit.plain.slice(mention.end - unit.start, mention.end - unit.start + 4))
    )
      mark = `#n${mention.count}#`;
    if (mark === undefined) continue;
    out += `${words(lead)}${mark}`;
    at = mention.end;
  }
  out += words(unit.plain.slice(at - unit.start, to - unit.start));
  return eachOf(flat(out))
    .replace(/(#[\da-z.%$]+#)\)? ?\(\1\)/g, '$1')
    .replace(/\(?(#[\d.]+%#)\)? ?\((#[\d.]+%#)\)/g, '$1');
}

function timeMark(amount: number, unitName: string): string {
  if (unitName === 'year') return `#${Math.round(amount * 12)}m#`;
  if (unitName === 'month') return `#${amount}m#`;
  if (unitName === 'week') return `#${amount * 7}d#`;
  return unitName === 'hour' ? '' : `#${amount}d#`;
}
