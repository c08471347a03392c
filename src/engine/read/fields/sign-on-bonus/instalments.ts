import type { MoneyMention } from '#engine/read/context.ts';
import type { PayFigure } from '#engine/read/pay/pay-figures.ts';

interface Instalment {
  readonly afterMonths: number;
  readonly amount: number;
}

const WHEN =
  /(?:after|following|at the end of|nach|upon completion of|on completion of|on your|at your|upon your)?[^.;,]{0,25}?(\d{1,2}|six|twelve|eighteen|twenty-four|three|one)[ -](?:\(\d+\) )?(month|year)/;
const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  three: 3,
  six: 6,
  twelve: 12,
  eighteen: 18,
  'twenty-four': 24,
};

/** The parts of a sum paid in several amounts; undefined when the amounts do not add up to it. */
export function instalmentsOf(
  total: number,
  parts: readonly PayFigure<MoneyMention>[],
): readonly Instalment[] | undefined {
  if (parts.length < 2 || parts.length > 12) return undefined;
  const sum = parts.reduce((value, { mention }) => value + mention.amount, 0);
  if (Math.abs(sum - total) > total * 0.01) return undefined;
  return parts.map(({ mention, unit }, index) => {
    const next = parts[index + 1];
    const end = next !== undefined && next.unit === unit ? next.mention.start : unit.end;
    const words = unit.plain.slice(mention.end - unit.start, Math.min(end - unit.start, mention.end - unit.start + 90));
    const when = WHEN.exec(words);
    const count = when === null ? 0 : (WORDS[when[1] ?? ''] ?? Number(when[1]));
    return { afterMonths: when?.[2] === 'year' ? count * 12 : count, amount: mention.amount };
  });
}
