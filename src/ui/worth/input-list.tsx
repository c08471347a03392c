import { useRef } from 'preact/hooks';
import { formatNumber } from '#domain/money/format.ts';
import type { ValueInput } from '#domain/valuation.ts';
import { Quote } from '#ui/kit/quote.tsx';
import { useOffer } from '#ui/store/context.ts';
import { useMarking } from '#ui/store/use-marking.ts';
import { sourceName } from '#ui/words/worth.ts';

/** What goes into a formula, each with where it comes from. Hovering one from the letter marks it there. */
export function InputList({ inputs }: { readonly inputs: readonly ValueInput[] }) {
  return (
    <dl class="inputs">
      {inputs.map((input) => (
        <InputLine key={input.name} input={input} />
      ))}
    </dl>
  );
}

function InputLine({ input: { name, value, source } }: { readonly input: ValueInput }) {
  const { locale, view } = useOffer();
  const line = useRef<HTMLDivElement>(null);
  const place = source.kind === 'letter' ? source : undefined;
  useMarking(line, view.document.id, place?.start, place?.end);
  return (
    <div ref={line}>
      <dt>{name}</dt>
      <dd>
        <span class="figure">{typeof value === 'number' ? formatNumber(value, locale) : value}</span>
        <span class="small">{sourceName(source)}</span>
      </dd>
      {place && (
        <dd class="inputs-quote">
          <Quote text={place.quote} />
        </dd>
      )}
    </div>
  );
}
