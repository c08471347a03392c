import { useState } from 'preact/hooks';
import type { Term } from '#domain/fact.ts';
import { labelOf, showTerm } from '#domain/show.ts';
import { Button } from '#ui/kit/button.tsx';
import { Disclosure } from '#ui/kit/disclosure.tsx';
import { Field } from '#ui/kit/field.tsx';
import { parseNumber } from '#ui/kit/parse-number.ts';
import { TakeOut } from '#ui/ledger/take-out.tsx';
import { useOffer } from '#ui/store/context.ts';
import { standingOf } from '#ui/store/standing.ts';
import { planWords } from '#ui/words/plan.ts';

const EMPTY = { employer: '', base: '', bonus: '', signOn: '' };

/** Offers the person holds elsewhere; only these can be mentioned. */
export function OtherOffers() {
  const { store, view, locale } = useOffer();
  const [text, setText] = useState(EMPTY);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const money = view.valuation.currency === undefined ? {} : { currency: view.valuation.currency };
  const unit = view.valuation.currency === undefined ? {} : { unit: view.valuation.currency };
  const set = (key: keyof typeof EMPTY) => (value: string) => setText({ ...text, [key]: value });
  const add = () => {
    const employer = text.employer.trim();
    setProblem(employer === '' ? planWords.employerNeeded : undefined);
    if (employer === '') return;
    const base = parseNumber(text.base, locale);
    const percent = parseNumber(text.bonus, locale);
    const signOn = parseNumber(text.signOn, locale);
    const terms: Term[] = [
      ...(base === undefined ? [] : [{ field: 'baseSalary', amount: base, period: 'year', ...money } as const]),
      ...(percent === undefined ? [] : [{ field: 'targetBonus', percent } as const]),
      ...(signOn === undefined ? [] : [{ field: 'signOnBonus', amount: signOn, ...money } as const]),
    ];
    void store.record({ kind: 'competing-offer', employer, terms }).then((saved) => saved && setText(EMPTY));
  };
  return (
    <>
      <h3>{planWords.others}</h3>
      <ul class="cards">
        {standingOf(view.entries, 'competing-offer').map((entry) => (
          <li key={entry.id} class="card">
            <p class="card-title">{entry.employer}</p>
            <p class="small">
              {entry.terms.map((term) => `${labelOf(term.field)} ${showTerm(term, locale)}`).join(' · ')}
            </p>
            <TakeOut entryId={entry.id} what={entry.employer} />
          </li>
        ))}
      </ul>
      <Disclosure summary={planWords.othersAdd} class="disclosure-quiet">
        <Field
          label={planWords.employer}
          value={text.employer}
          onInput={set('employer')}
          hint={planWords.othersHint}
          problem={problem}
        />
        <div class="row">
          <Field label={planWords.base} type="number" value={text.base} onInput={set('base')} {...unit} />
          <Field label={planWords.bonus} type="number" unit="%" value={text.bonus} onInput={set('bonus')} />
          <Field label={planWords.signOn} type="number" value={text.signOn} onInput={set('signOn')} {...unit} />
        </div>
        <div class="actions">
          <Button onClick={add}>{planWords.add}</Button>
        </div>
      </Disclosure>
    </>
  );
}
