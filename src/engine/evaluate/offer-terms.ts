import { type FieldId, factsOf, hasValue, type Term } from '#domain/fact.ts';

/** Terms of an offer as gaps and watches ask about them. */
export interface OfferTerms {
  readonly facts: readonly Term[];
  /** ISO 3166 alpha-2 where known or told by the currency; `undefined` when it cannot be told. */
  readonly country: string | undefined;
  of<F extends FieldId>(field: F): readonly Extract<Term, { readonly field: F }>[];
  /** Named at all, with or without a figure. */
  has(field: FieldId): boolean;
  /** Named with a figure. */
  valued(field: FieldId): boolean;
  /** Named only without a figure. */
  vague(field: FieldId): boolean;
  /** Neither named nor said to be no part of the offer. */
  absent(field: FieldId): boolean;
  inside(...countries: readonly string[]): boolean;
  /** A school, a hospital, an office: no shares, and pay by scale. */
  readonly publicEmployer: boolean;
  /** Yearly base in major units, about: for weighing, not for showing. */
  readonly base: number | undefined;
}

// The euro tells no country, so it is left out.
const COUNTRY_OF_CURRENCY: Readonly<Record<string, string>> = {
  USD: 'US',
  GBP: 'GB',
  INR: 'IN',
  CHF: 'CH',
  CAD: 'CA',
  AUD: 'AU',
  SGD: 'SG',
  JPY: 'JP',
  SEK: 'SE',
  NOK: 'NO',
  DKK: 'DK',
  PLN: 'PL',
  BRL: 'BR',
  NZD: 'NZ',
};
const PER_YEAR = { year: 1, month: 12, semimonth: 24, biweek: 26, week: 52, day: 260, hour: 2_080 } as const;

const PUBLIC =
  /\b(university|college|school|district|county|city of|hospital|council|ministry|department of|government|nhs|trust|church|academy|hochschule|universität|stadt|gemeinde|medical center)\b/i;

export function offerTerms(input: {
  readonly facts: readonly Term[];
  readonly excluded?: readonly { readonly field: FieldId }[];
  readonly country?: string | undefined;
}): OfferTerms {
  const { facts } = input;
  const excluded = new Set((input.excluded ?? []).map(({ field }) => field));
  const pay = factsOf<'baseSalary', Term>(facts, 'baseSalary').find((fact) => fact.amount !== undefined);
  const currency =
    pay?.currency ??
    facts.flatMap((fact) => ('currency' in fact && fact.currency !== undefined ? [fact.currency] : []))[0];
  const country =
    input.country?.toUpperCase() ??
    (currency === undefined ? undefined : (COUNTRY_OF_CURRENCY[currency] ?? (currency === 'EUR' ? 'EU' : undefined)));
  const named = (field: FieldId): readonly Term[] => facts.filter((fact) => fact.field === field);
  return {
    facts,
    country,
    of: (field) => factsOf(facts, field),
    has: (field) => named(field).length > 0,
    valued: (field) => named(field).some(hasValue),
    vague: (field) => named(field).length > 0 && !named(field).some(hasValue),
    absent: (field) => named(field).length === 0 && !excluded.has(field),
    inside: (...countries) => country !== undefined && countries.includes(country),
    publicEmployer: factsOf<'employer', Term>(facts, 'employer').some((fact) => PUBLIC.test(fact.text ?? '')),
    base: pay?.amount === undefined ? undefined : pay.amount * PER_YEAR[pay.period ?? 'year'],
  };
}
