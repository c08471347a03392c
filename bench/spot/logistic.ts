/** A penalised logistic regression: p = 1 / (1 + e^-(bias + weights · x)). */
export interface Model {
  readonly bias: number;
  readonly weights: readonly number[];
}
export interface Example {
  readonly x: readonly number[];
  readonly y: 0 | 1;
  readonly importance: number;
}
/** Bounds of a weight: a sign for an offer may not count against it. */
export type Side = 'for' | 'against' | 'either';

const STEPS = 1500;

export const chance = ({ bias, weights }: Model, x: readonly number[]): number =>
  1 / (1 + Math.exp(-weights.reduce((sum, weight, at) => sum + weight * (x[at] ?? 0), bias)));

/** Fits by accelerated gradient steps, each followed by the bounds. The bias is not penalised. */
export function fit(examples: readonly Example[], sides: readonly Side[], penalty: number): Model {
  const size = sides.length;
  const total = examples.reduce((sum, { importance }) => sum + importance, 0);
  const sparse = examples.map(({ x, y, importance }) => ({
    y,
    importance: importance / total,
    at: x.flatMap((value, at) => (value === 0 ? [] : [at])),
    x,
  }));
  const curvature = sparse.reduce((sum, { x, at, importance }) => sum + importance * at.reduce((s, i) => s + (x[i] ?? 0) ** 2, 1), 0);
  const rate = 1 / (0.25 * curvature + penalty / total);
  let now = new Float64Array(size + 1);
  let before = now;
  for (let step = 0; step < STEPS; step++) {
    const push = step / (step + 3);
    const point = now.map((value, at) => value + push * (value - (before[at] ?? 0)));
    const gradient = new Float64Array(size + 1);
    for (const { x, y, at, importance } of sparse) {
      let sum = point[size] ?? 0;
      for (const i of at) sum += (point[i] ?? 0) * (x[i] ?? 0);
      const error = importance * (1 / (1 + Math.exp(-sum)) - y);
      for (const i of at) gradient[i] = (gradient[i] ?? 0) + error * (x[i] ?? 0);
      gradient[size] = (gradient[size] ?? 0) + error;
    }
    before = now;
    now = point.map((value, at) => {
      const next = value - rate * ((gradient[at] ?? 0) + (at < size ? (penalty / total) * value : 0));
      const side = sides[at] ?? 'either';
      return side === 'for' ? Math.max(0, next) : side === 'against' ? Math.min(0, next) : next;
    });
  }
  return { bias: now[size] ?? 0, weights: [...now.slice(0, size)] };
}
