import type { SpotKind } from '#domain/spotting.ts';
import type { SpotMail } from '#engine/spot/mail.ts';
import { SIGNS } from '#engine/spot/signs/index.ts';
import { foundIn } from '#engine/spot/signs/together.ts';
import { BIAS, WEIGHTS, type Weights } from '#engine/spot/weights.ts';

/** A sign found in a mail and what it adds to the log-odds that the mail is an offer. */
export interface Weighed {
  readonly why: string;
  readonly weight: number;
}
/** What speaks for and against an offer, the chance that it is one, and which kind it would be. */
export interface Weighing {
  readonly found: readonly Weighed[];
  /** 0..1. */
  readonly chance: number;
  readonly kind: Exclude<SpotKind, 'not-offer'>;
}

/** Weighs the signs of a mail: logistic regressions, one for "an offer", two for which kind. */
export function weigh(mail: SpotMail): Weighing {
  const found = foundIn(mail, SIGNS).map(({ id, why, value }) => ({ why, value, weights: WEIGHTS[id] }));
  const sum = (of: keyof Weights) =>
    found.reduce((total, { value, weights }) => total + value * (weights?.[of] ?? 0), BIAS[of]);
  const [revised, verbal] = [sum('revised'), sum('verbal')];
  return {
    found: found.map(({ why, value, weights }) => ({ why, weight: value * (weights?.offer ?? 0) })),
    chance: 1 / (1 + Math.exp(-sum('offer'))),
    kind: revised > 0 && revised >= verbal ? 'revised-offer' : verbal > 0 ? 'verbal-offer' : 'offer',
  };
}
