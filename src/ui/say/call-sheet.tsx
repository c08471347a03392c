import type { FieldId, Term } from '#domain/fact.ts';
import { labelOf, showTerm } from '#domain/show.ts';
import type { ScriptPart } from '#domain/wording.ts';
import { Disclosure } from '#ui/kit/disclosure.tsx';
import { useOffer } from '#ui/store/context.ts';
import { sayWords } from '#ui/words/say.ts';
import { HeardWords } from './heard-words.tsx';

/** What to have before one's eyes on the phone: the lines, the stop, what may come back, what stays unsaid. */
export function CallSheet({ script }: { readonly script: readonly ScriptPart[] }) {
  const { view, locale } = useOffer();
  const { objections, neverSay } = view.preparation;
  const spoken = script.filter(({ part }) => part !== 'if');
  const ifs = script.filter(({ part }) => part === 'if');
  const trades = tradesOf(objections);
  return (
    <section class="section call" aria-label={sayWords.sheet}>
      <p class="small">{sayWords.sheetHint}</p>
      <ol class="call-lines">
        {spoken.map(({ part, text }) => (
          <li key={part} class={`call-${part}`}>
            <span class="call-part">{sayWords.parts[part]}</span>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <HeardWords />
      <h3>{sayWords.ifTheySay}</h3>
      {ifs.length > 0 && (
        <ul class="lines">
          {ifs.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <div class="folds">
        {objections.map(({ id, said, question, answer }) => (
          <Disclosure key={id} class="disclosure-quiet objection" summary={`“${said}”`}>
            <p>{answer}</p>
            <p class="strong">{question}</p>
          </Disclosure>
        ))}
      </div>
      {trades.length > 0 && (
        <>
          <h3>{sayWords.trades}</h3>
          <p class="small">{sayWords.tradesHint}</p>
          <ul class="call-trades">
            {trades.map(({ field, term }) => (
              <li key={field}>
                {labelOf(field)}
                {term !== undefined && <span class="figure"> {showTerm(term, locale)}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{sayWords.never}</h3>
      <ul class="lines">
        {neverSay.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

interface Trade {
  readonly field: FieldId;
  readonly term?: Term;
}

/** Everything that can be traded for, each once, those with a figure first. */
function tradesOf(objections: readonly { readonly instead: readonly Trade[] }[]): readonly Trade[] {
  const all = objections.flatMap(({ instead }) => instead);
  const once = all.filter(({ field }, at) => all.findIndex((each) => each.field === field) === at);
  return once.toSorted((a, b) => Number(b.term !== undefined) - Number(a.term !== undefined));
}
