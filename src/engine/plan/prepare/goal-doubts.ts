import type { Goals } from '#domain/situation.ts';

/** Something in the goals that contradicts itself, in a sentence for the person. */
export interface GoalDoubt {
  readonly id:
    | 'walk-away-above-target'
    | 'target-above-ideal'
    | 'walk-away-above-ideal'
    | 'walk-away-below-alternative'
    | 'unit';
  readonly text: string;
}

/**
 * Checks walk-away ≤ target ≤ ideal, all yearly base, and against the best alternative on record.
 * `offered` is the yearly base of the offer: a goal under a third or over three times of it is in another unit.
 */
export function goalDoubts(goals: Goals, offered?: number, alternative?: number): GoalDoubt[] {
  const { walkAway, target, ideal } = goals;
  const doubts: GoalDoubt[] = [];
  const above = (low: number | undefined, high: number | undefined): boolean =>
    low !== undefined && high !== undefined && low > high;
  if (above(walkAway, target)) {
    doubts.push({
      id: 'walk-away-above-target',
      text: 'You would leave at a figure you also aim for. Lower the walk-away or raise the target.',
    });
  }
  if (above(target, ideal)) {
    doubts.push({
      id: 'target-above-ideal',
      text: 'Your target is above what would thrill you. One of the two is not what you mean.',
    });
  }
  if (target === undefined && above(walkAway, ideal)) {
    doubts.push({
      id: 'walk-away-above-ideal',
      text: 'You would leave at a figure that would thrill you. One of the two is not what you mean.',
    });
  }
  if (above(alternative, walkAway)) {
    doubts.push({
      id: 'walk-away-below-alternative',
      text: 'You have a better alternative on record than your walk-away. Why take less than that?',
    });
  }
  const odd = [walkAway, target, ideal].some(
    (goal) => goal !== undefined && offered !== undefined && (goal < offered / 3 || goal > offered * 3),
  );
  if (odd) doubts.push({ id: 'unit', text: 'A goal is far from the offer. Goals are base pay for a whole year.' });
  return doubts;
}
