import { useState } from 'preact/hooks';
import { formatMoney } from '#domain/money/format.ts';
import type { Valuation } from '#domain/valuation.ts';
import { Select, Tick } from '#ui/kit/field.tsx';
import { Section } from '#ui/kit/section.tsx';
import { useOffer } from '#ui/store/context.ts';
import { compareWords } from '#ui/words/compare.ts';
import { CompareTable } from './compare-table.tsx';
import { LeadChart } from './lead-chart.tsx';
import { OfferYears } from './offer-years.tsx';
import { Rates } from './rates.tsx';
import { type Choice, useComparison } from './use-comparison.ts';

const START: Choice = { first: undefined, without: new Set(), rates: [] };

/** Several offers and the present job over the same years. */
export function SideBySide({ valuation }: { readonly valuation: Valuation }) {
  const { locale } = useOffer();
  const [choice, setChoice] = useState(START);
  const { offers, names, first, comparison } = useComparison(valuation, choice);
  if (offers.length < 2 || first === undefined || comparison === undefined)
    return (
      <Section title={compareWords.title}>
        <p class="soft">{compareWords.alone}</p>
      </Section>
    );
  const currency = comparison.offers[0]?.valuation.currency;
  const signed = (by: number) => `${by < 0 ? '−' : '+'}${formatMoney(Math.round(Math.abs(by)), currency, locale)}`;
  const others = comparison.offers.slice(1).filter(({ annualisedDifference }) => annualisedDifference !== undefined);
  const toggle = (id: string, isIn: boolean) => {
    const without = new Set([...choice.without].filter((one) => one !== id));
    if (!isIn) without.add(id);
    setChoice({ ...choice, without });
  };
  return (
    <Section title={compareWords.title}>
      <p class="small">{compareWords.lead}</p>
      <div class="compare-choice">
        <Select
          label={compareWords.measure}
          value={first.id}
          options={offers.map(({ id }) => ({ value: id, label: names.get(id) ?? id }))}
          onChange={(id) => setChoice({ ...choice, first: id })}
        />
        <fieldset class="ticks">
          <legend>{compareWords.include}</legend>
          <div class="ticks-row">
            {offers
              .filter((offer) => offer !== first)
              .map(({ id }) => (
                <Tick
                  key={id}
                  label={names.get(id) ?? id}
                  checked={!choice.without.has(id)}
                  onChange={(isIn) => toggle(id, isIn)}
                />
              ))}
          </div>
        </fieldset>
      </div>
      <ul class="compare-says" aria-live="polite">
        {others.map(({ name, annualisedDifference: by = 0 }) => (
          <li key={name}>
            {Math.round(by) === 0
              ? compareWords.same(name)
              : compareWords.differs(name, signed(by), signed(by * comparison.horizonYears), comparison.horizonYears)}
          </li>
        ))}
        {comparison.breakEvens.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
        {others.length > 0 && comparison.breakEvens.length === 0 && <li>{compareWords.never}</li>}
        {comparison.notes.map((note) => (
          <li key={note} class="soft">
            {note}
          </li>
        ))}
      </ul>
      <Rates comparison={comparison} rates={choice.rates} onRates={(rates) => setChoice({ ...choice, rates })} />
      {others.length > 0 && <LeadChart comparison={comparison} currency={currency} />}
      <OfferYears comparison={comparison} currency={currency} />
      <CompareTable comparison={comparison} />
    </Section>
  );
}
