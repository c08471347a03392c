import type { Fact } from '#domain/fact.ts';
import type { FieldReader, MoneyMention, ReadContext } from '#engine/read/context.ts';
import { holds } from '#engine/read/gate/in-unit.ts';
import { clawbackOf } from '#engine/read/pay/clawback.ts';
import { factSpan, sureness } from '#engine/read/pay/fact-span.ts';
import { flatContext } from '#engine/read/pay/flat-context.ts';
import { amountOf, moneyOf } from '#engine/read/pay/money-of.ts';
import { namedIn } from '#engine/read/pay/named.ts';
import type { PayFigure } from '#engine/read/pay/pay-figures.ts';
import { instalmentsOf } from './instalments.ts';

type Figure = PayFigure<MoneyMention>;

const NAME = /sign|joining|welcome|bonus|prämie|prime|bono/;
const OFFERED = /receive|eligib|entitled|\bpay|offer|includ|provid|erhalten|perce|recib|:|\|/;
const ASKED = /\bask|request|discuss|talk about|negotiat|if you walk away/;
const PART =
  /instal?lment|half|first|second|third|remain|balance|payment|after|each|rate\b|hälfte|moitié|mitad|with first|tranche|split|on day|at \d/;

/** What is paid once for joining, with the duty to give it back. */
export const signOnBonus: FieldReader = {
  id: 'signOnBonus',
  read(letter) {
    const context = flatContext(letter);
    const figures = moneyOf(context, 'signOn');
    const named = namedIn(context, 'signOnBonus', 'signOn');
    const { excluded } = named;
    if (figures.length > 0) return { facts: sums(figures).map(({ total, parts }) => factOf(context, total, parts)) };
    const first = named.offered.find(({ unit }) => holds(unit, OFFERED) && !holds(unit, ASKED));
    if (first === undefined || excluded.length > 0) return { facts: [], excluded };
    return { facts: [{ field: 'signOnBonus', stated: 'unspecified', confidence: 0.6, ...first.span }] };
  },
};

/** Sets the sums granted apart from the parts they are paid in. */
function sums(figures: readonly Figure[]): readonly { total: Figure; parts: readonly Figure[] }[] {
  const groups: { total: Figure; parts: Figure[] }[] = [];
  for (const figure of figures) {
    const open = groups.at(-1);
    const around = figure.unit.plain.slice(
      Math.max(0, figure.mention.start - figure.unit.start - 60),
      figure.mention.end - figure.unit.start + 60,
    );
    const isPart =
      open !== undefined &&
      figure.unit.index - open.total.unit.index <= 3 &&
      figure.mention.amount <= open.total.mention.amount &&
      PART.test(around);
    const repeated = open !== undefined && figure.mention.amount === open.total.mention.amount;
    if (isPart || repeated) open.parts.push(figure);
    else groups.push({ total: figure, parts: [] });
  }
  return groups;
}

function factOf(context: ReadContext, total: Figure, parts: readonly Figure[]): Fact<'signOnBonus'> {
  const instalments = instalmentsOf(total.mention.amount, parts);
  const { end, ...clawback } = clawbackOf(context, total.unit, total.mention.end, NAME) ?? { end: 0 };
  return {
    field: 'signOnBonus',
    ...amountOf(total.mention),
    ...clawback,
    ...(instalments === undefined ? {} : { instalments: [...instalments] }),
    confidence: sureness(total),
    ...factSpan(context, [total], end),
  };
}
