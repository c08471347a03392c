import type { Fact } from '#domain/fact.ts';
import type { DurationMention } from '#engine/read/context.ts';

const WORKING_DAYS_PER_WEEK = 5;
const HOURS_PER_DAY = 8;
const PAY_PERIODS: Readonly<Record<string, number>> = { year: 1, month: 12, semimonth: 24, biweek: 26, week: 52 };

/** "1.5 days per month", "each pay period": how often a year the days are earned; 1 when nothing is said. */
function timesAYear(afterWords: string, facts: readonly Fact[]): number | undefined {
  if (
    /^[^,;.()]{0,40}?\b(?:per|a|each|every) (?:(?:semi-?monthly|bi-?weekly|pay(?:roll)?) ){0,2}(?:pay ?)?(?:period|check|cycle)/.test(
      afterWords,
    )
  ) {
    if (/\bsemi-?monthly|twice a month/.test(afterWords)) return 24;
    if (/\bbi-?weekly|every (?:two weeks|other week)/.test(afterWords)) return 26;
    const frequency = facts.find((fact) => fact.field === 'payFrequency');
    return frequency?.field === 'payFrequency' && frequency.period !== undefined
      ? PAY_PERIODS[frequency.period]
      : undefined;
  }
  if (
    /^[^,;.()]{0,40}?\b(?:per|a|each|every|pro|par|por|al) (?:full |calendar |completed )*(?:month|monat|mois|mes)\b/.test(
      afterWords,
    )
  )
    return 12;
  if (/^[^,;.()]{0,40}?\b(?:monthly|monatlich)\b/.test(afterWords)) return 12;
  if (
    /^[^,;.()]{0,30}?\b(?:per|for (?:each|every)|every) (?:paid |worked )?(?:hours?|weeks?|\d[\d.,]* )/.test(afterWords)
  )
    return undefined;
  return 1;
}

/** Days a year of a leave figure as the letter counts them, or undefined when it cannot be told. */
export function leaveDays(
  mention: Pick<DurationMention, 'amount' | 'unitName'>,
  afterWords: string,
  facts: readonly Fact[],
): number | undefined {
  const times = timesAYear(afterWords, facts);
  if (times === undefined) return undefined;
  const amount = mention.amount * times;
  const round = (days: number) => Math.round(days * 100) / 100;
  switch (mention.unitName) {
    case 'day':
    case 'business-day':
      return round(amount);
    case 'week':
      return amount * WORKING_DAYS_PER_WEEK;
    case 'hour':
      return round(amount / HOURS_PER_DAY);
    case 'month':
      return amount <= 2 ? round(amount * 22) : undefined;
    default:
      return undefined;
  }
}
