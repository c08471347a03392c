import { useMemo } from 'preact/hooks';
import type { Comparison } from '#app/weigh.ts';
import { Money } from '#ui/kit/figure.tsx';
import { compareWords } from '#ui/words/compare.ts';
import { certaintiesIn } from '#ui/worth/certainty.ts';
import { Legend } from '#ui/worth/legend.tsx';
import { Chart } from '#ui/worth/picture/chart.tsx';
import { drawOfferYears, letterOf } from '#ui/worth/picture/draw-offer-years.ts';

interface Props {
  readonly comparison: Comparison;
  readonly currency: string | undefined;
}

/** Every year of every offer in the first one's currency, by certainty. */
export function OfferYears({ comparison, currency }: Props) {
  const data = useMemo(
    () =>
      comparison.offers
        .filter(({ differences }) => differences !== undefined)
        .map(({ name, valuation }) => ({ name, years: valuation.years })),
    [comparison],
  );
  const years = data[0]?.years ?? [];
  return (
    <>
      <h3>{compareWords.yearsTitle}</h3>
      <Chart
        summary={
          <>
            {compareWords.yearsSays} {data.map(({ name }, at) => `${letterOf(at)} ${name}`).join(', ')}.
          </>
        }
        data={data}
        draw={drawOfferYears}
        currency={currency}
        height={240}
        table={
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{compareWords.span}</th>
                {data.map(({ name }) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {years.map(({ year }, at) => (
                <tr key={year}>
                  <th scope="row">{compareWords.year(year)}</th>
                  {data.map((offer) => (
                    <td key={offer.name}>
                      <Money amount={offer.years[at]?.total ?? 0} currency={currency} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        }
      />
      <Legend certainties={certaintiesIn(data.flatMap((offer) => offer.years))} />
    </>
  );
}
