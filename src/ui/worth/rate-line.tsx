import { useState } from 'preact/hooks';
import { Field } from '#ui/kit/field.tsx';
import { parseNumber, writeNumber } from '#ui/kit/parse-number.ts';
import { useOffer } from '#ui/store/context.ts';
import { compareWords } from '#ui/words/compare.ts';
import { offerWords } from '#ui/words/offer.ts';
import { todayOf } from './today.ts';

interface Rate {
  readonly from: string;
  readonly to: string;
  readonly rate: number;
  readonly on: string;
}

interface LineProps {
  readonly from: string;
  readonly to: string;
  /** Set before. */
  readonly known?: { readonly rate: number; readonly on: string } | undefined;
  readonly onRate: (rate: Rate | undefined) => void;
}

/** A rate and its day; both are needed. */
export function RateLine({ from, to, known, onRate }: LineProps) {
  const { view, locale } = useOffer();
  const [text, setText] = useState(known === undefined ? '' : writeNumber(known.rate, locale));
  const [on, setOn] = useState(known?.on ?? todayOf(view));
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
