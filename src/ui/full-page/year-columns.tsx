import { useMemo } from 'preact/hooks';
import { formatMoney } from '#domain/money/format.ts';
import type { Valuation } from '#domain/valuation.ts';
import { Money } from '#ui/kit/figure.tsx';
import { Section } from '#ui/kit/section.tsx';
import { useOffer } from '#ui/store/context.ts';
import { pictureWords } from '#ui/words/picture.ts';
import { certaintyNames, worthWords } from '#ui/words/worth.ts';
import { certaintiesIn } from '#ui/worth/certainty.ts';
import { Legend } from '#ui/worth/legend.tsx';
import { Chart } from '#ui/worth/picture/chart.tsx';
import { drawYears } from '#ui/worth/picture/draw-years.ts';

/** Each year as a column by certainty, with the figures behind it. */
export function YearColumns({ valuation }: { readonly valuation: Valuation }) {
  const { locale } = useOffer();
  const { currency } = valuation;
  const shape = JSON.stringify(valuation.years);
  const years = useMemo(() => JSON.parse(shape) as Valuation['years'], [shape]);
  const money = (amount: number) => formatMoney(Math.round(amount), currency, locale);
  const best = years.reduce((a, b) => (b.total > a.total ? b : a), years[0] ?? { total: 0, year: 1 });
  const least = years.reduce((a, b) => (b.total < a.total ? b : a), years[0] ?? { total: 0, year: 1 });
  const kinds = certaintiesIn(years);
  return (
    <Section title={worthWords.picture}>
      <Chart
        summary={pictureWords.years(money(best.total), best.year, money(least.total), least.year)}
        data={years}
        draw={drawYears}
        currency={currency}
        height={240}
        table={
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{pictureWords.yearHead}</th>
                {kinds.map((certainty) => (
                  <th key={certainty} scope="col">
                    {certaintyNames[certainty]}
                  </th>
                ))}
                <th scope="col">{worthWords.total}</th>
              </tr>
            </thead>
            <tbody>
              {years.map((year) => (
                <tr key={year.year}>
                  <th scope="row">{year.year}</th>
                  {kinds.map((certainty) => (
                    <td key={certainty}>
                      <Money amount={year.byCertainty[certainty]} currency={currency} />
                    </td>
                  ))}
                  <td>
                    <Money amount={year.total} currency={currency} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        }
      />
      <Legend certainties={kinds} />
    </Section>
  );
}
