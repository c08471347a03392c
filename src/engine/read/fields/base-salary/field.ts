import type { Fact } from '#domain/fact.ts';
import type { FieldReader, MoneyMention, ReadContext } from '#engine/read/context.ts';
import { factSpan, sureness } from '#engine/read/pay/fact-span.ts';
import { flatContext } from '#engine/read/pay/flat-context.ts';
import { amountOf, moneyOf } from '#engine/read/pay/money-of.ts';
import { namedIn } from '#engine/read/pay/named.ts';
import { type PayFigure, payReading } from '#engine/read/pay/pay-figures.ts';
import { bareThousands } from './bare-thousands.ts';
import { instalmentsIn } from './instalments.ts';
import { laterStep } from './later-step.ts';
import { payPeriod } from './pay-period.ts';

type Figure = PayFigure<MoneyMention>;

const LEAST = 5;
const SHORT = 2_500;
const PAID_OUT = /payable|instal?lments|payroll|per annum|annuali[sz]ed/;
const FULL = '(?:fte|full[- ]time[- ]equivalent|vollzeitäquivalent|équivalent temps plein)';
const FULL_BEFORE = new RegExp(`${FULL}(?: [a-zß-ž]+){0,2}[ :(]{0,3}$`);
const FULL_AFTER = new RegExp(
  `^[ ,(]{0,3}(?:per annum|per year|p\\.? ?a\\.?|pro rata)?[ ,(]{0,3}(?:${FULL}|pro[- ]?rata)(?! ?(?:of |salary )?[$€£\\d])`,
);
const TRAINEE = /\b(?:intern|internship|trainee|apprentice|fellow|postdoc\w*|praktik\w*|stagiaire|becario)\b/;
const OVERTIME = /\b(?:overtime|überstunden|heures supplémentaires|double time)\b/;
const STRUCTURE = /\b(?:range|schedule|scale|band|grade|minimum|maximum|midpoint|entry point|between)\b/;

/** The pay itself, in every period the letter states it, and its later steps. */
export const baseSalary: FieldReader = {
  id: 'baseSalary',
  read(letter) {
    const context = flatContext(letter);
    const facts = samePeriod(chosen(context).map((figure) => factOf(context, figure)));
    if (facts.length > 0) return { facts };
    const thousands = isShort(context) ? bareThousands(context) : undefined;
    if (thousands !== undefined) return { facts: [thousands] };
    const [named] = namedIn(context, 'baseSalary', 'base').offered;
    if (
      named === undefined ||
      !/competitive|to be (?:agreed|confirmed|determined)|attached|discuss/.test(named.unit.plain)
    )
      return { facts: [] };
    return { facts: [{ field: 'baseSalary', stated: 'unspecified', confidence: 0.6, ...named.span }] };
  },
};

/** The surest kind of figure the letter has: a salary, else the cost to company, else pay in general, else a bare amount. */
function chosen(context: ReadContext): readonly Figure[] {
  const base = moneyOf(context, 'base').filter((figure) => isPay(figure));
  if (base.length > 0) return base;
  const ctc = moneyOf(context, 'ctc').filter((figure) => isPay(figure));
  if (ctc.length > 0) return ctc.slice(0, 2);
  const pay = moneyOf(context, 'pay').filter(
    (figure) => isPay(figure) && (figure.mention.period !== undefined || isShort(context)),
  );
  if (pay.length > 0)
    return pay
      .filter(
        ({ mention, unit }, index) =>
          index === 0 || mention.period !== undefined || laterStep(unit, mention.start) !== undefined,
      )
      .slice(0, 2);
  if (TRAINEE.test(context.text.toLowerCase())) {
    const stipend = moneyOf(context, 'stipend', 'allowance').find(
      ({ cue, mention }) => cue?.text.includes('stipend') === true && mention.period !== undefined,
    );
    if (stipend !== undefined) return [stipend];
  }
  const short = isShort(context);
  return payReading(context)
    .figures.filter((figure): figure is Figure => figure.mention.kind === 'money' && figure.subject === undefined)
    .filter(
      (figure) => payPeriod(figure.unit, figure.mention).period !== 'month' || figure.mention.period !== undefined,
    )
    .filter(({ mention }) => mention.period !== undefined || mention.amount >= 10_000)
    .filter(
      ({ unit, mention }) =>
        short || PAID_OUT.test(unit.plain.slice(mention.end - unit.start, mention.end - unit.start + 90)),
    )
    .slice(0, 1);
}

/** A later figure of like size without a period of its own is in the period of the one before it. */
function samePeriod(read: readonly { fact: Fact<'baseSalary'>; said: boolean }[]): readonly Fact<'baseSalary'>[] {
  let last: Fact<'baseSalary'> | undefined;
  return read.map(({ fact, said }) => {
    const ratio = (fact.amount ?? 0) / (last?.amount ?? Number.NaN);
    const period = !said && ratio > 0.6 && ratio < 1.7 ? last?.period : fact.period;
    last = period === undefined ? fact : { ...fact, period };
    return last;
  });
}

/** Only a short note states pay without naming it. */
const isShort = (context: ReadContext): boolean => context.text.length < SHORT;

/** Millions of a currency whose salaries are in the ten thousands are a company's money unless the words say salary. */
const STRONG = new Set(['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD', 'NZD', 'SGD']);
const isCompanySum = ({ amount, currency }: MoneyMention): boolean => amount >= 1_500_000 && STRONG.has(currency ?? '');

function isPay({ mention, unit, cost }: Figure): boolean {
  const before = unit.plain.slice(0, mention.start - unit.start);
  if (mention.amount < LEAST || (cost > 8 && isCompanySum(mention))) return false;
  if (cost > 4 && OVERTIME.test(before)) return false;
  return !(cost > 4 && STRUCTURE.test(before.slice(-60)));
}

function factOf(context: ReadContext, figure: Figure): { fact: Fact<'baseSalary'>; said: boolean } {
  const { mention, unit } = figure;
  const { period, said } = payPeriod(unit, mention);
  const before = unit.plain.slice(Math.max(0, mention.start - unit.start - 50), mention.start - unit.start);
  const after = unit.plain.slice(mention.end - unit.start, mention.end - unit.start + 60);
  const from = laterStep(unit, mention.start);
  const instalments = instalmentsIn(
    unit.plain.slice(Math.max(0, mention.start - unit.start - 60), mention.end - unit.start + 160),
  );
  const fact: Fact<'baseSalary'> = {
    field: 'baseSalary',
    ...amountOf(mention),
    ...(mention.maxAmount === undefined ? {} : { maxAmount: mention.maxAmount }),
    period,
    ...(instalments === undefined ? {} : { instalments }),
    ...(figure.subject === 'ctc' && /ctc|cost[- ]to[- ](?:the )?company/.test(unit.plain)
      ? { costToCompany: true }
      : {}),
    ...(FULL_BEFORE.test(before) || FULL_AFTER.test(after) ? { fullTimeEquivalent: true } : {}),
    ...(from === undefined ? {} : { from }),
    confidence: said ? sureness(figure) : Math.min(0.85, sureness(figure)),
    ...factSpan(context, [figure]),
  };
  return { fact, said };
}
