import type { Term } from '#domain/fact.ts';
import type { PayDistribution } from '#domain/money/pay-distribution.ts';
import type { MarketDatum } from '#domain/situation.ts';
import type { Assumptions, Valuation } from '#domain/valuation.ts';
import { changesBetween, type ValueChanges } from '#engine/evaluate/changes.ts';
import {
  type ComparedColumn,
  type ComparedOffer,
  type Comparison,
  compareOffers,
  type OfferAgainst,
} from '#engine/evaluate/compare.ts';
import type { Conversion } from '#engine/evaluate/convert.ts';
import { DILUTION_MEDIANS, type DilutionMedian } from '#engine/evaluate/dilution-medians.ts';
import { evidenceOfDistribution } from '#engine/evaluate/evidence.ts';
import { type MarketPosition, type PositionQuery, positionsOf } from '#engine/evaluate/market-position.ts';
import { type OfficialPosition, officialPosition } from '#engine/evaluate/official-position.ts';
import { type StrengthsAndGaps, type StrengthsInput, strengthsOf } from '#engine/evaluate/strengths.ts';
import { valueOffer } from '#engine/evaluate/value.ts';

export type {
  ComparedColumn,
  ComparedOffer,
  Comparison,
  Conversion,
  DilutionMedian,
  MarketPosition,
  OfferAgainst,
  OfficialPosition,
  StrengthsAndGaps,
  ValueChanges,
};

/**
 * The arithmetic of weighing, handed to a surface whole. It is pure, so a slider is answered in the page itself: a message
 * to the background and back, with the letter read again, would take longer than a frame.
 */
export interface Weigh {
  value(terms: readonly Term[], assumptions: Partial<Assumptions>, locale?: string): Valuation;
  changes(before: Valuation, after: Valuation): ValueChanges;
  strengths(input: StrengthsInput): StrengthsAndGaps;
  positions(evidence: readonly MarketDatum[], query: PositionQuery): readonly MarketPosition[];
  official(
    distribution: PayDistribution,
    base: number,
    currency: string | undefined,
    today: string,
    assumptions: Assumptions,
    locale?: string,
  ): OfficialPosition;
  evidenceOf(distribution: PayDistribution, assumptions: Assumptions): MarketDatum;
  compare(
    offers: readonly ComparedOffer[],
    shared: Partial<Assumptions>,
    rates: readonly Conversion[],
    locale?: string,
  ): Comparison;
  readonly dilutionMedians: readonly DilutionMedian[];
}

const workOf = ({ hoursPerYear, workDaysPerYear }: Assumptions) => ({ hours: hoursPerYear, days: workDaysPerYear });

export const weigh: Weigh = {
  value: valueOffer,
  changes: changesBetween,
  strengths: strengthsOf,
  positions: positionsOf,
  official: (distribution, base, currency, today, assumptions, locale) =>
    officialPosition(distribution, base, currency, today, workOf(assumptions), locale),
  evidenceOf: (distribution, assumptions) => evidenceOfDistribution(distribution, workOf(assumptions)),
  compare: compareOffers,
  dilutionMedians: DILUTION_MEDIANS,
};
