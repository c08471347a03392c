import { useRef, useState } from 'preact/hooks';
import type { FieldId } from '#domain/fact.ts';
import { labelOf } from '#domain/show.ts';
import { Icon } from '#ui/kit/icon.tsx';
import { Section } from '#ui/kit/section.tsx';
import { useOffer } from '#ui/store/context.ts';
import { planWords } from '#ui/words/plan.ts';
import { ChoiceDoubts } from './choice-doubts.tsx';
import { EitherOr } from './either-or.tsx';
import { moved, preferencesOf, rankingOf } from './ranking.ts';

/** What matters most, by order. Keyed lines keep the focus on the button that moved them. */
export function Priorities() {
  const { store, view } = useOffer();
  const [spoken, setSpoken] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const ranking = rankingOf(
    view.goals.preferences,
    view.facts.map((each) => each.fact.field),
  );
  const move = (field: FieldId, by: -1 | 1) => {
    const next = moved(ranking, field, by);
    if (next === ranking) return;
    const at = next.cared.indexOf(field);
    const label = labelOf(field);
    setSpoken(at < 0 ? planWords.below(label) : planWords.movedTo(label, at + 1, next.cared.length));
    void store.saveGoals({ ...view.goals, preferences: preferencesOf(next) }).then(() => {
      const button = `[data-field="${field}"] [data-by="${by}"]`;
      list.current?.querySelector<HTMLElement>(button)?.focus();
    });
  };
  const line = (field: FieldId, place: number | undefined) => (
    <li key={field} data-field={field} class={place === undefined ? 'rank rank-left' : 'rank'}>
      <span class="rank-place" aria-hidden="true">
        {place}
      </span>
      <span class="rank-name">{labelOf(field)}</span>
      <button
        type="button"
        data-by="-1"
        class="rank-move"
        aria-label={planWords.up(labelOf(field))}
        aria-disabled={place === 1}
        onClick={() => move(field, -1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        data-by="1"
        class="rank-move"
        aria-label={planWords.down(labelOf(field))}
        aria-disabled={place === undefined && ranking.left.at(-1) === field}
        onClick={() => move(field, 1)}
      >
        <Icon name="down" />
      </button>
    </li>
  );
  return (
    <Section title={planWords.priorities}>
      <p class="small">{planWords.prioritiesHint}</p>
      <ol class="ranks" ref={list}>
        {ranking.cared.map((field, at) => line(field, at + 1))}
        <li key="line" class="rank-line">
          {planWords.prioritiesLine}
        </li>
        {ranking.left.map((field) => line(field, undefined))}
      </ol>
      <p class="unseen" aria-live="polite">
        {spoken}
      </p>
      <ChoiceDoubts />
      <EitherOr />
    </Section>
  );
}
