/** A penalised logistic regression: p = 1 / (1 + e^-(bias + weights · x)). */
export interface Model {
  readonly bias: number;
  readonly weights: readonly number[];
}
export interface Example {
  readonly x: readonly number[];
  readonly y: boolean;
}
/** What is known of a weight before: the value it is drawn to, and the bounds it stays in. */
export interface Belief {
  readonly prior: number;
  readonly least: number;
  readonly most: number;
}

const STEPS = 1_500;

/** Log-odds. */
export const oddsOf = ({ bias, weights }: Model, x: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * (x[at] ?? 0), bias);

/** Fits by accelerated gradient steps, each followed by the bounds. The bias is not penalised. */
export function fitModel(examples: readonly Example[], beliefs: readonly Belief[], penalty: number): Model {
  const size = beliefs.length;
  const sparse = examples.map(({ x, y }) => ({
    x,
    y: y ? 1 : 0,
    at: x.flatMap((value, at) => (value === 0 ? [] : [at])),
  }));
  const curvature = sparse.reduce((sum, { x, at }) => sum + at.reduce((part, i) => part + (x[i] ?? 0) ** 2, 1), 0);
  const rate = 1 / (0.25 * curvature + penalty);
  let now = Float64Array.from([...beliefs.map(({ prior }) => prior), -2]);
  let before = now;
  for (let step = 0; step < STEPS; step++) {
    const push = step / (step + 3);
    const point = now.map((value, at) => value + push * (value - (before[at] ?? 0)));
    const gradient = new Float64Array(size + 1);
    for (const { x, y, at } of sparse) {
      const odds = at.reduce((sum, i) => sum + (point[i] ?? 0) * (x[i] ?? 0), point[size] ?? 0);
      const error = 1 / (1 + Math.exp(-odds)) - y;
      for (const i of at) gradient[i] = (gradient[i] ?? 0) + error * (x[i] ?? 0);
      gradient[size] = (gradient[size] ?? 0) + error;
    }
    before = now;
    now = point.map((value, at) => {
      const belief = beliefs[at];
      const pull = belief === undefined ? 0 : penalty * (value - belief.prior);
      const next = value - rate * ((gradient[at] ?? 0) + pull);
      return belief === undefined ? next : Math.min(belief.most, Math.max(belief.least, next));
    });
  }
  return { bias: now[size] ?? 0, weights: [...now.slice(0, size)] };
}
