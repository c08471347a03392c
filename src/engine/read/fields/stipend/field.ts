import type { Fact, Span } from '#domain/fact.ts';
import type { FieldReader, MoneyMention, Unit } from '#engine/read/context.ts';
import { holds } from '#engine/read/gate/in-unit.ts';
import { factSpan, sureness } from '#engine/read/pay/fact-span.ts';
import { flatContext } from '#engine/read/pay/flat-context.ts';
import { amountOf, moneyOf } from '#engine/read/pay/money-of.ts';
import { namedIn } from '#engine/read/pay/named.ts';
import type { PayFigure } from '#engine/read/pay/pay-figures.ts';
import { purposeOf } from './purpose.ts';

const PER_YEAR: Readonly<Record<string, number>> = { year: 1, month: 12, semimonth: 24, biweek: 26, week: 52 };
const ONCE =
  /one[- ]?time|once|lump[- ]sum|einmalig|unique|único|when you (?:start|join)|upon (?:joining|hire)|one-off/;
const PROVIDED = /reimburs|allowance|stipend|subsid|expenses relating|zuschuss|zulage|prise en charge|indemnité/;
/** Something is reimbursed in part or by a policy of its own: a term beside the allowances with an amount. */
const SHARE = /reimburs|prise en charge|erstatt|rembours|\d ?%|subsidi/;
const isShare = (unit: Unit): boolean => holds(unit, SHARE);
const MOST_OPEN = 4;
const BUSINESS =
  /business expenses?|reasonable (?:business|travel)|incurred (?:in|on behalf)|travel expenses|out-of-pocket/;

/** Allowances, reimbursements with a limit and premiums per hour. */
export const stipend: FieldReader = {
  id: 'stipend',
  read(letter, facts) {
    const context = flatContext(letter);
    const pay = facts.filter(({ field }) => field === 'baseSalary');
    const isPay = ({ mention }: PayFigure) => {
      const { start, end } = context.span(mention.start, mention.end);
      return pay.some((fact) => start >= fact.start && end <= fact.end);
    };
    const figures = moneyOf(context, 'stipend', 'allowance', 'holidayAllowance').filter(
      (figure) => !isPay(figure) && !isBusiness(figure),
    );
    const { offered, excluded } = namedIn(context, 'stipend', 'stipend');
    const holiday = facts.some((fact) => fact.field === 'holidayAllowance' && fact.percent !== undefined);
    const found = figures
      .filter((figure, index) => !figures.slice(0, index).some((other) => sameRate(other, figure)))
      .map((figure): Fact<'stipend'> => {
        const purpose = purposeOf(figure);
        const around = figure.unit.plain.slice(
          Math.max(0, figure.mention.start - figure.unit.start - 50),
          figure.mention.end - figure.unit.start + 60,
        );
        const period = figure.mention.period ?? (ONCE.test(around) ? ('once' as const) : undefined);
        return {
          field: 'stipend',
          ...amountOf(figure.mention),
          ...(period === undefined ? {} : { period }),
          ...(purpose === undefined ? {} : { purpose }),
          confidence: sureness(figure),
          ...factSpan(context, [figure]),
        };
      });
    if (holiday && found.length === 0) {
      return {
        facts: facts.flatMap((fact) => (fact.field === 'holidayAllowance' ? [allowanceOf(fact)] : [])),
        excluded: [],
      };
    }
    const told = new Set(figures.map(({ unit }) => unit.index));
    const named = offered.filter(
      ({ unit, cue }, index) =>
        !told.has(unit.index) &&
        PROVIDED.test(unit.plain.slice(Math.max(0, cue.start - 110), cue.end + 50)) &&
        !holds(unit, BUSINESS) &&
        !offered.slice(0, index).some((other) => other.unit === unit || other.cue.text === cue.text),
    );
    const open = (found.length > 0 ? named.filter(({ unit }) => isShare(unit)) : named)
      .slice(0, found.length > 0 ? MOST_OPEN : 1)
      .map(
        ({ cue, span }): Fact<'stipend'> => ({
          field: 'stipend',
          stated: 'unspecified',
          purpose: cue.text,
          confidence: 0.5,
          ...span,
        }),
      );
    return { facts: [...found, ...open], excluded: found.length > 0 ? [] : excluded };
  },
};

/** "7,500 a month, 90,000 a year" under one label is one allowance. */
function sameRate(a: PayFigure<MoneyMention>, b: PayFigure<MoneyMention>): boolean {
  if (a.unit !== b.unit || a.mention.period === undefined || b.mention.period === undefined) return false;
  const yearly = ({ mention }: PayFigure<MoneyMention>) => mention.amount * (PER_YEAR[mention.period ?? ''] ?? 0);
  return a.mention.period !== b.mention.period && Math.abs(yearly(a) - yearly(b)) <= 0.01 * yearly(a);
}

function allowanceOf({ quote, start, end }: Span): Fact<'stipend'> {
  return { field: 'stipend', stated: 'unspecified', purpose: 'holiday allowance', confidence: 0.6, quote, start, end };
}

/** What the person pays is no allowance. */
const OWN_COST =
  /^[^.;]{0,12}(?:at (?:my|your) (?:own )?(?:cost|expense)|paid by (?:me|you|(?:the )?employee)|,? zahlt (?:der )?mitarbeiter|deducted|à (?:ma|votre) charge|a (?:mi|su) cargo)/;

function isBusiness({ unit, mention }: PayFigure<MoneyMention>): boolean {
  return (
    mention.amount < 1 ||
    OWN_COST.test(unit.plain.slice(mention.end - unit.start, mention.end - unit.start + 40)) ||
    BUSINESS.test(unit.plain.slice(Math.max(0, mention.start - unit.start - 80), mention.end - unit.start + 60))
  );
}
