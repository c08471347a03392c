import type { FieldId } from '#domain/fact.ts';
import {
  type Answer,
  afterFinal,
  drawTemper,
  type Family,
  fullSurplus,
  Ledger,
} from '#engine/rehearse/employers/employer.ts';

/** Opens with a small step, then gives a multiple of what the candidate has just given, in money, spread over the open fields. */
export const titForTat: Family = {
  id: 'tit-for-tat',
  create(scenario, chance, scale) {
    const ledger = new Ledger(scenario);
    const temper = drawTemper(chance);
    const opening = Math.min(1, chance.between(0.15, 0.35) * scale);
    const factor = chance.between(0.7, 1.4) * scale;
    const patience = chance.whole(4, 7);
    let last: ReadonlyMap<FieldId, number> | undefined;
    let round = 0;
    let over = false;
    const cost = (field: FieldId): number => scenario.cost.get(field) ?? 0;
    return {
      surplus: fullSurplus(scenario),
      hear(heard): Answer {
        if (over) return afterFinal(ledger, heard, temper);
        round++;
        let given = 0;
        for (const [field, before] of last ?? []) {
          // A field no longer asked for is given up down to what stands.
          const now = heard.asks.get(field) ?? ledger.figures.get(field) ?? 0;
          given += Math.max(0, before - now) * cost(field);
        }
        const room = [...heard.asks.keys()].reduce(
          (sum, field) => sum + Math.max(0, ledger.room(field)) * cost(field),
          0,
        );
        const give = last === undefined ? room * opening : given * factor;
        const part = room <= 0 ? 0 : Math.min(1, give / room);
        let moved = false;
        for (const [field, ask] of heard.asks) {
          const willing = (ledger.figures.get(field) ?? 0) + Math.max(0, ledger.room(field)) * part;
          if (ledger.raise(field, willing, ask)) moved = true;
        }
        if (heard.asks.size > 0) last = heard.asks;
        const figures = ledger.answer(heard.asks);
        if (heard.asks.size > 0 && ledger.met(heard.asks)) return { figures, stance: 'accept-ask' };
        over = round >= patience;
        if (over) return { figures, stance: 'final', final: true };
        return { figures, stance: moved ? 'counter' : 'soft-no' };
      },
    };
  },
};
