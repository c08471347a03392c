import { useMemo } from 'preact/hooks';
import type { Comparison } from '#app/weigh.ts';
import { Money } from '#ui/kit/figure.tsx';
import { compareWords } from '#ui/words/compare.ts';
import { pictureWords } from '#ui/words/picture.ts';
import { Chart } from '#ui/worth/picture/chart.tsx';
import { drawLead, type LeadPicture } from '#ui/worth/picture/draw-lead.ts';

interface Props {
  readonly comparison: Comparison;
  readonly currency: string | undefined;
}

/** How far each offer is ahead of the first, month by month. */
export function LeadChart({ comparison, currency }: Props) {
  const data = useMemo((): LeadPicture => {
    const [first, ...rest] = comparison.offers;
    const others = rest
      .filter(({ differences }) => differences !== undefined)
      .map(({ name, cumulative }) => ({
        name,
        lead: cumulative.map((value, month) => value - (first?.cumulative[month] ?? 0)),
      }));
    const passings = comparison.breakEvens.filter(
      ({ leader, passed }) => leader === first?.name || passed === first?.name,
    );
    return { first: first?.name ?? '', others, passings, month: pictureWords.month };
  }, [comparison]);
  const months = Array.from({ length: comparison.horizonYears }, (_, year) => (year + 1) * 12);
  return (
    <>
      <h3>{compareWords.lead36}</h3>
      <Chart
        summary={compareWords.leadSays(data.first)}
        data={data}
        draw={drawLead}
        currency={currency}
        height={220}
        table={
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{compareWords.month}</th>
                {data.others.map(({ name }) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {months.map((month) => (
                <tr key={month}>
                  <th scope="row">{pictureWords.monthLong(month)}</th>
                  {data.others.map(({ name, lead }) => (
                    <td key={name}>
                      <Money amount={lead[month - 1] ?? 0} currency={currency} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        }
      />
    </>
  );
}
