import type { FieldId } from '#domain/fact.ts';
import type { Assumptions, Valuation } from '#domain/valuation.ts';
import { assumptionWords } from '#ui/words/worth.ts';

/** An assumption between two ends. `share` values are shown as percent. */
export interface Lever {
  readonly key:
    | 'horizonYears'
    | 'bonusPayout'
    | 'commissionAttainment'
    | 'priceChange'
    | 'performanceFactor'
    | 'dilution'
    | 'stipendUse';
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly form: 'count' | 'share' | 'change';
  /** Shown when one of these is part of the offer. */
  readonly when?: readonly FieldId[];
  /** Shown when an item rests on this input. */
  readonly input?: string;
}

const LEVERS: readonly Lever[] = [
  { key: 'horizonYears', label: assumptionWords.horizonYears, min: 1, max: 10, step: 1, form: 'count' },
  {
    key: 'bonusPayout',
    label: assumptionWords.bonusPayout,
    min: 0,
    max: 2,
    step: 0.05,
    form: 'share',
    when: ['targetBonus'],
  },
  {
    key: 'commissionAttainment',
    label: assumptionWords.commissionAttainment,
    min: 0,
    max: 2,
    step: 0.05,
    form: 'share',
    when: ['commission'],
  },
  {
    key: 'priceChange',
    label: assumptionWords.priceChange,
    min: -0.8,
    max: 2,
    step: 0.05,
    form: 'change',
    when: ['equity'],
  },
  {
    key: 'performanceFactor',
    label: assumptionWords.performanceFactor,
    min: 0,
    max: 2,
    step: 0.05,
    form: 'share',
    input: 'performanceFactor',
  },
  { key: 'dilution', label: assumptionWords.dilution, min: 0, max: 0.9, step: 0.05, form: 'share', when: ['equity'] },
  {
    key: 'stipendUse',
    label: assumptionWords.stipendUse,
    min: 0,
    max: 1,
    step: 0.05,
    form: 'share',
    when: ['stipend'],
  },
];

/** The assumptions that move this offer's figures. */
export function leversFor(valuation: Valuation, fields: ReadonlySet<FieldId>): readonly Lever[] {
  const inputs = new Set(valuation.items.flatMap((item) => item.inputs.map(({ name }) => name)));
  return LEVERS.filter(
    ({ when, input }) =>
      (when === undefined || when.some((field) => fields.has(field))) && (input === undefined || inputs.has(input)),
  );
}

export function leverShown(lever: Lever, value: number, locale: string): string {
  if (lever.form === 'count') return new Intl.NumberFormat(locale).format(value);
  const signDisplay = lever.form === 'change' ? 'exceptZero' : 'auto';
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0, signDisplay }).format(value);
}

export const leverValue = (assumptions: Assumptions, lever: Lever): number => assumptions[lever.key];
