import type { Fact, Term } from '#domain/fact.ts';
import type { Entry, StoredDocument } from '#domain/ledger.ts';
import { formatMoney } from '#domain/money/format.ts';
import { labelOf, showTerm } from '#domain/show.ts';
import type { Goals, MarketDatum } from '#domain/situation.ts';
import { LETTER_NAMES } from '#domain/talk-names.ts';
import type { CalendarDate } from '#domain/time/calendar-date.ts';
import type { CheckedAgreement } from '#engine/track/agreements.ts';
import type { KeptDate } from '#engine/track/dates.ts';
import type { TalkEvent } from '#engine/track/events.ts';
import type { OfferVersion } from '#engine/track/offer-versions.ts';
import { standingEntries } from '#engine/track/standing.ts';
import { privateOf } from '#engine/track/story/private-part.ts';
import { stepOf } from '#engine/track/story/step-of.ts';
import {
  STORY_VERSION,
  type Story,
  type StoryAgreement,
  type StoryOffer,
  type StoryTerm,
} from '#engine/track/story/story.ts';
import { DATE_NAMES, STORY_WORDS } from '#engine/track/story/story-words.ts';

export interface StoryInput {
  readonly employer?: string | undefined;
  readonly role?: string | undefined;
  readonly versions: readonly OfferVersion[];
  readonly documents: readonly StoredDocument[];
  readonly entries: readonly Entry[];
  readonly events: readonly TalkEvent[];
  readonly agreements: readonly CheckedAgreement[];
  readonly dates: readonly KeptDate[];
  readonly goals: Goals;
  readonly today: CalendarDate;
  readonly locale: string;
  /** Ticked by the person: the private numbers and their notes go in. */
  readonly withPrivate: boolean;
}

/** Puts the story together. Without the tick it is built from parts that never held a private number. */
export function buildStory(input: StoryInput): Story {
  const { employer, role, entries, events, agreements, dates, today, locale } = input;
  const standing = standingEntries(entries);
  return {
    version: STORY_VERSION,
    on: today,
    ...(employer === undefined ? {} : { employer }),
    ...(role === undefined ? {} : { role }),
    offers: input.versions.map((version) => offerOf(version, input, standing)),
    steps: events.flatMap((event) => stepOf(event, locale) ?? []),
    evidence: evidenceOf(standing, locale),
    agreed: agreements.map((each) => agreementOf(each, locale)),
    dates: dates.map(({ date, kind, title, counted }) => ({
      date,
      title: title ?? DATE_NAMES[kind],
      ...(counted === undefined ? {} : { counted }),
    })),
    ...(input.withPrivate ? { private: privateOf(input.goals, standing, locale) } : {}),
  };
}

export const storyTerm = (term: Term | Fact, locale: string): StoryTerm => ({
  label: labelOf(term.field),
  shown: showTerm(term as Term, locale),
  ...(term.quote === undefined || term.quote === '' ? {} : { quote: term.quote.replace(/\s+/g, ' ').trim() }),
});

function offerOf(version: OfferVersion, { documents, locale }: StoryInput, standing: readonly Entry[]): StoryOffer {
  const letter = documents.find(({ id }) => id === version.documentId)?.letter;
  const entry = standing.find((each) => each.kind === 'letter' && each.documentId === version.documentId);
  const from = letter?.from?.name ?? letter?.from?.email;
  return {
    on: letter?.sentOn ?? version.at.slice(0, 10),
    title: LETTER_NAMES[entry?.kind === 'letter' ? entry.spot : 'offer'],
    ...(letter?.subject === undefined ? {} : { subject: letter.subject }),
    ...(from === undefined ? {} : { from }),
    terms: version.facts.map((fact) => storyTerm(fact, locale)),
  };
}

function agreementOf({ term, at, who, words, state, row }: CheckedAgreement, locale: string): StoryAgreement {
  const { after } = row;
  return {
    label: labelOf(term.field),
    shown: showTerm(term, locale),
    on: at.slice(0, 10),
    state,
    ...(who === undefined ? {} : { who }),
    ...(words === undefined ? {} : { words }),
    ...(after === undefined ? {} : { letter: showTerm(after as Term, locale) }),
    ...(after === undefined || after.quote === '' ? {} : { quote: after.quote.replace(/\s+/g, ' ').trim() }),
  };
}

function evidenceOf(standing: readonly Entry[], locale: string): StoryTerm[] {
  return standing.flatMap((entry): StoryTerm[] => {
    switch (entry.kind) {
      case 'evidence':
        return [{ label: entry.datum.source, shown: bandOf(entry.datum, locale) }];
      case 'competing-offer':
        return [
          {
            label: STORY_WORDS.competing(entry.employer),
            shown: entry.terms.map((term) => `${labelOf(term.field)} ${showTerm(term, locale)}`).join(', '),
          },
        ];
      case 'qualification':
        return [{ label: STORY_WORDS.qualification, shown: entry.text }];
      case 'forfeit': {
        const { what, amount, currency } = entry.forfeit;
        const lost = amount === undefined ? '' : `, ${formatMoney(amount, currency, locale)}`;
        return [{ label: STORY_WORDS.forfeit, shown: `${what}${lost}` }];
      }
      default:
        return [];
    }
  });
}

function bandOf({ low, median, high, currency, asOf, role, place }: MarketDatum, locale: string): string {
  const figures = [low, median, high].filter((each) => each !== undefined);
  const band = [...new Set(figures.map((each) => formatMoney(each, currency, locale)))].join('–');
  return [role, place, band, asOf].filter((part) => part !== undefined && part !== '').join(', ');
}
