import type { Period } from '#domain/fact.ts';
import { matchesOf } from '#engine/read/gate/in-unit.ts';
import { AFTER, ANY_AFTER, ANY_NAMED, NAMED } from './words/periods.ts';

const INSTALMENTS =
  /(?:paid|payable|paying|in|disbursed|ausgezahlt|zahlbar|versés?|over|distribuidos)\s+(?:(?:in|on|over|sur)\s+(?:an?\s+|the\s+|equal\s+|our\s+)*)?(?:(?!an?\s)[a-zß-ž]+\s+)?$/;

/** "37.5 hours per week" says how long a week is. */
const OF_TIME = /(?:hours?|hrs?|h|stunden|std\.?|heures?|horas?|days?|tage|jours?|días?)[ -]{1,2}$/;

/** Period said right after a figure that ends where `after` begins, and how far the words reach. */
export function periodAfter(after: string): { period: Period; length: number } | undefined {
  if (!ANY_AFTER.test(after)) return undefined;
  for (const [period, pattern] of AFTER) {
    const match = pattern.exec(after);
    if (match !== null) return { period, length: match[0].length };
  }
  return undefined;
}

/** Period named nearest to the end of the words before a figure ("annual base salary of", "Stundenlohn:"). */
export function periodBefore(before: string): Period | undefined {
  if (!ANY_NAMED.test(before)) return undefined;
  let best: { period: Period; at: number } | undefined;
  for (const [period, pattern] of NAMED) {
    for (const match of matchesOf(before, pattern)) {
      const at = match.index + match[0].length;
      if (OF_TIME.test(before.slice(Math.max(0, match.index - 14), match.index))) continue;
      if (INSTALMENTS.test(before.slice(Math.max(0, match.index - 40), match.index))) continue;
      if (best === undefined || at > best.at) best = { period, at };
    }
  }
  return best?.period;
}
