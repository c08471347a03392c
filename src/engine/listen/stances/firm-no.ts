import type { Heard } from '#engine/listen/heard.ts';
import type { Evidence, StanceRule } from '#engine/listen/stances/stance-rule.ts';

/** Something does not move, and nothing is said about the end of the negotiation. */
export const firmNo: StanceRule = {
  id: 'firm-no',
  find(heard: Heard): Evidence | undefined {
    const refusals = heard.holds.filter(({ kind }) => kind === 'fixed');
    const first = refusals.find(({ of }) => of.length > 0) ?? refusals[0];
    return first === undefined
      ? undefined
      : { start: first.clause.start, end: first.clause.end, strength: first.of.length > 0 ? 'strong' : 'weak' };
  },
};
