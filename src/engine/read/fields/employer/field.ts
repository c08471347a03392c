import type { FieldReader } from '#engine/read/context.ts';
import { employerCandidates } from '#engine/read/names/employer-candidates.ts';

const LEAST = 0.7;

/** Who makes the offer: one name, the one most of the letter speaks for. */
export const employer: FieldReader = {
  id: 'employer',
  read(context) {
    const [best] = employerCandidates(context);
    if (best === undefined || best.strength < LEAST) return { facts: [] };
    const confidence = Math.min(0.97, 0.4 + best.strength * 0.3);
    return { facts: [{ field: 'employer', text: best.text, confidence, ...context.span(best.start, best.end) }] };
  },
};
