import type { Ending as EndingView, EndSignal } from '#app/close-view.ts';
import { labelOf } from '#domain/show.ts';
import { Button } from '#ui/kit/button.tsx';
import { Disclosure } from '#ui/kit/disclosure.tsx';
import { Notice } from '#ui/kit/notice.tsx';
import { Quote } from '#ui/kit/quote.tsx';
import { Section } from '#ui/kit/section.tsx';
import { useOffer } from '#ui/store/context.ts';
import { endingWords } from '#ui/words/closing.ts';
import { lower } from '#ui/words/moves.ts';

/** Whether to go on or to say yes: their signs, where the offer stands, what is still open. */
export function Ending() {
  const { view } = useOffer();
  const { ending, agreements, changes } = view.closing;
  const { stage } = view.situation;
  // Before anything was asked there is nothing to end.
  const isEarly =
    stage === 'received' && ending.signals.length === 0 && agreements.length === 0 && changes === undefined;
  if (isEarly || stage === 'accepted') return null;
  return (
    <Section title={endingWords.title}>
      {ending.signals.length === 0 ? (
        <p class="small">{endingWords.noSignals}</p>
      ) : (
        ending.signals.map((each) => <Signal key={each.kind} signal={each} />)
      )}
      {ending.stop && <p class="strong">{endingWords.stop[ending.stop]}</p>}
      <Stands ending={ending} />
      {ending.stop === undefined && ending.anotherRound.length > 0 && <Another ending={ending} />}
      <Accepting ending={ending} />
    </Section>
  );
}

function Signal({ signal }: { readonly signal: EndSignal }) {
  const { kind, said } = signal;
  const words = said.flatMap((each) => each.words ?? []);
  return (
    <div class="signal">
      <p>
        <span class="attention">{endingWords.signals[kind]}</span> {endingWords.times(said.length)}
      </p>
      {words.map((text, at) => (
        <Quote key={`${at} ${text}`} text={text} />
      ))}
    </div>
  );
}

/** Said without a figure, so that it may stand uncovered. */
function Stands({ ending }: { readonly ending: EndingView }) {
  const { standing } = ending;
  if (standing === undefined) return null;
  const { aboveWalkAway: above, unmetMustHaves, unmoved } = standing;
  const place = above === undefined ? 'noWalkAway' : above > 1 ? 'above' : above < -1 ? 'below' : 'at';
  return (
    <ul class="lines">
      <li>{endingWords[place]}</li>
      {unmetMustHaves.length > 0 && <li>{endingWords.unmet(unmetMustHaves.join(', '))}</li>}
      {unmoved.length > 0 && <li>{endingWords.unmoved(unmoved.map((field) => lower(labelOf(field))).join(', '))}</li>}
    </ul>
  );
}

function Another({ ending }: { readonly ending: EndingView }) {
  return (
    <Disclosure class="disclosure-quiet" summary={endingWords.another}>
      <dl class="sums">
        {ending.anotherRound.map(({ field, text, why }) => (
          <div key={field}>
            <dt>
              {labelOf(field)} <span class="small">{why}</span>
            </dt>
            <dd class="figure">{text}</dd>
          </div>
        ))}
      </dl>
      <p class="small">{endingWords.guess}</p>
    </Disclosure>
  );
}

function Accepting({ ending }: { readonly ending: EndingView }) {
  const { store } = useOffer();
  const { isReady, isWritten, open } = ending.accept;
  const accept = () => void store.write({ kind: 'accept', asks: [] });
  if (isReady)
    return (
      <Notice kind="done" action={<Button onClick={accept}>{endingWords.accept}</Button>}>
        <p>{endingWords.ready}</p>
      </Notice>
    );
  return (
    <Notice
      kind="attention"
      action={
        <Button look="quiet" onClick={accept}>
          {endingWords.anyway}
        </Button>
      }
    >
      <p>
        {isWritten ? endingWords.notReady(open.length) : endingWords.told} {endingWords.yours}
      </p>
      {open.length > 0 && (
        <ul class="lines">
          {open.map(({ term }, at) => (
            <li key={`${term.field} ${at}`}>{labelOf(term.field)}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
