import type { FieldId } from '#domain/fact.ts';
import type { Plan } from '#domain/move.ts';
import type { Situation } from '#domain/situation.ts';
import type { Scenario } from '../scenario.ts';

export type Decision =
  | { readonly kind: 'accept' }
  | { readonly kind: 'decline' }
  | { readonly kind: 'request-writing' }
  | { readonly kind: 'say'; readonly asks: ReadonlyMap<FieldId, number>; readonly question: boolean };

/** What a candidate sees: the situation, and never the employer's limits. */
export interface View {
  readonly situation: Situation;
  readonly round: number;
  readonly goals: Scenario['goals'];
  readonly start: ReadonlyMap<FieldId, number>;
  /** The best figures named so far. */
  readonly standing: ReadonlyMap<FieldId, number>;
  /** My last asks. */
  readonly mine: ReadonlyMap<FieldId, number>;
  readonly unit: ReadonlyMap<FieldId, number>;
}

/** A way of negotiating. `create` starts one talk. */
export interface Candidate {
  readonly id: string;
  create(): { decide(view: View): Decision; readonly plan?: Plan };
}

export const accept: Decision = { kind: 'accept' };
export const say = (asks: ReadonlyMap<FieldId, number>): Decision => ({ kind: 'say', asks, question: false });

/** Base only. */
export const baseAsk = (view: View, part: number): ReadonlyMap<FieldId, number> =>
  new Map([['baseSalary', Math.round((view.start.get('baseSalary') ?? 0) * (1 + part))]]);

/** A first ask on everything, for the candidates that concede on all components: as broad as ours, 15 % on base and not past recorded evidence. */
export function broadAsk(view: View): Map<FieldId, number> {
  const base = view.start.get('baseSalary') ?? 0;
  const asks = new Map<FieldId, number>();
  for (const [field, from] of view.start) {
    if ((view.unit.get(field) ?? 0) <= 0) continue;
    if (field === 'baseSalary')
      asks.set(field, Math.round(Math.min(from * 1.15, view.situation.marketData[0]?.high ?? from * 1.15)));
    else if (field === 'signOnBonus') asks.set(field, Math.round(from + base * 0.1));
    else if (field === 'equity') asks.set(field, Math.round(from * 1.3));
    else asks.set(field, from + 5);
  }
  // Four asks at most, as in ours: the fifth is the one worth least.
  const gain = ([field, ask]: [FieldId, number]): number =>
    (ask - (view.start.get(field) ?? 0)) * (view.unit.get(field) ?? 0);
  return new Map([...asks].sort((a, b) => gain(b) - gain(a)).slice(0, 4));
}

export const isFinal = ({ situation }: View): boolean =>
  situation.employerSaid.final ||
  situation.employerSaid.stance === 'rescind' ||
  situation.employerSaid.stance === 'accept-ask';

/** Worth of figures above the offer. */
export function worth(view: View, figures: ReadonlyMap<FieldId, number>): number {
  let sum = 0;
  for (const [field, from] of view.start)
    sum += ((figures.get(field) ?? view.standing.get(field) ?? from) - from) * (view.unit.get(field) ?? 0);
  return sum;
}
