import type { Bargain } from '#engine/rehearse/bargain.ts';
import { type Answer, afterFinal, drawTemper, type Family, Ledger } from '#engine/rehearse/employers/employer.ts';

/** One pot of money for all improvements: asks are granted in the order given, a part of the pot each time. */
export const pool: Family = {
  id: 'pool',
  create(scenario, chance, scale) {
    const ledger = new Ledger(scenario);
    const temper = drawTemper(chance);
    const patience = Math.max(2, Math.round(chance.whole(2, 5) * (scale === 1 ? 1 : scale ** 0.5)));
    const share = Math.min(1, chance.between(0.5, 0.8) * scale);
    const total = [...scenario.start.keys()].reduce(
      (sum, field) => sum + ledger.room(field) * (scenario.cost.get(field) ?? 0),
      0,
    );
    let pot = total * share;
    let round = 0;
    let over = false;
    return {
      surplus: knapsack(scenario, pot),
      hear(heard): Answer {
        if (over) return afterFinal(ledger, heard, temper);
        round++;
        let purse = round >= patience ? pot : pot / 2;
        let moved = false;
        for (const [field, ask] of heard.asks) {
          const cost = scenario.cost.get(field) ?? 0;
          if (cost <= 0) continue;
          const before = ledger.figures.get(field) ?? 0;
          if (ledger.raise(field, before + purse / cost, ask)) moved = true;
          const spent = ((ledger.figures.get(field) ?? 0) - before) * cost;
          purse -= spent;
          pot -= spent;
        }
        const figures = ledger.answer(heard.asks);
        if (heard.asks.size > 0 && ledger.met(heard.asks)) return { figures, stance: 'accept-ask' };
        over = round >= patience;
        if (over) return { figures, stance: 'final', final: true };
        return { figures, stance: moved ? 'counter' : 'soft-no' };
      },
    };
  },
};

/** The most worth the pot can buy this person: the fields that are worth most for their cost first. */
function knapsack(scenario: Bargain, pot: number): number {
  const fields = [...scenario.start.keys()]
    .map((field) => ({
      unit: scenario.unit.get(field) ?? 0,
      cost: scenario.cost.get(field) ?? 0,
      room: (scenario.limit.get(field) ?? 0) - (scenario.start.get(field) ?? 0),
    }))
    .filter(({ cost }) => cost > 0)
    .sort((a, b) => b.unit / b.cost - a.unit / a.cost);
  let left = pot;
  let worth = 0;
  for (const { unit, cost, room } of fields) {
    const spent = Math.min(left, room * cost);
    worth += (spent / cost) * unit;
    left -= spent;
  }
  return worth;
}
