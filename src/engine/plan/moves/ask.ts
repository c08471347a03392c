import type { Move, Reason } from '#domain/move.ts';
import { close } from '#engine/plan/closing.ts';
import { firstFigure } from '#engine/plan/first-figure.ts';
import { type MoveRule, planOf, termsOf } from '#engine/plan/move-rule.ts';
import { equalPackages } from '#engine/plan/packages.ts';
import { MOST_ASKS, rankedPlaces } from '#engine/plan/priorities.ts';
import { because, figure, listOf, percent, privately, yearly } from '#engine/plan/sentences.ts';
import { placeFor, type Table } from '#engine/plan/table.ts';

/** The first ask: base above the target and inside the evidence, and the other components that matter, in one message. */
export const ask: MoveRule = {
  id: 'ask',
  plan(table) {
    if (table.asked > 0) return undefined;
    const asks = rankedPlaces(table)
      .map((place) => ({ place, figure: firstFigure(table, place) }))
      .filter(({ place, figure: amount }) => amount > place.standing)
      .slice(0, MOST_ASKS);
    const base = placeFor(table, 'baseSalary');
    const withBase = asks.some(({ place }) => place.field === 'baseSalary');
    if (asks.length === 0)
      return close(table, [...whyNoBase(table), because('Nothing is left that could be asked for.')]);
    const reasons: Reason[] = [];
    if (withBase && base !== undefined) reasons.push(...whyThis(table));
    else reasons.push(...whyNoBase(table));
    if (asks.length > 1) {
      const fields = asks.map(({ place }) => place.field);
      reasons.push(
        because(`All in one message, the most important first: ${listOf(fields)}. Later additions read as nibbling.`),
      );
    }
    const packages = base?.fixed === true ? equalPackages(table, asks) : [];
    const kind = base?.fixed === true && !withBase ? 'trade' : 'ask';
    return planOf({ kind, asks: termsOf(table, asks), ...occasionOf(table, withBase) }, reasons, packages);
  },
};

function occasionOf(table: Table, withBase: boolean): Pick<Move, 'occasion'> {
  const { employerSaid, circumstances } = table.situation;
  if (employerSaid.fixed.includes('all')) return { occasion: 'non-negotiable' };
  if (!withBase) return { occasion: 'benefits' };
  if (table.targets.lowball) return { occasion: 'lowball' };
  const { rival } = table.targets.evidence;
  if (rival !== undefined && rival > table.basis.yearly) return { occasion: 'competing-offer' };
  return circumstances?.unemployed === true ? { occasion: 'unemployed' } : {};
}

function whyThis(table: Table): Reason[] {
  const { targets, basis } = table;
  const base = placeFor(table, 'baseSalary');
  if (base === undefined || targets.ask === undefined) return [];
  const over = percent(targets.ask / base.offered - 1);
  const reasons = [because(`${figure(table, base, targets.ask)} is ${over} over the offer${sized(table)}.`)];
  if (targets.targetFrom === 'goals') {
    const room = targets.ask * basis.perYear - targets.target;
    reasons.push(
      room > 0
        ? privately(`It leaves ${yearly(table, room)} of room above your target of ${yearly(table, targets.target)}.`)
        : privately(
            `It stays below your target of ${yearly(table, targets.target)}: the evidence on record carries no more.`,
          ),
    );
  } else {
    reasons.push(because('You set no target, so this follows what is on record. Set one to have an ask of your own.'));
  }
  if (targets.evidence.source !== undefined) reasons.push(because(`Evidence on record: ${targets.evidence.source}.`));
  else reasons.push(because('No evidence is on record. A posted range or official figures would carry the ask.'));
  if (targets.lowball)
    reasons.push(
      because('The offer is far below what was expected. Say so plainly, without reproach, and name the figure.'),
    );
  return reasons;
}

function sized(table: Table): string {
  if (table.targets.bound === 'posted-maximum') return ', the most their own range allows';
  if (table.targets.bound === 'corridor') return ', as much as an ask without strong evidence bears';
  if (table.targets.bound === 'evidence') return ', as much as the evidence bears';
  return '';
}

function whyNoBase(table: Table): Reason[] {
  if (placeFor(table, 'baseSalary')?.fixed === true)
    return [because('Base is fixed, so the ask is for what can move.')];
  if (table.targets.bound === 'target-below-offer') {
    return [
      privately(`The base offered is above your target of ${yearly(table, table.targets.target)}.`),
      because('Base is not countered. Other components may still move.'),
    ];
  }
  return [because('The offer is at the top of their own range. More base would need another level.')];
}
