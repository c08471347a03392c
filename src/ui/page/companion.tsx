import { useRef, useState } from 'preact/hooks';
import type { PageMove } from '#app/page-view.ts';
import type { Finding } from '#domain/finding.ts';
import { DraftNotes } from './draft-notes.tsx';
import { PAGE_WORDS, wordingNames } from './page-words.ts';
import { PenMark } from './pen-mark.tsx';
import { Picker } from './picker.tsx';
import { Preview } from './preview.tsx';

interface Props {
  readonly moves: readonly PageMove[];
  /** What is marked in the draft. */
  readonly findings: readonly Finding[];
  readonly onInsert: (wordingId: string, text: string) => boolean;
  readonly onReplace: (finding: Finding) => void;
}

/** One slim bar under a reply: the next move, its wordings, and a click that puts one in. It never sends. */
export function Companion({ moves, findings, onInsert, onReplace }: Props) {
  const [moveIndex, setMove] = useState(0);
  const [wordingIndex, setWording] = useState(0);
  const [said, setSaid] = useState('');
  const [isPreviewed, setPreviewed] = useState(false);
  const [areNotesOpen, setNotesOpen] = useState(false);
  const bar = useRef<HTMLElement>(null);
  const move = moves[Math.min(moveIndex, moves.length - 1)];
  const wording = move?.wordings[Math.min(wordingIndex, move.wordings.length - 1)];
  if ((move === undefined || wording === undefined) && findings.length === 0) return null;
  const choose = (nextMove: number, nextWording: number) => {
    setMove(nextMove);
    setWording(nextWording);
    setSaid('');
  };
  const preview = { onMouseEnter: () => setPreviewed(true), onFocus: () => setPreviewed(true) };
  const noPreview = { onMouseLeave: () => setPreviewed(false), onBlur: () => setPreviewed(false) };
  return (
    <section class="bar" aria-label={PAGE_WORDS.name} ref={bar}>
      <PenMark />
      {move !== undefined && wording !== undefined && (
        <>
          <Picker
            class="move"
            label={PAGE_WORDS.move}
            options={moves.map(({ title }) => title)}
            picked={moves.indexOf(move)}
            onPick={(index) => choose(index, 0)}
          />
          <span class="wording" {...preview} {...noPreview}>
            <Picker
              class="tone"
              label={PAGE_WORDS.tone}
              options={wordingNames(move.wordings)}
              picked={move.wordings.indexOf(wording)}
              onPick={(index) => choose(moveIndex, index)}
            />
            <button
              type="button"
              class="insert"
              onClick={(event) => {
                // A page can dispatch clicks; only the person's own puts anything in.
                if (!event.isTrusted) return;
                setPreviewed(false);
                setSaid(onInsert(wording.id, wording.text) ? PAGE_WORDS.inserted : PAGE_WORDS.notInserted);
              }}
            >
              {PAGE_WORDS.insert}
            </button>
          </span>
        </>
      )}
      {findings.length > 0 && (
        <button
          type="button"
          class={findings.some(({ cost }) => cost === 'high') ? 'count high' : 'count'}
          aria-expanded={areNotesOpen}
          onClick={() => setNotesOpen(!areNotesOpen)}
        >
          {PAGE_WORDS.marks(findings.length)}
        </button>
      )}
      {areNotesOpen && findings.length > 0 && <DraftNotes findings={findings} onReplace={onReplace} />}
      {said !== '' && (
        <span class="said" role="status">
          {said}
        </span>
      )}
      {isPreviewed && wording !== undefined && <Preview beside={bar} text={wording.text} />}
    </section>
  );
}
