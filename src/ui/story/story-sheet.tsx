import type { Story } from '#app/close-view.ts';
import { Quote } from '#ui/kit/quote.tsx';
import { Section } from '#ui/kit/section.tsx';
import { writeDate } from '#ui/kit/write-date.ts';
import { useDesk } from '#ui/store/context.ts';
import { sheetWords } from '#ui/words/story.ts';

type Term = Story['evidence'][number];

/** The story as it is read and printed. */
export function StorySheet({ story }: { readonly story: Story }) {
  const { locale } = useDesk();
  const day = (date: string) => writeDate(date.slice(0, 10), locale);
  return (
    <article class="story-sheet">
      <header>
        <h1>{sheetWords.title(story.employer)}</h1>
        {story.role && <p>{story.role}</p>}
        <p class="small">{sheetWords.asOf(day(story.on))}</p>
      </header>
      {story.offers.map((offer, at) => (
        <Section key={`${at} ${offer.on}`} title={`${offer.title}, ${day(offer.on)}`}>
          {[offer.from, offer.subject].some((part) => part !== undefined) && (
            <p class="small">{[offer.from, offer.subject].filter((part) => part !== undefined).join(' · ')}</p>
          )}
          <Terms terms={offer.terms} />
        </Section>
      ))}
      {story.steps.length > 0 && (
        <Section title={sheetWords.steps}>
          <ol class="story-steps">
            {story.steps.map((step, at) => (
              <li key={`${at} ${step.on}`}>
                <p class="small">
                  {day(step.on)}
                  {step.unconfirmed && ` · ${sheetWords.unconfirmed}`}
                </p>
                <p class="strong">{step.title}</p>
                {step.lines.map((line) => (
                  <p key={line}>{line}</p>
                ))}
                {step.words && <Quote text={step.words} />}
              </li>
            ))}
          </ol>
        </Section>
      )}
      {story.agreed.length > 0 && (
        <Section title={sheetWords.agreed}>
          <ul class="story-steps">
            {story.agreed.map((each, at) => (
              <li key={`${at} ${each.label}`}>
                <p>
                  <span class="strong">{each.label}</span> {each.shown}{' '}
                  <span class={each.state === 'written' ? 'small' : 'small attention'}>
                    {sheetWords.states[each.state]}
                  </span>
                </p>
                <p class="small">{sheetWords.source(each.who ?? sheetWords.they, day(each.on))}</p>
                {each.words && <Quote text={each.words} />}
                {each.quote && (
                  <p class="small">
                    {sheetWords.letter}: <Quote text={each.quote} />
                  </p>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {story.evidence.length > 0 && (
        <Section title={sheetWords.evidence}>
          <Terms terms={story.evidence} />
        </Section>
      )}
      {story.dates.length > 0 && (
        <Section title={sheetWords.dates}>
          <Terms terms={story.dates.map(({ date, title }) => ({ label: title, shown: day(date) }))} />
        </Section>
      )}
      {story.private && (
        <Section title={sheetWords.private}>
          <Terms terms={story.private.lines} />
          {story.private.notes.map(({ on, text }) => (
            <p key={`${on} ${text}`}>
              <span class="small">{day(on)}</span> {text}
            </p>
          ))}
        </Section>
      )}
    </article>
  );
}

function Terms({ terms }: { readonly terms: readonly Term[] }) {
  return (
    <dl class="sums">
      {terms.map(({ label, shown, quote }, at) => (
        <div key={`${at} ${label}`}>
          <dt>
            {label}
            {quote && <Quote text={quote} />}
          </dt>
          <dd class="figure-line">{shown}</dd>
        </div>
      ))}
    </dl>
  );
}
