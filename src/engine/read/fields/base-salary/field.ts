import type { Fact } from '#domain/fact.ts';
import type { FieldReader, MoneyMention, ReadContext } from '#engine/read/context.ts';
import { flatContext } from '#engine/read/pay/flat-context.ts';
import { factSpan, sureness } from '#engine/read/pay/fact-span.ts';
import { amountOf, moneyOf } from '#engine/read/pay/money-of.ts';
import { namedIn } from '#engine/read/pay/named.ts';
import { type PayFigure, payReading } from '#engine/read/pay/pay-figures.ts';
import { instalmentsIn } from './instalments.ts';
import { laterStep } from './later-step.ts';
import { payPeriod } from './pay-period.ts';

type Figure = PayFigure<MoneyMention>;

const LEAST = 5;
const SHARE_OF_FULL = /\bfte\b|full[- ]time[- ]equivalent|vollzeitäquivalent|équivalent temps plein|(?:is|be|paid) pro[- ]?rata/;
const TRAINEE = /\b(?:intern|internship|trainee|apprentice|fellow|praktik\w*|stagiaire|becario)\b/;
const OVERTIME = /\b(?:overtime|überstunden|heures supplémentaires|double time)\b/;
const STRUCTURE = /\b(?:range|schedule|scale|band|grade|minimum|maximum|midpoint|entry point|between)\b/;

/** The pay itself, in every period the letter states it, and its later steps. */
export const baseSalary: FieldReader = {
  id: 'baseSalary',
  read(letter) {
    const context = flatContext(letter);
    const facts = chosen(context).map((figure) => factOf(context, figure));
    if (facts.length > 0) return { facts };
    const [named] = namedIn(context, 'baseSalary', 'base').offered;
    if (named === undefined || !/competitive|to be (?:agreed|confirmed|determined)|attached|discuss/.test(named.unit.plain)) return { facts: [] };
    return { facts: [{ field: 'baseSalary', stated: 'unspecified', confidence: 0.6, ...named.span }] };
  },
};

/** The surest kind of figure the letter has: a salary, else the cost to company, else pay in general, else a bare amount. */
function chosen(context: ReadContext): readonly Figure[] {
  const base = moneyOf(context, 'base').filter((figure) => isPay(context, figure));
  if (base.length > 0) return base;
  const ctc = moneyOf(context, 'ctc').filter((figure) => isPay(context, figure));
  if (ctc.length > 0) return ctc.slice(0, 2);
  const pay = moneyOf(context, 'pay').filter((figure) => isPay(context, figure) && (figure.mention.period !== undefined || figure.cost < 60));
  if (pay.length > 0) return pay.filter(({ mention }, index) => index === 0 || mention.period !== undefined).slice(0, 2);
  if (TRAINEE.test(context.text.toLowerCase())) {
    const stipend = moneyOf(context, 'stipend').find(({ cue, mention }) => cue?.text.includes('stipend') === true && mention.period !== undefined);
    if (stipend !== undefined) return [stipend];
  }
  return payReading(context)
    .figures.filter((figure): figure is Figure => figure.mention.kind === 'money' && figure.subject === undefined)
    .filter((figure) => payPeriod(figure.unit, figure.mention).period !== 'month' || figure.mention.period !== undefined)
    .filter(({ mention }) => mention.period !== undefined || mention.amount >= 10_000)
    .slice(0, 1);
}

function isPay(_context: ReadContext, { mention, unit, cost }: Figure): boolean {
  const before = unit.plain.slice(0, mention.start - unit.start);
  if (mention.amount < LEAST) return false;
  if (cost > 4 && OVERTIME.test(before)) return false;
  return !(cost > 4 && STRUCTURE.test(before.slice(-60)));
}

function factOf(context: ReadContext, figure: Figure): Fact<'baseSalary'> {
  const { mention, unit, cue } = figure;
  const { period, said } = payPeriod(unit, mention);
  const near = unit.plain.slice(Math.max(0, mention.start - unit.start - 60), mention.end - unit.start + 60);
  const from = laterStep(unit, mention.start);
  const instalments = instalmentsIn(unit.plain.slice(Math.max(0, mention.start - unit.start - 60), mention.end - unit.start + 160));
  return {
    field: 'baseSalary',
    ...amountOf(mention),
    ...(mention.maxAmount === undefined ? {} : { maxAmount: mention.maxAmount }),
    period,
    ...(instalments === undefined ? {} : { instalments }),
    ...(figure.subject === 'ctc' && /ctc|cost/.test(cue?.text ?? 'ctc') ? { costToCompany: true } : {}),
    ...(SHARE_OF_FULL.test(near) ? { fullTimeEquivalent: true } : {}),
    ...(from === undefined ? {} : { from }),
    confidence: said ? sureness(figure) : Math.min(0.85, sureness(figure)),
    ...factSpan(context, [figure]),
  };
}
