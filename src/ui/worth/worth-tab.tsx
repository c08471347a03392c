import { useState } from 'preact/hooks';
import { Empty } from '#ui/kit/empty.tsx';
import { Section } from '#ui/kit/section.tsx';
import { useOffer } from '#ui/store/context.ts';
import { worthWords } from '#ui/words/worth.ts';
import { AssumptionDrawer } from './assumption-drawer.tsx';
import { ItemTable } from './item-table.tsx';
import { Scenarios } from './scenarios.tsx';
import { Sums } from './sums.tsx';
import { WorthSentence } from './worth-sentence.tsx';
import { YearBars } from './year-bars.tsx';

/** The answer in a sentence, then the picture, then the table behind it. */
export function WorthTab() {
  const { store } = useOffer();
  const [year, setYear] = useState(1);
  const valuation = store.worth.valuation.value;
  if (valuation === undefined) return null;
  if (valuation.items.length === 0)
    return (
      <Empty>
        {worthWords.nothing} {worthWords.nothingHint}
      </Empty>
    );
  return (
    <>
      <WorthSentence valuation={valuation} />
      <YearBars valuation={valuation} year={year} onYear={setYear} />
      <AssumptionDrawer valuation={valuation} />
      <ItemTable valuation={valuation} year={Math.min(year, valuation.years.length)} />
      <Sums valuation={valuation} />
      <Scenarios valuation={valuation} />
      {valuation.questions.length > 0 && (
        <Section title={worthWords.questions}>
          <ul class="lines">
            {valuation.questions.map((question) => (
              <li key={question.text}>{question.text}</li>
            ))}
          </ul>
        </Section>
      )}
      {valuation.notes.length > 0 && (
        <Section title={worthWords.notes}>
          <ul class="lines">
            {valuation.notes.map((note) => (
              <li key={note.text}>{note.text}</li>
            ))}
          </ul>
        </Section>
      )}
      <p class="small">{worthWords.disclaimer}</p>
    </>
  );
}
