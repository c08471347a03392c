import { useRef } from 'preact/hooks';
import { formatNumber } from '#domain/money/format.ts';
import type { ValueInput } from '#domain/valuation.ts';
import { Quote } from '#ui/kit/quote.tsx';
import { useOffer } from '#ui/store/context.ts';
import { useMarking } from '#ui/store/use-marking.ts';
import { choiceWords, inputWords, sourceName } from '#ui/words/worth.ts';

/** Assumptions kept as a share of one and read as percent. */
const SHARES = new Set([
  'bonusPayout',
  'commissionAttainment',
  'priceChange',
  'performanceFactor',
  'dilution',
  'dilutionRounds',
  'stipendUse',
]);

function nameOf({ name, source }: ValueInput): string {
  const words: Readonly<Record<string, unknown>> = inputWords;
  const known = source.kind === 'assumption' ? words[name] : undefined;
  return typeof known === 'string' ? known : name;
}

function shownOf({ name, value, source }: ValueInput, locale: string): string {
  if (typeof value !== 'number') return source.kind === 'assumption' ? (choiceWords[value] ?? value) : value;
  const isShare = source.kind === 'assumption' && SHARES.has(name);
  return isShare
    ? new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(value)
    : formatNumber(value, locale);
}

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

function InputLine({ input }: { readonly input: ValueInput }) {
  const { source } = input;
  const { locale, view } = useOffer();
  const line = useRef<HTMLDivElement>(null);
  const place = source.kind === 'letter' ? source : undefined;
  useMarking(line, view.document.id, place?.start, place?.end);
  return (
    <div ref={line}>
      <dt>{nameOf(input)}</dt>
      <dd>
        <span class="figure">{shownOf(input, locale)}</span>
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
