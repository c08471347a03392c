import { useMemo } from 'preact/hooks';
import type { MarketPosition } from '#app/weigh.ts';
import { formatMoney, formatMoneyShort } from '#domain/money/format.ts';
import { Money } from '#ui/kit/figure.tsx';
import { useOffer } from '#ui/store/context.ts';
import { marketWords } from '#ui/words/market.ts';
import { Chart } from '../picture/chart.tsx';
import { drawStrip, type StripPicture, type StripRow } from '../picture/draw-strip.ts';
import { comparable, stripRow } from './strip-rows.ts';

interface Props {
  readonly base: number;
  readonly currency: string | undefined;
  readonly positions: readonly MarketPosition[];
  /** Looked up at this moment, and not yet kept. */
  readonly official?: StripRow | undefined;
}

/** The offer on the ruler of each source. The target joins only while private figures are shown. */
export function MarketStrip({ base, currency, positions, official }: Props) {
  const { store, view, locale } = useOffer();
  const usable = comparable(positions);
  const target = store.revealed.value ? view.goals.target : undefined;
  const shape = JSON.stringify([official, usable.map(stripRow)]);
  const data = useMemo((): StripPicture => {
    const [looked, kept] = JSON.parse(shape) as [StripRow | null, StripRow[]];
    const short = (amount: number) => formatMoneyShort(amount, currency, locale);
    return {
      rows: looked === null ? kept : [...kept, looked],
      lines: [
        { name: marketWords.offer(short(base)), pay: base, kind: 'offer' },
        ...(target === undefined
          ? []
          : [{ name: marketWords.target(short(target)), pay: target, kind: 'target' } as const]),
      ],
    };
  }, [shape, base, target, currency, locale]);
  if (data.rows.length === 0) return null;
  return (
    <Chart
      summary={marketWords.says(formatMoney(Math.round(base), currency, locale), data.rows.length)}
      data={data}
      draw={drawStrip}
      currency={currency}
      height={data.rows.length * 54 + 48}
      table={<StripTable rows={data.rows} positions={usable} currency={currency} />}
    />
  );
}

interface TableProps {
  readonly rows: readonly StripRow[];
  readonly positions: readonly MarketPosition[];
  readonly currency: string | undefined;
}

function StripTable({ rows, positions, currency }: TableProps) {
  const figure = (amount: number | undefined) =>
    amount === undefined ? '–' : <Money amount={amount} currency={currency} />;
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">{marketWords.source}</th>
          <th scope="col">{marketWords.low}</th>
          <th scope="col">{marketWords.middle}</th>
          <th scope="col">{marketWords.high}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => {
          const place = positions[at]?.place;
          return (
            <tr key={`${row.name} ${at}`}>
              <th scope="row">
                {row.name}
                {place !== undefined && (
                  <span class="small">
                    {marketWords.stands} {marketWords.places[place]}
                  </span>
                )}
              </th>
              <td>{figure(row.low ?? row.percentiles?.[0]?.pay)}</td>
              <td>{figure(row.middle)}</td>
              <td>{figure(row.high ?? row.percentiles?.at(-1)?.pay)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
