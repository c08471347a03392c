import { toMajor } from '#domain/money/amount.ts';
import { samePay, type YearlyPay } from '#engine/evaluate/components/base-pay.ts';
import { otherCurrency, type Remark, show, type ValueContext } from '#engine/evaluate/components/component.ts';

/** What to say on base figures beside the one that is counted: the same pay, a later step, or a contradiction. */
export function remarksOnOthers(
  context: ValueContext,
  chosen: YearlyPay,
  all: readonly YearlyPay[],
): { notes: Remark[]; questions: Remark[] } {
  const notes: Remark[] = [];
  const questions: Remark[] = [];
  const field = 'baseSalary';
  for (const [index, other] of all.entries()) {
    if (other === chosen) continue;
    const earlier = all.slice(0, index).filter((one) => one !== chosen);
    if (!samePay(chosen, other) && earlier.some((one) => samePay(one, other))) continue;
    if (other.fact.from !== undefined && chosen.fact.from === undefined) {
      notes.push({ field, text: `A later step is named and not counted: ${other.formula} ${other.fact.from}.` });
      questions.push({ field, text: 'When does the later salary step apply, and what has to happen first?' });
    } else if (other.annual.currency !== chosen.annual.currency) {
      notes.push(otherCurrency(context, field, 'A base', toMajor(other.annual), other.annual.currency));
    } else if (samePay(chosen, other)) {
      notes.push({ field, text: `Also stated as ${other.formula}: the same pay, counted once.` });
    } else if (other.fact.costToCompany === true) {
      notes.push({
        field,
        text: `Cost to company of ${show(context, other.annual)} contains more than the salary and is not added.`,
      });
    } else if (other.fact.fullTimeEquivalent === true) {
      notes.push({ field, text: `Full-time figure: ${other.formula}. Counted is what is actually paid.` });
    } else {
      notes.push({
        field,
        text: `The letter also gives ${other.formula}. Counted is ${show(context, chosen.annual)}; the letter does not say which holds when.`,
      });
      questions.push({
        field,
        text: `Which base salary holds, ${show(context, chosen.annual)} or ${show(context, other.annual)} a year?`,
      });
    }
  }
  return { notes, questions };
}
