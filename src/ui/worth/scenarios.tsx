import { useMemo } from 'preact/hooks';
import { formatMoney } from '#domain/money/format.ts';
import type { EquityScenario, Valuation } from '#domain/valuation.ts';
import { Money } from '#ui/kit/figure.tsx';
import { Section } from '#ui/kit/section.tsx';
import { useOffer } from '#ui/store/context.ts';
import { shareWords } from '#ui/words/worth.ts';
import { sharesArePrivate } from './amount-list.ts';
import { Chart } from './picture/chart.tsx';
import { drawScenarios } from './picture/draw-scenarios.ts';

/** "RSUs: price as today" under a single grant is "Price as today". */
function shortened(rows: readonly EquityScenario[]): readonly EquityScenario[] {
  const prefixes = new Set(rows.map(({ label }) => label.slice(0, label.indexOf(': ') + 2)));
  const [prefix] = prefixes;
  if (prefixes.size !== 1 || prefix === undefined || prefix.length < 3) return rows;
  return rows.map((row) => {
    const label = row.label.slice(prefix.length);
    return { ...row, label: label.charAt(0).toUpperCase() + label.slice(1) };
  });
}

/** The sale below which exercising costs more than it brings: the only row that pays nothing at a price. */
const isBreakEven = (row: EquityScenario): boolean =>
  row.value === 0 && row.companyValue !== undefined && /break-even/i.test(row.label);

/** What the grant pays at several prices. Rows, never one expected value. */
export function Scenarios({ valuation }: { readonly valuation: Valuation }) {
  const { locale } = useOffer();
  const { currency } = valuation;
  const shape = JSON.stringify(valuation.scenarios);
  const rows = useMemo(() => shortened(JSON.parse(shape) as readonly EquityScenario[]), [shape]);
  const isPrivate = sharesArePrivate(valuation);
  const data = useMemo(
    () => ({
      rows: rows.filter((row) => !isBreakEven(row)),
      kind: isPrivate ? ('speculative' as const) : ('market-dependent' as const),
    }),
    [rows, isPrivate],
  );
  if (rows.length === 0) return null;
  const money = (amount: number) => formatMoney(Math.round(amount), currency, locale);
  const values = data.rows.map(({ value }) => value);
  const even = rows.find(isBreakEven)?.companyValue;
  const [low, now, high] = values;
  const summary =
    !isPrivate && values.length === 3 && low !== undefined && now !== undefined && high !== undefined
      ? shareWords.scenariosListed(money(low), money(now), money(high))
      : shareWords.scenariosPrivate(money(Math.max(...values)));
  return (
    <Section title={shareWords.scenarios}>
      <Chart
        summary={even === undefined ? summary : summary + shareWords.breakEven(money(even))}
        data={data}
        draw={drawScenarios}
        currency={currency}
        height={data.rows.length * 40}
        table={<ScenarioTable rows={rows} currency={currency} />}
      />
      {isPrivate && valuation.assumptions.preferences !== undefined && <p class="small">{shareWords.notModelled}</p>}
    </Section>
  );
}

function ScenarioTable({
  rows,
  currency,
}: {
  readonly rows: readonly EquityScenario[];
  readonly currency: string | undefined;
}) {
  const costs = rows.some((row) => row.exerciseCost > 0);
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">{shareWords.scenario}</th>
          {costs && <th scope="col">{shareWords.scenarioCost}</th>}
          <th scope="col">{shareWords.scenarioValue}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.label}>
            <th scope="row">
              {row.label}
              <span class="small">{row.formula}</span>
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
  );
}
