import type { FieldId } from '#domain/fact.ts';
import type { Assumptions, Valuation } from '#domain/valuation.ts';
import { assumptionWords } from '#ui/words/worth.ts';

export type AmountName =
  | 'sharePrice'
  | 'commonPrice'
  | 'companyValue'
  | 'fullyDilutedShares'
  | 'preferences'
  | 'investorShare'
  | 'vestYears'
  | 'refresherValue'
  | 'retirementContributionPercent'
  | 'healthCostPerYear'
  | 'hoursPerWeek'
  | 'fullTimeHoursPerWeek'
  | 'daysOffComparedWith';

/** A figure the letter does not state and the person may know. */
export interface Amount {
  readonly name: AmountName;
  readonly label: string;
  readonly form: 'money' | 'count' | 'share' | 'percent' | 'years' | 'hours' | 'days';
  readonly hint?: string;
}

const amount = (name: AmountName, form: Amount['form'], hint?: string): Amount => ({
  name,
  label: assumptionWords[name],
  form,
  ...(hint === undefined ? {} : { hint }),
});

/** Whether the shares are taken as private: the person's word, else what the valuation made of them. */
export function sharesArePrivate(valuation: Valuation): boolean {
  const { listed } = valuation.assumptions;
  if (listed !== undefined) return !listed;
  return valuation.scenarios.some((row) => row.companyValue !== undefined || row.value === 0);
}

/** First what moves most: the price. */
export function shareAmounts(valuation: Valuation): readonly Amount[] {
  if (!sharesArePrivate(valuation)) return [amount('sharePrice', 'money')];
  return [
    { ...amount('sharePrice', 'money'), label: assumptionWords.sharePricePrivate },
    amount('companyValue', 'money'),
  ];
}

export function moreShareAmounts(valuation: Valuation): readonly Amount[] {
  const refresher = amount('refresherValue', 'money', assumptionWords.refresherHint);
  if (!sharesArePrivate(valuation)) return [amount('vestYears', 'years'), refresher];
  return [
    amount('fullyDilutedShares', 'count'),
    amount('commonPrice', 'money'),
    amount('preferences', 'money'),
    amount('investorShare', 'share'),
    amount('vestYears', 'years'),
    refresher,
  ];
}

/** Hours, retirement, health and days off, where this offer has to do with them. */
export function benefitAmounts(fields: ReadonlySet<FieldId>, assumptions: Assumptions): readonly Amount[] {
  const when = (field: FieldId, one: Amount): readonly Amount[] =>
    fields.has(field) || assumptions[one.name] !== undefined ? [one] : [];
  return [
    ...when('retirementMatch', amount('retirementContributionPercent', 'percent', assumptionWords.retirementHint)),
    ...when('health', amount('healthCostPerYear', 'money', assumptionWords.healthHint)),
    ...when('pto', amount('daysOffComparedWith', 'days', assumptionWords.daysOffHint)),
    amount('hoursPerWeek', 'hours'),
    amount('fullTimeHoursPerWeek', 'hours'),
  ];
}
