import type { DurationMention } from '#engine/read/context.ts';

/** A duration in the unit its field keeps: years become months, working days and calendar days both are days. */
export function lengthOf(
  mention: DurationMention,
): { months: number } | { weeks: number } | { days: number } | undefined {
  switch (mention.unitName) {
    case 'year':
      return { months: Math.round(mention.amount * 12 * 100) / 100 };
    case 'month':
      return { months: mention.amount };
    case 'week':
      return { weeks: mention.amount };
    case 'day':
    case 'business-day':
      return { days: mention.amount };
    default:
      return undefined;
  }
}
