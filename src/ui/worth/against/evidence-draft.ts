import type { MarketDatum } from '#domain/situation.ts';
import { parseNumber } from '#ui/kit/parse-number.ts';
import { marketWords } from '#ui/words/market.ts';
import { offerWords } from '#ui/words/offer.ts';
import { planWords } from '#ui/words/plan.ts';

/** What stands in the form, as typed. */
export interface EvidenceDraft {
  readonly source: string;
  readonly role: string;
  readonly place: string;
  readonly low: string;
  readonly median: string;
  readonly high: string;
  readonly currency: string;
  readonly asOf: string;
}

export type EvidenceProblems = Partial<Record<keyof EvidenceDraft, string>>;

const FIGURES = ['low', 'median', 'high'] as const;

/** The evidence the form describes, or what is wrong with each field. */
export function evidenceOf(
  draft: EvidenceDraft,
  chosen: Pick<MarketDatum, 'kind' | 'measures'>,
  locale: string,
): { readonly datum: MarketDatum } | { readonly problems: EvidenceProblems } {
  const problems: EvidenceProblems = {};
  const text = (key: keyof EvidenceDraft) => draft[key].trim();
  const figures: Partial<Record<(typeof FIGURES)[number], number>> = {};
  for (const key of FIGURES) {
    const value = parseNumber(text(key), locale);
    if (text(key) !== '' && (value === undefined || value <= 0)) problems[key] = offerWords.notNumber;
    else if (value !== undefined) figures[key] = value;
  }
  if (text('source') === '') problems.source = planWords.needsSource;
  if (FIGURES.every((key) => text(key) === '')) problems.low = planWords.needsFigure;
  const rising = FIGURES.flatMap((key) => figures[key] ?? []);
  if (rising.some((value, at) => value < (rising[at - 1] ?? 0))) problems.high ??= marketWords.rangeWrong;
  const currency = text('currency').toUpperCase();
  if (currency !== '' && !/^[A-Z]{3}$/.test(currency)) problems.currency = marketWords.currencyWrong;
  if (text('asOf') !== '' && !/^\d{4}(?:-\d{2}){0,2}$/.test(text('asOf'))) problems.asOf = marketWords.asOfWrong;
  if (Object.keys(problems).length > 0) return { problems };
  return {
    datum: {
      source: text('source'),
      ...chosen,
      ...figures,
      ...(text('role') === '' ? {} : { role: text('role') }),
      ...(text('place') === '' ? {} : { place: text('place') }),
      ...(currency === '' ? {} : { currency }),
      ...(text('asOf') === '' ? {} : { asOf: text('asOf') }),
    },
  };
}
