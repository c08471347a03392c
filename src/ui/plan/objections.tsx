import type { PreparedObjection } from '#app/preparation.ts';
import { labelOf, showTerm } from '#domain/show.ts';
import { Button } from '#ui/kit/button.tsx';
import { Disclosure } from '#ui/kit/disclosure.tsx';
import { useOffer } from '#ui/store/context.ts';
import { lower } from '#ui/words/moves.ts';
import { planWords } from '#ui/words/plan.ts';

/** Each objection they may raise: what it may mean, a question, an answer, what to trade for. */
export function Objections() {
  const { objections } = useOffer().view.preparation;
  return (
    <div class="folds">
      <h3>{planWords.objections}</h3>
      <p class="small">{planWords.objectionsHint}</p>
      {objections.map((objection) => (
        <Disclosure
          key={objection.id}
          class="disclosure-quiet objection"
          summary={
            <>
              “{objection.said}”{objection.isLikely && <span class="fold-answer">{planWords.likely}</span>}
            </>
          }
        >
          <ObjectionBody objection={objection} />
        </Disclosure>
      ))}
    </div>
  );
}

function ObjectionBody({ objection }: { readonly objection: PreparedObjection }) {
  const { store, locale } = useOffer();
  const { id, means, question, answer, instead } = objection;
  return (
    <>
      <dl class="said">
        <dt>{planWords.mayMean}</dt>
        <dd>
          {means.map((each) => (
            <p key={each}>{each}</p>
          ))}
        </dd>
        <dt>{planWords.answerThem}</dt>
        <dd>{answer}</dd>
        <dt>{planWords.askThem}</dt>
        <dd>{question}</dd>
        {instead.length > 0 && (
          <>
            <dt>{planWords.insteadOf}</dt>
            <dd>
              {instead
                .map(({ field, term }) => `${lower(labelOf(field))}${term ? ` ${showTerm(term, locale)}` : ''}`)
                .join(', ')}
            </dd>
          </>
        )}
      </dl>
      <div class="actions">
        <Button look="quiet" onClick={() => void store.answerObjection(id)}>
          {planWords.answerThis}
        </Button>
      </div>
    </>
  );
}
