import type { MoneyMention } from '#engine/read/context.ts';
import { matchesOf } from '#engine/read/gate/in-unit.ts';
import type { Figure } from './figure.ts';
import { limitBefore } from './limit.ts';
import { periodAfter, periodBefore } from './period.ts';
import type { HeadSays } from './table-head.ts';
import { lastTopic } from './words/pay-words.ts';

type FoundMoney = Omit<MoneyMention, 'unit'>;

const CLAUSE_END = /[;•|]|\.\s|\n\n/g;

/** Words before a figure that can name its period: the same clause, after the figure before it. */
export function clauseBefore(plain: string, floor: number, start: number): string {
  const slice = plain.slice(Math.max(floor, start - 90), start);
  let from = 0;
  for (const match of matchesOf(slice, CLAUSE_END)) from = match.index + match[0].length;
  return slice.slice(from);
}

/** Whether a number without a currency mark is an amount of money, by the words around it. */
export function isBareMoney(plain: string, figure: Figure, floor: number, section: string): boolean {
  const after = plain.slice(figure.end, figure.end + 40);
  if (figure.form === 'words') return false;
  if (
    /^\s?(?:[a-zß-ž]+\s){0,2}(?:shares|options|rsus|units|employees|people|users|customers|hours|students|sq|square|miles|km)(?![a-zß-ž])/.test(
      after,
    )
  ) {
    return false;
  }
  const topic = lastTopic(plain.slice(Math.max(0, floor, figure.start - 80), figure.start)) ?? lastTopic(section);
  const said = periodAfter(after)?.period;
  const period = said !== undefined;
  if (figure.factor !== undefined) return figure.value >= 1_000 && topic !== 'shares';
  if (figure.value >= 1_000 && figure.value < 1e11) return topic === 'pay' || (period && topic !== 'shares');
  return (said === 'hour' || said === 'day') && topic === 'pay' && figure.value >= 1;
}

/** The mention a money figure makes: its period beside it, before it, or in the head of its column. */
export function moneyMention(
  plain: string,
  figure: Figure,
  floor: number,
  head: HeadSays,
  letterCurrency: string | undefined,
): FoundMoney {
  const marked = figure.mark !== undefined || head.marked;
  const currency = figure.mark !== undefined ? figure.currency : head.marked ? head.currency : letterCurrency;
  const before = clauseBefore(plain, floor, figure.start);
  const period = figure.perYear
    ? 'year'
    : (periodAfter(plain.slice(figure.end, figure.end + 90))?.period ?? periodBefore(before) ?? head.period);
  const limit = limitBefore(before.slice(-60));
  return {
    kind: 'money',
    start: figure.start,
    end: figure.end,
    amount: figure.value,
    currency,
    marked,
    ...(figure.maxValue === undefined ? {} : { maxAmount: figure.maxValue }),
    ...(period === undefined ? {} : { period }),
    ...(limit === undefined ? {} : { limit }),
  };
}
