import type { Valuation } from '#domain/valuation.ts';
import { Disclosure } from '#ui/kit/disclosure.tsx';
import { Money } from '#ui/kit/figure.tsx';
import { Section } from '#ui/kit/section.tsx';
import { worthWords } from '#ui/words/worth.ts';
import { InputList } from './input-list.tsx';

/** What the letter names and no total contains: a maximum, a grant without a schedule, a figure that cannot be right. */
export function NamedItems({ valuation }: { readonly valuation: Valuation }) {
  const items = valuation.items.filter((item) => item.counted === false && item.year <= 1);
  if (items.length === 0) return null;
  return (
    <Section title={worthWords.named}>
      <p class="small">{worthWords.namedHint}</p>
      <ul class="items">
        {items.map((item) => (
          <li key={`${item.field} ${item.label} ${item.formula}`}>
            <Disclosure
              summary={
                <span class="item item-named">
                  <span class="item-name">
                    {item.label}
                    {item.doubt && <span class="small attention">{worthWords.doubtful}</span>}
                  </span>
                  <Money amount={item.amount} currency={valuation.currency} />
                </span>
              }
              open={item.doubt !== undefined}
            >
              {item.doubt && <p class="fact-doubt">{item.doubt}</p>}
              <p class="formula">{item.formula}</p>
              <InputList inputs={item.inputs} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </Section>
  );
}
