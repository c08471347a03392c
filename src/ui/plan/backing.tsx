import { Section } from '#ui/kit/section.tsx';
import { planWords } from '#ui/words/plan.ts';
import { EvidenceList } from './evidence-list.tsx';
import { Forfeits } from './forfeits.tsx';
import { OtherOffers } from './other-offers.tsx';
import { PickedReasons } from './picked-reasons.tsx';
import { Qualifications } from './qualifications.tsx';

/** What may be said for the ask: only what is recorded here, the best of it first. */
export function Backing() {
  return (
    <Section title={planWords.backing}>
      <p class="small">{planWords.backingHint}</p>
      <PickedReasons />
      <EvidenceList />
      <Qualifications />
      <Forfeits />
      <OtherOffers />
    </Section>
  );
}
