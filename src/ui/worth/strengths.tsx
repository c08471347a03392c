import { useMemo, useState } from 'preact/hooks';
import type { StrengthsAndGaps } from '#app/weigh.ts';
import type { Term } from '#domain/fact.ts';
import type { Valuation } from '#domain/valuation.ts';
import { Section } from '#ui/kit/section.tsx';
import { useOffer } from '#ui/store/context.ts';
import { standingOf } from '#ui/store/standing.ts';
import { worthWords } from '#ui/words/worth.ts';
import { placeOf, todayOf } from './today.ts';

const AT_FIRST = 4;

/** What speaks for the offer and what falls short, the most money first, each with what it rests on. */
export function Strengths({ valuation }: { readonly valuation: Valuation }) {
  const { view, weigh, locale } = useOffer();
  const found = useMemo(
    () =>
      weigh?.strengths({
        valuation,
        facts: view.facts.map(({ fact }) => fact as Term),
        gaps: view.gaps,
        evidence: standingOf(view.entries, 'evidence').map(({ datum }) => datum),
        role: view.role,
        place: placeOf(view),
        today: todayOf(view),
        locale,
      }),
    [weigh, valuation, view, locale],
  );
  if (found === undefined) return null;
  return (
    <>
      <PointList title={worthWords.strengths} points={found.strengths} />
      <PointList title={worthWords.gaps} points={found.shortfalls} />
    </>
  );
}

function PointList({ title, points }: { readonly title: string; readonly points: StrengthsAndGaps['strengths'] }) {
  const [all, setAll] = useState(false);
  if (points.length === 0) return null;
  const shown = all ? points : points.slice(0, AT_FIRST);
  return (
    <Section title={title}>
      <ul class="points">
        {shown.map((point) => (
          <li key={point.text}>
            <p>{point.text}</p>
            <p class="small">{point.evidence}</p>
          </li>
        ))}
      </ul>
      {points.length > shown.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {worthWords.showAll(points.length - shown.length)}
        </button>
      )}
    </Section>
  );
}
