import type { Valuation, ValueItem } from '#domain/valuation.ts';
import { Disclosure } from '#ui/kit/disclosure.tsx';
import { Money } from '#ui/kit/figure.tsx';
import { Section } from '#ui/kit/section.tsx';
import { certaintyNames, worthWords } from '#ui/words/worth.ts';
import { InputList } from './input-list.tsx';

interface Props {
  readonly valuation: Valuation;
  readonly year: number;
}

/** What one year is made of; each line opens to its formula and what goes in. */
export function ItemTable({ valuation, year }: Props) {
  const items = valuation.items.filter(
    (item) => item.year === year && item.counted !== false && (item.amount !== 0 || item.doubt !== undefined),
  );
  const total = valuation.years.find((each) => each.year === year)?.total ?? 0;
  const keyOf = (item: ValueItem, at: number) => `${item.field} ${item.label} ${at}`;
  return (
    <Section title={worthWords.items(year)}>
      <ul class="items">
        {items.map((item, at) => (
          <li key={keyOf(item, at)}>
            <Disclosure
              summary={
                <span class="item">
                  <span class={`swatch sure sure-${item.certainty}`} aria-hidden="true" />
                  <span class="item-name">
                    {item.label}
                    <span class="small">
                      {certaintyNames[item.certainty]}
                      {!item.recurring && `, ${worthWords.once}`}
                      {item.doubt !== undefined && `, ${worthWords.doubtful}`}
                    </span>
                  </span>
                  <Money amount={item.amount} currency={valuation.currency} />
                </span>
              }
            >
              <p class="formula">{item.formula}</p>
              {item.doubt && <p class="fact-doubt">{item.doubt}</p>}
              <InputList inputs={item.inputs} />
            </Disclosure>
          </li>
        ))}
      </ul>
      <p class="total">
        <span>{worthWords.total}</span>
        <Money amount={total} currency={valuation.currency} />
      </p>
    </Section>
  );
}
