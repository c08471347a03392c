import { preferencesAfter } from '#app/preferences.ts';
import { formatMoney } from '#domain/money/format.ts';
import { labelOf, showTerm } from '#domain/show.ts';
import type { Choice } from '#domain/situation.ts';
import { useOffer } from '#ui/store/context.ts';
import { lower } from '#ui/words/moves.ts';
import { planWords } from '#ui/words/plan.ts';

/** Two things side by side; the pick says what a part is worth beside base, without a weight to set. */
export function EitherOr() {
  const { store, view, locale } = useOffer();
  const { goals, preparation } = view;
  const { eitherOr } = preparation;
  const answered = goals.choices ?? [];
  const choose = (choices: readonly Choice[]) => {
    const next = { ...goals, choices: [...choices] };
    void store.saveGoals({ ...next, preferences: preferencesAfter(next) });
  };
  if (eitherOr === undefined)
    return answered.length === 0 ? null : (
      <p class="small">
        {planWords.askedEnough}{' '}
        <button type="button" class="link" onClick={() => choose([])}>
          {planWords.chooseAgain}
        </button>
      </p>
    );
  const { field, over, gain, base, currency } = eitherOr;
  const pick = (picked: Choice['picked']) => () => choose([...answered, { field, over, picked }]);
  const once = field === 'signOnBonus' || field === 'relocation' ? `, ${planWords.oneTime}` : '';
  return (
    <fieldset class="either-or">
      <legend>{planWords.eitherOr}</legend>
      <button type="button" class="either" onClick={pick('field')}>
        {planWords.more(showTerm(gain, locale))}
        <span class="small">
          {lower(labelOf(field))}
          {once}
        </span>
      </button>
      <button type="button" class="either" onClick={pick('baseSalary')}>
        {planWords.more(formatMoney(base, currency, locale))}
        <span class="small">
          {lower(labelOf('baseSalary'))} {planWords.aYear}
        </span>
      </button>
    </fieldset>
  );
}
