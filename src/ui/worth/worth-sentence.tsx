import type { Valuation } from '#domain/valuation.ts';
import { Money } from '#ui/kit/figure.tsx';
import { worthWords } from '#ui/words/worth.ts';

/** "About $248,000 a year, of which $205,000 is certain in the first." */
export function WorthSentence({ valuation }: { readonly valuation: Valuation }) {
  const { annualised, guaranteedFirstYear, currency } = valuation;
  const allCertain = Math.round(annualised) === Math.round(guaranteedFirstYear);
  return (
    <p class="sentence" aria-live="polite">
      {!allCertain && worthWords.aboutStart}
      <strong>
        <Money amount={annualised} currency={currency} rough={!allCertain} />
      </strong>
      {allCertain ? (
        worthWords.allCertain
      ) : (
        <>
          {worthWords.perYear}
          <strong>
            <Money amount={guaranteedFirstYear} currency={currency} />
          </strong>
          {worthWords.certain}
        </>
      )}
    </p>
  );
}
