import { useRef, useState } from 'preact/hooks';
import type { ProposedEntry } from '#app/close-view.ts';
import type { Entry } from '#domain/ledger.ts';
import { Button } from '#ui/kit/button.tsx';
import { Quote } from '#ui/kit/quote.tsx';
import { writeDate } from '#ui/kit/write-date.ts';
import { useOffer } from '#ui/store/context.ts';
import { useMarking } from '#ui/store/use-marking.ts';
import { proposalWords } from '#ui/words/closing.ts';
import { entryLine } from '../entry-line.ts';
import { ChangeProposal } from './change-proposal.tsx';

/** One mail as it was understood: right, not quite right, or about something else. */
export function Proposal({ proposed }: { readonly proposed: ProposedEntry }) {
  const { store, locale } = useOffer();
  const [changing, setChanging] = useState(false);
  const card = useRef<HTMLLIElement>(null);
  useMarking(card, proposed.documentId, proposed.start, proposed.end);
  const { documentId, entry, by, at } = proposed;
  const line = entryLine(
    { ...entry, id: 'read', at, negotiationId: '' } as Exclude<Entry, { kind: 'retracted' }>,
    locale,
  );
  const pass = () =>
    void store.record({ kind: 'passed-over', documentId }).then((saved) => {
      if (saved) store.attempts.tell({ text: proposalWords.passed });
    });
  return (
    <li class="card" ref={card}>
      <p class="small">
        {by === 'me' ? proposalWords.mine : proposalWords.theirs}, {writeDate(at, locale)}
      </p>
      <p class="timeline-title">{line.title}</p>
      {line.lines.map((text) => (
        <p key={text} class="timeline-term">
          {text}
        </p>
      ))}
      {line.quote && <Quote text={line.quote} />}
      {changing ? (
        <ChangeProposal proposed={proposed} onClose={() => setChanging(false)} />
      ) : (
        <div class="actions">
          <Button
            label={proposalWords.confirmLabel(line.title)}
            onClick={() => void store.closing.confirm(documentId, entry)}
          >
            {proposalWords.confirm}
          </Button>
          <Button look="quiet" label={proposalWords.changeLabel(line.title)} onClick={() => setChanging(true)}>
            {proposalWords.change}
          </Button>
          <Button look="quiet" label={proposalWords.passLabel(line.title)} onClick={pass}>
            {proposalWords.pass}
          </Button>
        </div>
      )}
    </li>
  );
}
