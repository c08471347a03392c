import { MOVE_KINDS, type Move, type MoveKind } from '#domain/move.ts';
import { Button } from '#ui/kit/button.tsx';
import { Disclosure } from '#ui/kit/disclosure.tsx';
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
  const move = chosen ?? view.plan.move;
  const asked = chosen?.kind === 'request-details' && (chosen.about?.length ?? 0) > 0;
  const planned = chosen === undefined || chosen === view.plan.move;
  return (
    <section class="section">
      <h2 class="sentence">{moveTitle(move, locale)}</h2>
      {planned ? (
        <ul class="lines">
          {view.plan.reasons
            .filter((reason) => !reason.private)
            .map((reason) => (
              <li key={reason.text}>{reason.text}</li>
            ))}
        </ul>
      ) : (
        <p class="soft">{asked ? sayWords.whyAsked : sayWords.whyChosen}</p>
      )}
      {!planned && (
        <Button look="quiet" onClick={() => void say.choose({ move: undefined })}>
          {sayWords.backToPlan}
        </Button>
      )}
      <Disclosure key={move.kind} summary={sayWords.another} class="disclosure-quiet">
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
      </Disclosure>
    </section>
  );
}
