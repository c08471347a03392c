import { assumptionsSchema, type Valuation } from '#domain/valuation.ts';
import { Button } from '#ui/kit/button.tsx';
import { Disclosure } from '#ui/kit/disclosure.tsx';
import { Slider } from '#ui/kit/slider.tsx';
import { useOffer } from '#ui/store/context.ts';
import { worthWords } from '#ui/words/worth.ts';
import { AmountAssumption } from './amount-assumption.tsx';
import { benefitAmounts } from './amount-list.ts';
import { leverShown, leversFor, leverValue } from './assumption-list.ts';
import { ChangedLine } from './changed-line.tsx';
import { ForeignRates } from './foreign-rates.tsx';
import { ShareAssumptions } from './share-assumptions.tsx';

const DEFAULTS = assumptionsSchema.parse({});

/** What the figures rest on; a change is worked out at once and said in a line. */
export function Assumptions({ valuation }: { readonly valuation: Valuation }) {
  const { store, locale, view } = useOffer();
  const { assumptions } = valuation;
  const fields = new Set(view.facts.map(({ fact }) => fact.field));
  return (
    <div class="assumptions">
      <p class="small">{worthWords.assumptionsHint}</p>
      {leversFor(valuation, fields).map((lever) => {
        const value = leverValue(assumptions, lever);
        return (
          <Slider
            key={lever.key}
            label={lever.label}
            value={value}
            min={lever.min}
            max={lever.max}
            step={lever.step}
            shown={leverShown(lever, value, locale)}
            note={value === DEFAULTS[lever.key] ? worthWords.isDefault : undefined}
            onInput={(next) => void store.worth.assume({ [lever.key]: next })}
          />
        );
      })}
      {fields.has('equity') && <ShareAssumptions valuation={valuation} />}
      <ForeignRates valuation={valuation} />
      <Disclosure summary={worthWords.benefits}>
        <div class="row">
          {benefitAmounts(fields, assumptions).map((amount) => (
            <AmountAssumption key={amount.name} of={amount} valuation={valuation} />
          ))}
        </div>
      </Disclosure>
      <ChangedLine />
      <div class="actions">
        <Button look="quiet" onClick={() => void store.worth.reset()}>
          {worthWords.reset}
        </Button>
      </div>
    </div>
  );
}
