import {
  type Answer,
  afterFinal,
  drawTemper,
  type Family,
  fullSurplus,
  Ledger,
} from '#engine/rehearse/employers/employer.ts';

/** Base is set by a band and does not move; the rest opens when asked about, in two to four answers. */
export const fixedBand: Family = {
  id: 'fixed-band',
  create(scenario, chance, scale) {
    const banded = {
      ...scenario,
      limit: new Map(scenario.limit).set('baseSalary', scenario.start.get('baseSalary') ?? 0),
    };
    const ledger = new Ledger(banded);
    const temper = drawTemper(chance);
    const patience = Math.max(2, Math.round(chance.whole(3, 5) * (scale === 1 ? 1 : scale ** 0.5)));
    const pace = chance.between(0.3, 0.6) * scale;
    const says = chance.yes(0.8);
    const others = [...scenario.start.keys()].filter((field) => field !== 'baseSalary');
    let round = 0;
    let over = false;
    return {
      surplus: fullSurplus(banded),
      limit: banded.limit,
      hear(heard): Answer {
        if (over) return afterFinal(ledger, heard, temper);
        round++;
        let moved = false;
        for (const [field, ask] of heard.asks) {
          const willing = (ledger.figures.get(field) ?? 0) + ledger.room(field) * (round === 1 ? pace / 2 : pace);
          if (ledger.raise(field, round + 1 >= patience ? (banded.limit.get(field) ?? 0) : willing, ask)) moved = true;
        }
        const figures = ledger.answer(heard.asks);
        if (heard.asks.size > 0 && ledger.met(heard.asks)) return { figures, stance: 'accept-ask' };
        over = round >= patience;
        if (over) return { figures, stance: 'final', final: true };
        const told = says || heard.question ? { fixed: ['baseSalary'] as const, open: others } : {};
        return { figures, stance: moved ? 'counter' : 'fixed-component', ...told };
      },
    };
  },
};
