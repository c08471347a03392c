import type { Span } from '#domain/fact.ts';
import type { ReadContext } from '#engine/read/context.ts';
import { periodAfter } from '#engine/read/figures/period.ts';
import type { PayFigure } from './pay-figures.ts';

const REACH = 140;
const LONGEST = 900;

/** The words that state a pay figure: from the word that names it to the figure and its period, or on to `reach`. */
export function factSpan(context: ReadContext, figures: readonly PayFigure[], reach = 0): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const { mention, unit, cue } of figures) {
    start = Math.min(start, mention.start);
    end = Math.max(end, mention.end);
    const after = unit.plain.slice(mention.end - unit.start, mention.end - unit.start + 60);
    end = Math.max(end, mention.end + (periodAfter(after)?.length ?? 0));
    if (cue === undefined) continue;
    const from = unit.start + cue.start;
    const to = unit.start + cue.end;
    if (from < mention.start && mention.start - from < REACH) start = Math.min(start, from);
    if (to > mention.end && to - mention.end < REACH) end = Math.max(end, to);
  }
  if (reach > end && reach - start < LONGEST) end = reach;
  return context.span(start, Math.max(start, end));
}

/** How sure a reading is, by how near the naming word stands. */
export function sureness({ cost }: Pick<PayFigure, 'cost'>): number {
  if (cost <= 8) return 0.95;
  if (cost <= 25) return 0.85;
  return cost <= 50 ? 0.7 : 0.55;
}
