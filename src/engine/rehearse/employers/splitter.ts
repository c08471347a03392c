import {
  type Answer,
  afterFinal,
  drawTemper,
  type Family,
  fullSurplus,
  Ledger,
} from '#engine/rehearse/employers/employer.ts';

/** Goes part of the way from its figure to the ask each time, up to the limit: the bigger the ask, the bigger the step. */
export const splitter: Family = {
  id: 'splitter',
  create(scenario, chance, scale) {
    const ledger = new Ledger(scenario);
    const temper = drawTemper(chance);
    const part = Math.min(0.9, chance.between(0.3, 0.55) * scale);
    const patience = Math.max(2, Math.round(chance.whole(2, 5) * (scale === 1 ? 1 : scale ** 0.5)));
    let round = 0;
    let over = false;
    return {
      surplus: fullSurplus(scenario),
      hear(heard): Answer {
        if (over) return afterFinal(ledger, heard, temper);
        round++;
        let moved = false;
        for (const [field, ask] of heard.asks) {
          const now = ledger.figures.get(field) ?? 0;
          if (ledger.raise(field, now + (ask - now) * part, ask)) moved = true;
        }
        const figures = ledger.answer(heard.asks);
        if (heard.asks.size > 0 && ledger.met(heard.asks)) return { figures, stance: 'accept-ask' };
        over = round >= patience;
        if (over) return { figures, stance: 'final', final: true };
        return { figures, stance: moved ? 'counter' : 'firm-no' };
      },
    };
  },
};
