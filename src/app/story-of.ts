import { closingOf } from '#app/closing.ts';
import type { DeskDependencies } from '#app/dependencies.ts';
import type { OfferCase } from '#app/offer-case.ts';
import { factsOf } from '#domain/fact.ts';
import { buildStory } from '#engine/track/story/build-story.ts';
import type { Story } from '#engine/track/story/story.ts';

/** The story of one case, as of today. */
export function storyOf({ clock, locale }: DeskDependencies, offerCase: OfferCase, withPrivate: boolean): Story {
  const facts = offerCase.placed.map(({ fact }) => fact);
  const today = clock.today();
  const { agreements, dates } = closingOf(offerCase, today, []);
  return buildStory({
    employer: factsOf(facts, 'employer')[0]?.text ?? offerCase.negotiation.employer,
    role: factsOf(facts, 'title')[0]?.text,
    versions: offerCase.versions,
    documents: offerCase.documents,
    entries: offerCase.entries,
    events: offerCase.events,
    agreements,
    dates,
    goals: offerCase.goals,
    today,
    locale,
    withPrivate,
  });
}
