import { useState } from 'preact/hooks';
import type { Valuation } from '#domain/valuation.ts';
import { Field } from '#ui/kit/field.tsx';
import { parseNumber, writeNumber } from '#ui/kit/parse-number.ts';
import { useOffer } from '#ui/store/context.ts';
import { offerWords } from '#ui/words/offer.ts';
import { assumptionWords } from '#ui/words/worth.ts';

const MOST = 6;

/** Sale prices of the company to show beside the chosen one. */
export function ExitsField({ valuation }: { readonly valuation: Valuation }) {
  const { store, locale } = useOffer();
  const known = valuation.assumptions.exits ?? [];
  const [text, setText] = useState(known.map((exit) => writeNumber(exit, locale)).join('; '));
  const parse = (typed: string) =>
    typed
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .slice(0, MOST)
      .map((part) => parseNumber(part, locale));
  const isWrong = parse(text).some((value) => value === undefined || value < 0);
  return (
    <Field
      label={assumptionWords.exits}
      value={text}
      hint={assumptionWords.exitsHint}
      {...(valuation.currency === undefined ? {} : { unit: valuation.currency })}
      problem={isWrong ? offerWords.notNumber : undefined}
      onInput={(next) => {
        setText(next);
        const exits = parse(next).filter((value) => value !== undefined && value >= 0) as number[];
        void store.worth.assume({ exits: exits.length === 0 ? undefined : exits });
      }}
    />
  );
}
