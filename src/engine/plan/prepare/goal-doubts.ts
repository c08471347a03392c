import type { Goals } from '#domain/situation.ts';

/** Something in the goals that contradicts itself, in a sentence for the person. */
export interface GoalDoubt {
  readonly id:
    | 'walk-away-above-target'
    | 'target-above-ideal'
    | 'walk-away-above-ideal'
    | 'walk-away-below-alternative'
    | 'target-not-above-offer'
    | 'offer-below-walk-away'
    | 'unit';
  readonly text: string;
  /** Something to know; the others ask for a change. */
  readonly isNote?: boolean;
}

/**
 * Checks walk-away ≤ target ≤ ideal, all yearly base, against the offer, and against the best alternative on record.
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
      text: 'You would say no below a figure that is higher than what you ask for. One of the two is off.',
    });
  }
  if (above(target, ideal)) {
    doubts.push({
      id: 'target-above-ideal',
      text: 'Your target is above the figure that would thrill you. Swap them, or raise the second.',
    });
  }
  if (target === undefined && above(walkAway, ideal)) {
    doubts.push({
      id: 'walk-away-above-ideal',
      text: 'You would say no even to the figure that would thrill you. One of the two is off.',
    });
  }
  if (above(alternative, walkAway)) {
    doubts.push({
      id: 'walk-away-below-alternative',
      text: 'Your best alternative has a higher base than the least you would take here. Raise it, or be clear about what makes up for it.',
    });
  }
  const odd = [walkAway, target, ideal].some(
    (goal) => goal !== undefined && offered !== undefined && (goal < offered / 3 || goal > offered * 3),
  );
  if (!odd && target !== undefined && offered !== undefined && target <= offered) {
    doubts.push({
      id: 'target-not-above-offer',
      text: 'The offer already reaches your target. Aim higher, or accept and ask about the rest.',
    });
  }
  if (!odd && above(walkAway, offered)) {
    doubts.push({
      id: 'offer-below-walk-away',
      text: 'The offer is below where you would say no. The plan counts on that.',
      isNote: true,
    });
  }
  if (odd) doubts.push({ id: 'unit', text: 'A goal is far from the offer. Goals are base pay for a whole year.' });
  return doubts;
}
