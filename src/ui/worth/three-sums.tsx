import { formatMoney } from '#domain/money/format.ts';
import type { Valuation } from '#domain/valuation.ts';
import { Money } from '#ui/kit/figure.tsx';
import { Section } from '#ui/kit/section.tsx';
import { useOffer } from '#ui/store/context.ts';
import { worthWords } from '#ui/words/worth.ts';

/** The three totals side by side; each also without what is only hoped for, where that differs. */
export function ThreeSums({ valuation }: { readonly valuation: Valuation }) {
  const { locale } = useOffer();
  const { currency, guaranteedFirstYear, annualised, annualisedFirm, firstYear } = valuation;
  const firmFirst = valuation.firstYearFirm ?? firstYear;
  const sums = [
    {
      name: worthWords.guaranteed,
      hint: worthWords.guaranteedHint,
      all: guaranteedFirstYear,
      firm: guaranteedFirstYear,
    },
    {
      name: worthWords.average,
      hint: worthWords.averageHint(valuation.assumptions.horizonYears),
      all: annualised,
      firm: annualisedFirm,
    },
    { name: worthWords.first, hint: worthWords.firstHint, all: firstYear, firm: firmFirst },
  ];
  return (
    <Section title={worthWords.sums} quiet>
      <dl class="three">
        {sums.map(({ name, hint, all, firm }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="three-figure">
              <Money amount={all} currency={currency} />
            </dd>
            <dd class="small">{hint}</dd>
            {Math.round(firm) !== Math.round(all) && (
              <dd class="small">{worthWords.firm(formatMoney(Math.round(firm), currency, locale))}</dd>
            )}
          </div>
        ))}
      </dl>
    </Section>
  );
}
