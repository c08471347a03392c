import { scheduleOf } from '#domain/equity/grant.ts';
import { vestingInYear } from '#domain/equity/vesting.ts';
import { placeOf, type WatchRule } from '#engine/evaluate/watches/watch-rule.ts';

/** Value at grant of incentive options that may first become exercisable in one year (IRC § 422), in dollars. */
const LIMIT = 100_000;

/** US incentive options of which more than the limit becomes exercisable in one year: the rest is taxed as ordinary options. */
export const isoLimit: WatchRule = {
  id: 'iso-limit',
  field: 'equity',
  find({ offer }) {
    if (!offer.inside('US')) return undefined;
    for (const fact of offer.of('equity')) {
      const { shares, strike } = fact;
      const schedule = scheduleOf(fact).schedule;
      if (fact.optionKind !== 'iso' || shares === undefined || strike === undefined || schedule === undefined) continue;
      const most = Math.max(...[1, 2, 3, 4, 5].map((year) => vestingInYear(Math.round(shares), schedule, year)));
      if (most * strike <= LIMIT) continue;
      return {
        title: 'Part of the options may not stay ISOs',
        why: `In one year up to ${most.toLocaleString('en-US')} options at a strike of ${strike} become exercisable. Above $100,000 a year, by value at the grant, the excess is taxed as ordinary options.`,
        question: 'Which part of the grant would be ISOs, and which part NSOs?',
        weight: 25,
        ...placeOf(fact),
      };
    }
    return undefined;
  },
};
