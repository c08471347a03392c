import type { Fact } from '#domain/fact.ts';
import type { FieldReader, MoneyMention, PercentMention, ReadContext, Unit } from '#engine/read/context.ts';
import { holds } from '#engine/read/gate/in-unit.ts';
import { factSpan, sureness } from '#engine/read/pay/fact-span.ts';
import { flatContext } from '#engine/read/pay/flat-context.ts';
import { amountOf, moneyOf, percentOf } from '#engine/read/pay/money-of.ts';
import { namedIn } from '#engine/read/pay/named.ts';
import type { PayFigure } from '#engine/read/pay/pay-figures.ts';
import { isSalesPlan } from '#engine/read/pay/sales-plan.ts';
import { bonusPercents, isBonusPercent } from './percents.ts';

const GUARANTEED = /guarante|minimum|at least|no less than|not less than|garanti|mindest/;
const DISCRETION = /discretion|ermessen|freiwillig|discrecional|discrétion/;
const TARGET = /target|ziel|objetivo|cible|objectif/;
const PRO_RATED = /pro[- ]?rat|prorat|anteilig|au prorata|proporcional|partial (?:calendar |fiscal )?year/;
const OFFERED = /eligib|participat|entitled|receive|earn|opportunity|consider|based on|award/;
const A_PLAN = /bonus|incentive.|variable|prime|profit|tantieme|bono|prämie|intéress|retribución/;
const NOT_GRANTED =
  /no bonus|without bonus|accrued bonus|earned but unpaid|any (?:unpaid|earned|accrued)|pro-?rata? bonus|prior year|pension|savings plan|excluding|stock option|waiver|severance|terminat/;

/** The yearly variable pay: its target, its upper end, and how firm it is. */
export const targetBonus: FieldReader = {
  id: 'targetBonus',
  read(letter) {
    const context = flatContext(letter);
    const sales = isSalesPlan(context);
    const percents = percentOf(context, 'bonus', 'variable').filter(isBonusPercent);
    const amounts = [
      ...moneyOf(context, 'bonus', 'thirteenth').filter(isBonusSum),
      ...moneyOf(context, 'variable').filter((figure) => !sales && isBonusSum(figure)),
    ].sort((a, b) => a.mention.start - b.mention.start);
    const facts = upperEnds(
      byUnit([...percents, ...amounts]).map((group) => ({ ...group, fact: factOf(context, group) })),
    );
    const { offered, excluded } = namedIn(context, 'targetBonus', 'bonus');
    if (facts.length > 0) return { facts, excluded: [] };
    const named = offered.find(
      ({ unit, cue }) =>
        A_PLAN.test(cue.text) &&
        (unit.kind !== 'sentence' || unit.plain.length < 90 || holds(unit, OFFERED)) &&
        !holds(unit, NOT_GRANTED) &&
        !holds(unit, PAID_OUT),
    );
    if (named === undefined) return { facts: [], excluded };
    return {
      facts: [
        { field: 'targetBonus', stated: 'unspecified', confidence: 0.65, ...natureOf(named.unit.plain), ...named.span },
      ],
      excluded: [],
    };
  },
};

const PAID_OUT = /bonus will be paid in|sign(?:ing)?[- ]?on|relocation bonus|retention bonus/;
const PORTION = /^ (?:of (?:any|the|your|such|each|this) (?:[a-zß-ž]+ ){0,2}bonus|increments|instal?lments|each\b)/;
const PER_HOUR = /(?:je|pro|per|each|par) (?:[a-zß-ž]+ ){0,2}(?:stunde|hour|heure|hora) $/;

/** Portions, instalments and pay by the hour are not the bonus of the year. */
function isBonusSum({ mention, unit }: PayFigure<MoneyMention>): boolean {
  const before = unit.plain.slice(Math.max(0, mention.start - unit.start - 50), mention.start - unit.start);
  const after = unit.plain.slice(mention.end - unit.start, mention.end - unit.start + 40);
  return (
    mention.period !== 'hour' &&
    !/instal?lments?(?: of)? $/.test(before) &&
    !PORTION.test(after) &&
    !PER_HOUR.test(before)
  );
}

interface Group {
  readonly unit: Unit;
  readonly percentages: PayFigure<PercentMention>[];
  readonly sums: PayFigure<MoneyMention>[];
}

function byUnit(figures: readonly (PayFigure<PercentMention> | PayFigure<MoneyMention>)[]): readonly Group[] {
  const groups = new Map<number, Group>();
  for (const figure of figures) {
    const group = groups.get(figure.unit.index) ?? { unit: figure.unit, percentages: [], sums: [] };
    groups.set(figure.unit.index, group);
    if (isPercent(figure)) group.percentages.push(figure);
    else group.sums.push(figure as PayFigure<MoneyMention>);
  }
  return [...groups.values()].sort((a, b) => a.unit.index - b.unit.index);
}

function isPercent(figure: PayFigure): figure is PayFigure<PercentMention> {
  return figure.mention.kind === 'percent';
}

function natureOf(plain: string): { nature?: 'guaranteed' | 'target' | 'discretionary' } {
  if (GUARANTEED.test(plain)) return { nature: 'guaranteed' };
  if (TARGET.test(plain)) return { nature: 'target' };
  return DISCRETION.test(plain) ? { nature: 'discretionary' } : {};
}

/** "This amount can reach 60 %" in the next sentence is the upper end of the bonus before it. */
function upperEnds(found: readonly (Group & { fact: Fact<'targetBonus'> })[]): readonly Fact<'targetBonus'>[] {
  const facts: { unit: Unit; fact: Fact<'targetBonus'> }[] = [];
  for (const { unit, fact } of found) {
    const open = facts.at(-1);
    const { percent, amount, maxPercent } = fact;
    const belongs = open !== undefined && unit.index - open.unit.index <= 2 && unit.section === open.unit.section;
    if (
      belongs &&
      percent === undefined &&
      amount === undefined &&
      maxPercent !== undefined &&
      maxPercent > (open.fact.percent ?? maxPercent) &&
      open.fact.maxPercent === undefined
    ) {
      open.fact = { ...open.fact, maxPercent };
    } else facts.push({ unit, fact });
  }
  return facts.map(({ fact }) => fact);
}

function factOf(context: ReadContext, { unit, percentages, sums }: Group): Fact<'targetBonus'> {
  const [sum] = sums.filter(
    ({ mention }) => percentages.length === 0 || (mention.period !== 'month' && mention.period !== 'day'),
  );
  const used = [...percentages, ...(sum === undefined ? [] : [sum])];
  const near = ({ mention }: PayFigure) => mention.start - unit.start;
  const max = sum?.mention.maxAmount;
  return {
    field: 'targetBonus',
    ...bonusPercents(percentages),
    ...(sum === undefined ? {} : amountOf(sum.mention)),
    ...(max === undefined ? {} : { maxAmount: max }),
    ...natureOf(unit.plain.slice(Math.max(0, Math.min(...used.map(near)) - 90), Math.max(...used.map(near)) + 130)),
    ...(holds(unit, PRO_RATED) ? { proRated: true } : {}),
    confidence: Math.max(...used.map(sureness)),
    ...factSpan(context, used),
  };
}
