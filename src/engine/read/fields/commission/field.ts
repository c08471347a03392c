import type { Fact } from '#domain/fact.ts';
import type { DurationMention, FieldReader, MoneyMention, ReadContext } from '#engine/read/context.ts';
import { holds } from '#engine/read/gate/in-unit.ts';
import { factSpan, sureness } from '#engine/read/pay/fact-span.ts';
import { flatContext } from '#engine/read/pay/flat-context.ts';
import { amountOf, moneyOf } from '#engine/read/pay/money-of.ts';
import { namedIn } from '#engine/read/pay/named.ts';
import type { PayFigure } from '#engine/read/pay/pay-figures.ts';
import { isSalesPlan } from '#engine/read/pay/sales-plan.ts';

type Figure = PayFigure<MoneyMention>;

const DRAW = /draw|vorschuss|advance/;
const NOT_RECOVERABLE = /non-?\s?recoverable|not recoverable|muss nicht zurück|nicht zurück/;
const NOT_PAY = /arbitrat|mediation|securities|fraud|felony|crime|embezzl|reference checks/;
const RAMP = /ramp|guarantee/;

/** Pay by results in sales: what is earned at target, the variable part, draws and the quota. */
export const commission: FieldReader = {
  id: 'commission',
  read(letter) {
    const context = flatContext(letter);
    const sales = isSalesPlan(context);
    const target = moneyOf(context, 'ote');
    const parts = [...moneyOf(context, 'commission'), ...(sales ? moneyOf(context, 'variable') : [])];
    const facts: Fact<'commission'>[] = target.map((figure) => ({
      field: 'commission',
      ote: figure.mention.amount,
      ...(figure.mention.currency === undefined ? {} : { currency: figure.mention.currency }),
      confidence: sureness(figure),
      ...factSpan(context, [figure]),
    }));
    for (const part of parts) addPart(context, facts, target, part);
    const { offered, excluded } = namedIn(context, 'commission', 'commission');
    const [first] = facts;
    if (first !== undefined) {
      return { facts: [{ ...first, ...planOf(context) }, ...facts.slice(1), ...rateOf(context)], excluded: [] };
    }
    const named = offered.find(({ unit }) => !holds(unit, NOT_PAY));
    if (named === undefined) return { facts: [], excluded };
    return {
      facts: [{ field: 'commission', stated: 'unspecified', ...planOf(context), confidence: 0.7, ...named.span }],
      excluded: [],
    };
  },
};

const RATE = /\b(?:commissions?|provision|rate)\b[^.;]{0,25}$/;
const OF_SALES =
  /^ ?(?:of|on|von|auf|up to quota|to quota|per deal|bis)\b(?! (?:your |the )?(?:annual |base |fixed )*(?:salary|base|pay))/;

/** A rate on sales beside the target earnings; how much it comes to is left open. */
function rateOf(context: ReadContext): readonly Fact<'commission'>[] {
  for (const unit of context.units) {
    if (unit.role !== 'body' || unit.kind === 'heading') continue;
    for (const mention of context.mentionsIn(unit)) {
      if (mention.kind !== 'percent' || mention.percent >= 60) continue;
      const start = mention.start - unit.start;
      if (!RATE.test(unit.plain.slice(Math.max(0, start - 40), start))) continue;
      if (!OF_SALES.test(unit.plain.slice(mention.end - unit.start, mention.end - unit.start + 40))) continue;
      return [
        { field: 'commission', stated: 'unspecified', confidence: 0.6, ...context.span(mention.start, mention.end) },
      ];
    }
  }
  return [];
}

/** The variable part joins the target earnings it stands beside; a draw stands on its own. */
function addPart(context: ReadContext, facts: Fact<'commission'>[], target: readonly Figure[], part: Figure): void {
  const near = part.unit.plain.slice(
    Math.max(0, part.mention.start - part.unit.start - 60),
    part.mention.end - part.unit.start + 20,
  );
  const isDraw = DRAW.test(near);
  const at = isDraw ? -1 : target.findIndex(({ unit }) => Math.abs(unit.index - part.unit.index) <= 2);
  const open = facts[at];
  if (open !== undefined && open.amount === undefined && (open.ote ?? 0) > part.mention.amount) {
    facts[at] = { ...open, ...amountOf(part.mention) };
    return;
  }
  facts.push({
    field: 'commission',
    ...amountOf(part.mention),
    ...(isDraw
      ? {
          drawRecoverable: !NOT_RECOVERABLE.test(
            part.unit.plain.slice(Math.max(0, part.mention.start - part.unit.start - 60)),
          ),
        }
      : {}),
    confidence: sureness(part),
    ...factSpan(context, [part]),
  });
}

function planOf(context: ReadContext): { quota?: number; rampMonths?: number } {
  const [quota] = moneyOf(context, 'quota')
    .filter(({ cue }) => /quota|target|ziel|cuota/.test(cue?.text ?? ''))
    .toSorted((a, b) => b.mention.amount - a.mention.amount);
  const ramp = context.mentions.find(
    (mention): mention is DurationMention =>
      mention.kind === 'duration' &&
      mention.unitName === 'month' &&
      RAMP.test(context.units[mention.unit]?.plain ?? '') &&
      context.units[mention.unit]?.role === 'body',
  );
  const isRamp = ramp !== undefined && /\bramp/.test(context.units[ramp.unit]?.plain ?? '');
  return {
    ...(quota === undefined ? {} : { quota: quota.mention.amount }),
    ...(isRamp ? { rampMonths: ramp.amount } : {}),
  };
}
