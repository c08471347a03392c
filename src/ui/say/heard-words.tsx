import { useState } from 'preact/hooks';
import type { NewEntry } from '#app/home-view.ts';
import type { Term } from '#domain/fact.ts';
import type { EmployerReply } from '#domain/reply.ts';
import { labelOf, showTerm } from '#domain/show.ts';
import type { Component } from '#domain/situation.ts';
import { Button } from '#ui/kit/button.tsx';
import { Area } from '#ui/kit/field.tsx';
import { useOffer } from '#ui/store/context.ts';
import { ledgerWords, stanceNames } from '#ui/words/ledger.ts';
import { lower } from '#ui/words/moves.ts';
import { sayWords } from '#ui/words/say.ts';

/** A fact as the bare term it states. */
function bare(fact: EmployerReply['proposes'][number]): Term {
  const { quote: _q, start: _s, end: _e, confidence: _c, origin: _o, doubt: _d, ...term } = fact;
  return term as Term;
}

/** A place for what they say, word by word: read as a mail would be, and kept in the ledger. */
export function HeardWords() {
  const { store } = useOffer();
  const [words, setWords] = useState('');
  const [heard, setHeard] = useState<EmployerReply | undefined>(undefined);
  const said = words.trim();
  const terms = heard?.proposes.map(bare) ?? [];
  const keep = (entry: NewEntry) =>
    void store.record(entry).then((saved) => {
      if (!saved) return;
      setWords('');
      setHeard(undefined);
      store.attempts.tell({ text: sayWords.recorded });
    });
  return (
    <div class="heard">
      <Area
        label={sayWords.heard}
        value={words}
        rows={3}
        placeholder={sayWords.heardHint}
        onInput={(next) => {
          setWords(next);
          setHeard(undefined);
        }}
      />
      {heard !== undefined && <ReadAs heard={heard} terms={terms} />}
      <div class="actions">
        {heard === undefined ? (
          <Button disabled={said === ''} onClick={() => void store.hear(said, setHeard)}>
            {sayWords.read}
          </Button>
        ) : (
          <Button
            onClick={() =>
              keep({
                kind: 'answer',
                stance: heard.stance,
                terms,
                fixed: [...heard.fixed],
                open: [...heard.open],
                words: said,
              })
            }
          >
            {sayWords.keep}
          </Button>
        )}
        <Button look="quiet" disabled={said === ''} onClick={() => keep({ kind: 'note', by: 'them', text: said })}>
          {sayWords.keepNote}
        </Button>
        {terms.length > 0 && (
          <Button
            look="quiet"
            onClick={() =>
              void store.say.choose({
                move: { kind: 'request-writing', asks: terms, occasion: 'confirm-call' },
                medium: 'email',
              })
            }
          >
            {sayWords.confirmCall}
          </Button>
        )}
      </div>
    </div>
  );
}

function ReadAs({ heard, terms }: { readonly heard: EmployerReply; readonly terms: readonly Term[] }) {
  const { locale } = useOffer();
  const names = (list: readonly Component[]) =>
    list.map((each) => (each === 'all' ? ledgerWords.everything : lower(labelOf(each)))).join(', ');
  const lines: readonly (readonly [string, string])[] = [
    [sayWords.readAs, lower(stanceNames[heard.stance])],
    [sayWords.fixed, names(heard.fixed)],
    [sayWords.open, names(heard.open)],
    [sayWords.named, terms.map((term) => `${lower(labelOf(term.field))} ${showTerm(term, locale)}`).join(', ')],
  ];
  return (
    <div role="status">
      <dl class="said">
        {lines
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name} class="said-line">
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}
