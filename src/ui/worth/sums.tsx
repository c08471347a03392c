import type { Valuation } from '#domain/valuation.ts';
import { Money } from '#ui/kit/figure.tsx';
import { Section } from '#ui/kit/section.tsx';
import { worthWords } from '#ui/words/worth.ts';

/** The three sums that answer "how much". */
export function Sums({ valuation }: { readonly valuation: Valuation }) {
  const lines = [
    [worthWords.average, worthWords.averageHint(valuation.assumptions.horizonYears), valuation.annualised],
    [worthWords.firm, worthWords.firmHint, valuation.annualisedFirm],
    [worthWords.oneOff, worthWords.oneOffHint, valuation.oneOff],
  ] as const;
  return (
    <Section title={worthWords.sums}>
      <dl class="sums">
        {lines.map(([name, hint, amount]) => (
          <div key={name}>
            <dt>
              {name}
              <span class="small">{hint}</span>
            </dt>
            <dd>
              <Money amount={amount} currency={valuation.currency} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
