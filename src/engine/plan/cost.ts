import type { Plan, Reason } from '#domain/move.ts';
import type { Goals, Situation } from '#domain/situation.ts';
import { because, figure, listOf, yearly } from '#engine/plan/sentences.ts';
import { type Place, type Table, tableOf } from '#engine/plan/table.ts';

/** What a planned move gives up or risks, in a sentence. It holds nothing the other side does not know. */
export function costOf({ move }: Pick<Plan, 'move'>, situation: Situation, goals: Goals): Reason {
  const table = tableOf(situation, goals);
  switch (move.kind) {
    case 'thank-and-ask-time':
      return because('It costs a day or two. No figure is given away.');
    case 'request-details':
      return because('It takes one exchange before you can ask. Nothing is given away.');
    case 'ask':
      return because('They may say no. A courteous ask with a reason leaves the offer as it is.');
    case 'probe':
      return because('It takes one more exchange. Your figures stand.');
    case 'wait':
      return because('It costs time only. Mind the date on the offer.');
    case 'request-writing':
      return because('It costs a day or two before the yes. Nothing that was agreed is touched.');
    case 'decline':
      return because('The offer is gone with it, and seldom comes back.');
    case 'trade':
    case 'counter':
      return table === undefined ? because('It takes one more exchange.') : costOfStep(table, move);
    case 'accept':
      return costOfYes(table);
  }
}

/** What the figures asked for now lie below those asked for before, in money a year. */
function costOfStep(table: Table, move: Plan['move']): Reason {
  const places = table.places.filter((place) => place.mine !== undefined);
  const now = (place: Place): number => {
    const term = move.asks.find(({ field }) => field === place.field);
    return (term === undefined ? undefined : place.item.figure(term)) ?? place.standing;
  };
  const lost = places.reduce((sum, place) => sum + Math.max(0, (place.mine ?? 0) - now(place)) * place.cost, 0);
  if (lost < 1) return because('It takes one more exchange. None of your figures falls.');
  return because(`It takes about ${yearly(table, lost)} off what you asked for before, counted in money.`);
}

/** After a yes nothing is asked for again: what stays open ends with it. */
function costOfYes(table: Table | undefined): Reason {
  const open = (table?.places ?? []).filter((place) => place.mine !== undefined && place.mine > place.standing);
  const [first] = open;
  if (table === undefined || first === undefined || first.mine === undefined)
    return because('After a yes nothing can be asked for without losing trust.');
  if (open.length > 1)
    return because(`What you asked for beyond it is given up: ${listOf(open.map(({ field }) => field))}.`);
  return because(
    `You asked for ${figure(table, first, first.mine)} and take ${figure(table, first, first.standing)}. The rest is given up.`,
  );
}
