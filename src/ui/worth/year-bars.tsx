import { formatMoney } from '#domain/money/format.ts';
import type { Valuation } from '#domain/valuation.ts';
import { Section } from '#ui/kit/section.tsx';
import { useOffer } from '#ui/store/context.ts';
import { certaintyNames, worthWords } from '#ui/words/worth.ts';
import { certaintiesIn, partsOf } from './certainty.ts';
import { Legend } from './legend.tsx';

interface Props {
  readonly valuation: Valuation;
  readonly year: number;
  readonly onYear: (year: number) => void;
}

/** A bar a year, from sure to perhaps. Choosing a year opens what it is made of below. */
export function YearBars({ valuation, year: chosen, onYear }: Props) {
  const { locale } = useOffer();
  const { years, currency } = valuation;
  const longest = Math.max(...years.map((year) => year.total), 0);
  const money = (amount: number) => formatMoney(Math.round(amount), currency, locale);
  return (
    <Section title={worthWords.picture}>
      <ul class="bars">
        {years.map((year) => {
          const parts = partsOf(year, longest);
          const spoken = parts.map((part) => `${certaintyNames[part.certainty]} ${money(part.amount)}`).join(', ');
          return (
            <li key={year.year}>
              <button
                type="button"
                class="bar-line"
                aria-pressed={year.year === chosen}
                onClick={() => onYear(year.year)}
              >
                <span class="bar-name">{worthWords.year(year.year)}</span>
                <span class="bar" aria-hidden="true">
                  {parts.map((part) => (
                    <span
                      key={part.certainty}
                      class={`sure sure-${part.certainty}`}
                      style={{ inlineSize: `${(part.share * 100).toFixed(2)}%` }}
                    />
                  ))}
                </span>
                <span class="unseen">{spoken}</span>
                <span class="figure">{money(year.total)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <Legend certainties={certaintiesIn(years)} />
    </Section>
  );
}
