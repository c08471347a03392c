import { useMemo } from 'preact/hooks';
import { formatMoney, formatNumber } from '#domain/money/format.ts';
import type { Valuation, VestingCurve } from '#domain/valuation.ts';
import { Section } from '#ui/kit/section.tsx';
import { writeDate } from '#ui/kit/write-date.ts';
import { useOffer } from '#ui/store/context.ts';
import { pictureWords } from '#ui/words/picture.ts';
import { shareWords } from '#ui/words/worth.ts';
import { Chart } from './picture/chart.tsx';
import { drawVesting } from './picture/draw-vesting.ts';
import { partOf, vestingRows, vestingSays, type Writing, whenOf } from './vesting-says.ts';

const NONE: readonly VestingCurve[] = [];

/** When each grant becomes the person's own. */
export function Vesting({ valuation }: { readonly valuation: Valuation }) {
  const { locale, view } = useOffer();
  const { currency } = valuation;
  const curves = valuation.vesting ?? NONE;
  // The curves are built anew with each valuation; the picture is drawn again only when one of them is another.
  const shape = JSON.stringify(curves);
  const data = useMemo(
    () => ({
      curves: JSON.parse(shape) as readonly VestingCurve[],
      count: (value: number) => formatNumber(Math.round(value), locale),
      percent: (share: number) =>
        new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share),
      month: pictureWords.month,
    }),
    [shape, locale],
  );
  if (curves.length === 0) return null;
  const start = view.facts.flatMap(({ fact }) =>
    fact.field === 'startDate' && fact.date !== undefined ? [fact.date] : [],
  )[0];
  const write: Writing = {
    count: data.count,
    money: (value) => formatMoney(Math.round(value), currency, locale),
    date: (day) => writeDate(day, locale),
  };
  const says = curves.map(
    (curve) => `${curves.length > 1 ? `${curve.label}: ` : ''}${vestingSays(curve, start, write)}`,
  );
  return (
    <Section title={shareWords.vesting}>
      <Chart
        summary={says.map((line) => (
          <span key={line} class="line">
            {line}
          </span>
        ))}
        data={data}
        draw={drawVesting}
        currency={currency}
        height={180}
        table={curves.map((curve, at) => (
          <VestingTable
            key={`${curve.label} ${at}`}
            curve={curve}
            start={start}
            write={write}
            named={curves.length > 1}
          />
        ))}
      />
    </Section>
  );
}

interface TableProps {
  readonly curve: VestingCurve;
  readonly start: string | undefined;
  readonly write: Writing;
  readonly named: boolean;
}

function VestingTable({ curve, start, write, named }: TableProps) {
  return (
    <table class="table">
      {named && <caption>{curve.label}</caption>}
      <thead>
        <tr>
          <th scope="col">{shareWords.month}</th>
          <th scope="col">{shareWords.vested}</th>
        </tr>
      </thead>
      <tbody>
        {vestingRows(curve).map(({ month, value }) => (
          <tr key={month}>
            <th scope="row">{whenOf(month, start, write)}</th>
            <td class="figure">{partOf(curve, value, write)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
