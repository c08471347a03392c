import { useRef, useState } from 'preact/hooks';
import { formatMoney } from '#domain/money/format.ts';
import { Button } from '#ui/kit/button.tsx';
import { Field } from '#ui/kit/field.tsx';
import { parseNumber, writeNumber } from '#ui/kit/parse-number.ts';
import { useEscape } from '#ui/kit/use-escape.ts';
import { useOffer } from '#ui/store/context.ts';
import { offerWords } from '#ui/words/offer.ts';
import { planWords } from '#ui/words/plan.ts';
import { AlternativeLine } from './alternative-line.tsx';
import type { GoalId } from './goal-id.ts';
import { yearlyBase } from './yearly-base.ts';

interface Props {
  readonly id: GoalId;
  readonly value: number | undefined;
  readonly onSave: (value: number | undefined) => void;
  readonly onLater: () => void;
}

/** One question and one figure. */
export function GoalForm({ id, value, onSave, onLater }: Props) {
  const { view, locale } = useOffer();
  const [text, setText] = useState(value === undefined ? '' : writeNumber(value, locale));
  const [wrong, setWrong] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  useEscape(whole, true, onLater);
  const { currency } = view.valuation;
  const offered = yearlyBase(view);
  const submit = () => {
    const parsed = parseNumber(text, locale);
    if (parsed === undefined || parsed <= 0) setWrong(true);
    else onSave(parsed);
  };
  return (
    <div class="question" ref={whole}>
      <Field
        label={planWords.questions[id]}
        type="number"
        value={text}
        onInput={(next) => {
          setText(next);
          setWrong(false);
        }}
        onEnter={submit}
        hint={`${planWords.hints[id]} ${offered === undefined ? '' : planWords.offered(formatMoney(offered, currency, locale))}`}
        problem={wrong ? offerWords.notNumber : undefined}
        focusFirst={value !== undefined}
        {...(currency === undefined ? {} : { unit: currency })}
      />
      {id === 'walkAway' && <AlternativeLine />}
      <div class="actions">
        <Button look="primary" onClick={submit}>
          {planWords.answer}
        </Button>
        <Button look="quiet" onClick={onLater}>
          {value === undefined ? planWords.later : offerWords.cancel}
        </Button>
        {value !== undefined && (
          <Button look="quiet" onClick={() => onSave(undefined)}>
            {planWords.clear}
          </Button>
        )}
      </div>
    </div>
  );
}
