import { scheduleOf } from '#domain/equity/grant.ts';
import { lengthOf, vestedPart } from '#domain/equity/vesting.ts';
import { placeOf, type WatchRule } from '#engine/evaluate/watches/watch-rule.ts';

/** A grant that vests less in the first two years than an even one would. */
export const backLoadedVesting: WatchRule = {
  id: 'back-loaded-vesting',
  field: 'equity',
  find({ offer }) {
    for (const fact of offer.of('equity')) {
      const { schedule } = scheduleOf(fact);
      if (schedule === undefined || schedule.kind !== 'table') continue;
      const months = lengthOf(schedule);
      const { part, whole } = vestedPart(schedule, 24);
      if (months <= 24 || whole === 0 || part / whole >= (24 / months) * 0.9) continue;
      const percent = Math.round((part / whole) * 100);
      return {
        title: 'Most of the grant vests late',
        why: `After two years ${percent} % of the grant is yours. Leave then and the rest is gone.`,
        question: 'Is there a sign-on or another grant that levels pay in the first two years?',
        weight: 47,
        ...placeOf(fact),
      };
    }
    return undefined;
  },
};
