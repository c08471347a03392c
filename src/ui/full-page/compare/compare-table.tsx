import { useState } from 'preact/hooks';
import type { ComparedColumn, Comparison, OfferAgainst } from '#app/weigh.ts';
import { formatMoney } from '#domain/money/format.ts';
import { Segments } from '#ui/kit/field.tsx';
import { useDesk } from '#ui/store/context.ts';
import { compareWords } from '#ui/words/compare.ts';

const COLUMNS = Object.keys(compareWords.columns) as ComparedColumn[];

/** Of one year, or a year on average. */
function amountOf(
  offer: OfferAgainst,
  column: ComparedColumn,
  span: string,
): { amount: number; by: number | undefined } {
  const years = offer.valuation.years.filter(({ year }) => span === 'average' || String(year) === span);
  const differences = offer.differences?.filter(({ year }) => span === 'average' || String(year) === span);
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return {
    amount: mean(years.map((year) => year[column])),
    by: differences === undefined ? undefined : mean(differences.map((year) => year[column])),
  };
}

/** Part by part, with what each offer has more or less than the first. */
export function CompareTable({ comparison }: { readonly comparison: Comparison }) {
  const { locale } = useDesk();
  const [span, setSpan] = useState('average');
  const spans = [
    { value: 'average', label: compareWords.average },
    ...Array.from({ length: comparison.horizonYears }, (_, index) => ({
      value: String(index + 1),
      label: compareWords.year(index + 1),
    })),
  ];
  const chosen = spans.some(({ value }) => value === span) ? span : 'average';
  const signed = (by: number, currency: string | undefined) =>
    Math.round(by) === 0 ? '=' : `${by < 0 ? '−' : '+'}${formatMoney(Math.round(Math.abs(by)), currency, locale)}`;
  const shown = COLUMNS.filter((column) =>
    comparison.offers.some((offer) => amountOf(offer, column, chosen).amount !== 0 || column === 'total'),
  );
  return (
    <>
      <h3>{compareWords.tableTitle}</h3>
      <Segments label={compareWords.span} value={chosen} options={spans} onChange={setSpan} loose />
      <table class="table compare">
        <thead>
          <tr>
            <th scope="col">{compareWords.part}</th>
            {comparison.offers.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((column) => (
            <tr key={column} class={column === 'total' ? 'compare-total' : undefined}>
              <th scope="row">{compareWords.columns[column]}</th>
              {comparison.offers.map((offer, at) => {
                const { amount, by } = amountOf(offer, column, chosen);
                const { currency } = offer.valuation;
                return (
                  <td key={offer.name} data-name={offer.name}>
                    <span class="figure">{formatMoney(Math.round(amount), currency, locale)}</span>
                    {at > 0 && by !== undefined && <span class="small figure">{signed(by, currency)}</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
