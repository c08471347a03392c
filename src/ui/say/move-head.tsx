import { MOVE_KINDS, type Move, type MoveKind } from '#domain/move.ts';
import { Button } from '#ui/kit/button.tsx';
import { Disclosure } from '#ui/kit/disclosure.tsx';
import { Notice } from '#ui/kit/notice.tsx';
import { useOffer } from '#ui/store/context.ts';
import { moveNames, moveTitle } from '#ui/words/moves.ts';
import { sayWords } from '#ui/words/say.ts';

/** A move of another kind with what the plan knows to ask for. */
function moveOf(kind: MoveKind, planned: Move): Move {
  return kind === 'ask' || kind === 'counter' || kind === 'trade' ? { kind, asks: planned.asks } : { kind, asks: [] };
}

/** What is going to be said and why; another move can be chosen. */
export function MoveHead() {
  const { store, view, locale } = useOffer();
  const { say } = store;
  const chosen = say.move.value;
  const answering = view.preparation.objections.find(({ id }) => id === say.objection.value);
  const move = chosen ?? view.plan.move;
  const asked = chosen?.kind === 'request-details' && (chosen.about?.length ?? 0) > 0;
  const planned = answering === undefined && (chosen === undefined || chosen === view.plan.move);
  const [wording] = say.wordings.value ?? [];
  const isOther = answering !== undefined && wording !== undefined && !wording.id.startsWith('answer-objection');
  const why = answering === undefined ? [asked ? sayWords.whyAsked : sayWords.whyChosen] : sayWords.whyAnswering;
  return (
    <section class="section">
      <h2 class="sentence">
        {answering === undefined ? moveTitle(move, locale) : sayWords.answering(answering.said.replace(/\.$/, ''))}
      </h2>
      {planned ? (
        <ul class="lines">
          {view.plan.reasons
            .filter((reason) => !reason.private)
            .map((reason) => (
              <li key={reason.text}>{reason.text}</li>
            ))}
        </ul>
      ) : (
        <ul class="lines soft">
          {why.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {isOther && <Notice>{sayWords.otherFirst}</Notice>}
      {!planned && (
        <div class="actions">
          <Button look="quiet" onClick={() => void say.choose({ move: undefined })}>
            {sayWords.backToPlan}
          </Button>
        </div>
      )}
      <Disclosure key={`${move.kind} ${say.objection.value}`} summary={sayWords.another} class="disclosure-quiet">
        <ul class="moves">
          {MOVE_KINDS.filter((kind) => kind !== move.kind).map((kind) => (
            <li key={kind}>
              <button
                type="button"
                class="link"
                onClick={() => void say.choose({ move: moveOf(kind, view.plan.move) })}
              >
                {moveNames[kind]}
              </button>
            </li>
          ))}
        </ul>
        <h3>{sayWords.objections}</h3>
        <ul class="moves">
          {view.preparation.objections.map(({ id, said }) => (
            <li key={id}>
              <button type="button" class="link" onClick={() => void say.choose({ objection: id })}>
                “{said}”
              </button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
