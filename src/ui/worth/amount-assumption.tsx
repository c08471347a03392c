import { useState } from 'preact/hooks';
import type { Valuation } from '#domain/valuation.ts';
import { Field } from '#ui/kit/field.tsx';
import { parseNumber, writeNumber } from '#ui/kit/parse-number.ts';
import { useOffer } from '#ui/store/context.ts';
import { offerWords } from '#ui/words/offer.ts';
import { assumptionWords } from '#ui/words/worth.ts';
import type { Amount } from './amount-list.ts';

interface Props {
  readonly of: Amount;
  readonly valuation: Valuation;
}

function unitOf(form: Amount['form'], currency: string | undefined): string | undefined {
  switch (form) {
    case 'money':
      return currency;
    case 'share':
    case 'percent':
      return assumptionWords.shareOf;
    case 'years':
      return assumptionWords.yearsUnit;
    case 'hours':
      return assumptionWords.hoursUnit;
    case 'days':
      return assumptionWords.daysUnit;
    case 'count':
      return undefined;
  }
}

/** An amount the letter does not state. Emptied, it is unknown again. */
export function AmountAssumption({ of: { name, label, form, hint }, valuation }: Props) {
  const { store, locale } = useOffer();
  const known = valuation.assumptions[name];
  const scale = form === 'share' ? 100 : 1;
  const [text, setText] = useState(known === undefined ? '' : writeNumber(known * scale, locale));
  const parsed = parseNumber(text, locale);
  const wrong = text.trim() !== '' && (parsed === undefined || parsed < 0 || (form === 'share' && parsed > 100));
  const unit = unitOf(form, valuation.currency);
  return (
    <Field
      label={label}
      type="number"
      value={text}
      hint={hint}
      {...(unit === undefined ? {} : { unit })}
      problem={wrong ? offerWords.notNumber : undefined}
      onInput={(next) => {
        setText(next);
        const value = parseNumber(next, locale);
        if (next.trim() === '') void store.worth.assume({ [name]: undefined });
        else if (value !== undefined && value >= 0) void store.worth.assume({ [name]: value / scale });
      }}
    />
  );
}
