import type { FieldId } from '#domain/fact.ts';
import type { Step } from '#domain/situation.ts';

/** One exchange: what was asked in a message and what came back. */
export interface Round {
  readonly mine: ReadonlyMap<FieldId, number>;
  readonly theirs: ReadonlyMap<FieldId, number>;
  readonly on?: string;
}

/**
 * The history cut into exchanges. A new one starts when I speak after them, or name a component again;
 * what they offer before the first ask is an exchange without an ask.
 */
export function roundsOf(history: readonly Step[]): readonly Round[] {
  const rounds: { mine: Map<FieldId, number>; theirs: Map<FieldId, number>; on?: string }[] = [];
  let current = rounds[0];
  for (const step of history) {
    const again =
      step.by === 'me' && current !== undefined && (current.theirs.size > 0 || current.mine.has(step.field));
    if (current === undefined || again) {
      current = { mine: new Map(), theirs: new Map() };
      rounds.push(current);
    }
    if (step.by === 'me') current.mine.set(step.field, step.amount);
    else current.theirs.set(step.field, step.amount);
    if (step.on !== undefined) current.on = step.on;
  }
  return rounds;
}
