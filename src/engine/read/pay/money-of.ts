import type { MoneyMention, PercentMention, ReadContext } from '#engine/read/context.ts';
import { type PayFigure, payReading } from './pay-figures.ts';
import type { Subject } from './subject.ts';

/** Amounts of money of the given subjects, in order. */
export function moneyOf(context: ReadContext, ...subjects: readonly Subject[]): readonly PayFigure<MoneyMention>[] {
  return payReading(context).figures.filter(
    (figure): figure is PayFigure<MoneyMention> =>
      figure.mention.kind === 'money' && figure.subject !== undefined && subjects.includes(figure.subject),
  );
}

/** Percentages of the given subjects, in order. */
export function percentOf(context: ReadContext, ...subjects: readonly Subject[]): readonly PayFigure<PercentMention>[] {
  return payReading(context).figures.filter(
    (figure): figure is PayFigure<PercentMention> =>
      figure.mention.kind === 'percent' && figure.subject !== undefined && subjects.includes(figure.subject),
  );
}

/** The amount with its currency, as a fact carries it. */
export function amountOf({ amount, currency }: MoneyMention): { amount: number; currency?: string } {
  return currency === undefined ? { amount } : { amount, currency };
}
