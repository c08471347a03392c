import type { Valuation } from '#domain/valuation.ts';
import { Section } from '#ui/kit/section.tsx';
import { worthWords } from '#ui/words/worth.ts';

/** What would settle more, and what is good to know. */
export function Remarks({ valuation }: { readonly valuation: Valuation }) {
  const lists = [
    { title: worthWords.questions, lines: valuation.questions },
    { title: worthWords.notes, lines: valuation.notes },
  ].filter(({ lines }) => lines.length > 0);
  return (
    <>
      {lists.map(({ title, lines }) => (
        <Section key={title} title={title}>
          <ul class="lines">
            {lines.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Section>
      ))}
      <p class="small">{worthWords.disclaimer}</p>
    </>
  );
}
