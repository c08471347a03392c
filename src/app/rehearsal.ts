import type { Goals, Situation } from '#domain/situation.ts';
import { phrase } from '#engine/phrase/compose.ts';
import { planMove } from '#engine/plan/next-move.ts';
import type { RehearsalOutcome } from '#engine/rehearse/outcome.ts';
import { PROFILES, type ProfileId } from '#engine/rehearse/profiles.ts';
import { type Rehearsed, rehearse } from '#engine/rehearse/rehearse.ts';
import type { RehearsedTurn } from '#engine/rehearse/scene.ts';

export type { ProfileId, RehearsalOutcome, Rehearsed, RehearsedTurn };

/** Who can be practised against, for choosing. */
export const REHEARSAL_PROFILES = PROFILES.map(({ id, name, says }) => ({ id, name, says }));

/** What a rehearsal is made from. Everything of it stays on our own surface. */
export interface RehearsalInput {
  readonly situation: Situation;
  readonly goals: Goals;
  readonly qualifications: readonly string[];
}

/** The talk as far as the lines go. */
export function playRehearsal(
  { situation, goals }: RehearsalInput,
  profile: ProfileId | 'surprise',
  seed: number,
  lines: readonly string[],
): Rehearsed | undefined {
  return rehearse({ situation, goals }, profile, seed, lines);
}

/** What the plan would say at this point: words for the next move. */
export function suggestLine(
  { goals, qualifications }: RehearsalInput,
  { situation }: Rehearsed,
  tone: 'warm' | 'plain' | 'brief' = 'brief',
): string {
  const { move } = planMove(situation, goals);
  const [wording] = phrase({ situation, goals, move, tone, qualifications: [...qualifications] });
  return wording?.text ?? '';
}
