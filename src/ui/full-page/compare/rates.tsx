import type { Comparison, Conversion } from '#app/weigh.ts';
import { compareWords } from '#ui/words/compare.ts';
import { RateLine } from '#ui/worth/rate-line.tsx';

interface Props {
  readonly comparison: Comparison;
  readonly rates: readonly Conversion[];
  readonly onRates: (rates: readonly Conversion[]) => void;
}

/** Asks for a rate and its day for each foreign currency; without them nothing is subtracted. */
export function Rates({ comparison, rates, onRates }: Props) {
  const to = comparison.offers[0]?.valuation.currency;
  const foreign = new Set(
    comparison.offers.flatMap(({ valuation }) => (valuation.currency === to ? [] : [valuation.currency])),
  );
  for (const rate of rates) foreign.add(rate.from);
  const asked = [...foreign].filter((currency) => currency !== undefined && currency !== to);
  if (to === undefined || asked.length === 0) return null;
  return (
    <div class="rates">
      <p class="small">{compareWords.ratesHint}</p>
      {asked.map((from) => (
        <RateLine
          key={`${from} ${to}`}
          from={from ?? ''}
          to={to}
          onRate={(rate) =>
            onRates([
              ...rates.filter((one) => one.from !== from || one.to !== to),
              ...(rate === undefined ? [] : [rate]),
            ])
          }
        />
      ))}
    </div>
  );
}
