import type { Circumstances } from '#domain/situation.ts';
import { Tick } from '#ui/kit/field.tsx';
import { Section } from '#ui/kit/section.tsx';
import { useOffer } from '#ui/store/context.ts';
import { planWords } from '#ui/words/plan.ts';

type Id = keyof typeof planWords.circumstance;
const BEFORE: readonly Id[] = ['unemployed', 'otherProcesses', 'wouldWalk'];

/** What the person says of their own position. Regret has its place only after a yes. */
export function CircumstanceTicks() {
  const { store, view } = useOffer();
  const { goals, situation } = view;
  const now: Circumstances = goals.circumstances ?? {};
  const ids: readonly Id[] = situation.stage === 'accepted' ? ['acceptedTooEarly'] : BEFORE;
  return (
    <Section title={planWords.circumstances}>
      <p class="small">{planWords.circumstancesHint}</p>
      <div class="tick-list">
        {ids.map((id) => (
          <Tick
            key={id}
            label={planWords.circumstance[id]}
            checked={now[id] === true}
            onChange={(on) => void store.saveGoals({ ...goals, circumstances: { ...now, [id]: on } })}
          />
        ))}
      </div>
    </Section>
  );
}
