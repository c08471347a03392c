import type { Letter } from '#domain/document.ts';
import type { Fact, Term } from '#domain/fact.ts';
import type { Gap, Watch } from '#domain/gap.ts';
import type { Plan } from '#domain/move.ts';
import type { Exclusion } from '#domain/reading.ts';
import type { SpotKind } from '#domain/spotting.ts';
import type { CalendarDate } from '#domain/time/calendar-date.ts';
import type { Valuation } from '#domain/valuation.ts';
import { type Deadline, deadlineOf } from '#engine/evaluate/deadline.ts';
import { findGaps } from '#engine/evaluate/gaps/index.ts';
import { valueOffer } from '#engine/evaluate/value.ts';
import { findWatches } from '#engine/evaluate/watches/index.ts';
import { planMove } from '#engine/plan/next-move.ts';
import { readOffer } from '#engine/read/read-offer.ts';
import { spot } from '#engine/spot/spot.ts';
import { situationOf } from '#engine/track/situation.ts';

/** Everything that can be said of one letter on its own, before anything is recorded about the talk. */
export interface OfferReport {
  readonly isOffer: boolean;
  readonly kind: SpotKind;
  readonly why: readonly string[];
  readonly warnings: readonly string[];
  readonly facts: readonly Fact[];
  readonly excluded: readonly Exclusion[];
  readonly missing: readonly Gap[];
  readonly watch: readonly Watch[];
  readonly deadline: Deadline | null;
  readonly worth: Valuation;
  readonly next: Plan;
}

/** Reads, weighs and plans on one letter. Deterministic: the same letter on the same day gives the same report. */
export function reportOf(letter: Letter, today: CalendarDate): OfferReport {
  const spotting = spot(letter);
  const reading = readOffer(letter);
  const terms = reading.facts as readonly Term[];
  const sentOn = letter.sentOn ?? undefined;
  const deadline = deadlineOf(terms, sentOn, today);
  const situation = situationOf({
    entries: [],
    facts: reading.facts,
    replies: [],
    goals: {},
    today,
    deadline: deadline?.date,
  });
  return {
    isOffer: spotting.isOffer,
    kind: spotting.kind,
    why: spotting.why,
    warnings: spotting.warnings,
    facts: reading.facts,
    excluded: reading.excluded,
    missing: findGaps({ facts: terms, excluded: reading.excluded, country: reading.country }),
    watch: findWatches({
      facts: reading.facts,
      text: letter.text,
      today,
      spotWarnings: spotting.warnings,
      ...(sentOn === undefined ? {} : { sentOn }),
      ...(reading.country === undefined ? {} : { country: reading.country }),
    }),
    deadline: deadline ?? null,
    worth: valueOffer(terms),
    next: planMove(situation, {}),
  };
}
