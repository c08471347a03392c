import type { Chance } from '#engine/rehearse/chance.ts';
import {
  type Answer,
  afterFinal,
  drawTemper,
  type Employer,
  type Family,
  fullSurplus,
  Ledger,
} from '#engine/rehearse/employers/employer.ts';

/**
 * Rises from the offer to the limit as (t/T)^(1/β), whatever the candidate does: β < 1 holds out (boulware),
 * 1 is linear, β > 1 gives early (conceder). At T the word "final" is said.
 */
function timeDependent(id: string, drawBeta: (chance: Chance) => number): Family {
  return {
    id,
    create(scenario, chance, scale): Employer {
      const ledger = new Ledger(scenario);
      const temper = drawTemper(chance);
      const beta = drawBeta(chance) * scale;
      const patience = Math.max(2, Math.round(chance.whole(3, 6) * (scale === 1 ? 1 : scale ** 0.5)));
      let round = 0;
      let over = false;
      return {
        surplus: fullSurplus(scenario),
        hear(heard): Answer {
          if (over) return afterFinal(ledger, heard, temper);
          round++;
          const part = Math.min(1, round / patience) ** (1 / beta);
          let moved = false;
          for (const [field, ask] of heard.asks) {
            const from = scenario.start.get(field) ?? 0;
            const willing = from + ((scenario.limit.get(field) ?? from) - from) * part;
            if (ledger.raise(field, willing, ask)) moved = true;
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
}

export const boulware = timeDependent('boulware', (chance) => chance.between(0.2, 0.5));
export const linear = timeDependent('linear', (chance) => chance.between(0.8, 1.25));
export const conceder = timeDependent('conceder', (chance) => chance.between(2, 5));
