import { accept, broadAsk, type Candidate, isFinal, say, worth } from './candidate.ts';

/** Rounds a time-dependent candidate gives itself. */
const DEADLINE = 8;

/**
 * Falls from the first ask to the offer as (t/T)^(1/β) on every component, and takes what stands once it is worth the
 * next ask. Stops when the employer says final, as ours does: it is compared at its best.
 */
function timeDependent(id: string, beta: number): Candidate {
  return {
    id,
    create: () => ({
      decide(view) {
        if (isFinal(view) || view.round >= DEADLINE) return accept;
        const first = broadAsk(view);
        const part = (view.round / DEADLINE) ** (1 / beta);
        const asks = new Map(
          [...first].map(([field, ask]) => [field, ask - (ask - (view.start.get(field) ?? 0)) * part] as const),
        );
        if (worth(view, view.standing) >= worth(view, asks) - 1e-9) return accept;
        return say(asks);
      },
    }),
  };
}

export const boulwareCandidate = timeDependent('boulware candidate', 0.25);
export const concederCandidate = timeDependent('conceder candidate', 3);

/** Gives on each component what the employer has just given there. */
export const titForTatCandidate: Candidate = {
  id: 'tit-for-tat',
  create() {
    let before: ReadonlyMap<string, number> = new Map();
    return {
      decide(view) {
        if (isFinal(view) || view.round >= DEADLINE) return accept;
        if (view.round === 0) {
          before = new Map(view.standing);
          return say(broadAsk(view));
        }
        const asks = new Map(
          [...view.mine].map(([field, ask]) => {
            const now = view.standing.get(field) ?? 0;
            return [field, Math.max(now, ask - (now - (before.get(field) ?? now)))] as const;
          }),
        );
        before = new Map(view.standing);
        return worth(view, view.standing) >= worth(view, asks) - 1e-9 ? accept : say(asks);
      },
    };
  },
};
