import type { Plan, Reason } from '#domain/move.ts';
import { planOf } from '#engine/plan/move-rule.ts';
import { because, privately, yearly } from '#engine/plan/sentences.ts';
import { placeFor, type Table } from '#engine/plan/table.ts';
import { stillUnwritten } from '#engine/plan/unwritten.ts';
import { isEnough, walkAwayWorth, worthOf } from '#engine/plan/worth.ts';

/** Ends the talk: in writing first where something was agreed, else yes at or above the walk-away, else a kind no. What was agreed on both sides (`settled`) is kept. */
export function close(table: Table, why: readonly Reason[], settled = false): Plan {
  const agreed = table.situation.agreedVerbally;
  if (!settled && !isEnough(table)) return planOf({ kind: 'decline', asks: [] }, [...why, tooLittle(table)]);
  if (agreed.length > 0) return stillUnwritten(agreed, why);
  return planOf({ kind: 'accept', asks: [] }, [
    ...why,
    ...(isEnough(table) ? [enough(table)] : []),
    ...elsewhere(table),
  ]);
}

/** Another offer with a higher base is weighed before a yes, whatever the walk-away says. */
function elsewhere(table: Table): Reason[] {
  const { rival, rivalEmployer } = table.targets.evidence;
  const base = placeFor(table, 'baseSalary');
  if (rival === undefined || base === undefined || rival <= base.standing * table.basis.perYear) return [];
  return [
    privately(
      `Your offer from ${rivalEmployer ?? 'elsewhere'} has the higher base, ${yearly(table, rival)}. Compare the two as a whole before you say yes.`,
    ),
  ];
}

function enough(table: Table): Reason {
  const least = walkAwayWorth(table);
  return least === undefined
    ? because('You set no walk-away, so whether this is enough is yours to say.')
    : privately(`What stands is worth ${yearly(table, worthOf(table) - least)} more to you than your walk-away.`);
}

function tooLittle(table: Table): Reason {
  const short = (walkAwayWorth(table) ?? 0) - worthOf(table);
  return privately(`What stands is worth ${yearly(table, short)} less to you than your walk-away.`);
}
