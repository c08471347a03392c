import { formatMoney, formatMoneyShort } from '#domain/money/format.ts';
import type { Valuation } from '#domain/valuation.ts';
import { Money } from '#ui/kit/figure.tsx';
import { Section } from '#ui/kit/section.tsx';
import { useOffer } from '#ui/store/context.ts';
import { worthWords } from '#ui/words/worth.ts';

/** What the grant pays at several prices, with the formula under each. */
export function Scenarios({ valuation }: { readonly valuation: Valuation }) {
  const { locale } = useOffer();
  const { scenarios, currency } = valuation;
  if (scenarios.length === 0) return null;
  const costs = scenarios.some((row) => row.exerciseCost > 0);
  return (
    <Section title={worthWords.scenarios}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{worthWords.scenario}</th>
            {costs && <th scope="col">{worthWords.scenarioCost}</th>}
            <th scope="col">{worthWords.scenarioValue}</th>
          </tr>
        </thead>
        <tbody>
          {scenarios.map((row) => (
            <tr key={row.label} title={row.formula}>
              <th scope="row">
                {row.label}
                {row.companyValue !== undefined && (
                  <span class="small">{formatMoneyShort(row.companyValue, currency, locale)}</span>
                )}
                {row.companyValue === undefined && row.sharePrice !== undefined && (
                  <span class="small">{formatMoney(row.sharePrice, currency, locale)}</span>
                )}
              </th>
              {costs && (
                <td>
                  <Money amount={row.exerciseCost} currency={currency} />
                </td>
              )}
              <td>
                <Money amount={row.value} currency={currency} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
