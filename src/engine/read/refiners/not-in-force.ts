import type { Fact } from '#domain/fact.ts';
import type { ReadContext } from '#engine/read/context.ts';
import type { Refiner } from '#engine/read/refiners/refiner.ts';
import { isSuperseded } from '#engine/read/segment/superseded.ts';
import { unitAt } from '#engine/read/unit-at.ts';

/** "if the role is re-levelled", "should the position be regraded": another job than the one offered. */
const OTHER_JOB =
  /\b(?:if|should|were|in case|falls|sollte|si)\s(?:the|your|this|we|die|le|la|el)\s(?:role|position|job|post|level|offer|grade|stelle|poste|puesto)\s(?:is|be|were|was|gets|had been|ever|to be|wird|werden|est|fuera)\b[^.;]{0,90}$/;

/** Drops figures that a revised letter replaces and figures of a job that is only imagined. */
export const notInForce: Refiner = ({ facts, excluded }, context) => ({
  facts: facts.filter((fact) => !isReplaced(fact, context) && !isImagined(fact, context)),
  excluded,
});

function isReplaced(fact: Fact, context: ReadContext): boolean {
  const amount = figureOf(fact);
  const unit = unitAt(context, fact.start);
  if (amount === undefined || unit === undefined) return false;
  const mentions = context
    .mentionsIn(unit)
    .filter((mention) => mention.start >= fact.start && mention.end <= fact.end + 1 && statedIn(mention) === amount);
  return mentions.length > 0 && mentions.every((mention) => isSuperseded(unit, mention.start, mention.end));
}

function isImagined(fact: Fact, context: ReadContext): boolean {
  const unit = unitAt(context, fact.start);
  if (unit === undefined || figureOf(fact) === undefined) return false;
  return OTHER_JOB.test(unit.plain.slice(Math.max(0, fact.start - unit.start - 160), fact.start - unit.start));
}

function figureOf(fact: Fact): number | undefined {
  if ('amount' in fact && typeof fact.amount === 'number') return fact.amount;
  if ('percent' in fact && typeof fact.percent === 'number') return fact.percent;
  if ('value' in fact && typeof fact.value === 'number') return fact.value;
  return undefined;
}

const statedIn = (mention: ReturnType<ReadContext['mentionsIn']>[number]): number | undefined =>
  mention.kind === 'money' ? mention.amount : mention.kind === 'percent' ? mention.percent : undefined;
