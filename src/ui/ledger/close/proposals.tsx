import { Section } from '#ui/kit/section.tsx';
import { useOffer } from '#ui/store/context.ts';
import { proposalWords } from '#ui/words/closing.ts';
import { Proposal } from './proposal.tsx';

/** What was read from mails and replies and waits for the person's word. */
export function Proposals() {
  const { proposals } = useOffer().view.closing;
  if (proposals.length === 0) return null;
  return (
    <Section title={proposalWords.title}>
      <p class="small">{proposalWords.hint}</p>
      <ul class="cards">
        {proposals.map((each) => (
          <Proposal key={each.documentId} proposed={each} />
        ))}
      </ul>
    </Section>
  );
}
