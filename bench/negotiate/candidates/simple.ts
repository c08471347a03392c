import { accept, baseAsk, broadAsk, type Candidate, isFinal, say } from './candidate.ts';

/** Says yes to the first offer. */
export const acceptAtOnce: Candidate = { id: 'accept at once', create: () => ({ decide: () => accept }) };

/** Asks once for ten percent more base and takes the answer. */
export const oneAsk: Candidate = {
  id: 'one ask of +10 %',
  create: () => ({ decide: (view) => (view.round === 0 ? say(baseAsk(view, 0.1)) : accept) }),
};

/** Asks for 15 %, then 5 %, then takes what there is. */
export const ladder: Candidate = {
  id: 'ladder 15/5/0',
  create: () => ({
    decide(view) {
      if (isFinal(view) || view.round > 1) return accept;
      if (view.round === 0) return say(baseAsk(view, 0.15));
      const asks = baseAsk(view, 0.05);
      return (view.standing.get('baseSalary') ?? 0) >= (asks.get('baseSalary') ?? 0) ? accept : say(asks);
    },
  }),
};

/** Asks for everything, then meets the employer halfway each time until the gap is small. */
export const split: Candidate = {
  id: 'split the difference',
  create: () => ({
    decide(view) {
      if (isFinal(view)) return accept;
      if (view.round === 0) return say(broadAsk(view));
      const asks = new Map(
        [...view.mine].map(([field, ask]) => {
          const now = view.standing.get(field) ?? 0;
          return [field, Math.max(now, (ask + now) / 2)] as const;
        }),
      );
      const near = [...asks].every(([field, ask]) => ask - (view.standing.get(field) ?? 0) <= ask * 0.01);
      return near || view.round >= 8 ? accept : say(asks);
    },
  }),
};
