import type { FieldId } from '#domain/fact.ts';
import type { Plan } from '#domain/move.ts';
import { stepAmount } from '#engine/track/situation.ts';
import type { View } from './candidates/candidate.ts';

/** What the guide calls a mistake, in one planned move. */
export function mistakesIn(plan: Plan, view: View): string[] {
  const { move, packages } = plan;
  const { situation } = view;
  const { fixed, final, stance } = situation.employerSaid;
  const found: string[] = [];
  const asks = new Map(move.asks.map((term) => [term.field, stepAmount(term) ?? 0]));
  const asking = ['ask', 'probe', 'trade', 'counter'].includes(move.kind);
  const base = view.start.get('baseSalary') ?? 0;
  const over = stance === 'rescind' || stance === 'frustration';

  if (asking && (final || over)) found.push('asks on after the end');
  if (asking && (fixed.includes('all') || [...asks.keys()].some((field) => fixed.includes(field))))
    found.push('asks for what is fixed');
  if (asking && namesMinimum(view, asks.get('baseSalary'))) found.push('asks for exactly the walk-away');
  if (asking && asks.size > 4) found.push('more than four asks');
  if (asking && situation.agreedVerbally.length > 0) found.push('asks on after agreement');
  if (asking && (asks.get('baseSalary') ?? 0) > base * 1.3 + 1e-6) found.push('ask beyond 30 %');
  if (
    move.kind === 'ask' &&
    asks.size === 1 &&
    [...view.unit].some(([field, unit]) => field !== 'baseSalary' && unit > 0) &&
    asks.has('baseSalary')
  )
    found.push('only salary in the first exchange');
  for (const [field, ask] of asking ? asks : []) {
    const mine = view.mine.get(field);
    if (ask < (view.standing.get(field) ?? 0)) found.push('asks for less than they gave');
    if (mine === undefined) continue;
    if (ask < mine && !movedSince(view, field)) found.push('bids against itself');
    if (ask > mine && !fixed.includes('baseSalary')) found.push('raises an earlier ask');
    const step = lastStep(view, field);
    if (step !== undefined && mine - ask > step + 1e-6) found.push('a bigger step than the one before');
  }
  const enough = standingWorth(view) >= needed(view) - 1;
  if (move.kind === 'accept' && !enough) found.push('accepts below the walk-away');
  if (move.kind === 'accept' && situation.agreedVerbally.length > 0) found.push('accepts before it is written');
  if (move.kind === 'accept' && situation.history.length === 0 && !final && stance === undefined)
    found.push('accepts at once');
  if (move.kind === 'decline' && enough) found.push('declines enough');
  if (packages.length === 1 || packages.length > 3) found.push('one package, or too many');
  const worths = packages.map((each) => each.worth);
  if (worths.length > 1 && Math.max(...worths) - Math.min(...worths) > Math.max(...worths) * 0.02)
    found.push('packages of unlike worth');
  if (plan.reasons.length === 0) found.push('no reason');
  return found;
}

/** Whether a base asked for is the walk-away itself, a figure the employer has not named. */
function namesMinimum(view: View, ask: number | undefined): boolean {
  const { walkAway } = view.goals;
  if (ask === undefined || walkAway === undefined) return false;
  const theirs = [
    view.start.get('baseSalary'),
    ...track(view, 'baseSalary').map((step) => (step.by === 'them' ? step.amount : 0)),
  ];
  return Math.abs(ask - walkAway) <= walkAway * 0.001 && !theirs.includes(walkAway);
}

const needed = (view: View): number =>
  Math.max(Number.NEGATIVE_INFINITY, (view.goals.walkAway ?? 0) - (view.start.get('baseSalary') ?? 0));

function standingWorth(view: View): number {
  let sum = 0;
  for (const [field, from] of view.start)
    sum += ((view.standing.get(field) ?? from) - from) * (view.unit.get(field) ?? 0);
  return sum;
}

/** Figures of one field in the history, oldest first. */
function track(view: View, field: FieldId): { readonly by: string; readonly amount: number }[] {
  return view.situation.history.filter((step) => step.field === field);
}

/** How much they gave on a field since my figure last changed. */
function gained(view: View, field: FieldId): number {
  const steps = track(view, field);
  const mine = view.mine.get(field);
  let best = view.start.get(field) ?? 0;
  let atMyMove = best;
  let last: number | undefined;
  for (const { by, amount } of steps) {
    if (by === 'them') best = Math.max(best, amount);
    else {
      if (amount !== last) atMyMove = best;
      last = amount;
    }
  }
  return mine === undefined ? 0 : best - atMyMove;
}

const movedSince = (view: View, field: FieldId): boolean => gained(view, field) > 0;

/** My last lowering on a field. */
function lastStep(view: View, field: FieldId): number | undefined {
  const mine = track(view, field)
    .filter(({ by }) => by === 'me')
    .map(({ amount }) => amount);
  for (let at = mine.length - 1; at > 0; at--) {
    const step = (mine[at - 1] ?? 0) - (mine[at] ?? 0);
    if (step > 0) return step;
  }
  return undefined;
}
