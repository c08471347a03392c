import type { Term } from '#domain/fact.ts';
import { factsOf } from '#domain/fact.ts';
import { parseNumber, writeNumber } from '#ui/kit/parse-number.ts';

/** The present job as typed. */
export interface PresentDraft {
  readonly base: string;
  readonly bonus: string;
  readonly shares: string;
  readonly retirement: string;
  readonly daysOff: string;
}

/** Shares that vest each year are put down as one grant over this many years. */
const YEARS = 10;

export function draftOf(terms: readonly Term[], locale: string): PresentDraft {
  const write = (value: number | undefined) => (value === undefined ? '' : writeNumber(value, locale));
  const grant = factsOf(terms, 'equity')[0];
  const value = grant?.value;
  return {
    base: write(factsOf(terms, 'baseSalary')[0]?.amount),
    bonus: write(factsOf(terms, 'targetBonus')[0]?.percent),
    shares: write(value === undefined ? undefined : value / (grant?.vestYears ?? YEARS)),
    retirement: write(factsOf(terms, 'retirementMatch')[0]?.percent),
    daysOff: write(factsOf(terms, 'pto')[0]?.days),
  };
}

/** The terms the form describes; the keys that hold no number. */
export function termsOf(
  draft: PresentDraft,
  currency: string | undefined,
  locale: string,
): { readonly terms: readonly Term[]; readonly wrong: readonly (keyof PresentDraft)[] } {
  const number = (key: keyof PresentDraft) => {
    const value = parseNumber(draft[key].trim(), locale);
    return value !== undefined && value > 0 ? value : undefined;
  };
  const wrong = (Object.keys(draft) as (keyof PresentDraft)[]).filter(
    (key) => draft[key].trim() !== '' && number(key) === undefined,
  );
  const money = currency === undefined ? {} : { currency };
  const [base, bonus, shares, retirement, daysOff] = (
    ['base', 'bonus', 'shares', 'retirement', 'daysOff'] as const
  ).map(number);
  const terms: Term[] = [
    ...(base === undefined ? [] : [{ field: 'baseSalary', amount: base, period: 'year', ...money } as const]),
    ...(bonus === undefined ? [] : [{ field: 'targetBonus', percent: bonus } as const]),
    ...(shares === undefined
      ? []
      : [
          {
            field: 'equity',
            instrument: 'rsu',
            value: shares * YEARS,
            vestYears: YEARS,
            cadence: 'month',
            ...money,
          } as const,
        ]),
    ...(retirement === undefined ? [] : [{ field: 'retirementMatch', percent: retirement } as const]),
    ...(daysOff === undefined ? [] : [{ field: 'pto', days: daysOff } as const]),
  ];
  return { terms, wrong };
}
