import { ORDINAL, ordinalValue } from '#engine/read/around/ordinal.ts';
import type { Canonical } from '#engine/read/fields/equity/canonical.ts';
import { matchesOf } from '#engine/read/gate/in-unit.ts';

/** Part of a grant and when it vests, as the fact keeps it. */
export interface Tranche {
  readonly afterMonths: number;
  readonly percent: number;
}

const LIST =
  /(?<![\d.,/])(\d{1,2}(?:\.\d)?)(?: ?%)? ?[/|,-] ?(\d{1,2}(?:\.\d)?)(?: ?%)? ?[/|,-] ?(?:and )?(\d{1,2}(?:\.\d)?)(?: ?%)?(?: ?[/|,-] ?(?:and )?(\d{1,2}(?:\.\d)?)(?: ?%)?)?(?: ?[/|,-] ?(\d{1,2}(?:\.\d)?)(?: ?%)?)?(?![\d/])/g;
const PERCENT_LIST =
  /(\d{1,2}(?:\.\d)?) ?%, (\d{1,2}(?:\.\d)?) ?%,? (?:and )?(\d{1,2}(?:\.\d)?) ?%(?:,? (?:and )?(\d{1,2}(?:\.\d)?) ?%)?/g;

/** "5/15/40/40", "40%, 30%, 20% and 10%": yearly parts that make up the whole. */
export function yearList(plain: string): readonly Tranche[] | undefined {
  for (const pattern of [LIST, PERCENT_LIST]) {
    for (const match of matchesOf(plain, pattern)) {
      const parts = match
        .slice(1)
        .filter((part) => part !== undefined)
        .map(Number);
      if (Math.abs(parts.reduce((sum, part) => sum + part, 0) - 100) < 1.1) {
        return parts.map((percent, index) => ({ afterMonths: (index + 1) * 12, percent }));
      }
    }
  }
  return undefined;
}

const SHARE_THEN_TIME =
  /#([\d.]+)%#[^#;]{0,80}?\b(?:on|after|upon|at|by|in|following|nach|après|tras|end of)\b[^#;%]{0,50}?#a?(\d+)m?#/g;
const TIME_THEN_SHARE = /(?:#a?(\d+)m?#)[^#;]{0,40}?(?:[-:(,]|\b(?:vest|as to|:)\b)[^#;]{0,20}?#([\d.]+)%#/g;
const YEAR_THEN_SHARE = /\b(?:year|jahr|année|año) (\d)\b[^#;\d]{0,30}#([\d.]+)%#/g;
const SHARE_THEN_YEAR = new RegExp(
  `#([\\d.]+)%#[^#;]{0,40}\\b(?:in |during |at the end of |after )?(?:the |your )?(?:(${ORDINAL})(?: \\w+)? (?:year|anniversary)|year (\\d))`,
  'g',
);

function collect(
  text: string,
  pattern: RegExp,
  read: (match: RegExpMatchArray) => Tranche | undefined,
): readonly Tranche[] {
  return matchesOf(text, pattern)
    .slice(0, 24)
    .flatMap((match) => read(match) ?? []);
}

/** "50% after two years, 25% after three years and 25% after four": the parts with their times when they make up the whole. */
export function trancheList(text: Canonical): readonly Tranche[] | undefined {
  const readings = [
    collect(text, SHARE_THEN_TIME, (m) => ({ percent: Number(m[1]), afterMonths: Number(m[2]) })),
    collect(text, YEAR_THEN_SHARE, (m) => ({ percent: Number(m[2]), afterMonths: Number(m[1]) * 12 })),
    collect(text, SHARE_THEN_YEAR, (m) => ({
      percent: Number(m[1]),
      afterMonths: (m[2] === undefined ? Number(m[3]) : (ordinalValue(m[2]) ?? 0)) * 12,
    })),
    collect(text, TIME_THEN_SHARE, (m) => ({ percent: Number(m[2]), afterMonths: Number(m[1]) })),
  ];
  for (const parts of readings) {
    const sum = parts.reduce((whole, part) => whole + part.percent, 0);
    const rising = parts.every((part, index) => index === 0 || part.afterMonths > (parts[index - 1]?.afterMonths ?? 0));
    if (parts.length >= 2 && rising && Math.abs(sum - 100) < 1.1) return parts;
  }
  return undefined;
}
