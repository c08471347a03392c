import type { RehearsedTurn } from '#app/rehearsal.ts';
import { Quote } from '#ui/kit/quote.tsx';
import { rehearseWords } from '#ui/words/rehearse.ts';
import { sayWords } from '#ui/words/say.ts';

/** The lines of both sides, as correspondence; what a line of one's own cost stands beneath it. */
export function Talk({ turns }: { readonly turns: readonly RehearsedTurn[] }) {
  return (
    <section class="section" aria-label={rehearseWords.talk}>
      <ol class="talk" aria-live="polite">
        {turns.map((turn, at) => (
          // The talk only grows: a line keeps its place.
          <li key={`${at} ${turn.by}`} class={`talk-${turn.by}`}>
            <p class="talk-who">{turn.by === 'me' ? rehearseWords.you : rehearseWords.they}</p>
            <p class="talk-text">{turn.text}</p>
            {turn.by === 'me' && <Marks turn={turn} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Marks({ turn: { findings } }: { readonly turn: RehearsedTurn }) {
  if (findings.length === 0) return <p class="small">{rehearseWords.clean}</p>;
  return (
    <div class="findings">
      <p class="attention">{rehearseWords.marks(findings.length)}</p>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.start}`} class={`finding finding-${finding.cost}`}>
            <Quote text={finding.quote} />
            <p>{finding.message}</p>
            {finding.fix !== undefined && finding.fix !== '' && (
              <p>
                <span class="soft">{sayWords.better}:</span> {finding.fix}
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
