import type { NegotiationView, ShownFact } from '#app/home-view.ts';
import type { Gap } from '#domain/gap.ts';
import { GROUP_IDS, GROUPS, type GroupId } from './groups.ts';

/** One line of the list: something stated, something named without a figure, or something left out. */
type Row =
  | { readonly kind: 'fact'; readonly key: string; readonly shown: ShownFact; readonly gap?: Gap }
  | { readonly kind: 'gap'; readonly key: string; readonly gap: Gap };

export interface RowGroup {
  readonly id: GroupId;
  readonly rows: readonly Row[];
}

type Listed = Pick<NegotiationView, 'facts' | 'gaps'>;

/** Facts and unknowns in one list; a gap about a named thing joins that thing's line. */
export function rowGroups({ facts, gaps }: Listed): readonly RowGroup[] {
  const joined = new Set<Gap>();
  return GROUP_IDS.map((id): RowGroup => {
    const rows = GROUPS[id].flatMap((field): Row[] => {
      const stated = facts
        .filter((each) => each.fact.field === field)
        .toSorted((a, b) => a.fact.start - b.fact.start)
        .map((shown, at): Row => {
          const key = `${field} ${shown.fact.start} ${shown.fact.quote} ${at}`;
          const gap = gaps.find((each) => each.field === field && each.state === 'vague' && !joined.has(each));
          if (gap === undefined || shown.fact.stated !== 'unspecified') return { kind: 'fact', key, shown };
          joined.add(gap);
          return { kind: 'fact', key, shown, gap };
        });
      const missing = gaps
        .filter((gap) => gap.field === field && !joined.has(gap))
        .map((gap): Row => ({ kind: 'gap', key: `gap ${gap.id}`, gap }));
      return [...stated, ...missing];
    });
    return { id, rows };
  }).filter((group) => group.rows.length > 0);
}
