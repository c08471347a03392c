import type { FieldId } from '#domain/fact.ts';
import type { Goals, Situation } from '#domain/situation.ts';
import type { LimitGuess } from '#engine/plan/prepare/limits.ts';
import type { StopReason } from '#engine/plan/stop.ts';
import type { CheckedAgreement } from '#engine/track/agreements.ts';
import type { TalkEvent } from '#engine/track/events.ts';

/** A preference from which a component counts as one that matters (1 = at its money worth). */
export const WEIGHTY = 1.2;

/** A sign in their words that the talk is near its end, with every place where it stands. */
export interface EndSignal {
  readonly kind: 'final' | 'repetition' | 'irritation' | 'pressure';
  readonly said: readonly { readonly at: string; readonly words?: string; readonly documentId?: string }[];
}

/** The last offer beside what the person set themselves. Private: our own surfaces only. */
export interface Standing {
  /** Money a year above (or below) the walk-away, in the person's own worth; absent where none is set. */
  readonly aboveWalkAway?: number;
  readonly currency?: string | undefined;
  readonly unmetMustHaves: readonly string[];
  /** Components that matter to the person, were asked for, and did not move. */
  readonly unmoved: readonly FieldId[];
}

export interface Ending {
  readonly signals: readonly EndSignal[];
  /** Why to ask for nothing more; absent while another round is worth it. */
  readonly stop?: StopReason;
  readonly standing?: Standing;
  /** What another round might bring: guesses, each with its reason. */
  readonly anotherRound: readonly LimitGuess[];
  /** A yes is ready only when a letter is there and states every agreed term. */
  readonly accept: {
    readonly isReady: boolean;
    readonly isWritten: boolean;
    readonly open: readonly CheckedAgreement[];
  };
}

export interface EndingInput {
  readonly events: readonly TalkEvent[];
  readonly situation: Situation;
  readonly goals: Goals;
  readonly agreements: readonly CheckedAgreement[];
  /** Whether the offer in hand is a letter, not only something told. */
  readonly isWritten: boolean;
}
