import {
  type Answer,
  afterFinal,
  drawTemper,
  type Family,
  fullSurplus,
  Ledger,
} from '#engine/rehearse/employers/employer.ts';

/** Answers the first ask with one revision and the word "final". */
export const oneShot: Family = {
  id: 'one-shot',
  create(scenario, chance, scale) {
    const ledger = new Ledger(scenario);
    const temper = drawTemper(chance);
    const part = Math.min(1, chance.between(0.4, 1) * scale);
    let over = false;
    return {
      surplus: fullSurplus(scenario) * part,
      limit: new Map(
        [...scenario.start].map(([field, from]) => [field, from + ((scenario.limit.get(field) ?? from) - from) * part]),
      ),
      hear(heard): Answer {
        if (over) return afterFinal(ledger, heard, temper);
        if (heard.asks.size === 0) return { figures: new Map(), stance: 'ask-number' };
        for (const [field, ask] of heard.asks) {
          ledger.raise(field, (scenario.start.get(field) ?? 0) + ledger.room(field) * part, ask);
        }
        const figures = ledger.answer(heard.asks);
        if (ledger.met(heard.asks)) return { figures, stance: 'accept-ask' };
        over = true;
        return { figures, stance: 'final', final: true };
      },
    };
  },
};
