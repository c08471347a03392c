import { factsOf, type Term } from '#domain/fact.ts';
import { type Money, toMajor } from '#domain/money/amount.ts';
import { formatMoney } from '#domain/money/format.ts';
import { samePay, type YearlyPay, yearlyPay } from '#engine/evaluate/components/base-pay.ts';
import { type Component, everyYear, show, type ValueContext } from '#engine/evaluate/components/component.ts';
import { remarksOnOthers } from '#engine/evaluate/components/other-pay.ts';
import { partTime } from '#engine/evaluate/components/part-time.ts';

/** Yearly pay outside these bounds is more often misread than meant (domain rules, USD/EUR/GBP). */
const ORDINARY = { from: 15_000, to: 2_000_000 };
/** Where a 13th or 14th monthly salary is customary in at least some of the countries that use the currency. */
const EXTRA_CUSTOMARY = new Set(['EUR', 'CHF', 'BRL', 'MXN', 'ARS', 'PHP', 'IDR', 'SGD']);
const WIDELY_USED = new Set(['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD']);

/** Actual pay first, then a full-time figure, then cost to company; a correction before all of them. */
function rank({ fact }: YearlyPay): number {
  const period = (fact.period ?? 'year') === 'year' ? 0 : 1;
  return (
    (fact.origin === 'corrected' ? -100 : 0) +
    (fact.costToCompany === true ? 20 : 0) +
    (fact.fullTimeEquivalent === true ? 10 : 0) +
    (fact.from === undefined ? 0 : 50) +
    period
  );
}

/** Why a yearly figure is not to be trusted, and whether it may still be added up. */
function doubtOf(context: ValueContext, annual: Money): { doubt: string; counted: boolean } | undefined {
  const value = toMajor(annual);
  if (value <= 0) return { doubt: 'A base of zero or less is no pay. Left out of the totals.', counted: false };
  if (!WIDELY_USED.has(annual.currency)) return undefined;
  if (value >= ORDINARY.from && value <= ORDINARY.to) return undefined;
  const counted = value >= ORDINARY.from / 10 && value <= ORDINARY.to * 10;
  const end = counted ? 'Check the figure and its period.' : 'Left out of the totals until you confirm it.';
  return { doubt: `${show(context, annual)} a year is outside the ordinary. ${end}`, counted };
}

/** Base pay a year: the figure × how often it is paid, part-time applied, one pay counted once. */
export const baseSalary: Component = {
  field: 'baseSalary',
  value(context) {
    const facts: readonly Term<'baseSalary'>[] = factsOf(context.facts, 'baseSalary');
    const all = facts.flatMap((fact) => yearlyPay(context, fact) ?? []);
    const field = 'baseSalary';
    const inCurrency = all.filter((pay) => pay.annual.currency === context.currency);
    const chosen = [...inCurrency].sort((a, b) => rank(a) - rank(b))[0];
    if (chosen === undefined) {
      return {
        lines: [],
        questions: [{ field, text: 'What is the base salary, per which period and in which currency?' }],
      };
    }
    const { notes, questions } = remarksOnOthers(context, chosen, all);
    const part = partTime(context, chosen);
    const annual = part === undefined || part === 'unknown' ? chosen.annual : part.annual;
    const problem = doubtOf(context, annual);
    let counted = problem?.counted ?? true;
    let doubt = problem?.doubt;
    if (problem !== undefined)
      questions.push({ field, text: `Is the base ${show(context, annual)} a year, as it reads?` });
    if (part === 'unknown') {
      doubt =
        'The figure is for full time and your hours are fewer. Without the full-time hours your pay cannot be computed.';
      counted = false;
      questions.push({ field, text: 'How many hours a week is full time here, and what is my actual yearly pay?' });
    }
    if (
      chosen.twelveAssumed &&
      EXTRA_CUSTOMARY.has(context.currency) &&
      !hasExtraSalaries(context) &&
      inCurrency.every((p) => p === chosen || !samePay(chosen, p))
    ) {
      notes.push({ field, text: 'A monthly figure, taken × 12. Some employers pay a 13th or 14th salary.' });
      questions.push({ field, text: 'In how many monthly salaries a year is the base paid?' });
    }
    if (chosen.fact.period === 'day') {
      notes.push({ field, text: 'A day rate, taken for every working day. Contractors are paid for fewer.' });
      questions.push({ field, text: 'How many days a year are paid at this rate, and are holidays among them?' });
    }
    if (chosen.fact.costToCompany === true) {
      notes.push({
        field,
        text: 'Cost to company: employer contributions, and often variable pay, are inside this figure.',
      });
      questions.push({
        field,
        text: 'How does the cost to company split into fixed cash, variable pay, employer contributions and one-time parts?',
      });
    }
    if (chosen.fact.maxAmount !== undefined && chosen.fact.maxAmount > (chosen.fact.amount ?? 0)) {
      const top = formatMoney(chosen.fact.maxAmount, chosen.fact.currency, context.locale);
      notes.push({ field, text: `A range up to ${top} is stated; the lower end is counted.` });
      questions.push({ field, text: 'Which figure within the range is the base in this offer?' });
    }
    const text = part === undefined || part === 'unknown' ? '' : `${part.text} = ${show(context, annual)}`;
    return {
      lines: everyYear(context, {
        field,
        label: chosen.fact.costToCompany === true ? 'Cost to company' : 'Base salary',
        column: 'base',
        amount: annual,
        certainty: 'guaranteed',
        cash: true,
        counted,
        formula: chosen.formula + text,
        inputs: [...chosen.inputs, ...(part === undefined || part === 'unknown' ? [] : part.inputs)],
        ...(doubt === undefined ? {} : { doubt }),
      }),
      notes,
      questions,
    };
  },
};

function hasExtraSalaries(context: ValueContext): boolean {
  return factsOf(context.facts, 'thirteenthSalary').length > 0 || factsOf(context.facts, 'holidayAllowance').length > 0;
}
