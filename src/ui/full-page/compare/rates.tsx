import { useState } from 'preact/hooks';
import type { Comparison, Conversion } from '#app/weigh.ts';
import { Field } from '#ui/kit/field.tsx';
import { parseNumber } from '#ui/kit/parse-number.ts';
import { useOffer } from '#ui/store/context.ts';
import { compareWords } from '#ui/words/compare.ts';
import { offerWords } from '#ui/words/offer.ts';
import { todayOf } from '#ui/worth/today.ts';

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

interface LineProps {
  readonly from: string;
  readonly to: string;
  readonly onRate: (rate: Conversion | undefined) => void;
}

function RateLine({ from, to, onRate }: LineProps) {
  const { view, locale } = useOffer();
  const [text, setText] = useState('');
  const [on, setOn] = useState(todayOf(view));
  const tell = (typed: string, day: string) => {
    const rate = parseNumber(typed, locale);
    onRate(rate === undefined || rate <= 0 || day === '' ? undefined : { from, to, rate, on: day });
  };
  const isWrong = text.trim() !== '' && parseNumber(text, locale) === undefined;
  return (
    <div class="row">
      <Field
        label={compareWords.rate(from, to)}
        type="number"
        value={text}
        problem={isWrong ? offerWords.notNumber : undefined}
        onInput={(next) => {
          setText(next);
          tell(next, on);
        }}
      />
      <Field
        label={compareWords.rateOn}
        type="date"
        value={on}
        onInput={(next) => {
          setOn(next);
          tell(text, next);
        }}
      />
    </div>
  );
}
