import { useState } from 'preact/hooks';
import { formatMoney } from '#domain/money/format.ts';
import { Button } from '#ui/kit/button.tsx';
import { Disclosure } from '#ui/kit/disclosure.tsx';
import { Field } from '#ui/kit/field.tsx';
import { parseNumber } from '#ui/kit/parse-number.ts';
import { TakeOut } from '#ui/ledger/take-out.tsx';
import { useOffer } from '#ui/store/context.ts';
import { standingOf } from '#ui/store/standing.ts';
import { offerWords } from '#ui/words/offer.ts';
import { planWords } from '#ui/words/plan.ts';

const EMPTY = { what: '', amount: '' };

/** Pay that is lost by leaving: a fact that one-time money can make up for. */
export function Forfeits() {
  const { store, view, locale } = useOffer();
  const [text, setText] = useState(EMPTY);
  const [problem, setProblem] = useState<{ what?: string; amount?: string }>({});
  const { currency } = view.valuation;
  const add = () => {
    const what = text.what.trim();
    const amount = text.amount.trim() === '' ? undefined : parseNumber(text.amount, locale);
    const isWrong = text.amount.trim() !== '' && (amount === undefined || amount <= 0);
    setProblem({
      ...(what === '' ? { what: planWords.forfeitNeeded } : {}),
      ...(isWrong ? { amount: offerWords.notNumber } : {}),
    });
    if (what === '' || isWrong) return;
    const sized = amount === undefined ? {} : { amount, ...(currency === undefined ? {} : { currency }) };
    void store.record({ kind: 'forfeit', forfeit: { what, ...sized } }).then((saved) => saved && setText(EMPTY));
  };
  return (
    <>
      <h3>{planWords.forfeits}</h3>
      <ul class="cards">
        {standingOf(view.entries, 'forfeit').map(({ id, forfeit }) => (
          <li key={id} class="card">
            <p>{forfeit.what}</p>
            {forfeit.amount !== undefined && (
              <p class="figure">{formatMoney(forfeit.amount, forfeit.currency, locale)}</p>
            )}
            <TakeOut entryId={id} what={forfeit.what} />
          </li>
        ))}
      </ul>
      <Disclosure summary={planWords.forfeitsAdd} class="disclosure-quiet">
        <Field
          label={planWords.forfeit}
          hint={planWords.forfeitHint}
          value={text.what}
          onInput={(what) => setText({ ...text, what })}
          problem={problem.what}
        />
        <Field
          label={planWords.forfeitAmount}
          type="number"
          value={text.amount}
          onInput={(amount) => setText({ ...text, amount })}
          onEnter={add}
          problem={problem.amount}
          {...(currency === undefined ? {} : { unit: currency })}
        />
        <div class="actions">
          <Button onClick={add}>{planWords.add}</Button>
        </div>
      </Disclosure>
    </>
  );
}
