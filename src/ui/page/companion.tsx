import { useState } from 'preact/hooks';
import type { PageMove } from '#app/page-view.ts';
import { PAGE_WORDS } from './page-words.ts';
import { PenMark } from './pen-mark.tsx';

interface Props {
  readonly moves: readonly PageMove[];
  /** Number of marks in the draft. */
  readonly findings: number;
  readonly onInsert: (wordingId: string, text: string) => boolean;
}

const firstWords = (text: string) => {
  const body = text.split('\n').find((line, index) => index > 0 && line.trim() !== '') ?? text;
  return body.length > 38 ? `${body.slice(0, 36).trimEnd()}…` : body;
};

/** One slim bar under a reply: the next move, its wordings, and a click that puts one in. It never sends. */
export function Companion({ moves, findings, onInsert }: Props) {
  const [moveIndex, setMove] = useState(0);
  const [wordingIndex, setWording] = useState(0);
  const [said, setSaid] = useState('');
  const [isPreviewed, setPreviewed] = useState(false);
  const move = moves[Math.min(moveIndex, moves.length - 1)];
  const wording = move?.wordings[Math.min(wordingIndex, move.wordings.length - 1)];
  if (move === undefined || wording === undefined) return null;
  const insert = (event: MouseEvent) => {
    if (!event.isTrusted) return;
    setSaid(onInsert(wording.id, wording.text) ? PAGE_WORDS.inserted : PAGE_WORDS.notInserted);
  };
  return (
    <section class="bar" aria-label={PAGE_WORDS.name} onMouseLeave={() => setPreviewed(false)}>
      <PenMark />
      {moves.length === 1 ? (
        <span class="grow" title={move.title}>
          {move.title}
        </span>
      ) : (
        <select
          class="move"
          aria-label={PAGE_WORDS.move}
          value={String(moves.indexOf(move))}
          onChange={(event) => {
            setMove(Number(event.currentTarget.value));
            setWording(0);
            setSaid('');
          }}
        >
          {moves.map((one, index) => (
            <option key={one.kind} value={String(index)}>
              {one.title}
            </option>
          ))}
        </select>
      )}
      <select
        aria-label={PAGE_WORDS.tone}
        value={String(move.wordings.indexOf(wording))}
        onFocus={() => setPreviewed(true)}
        onChange={(event) => {
          setWording(Number(event.currentTarget.value));
          setSaid('');
        }}
      >
        {move.wordings.map((one, index) => (
          <option key={one.id} value={String(index)}>
            {one.tone}: {firstWords(one.text)}
          </option>
        ))}
      </select>
      {findings > 0 && (
        <span class="count">
          {findings} {findings === 1 ? 'mark' : 'marks'}
        </span>
      )}
      <button
        type="button"
        class="insert"
        onMouseEnter={() => setPreviewed(true)}
        onFocus={() => setPreviewed(true)}
        onClick={insert}
      >
        {PAGE_WORDS.insert}
      </button>
      {isPreviewed && said === '' && <p class="preview">{wording.text}</p>}
      {said !== '' && (
        <span class="said" role="status">
          {said}
        </span>
      )}
    </section>
  );
}
