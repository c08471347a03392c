import type { Heard } from '#engine/listen/heard.ts';
import type { Evidence, StanceRule } from '#engine/listen/stances/stance-rule.ts';

/** One component does not move and another is said to be open. */
export const fixedComponent: StanceRule = {
  id: 'fixed-component',
  find(heard: Heard): Evidence | undefined {
    const fixed = heard.holds.find(({ kind, of }) => kind === 'fixed' && of.some((one) => one !== 'all'));
    const open = heard.holds.find(
      ({ kind, of }) => kind === 'open' && of.some((one) => one !== 'all' && !fixed?.of.includes(one)),
    );
    if (fixed === undefined || open === undefined) return undefined;
    return { start: fixed.clause.start, end: fixed.clause.end, strength: 'strong' };
  },
};
