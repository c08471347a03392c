import { useState } from 'preact/hooks';
import type { Valuation } from '#domain/valuation.ts';
import { Field } from '#ui/kit/field.tsx';
import { parseNumber, writeNumber } from '#ui/kit/parse-number.ts';
import { useOffer } from '#ui/store/context.ts';
import { offerWords } from '#ui/words/offer.ts';

interface Props {
  readonly label: string;
  readonly name: 'sharePrice' | 'companyValue';
  readonly valuation: Valuation;
}

/** An amount the letter does not state. */
export function AmountAssumption({ label, name, valuation }: Props) {
  const { store, locale } = useOffer();
  const known = valuation.assumptions[name];
  const [text, setText] = useState(known === undefined ? '' : writeNumber(known, locale));
  const parsed = parseNumber(text, locale);
  const wrong = text.trim() !== '' && parsed === undefined;
  return (
    <Field
      label={label}
      type="number"
      value={text}
      {...(valuation.currency === undefined ? {} : { unit: valuation.currency })}
      problem={wrong ? offerWords.notNumber : undefined}
      onInput={(next) => {
        setText(next);
        const value = parseNumber(next, locale);
        if (value !== undefined && value >= 0) void store.worth.assume({ [name]: value });
      }}
    />
  );
}
