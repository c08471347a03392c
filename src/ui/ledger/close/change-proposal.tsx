import { useState } from 'preact/hooks';
import type { ProposedEntry } from '#app/close-view.ts';
import type { Term } from '#domain/fact.ts';
import { MOVE_KINDS, type MoveKind } from '#domain/move.ts';
import { labelOf, showTerm } from '#domain/show.ts';
import { STANCES, type Stance } from '#domain/situation.ts';
import { Button } from '#ui/kit/button.tsx';
import { Select, Tick } from '#ui/kit/field.tsx';
import { useOffer } from '#ui/store/context.ts';
import { standingOf } from '#ui/store/standing.ts';
import { proposalWords } from '#ui/words/closing.ts';
import { stanceNames } from '#ui/words/ledger.ts';
import { moveNames } from '#ui/words/moves.ts';
import { shellWords } from '#ui/words/shell.ts';
import { TermPicker } from '../term-picker.tsx';

const STANCE_OPTIONS = STANCES.map((value) => ({ value, label: stanceNames[value] }));
const MOVE_OPTIONS = MOVE_KINDS.map((value) => ({ value, label: moveNames[value] }));

interface Props {
  readonly proposed: ProposedEntry;
  readonly onClose: () => void;
}

/** What a mail was taken for, put right: what it comes to, and which of its terms hold. */
export function ChangeProposal({ proposed, onClose }: Props) {
  const { store, view, locale } = useOffer();
  const { documentId, entry } = proposed;
  const asked = standingOf(view.entries, 'ask').at(-1)?.terms ?? [];
  // A yes that names nothing is a yes to something that was asked.
  const isBareYes = entry.kind === 'answer' && entry.stance === 'accept-ask' && entry.terms.length === 0;
  const offered = isBareYes ? asked : entry.terms;
  const [stance, setStance] = useState<Stance>(entry.kind === 'answer' ? entry.stance : 'info');
  const [move, setMove] = useState<MoveKind>(entry.kind === 'ask' ? entry.move : 'ask');
  const [left, setLeft] = useState<ReadonlySet<Term>>(new Set(isBareYes ? offered : []));
  const [added, setAdded] = useState<readonly Term[]>([]);
  const save = () => {
    const terms = [...offered.filter((term) => !left.has(term)), ...added];
    void store.closing.confirm(
      documentId,
      entry.kind === 'ask' ? { ...entry, move, terms } : { ...entry, stance, terms },
    );
  };
  const tick = (term: Term, on: boolean) => {
    const next = new Set(left);
    if (on) next.delete(term);
    else next.add(term);
    setLeft(next);
  };
  return (
    <div class="card-form">
      {entry.kind === 'answer' ? (
        <Select label={proposalWords.stance} value={stance} options={STANCE_OPTIONS} onChange={setStance} />
      ) : (
        <Select label={proposalWords.move} value={move} options={MOVE_OPTIONS} onChange={setMove} />
      )}
      {offered.length > 0 && (
        <fieldset class="ticks">
          <legend>{isBareYes ? proposalWords.agreeTo : proposalWords.which}</legend>
          {offered.map((term, at) => (
            <Tick
              key={`${term.field} ${at}`}
              label={`${labelOf(term.field)}: ${showTerm(term, locale)}`}
              checked={!left.has(term)}
              onChange={(on) => tick(term, on)}
            />
          ))}
        </fieldset>
      )}
      <TermPicker onChange={setAdded} />
      <div class="actions">
        <Button onClick={save}>{proposalWords.confirm}</Button>
        <Button look="quiet" onClick={onClose}>
          {shellWords.close}
        </Button>
      </div>
    </div>
  );
}
