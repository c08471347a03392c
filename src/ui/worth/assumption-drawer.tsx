import { assumptionsSchema, type Valuation } from '#domain/valuation.ts';
import { Button } from '#ui/kit/button.tsx';
import { Disclosure } from '#ui/kit/disclosure.tsx';
import { Segments } from '#ui/kit/field.tsx';
import { Slider } from '#ui/kit/slider.tsx';
import { useOffer } from '#ui/store/context.ts';
import { assumptionWords, worthWords } from '#ui/words/worth.ts';
import { AmountAssumption } from './amount-assumption.tsx';
import { leverShown, leversFor, leverValue } from './assumption-list.ts';

const DEFAULTS = assumptionsSchema.parse({});

/** What the figures rest on; a change is worked out at once. */
export function AssumptionDrawer({ valuation }: { readonly valuation: Valuation }) {
  const { store, locale } = useOffer();
  const { assumptions } = valuation;
  const assume = store.worth.assume;
  const equity = valuation.items.some((item) => item.field === 'equity') || valuation.scenarios.length > 0;
  const choices = (['low', 'expected', 'high'] as const).map((value) => ({
    value,
    label: assumptionWords.equityChoices[value],
  }));
  return (
    <Disclosure summary={worthWords.assumptions} class="disclosure-quiet">
      <p class="small">{worthWords.assumptionsHint}</p>
      {leversFor(valuation).map((lever) => {
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
            onInput={(next) => void assume({ [lever.key]: next })}
          />
        );
      })}
      {equity && (
        <>
          <p class="field-label">{assumptionWords.equity}</p>
          <Segments
            label={assumptionWords.equity}
            value={assumptions.equity}
            options={choices}
            onChange={(next) => void assume({ equity: next })}
          />
          <div class="row">
            <AmountAssumption label={assumptionWords.sharePrice} name="sharePrice" valuation={valuation} />
            <AmountAssumption label={assumptionWords.companyValue} name="companyValue" valuation={valuation} />
          </div>
        </>
      )}
      <div class="actions">
        <Button look="quiet" onClick={() => void store.worth.reset()}>
          {worthWords.reset}
        </Button>
      </div>
    </Disclosure>
  );
}
