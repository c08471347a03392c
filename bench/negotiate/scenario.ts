import type { FieldId, Term } from '#domain/fact.ts';
import type { Goals, MarketDatum } from '#domain/situation.ts';
import type { Bargain } from '#engine/rehearse/bargain.ts';
import type { Chance } from '#engine/rehearse/chance.ts';

/** One job offer, what the person wants, and what the employer would give at most: the last is hidden from candidates. */
export interface Scenario extends Bargain {
  readonly offer: readonly Term[];
  readonly goals: Goals;
  readonly marketData: readonly MarketDatum[];
}

const round = (amount: number, step: number): number => Math.round(amount / step) * step;

/** Draws an offer with hidden limits. `room` scales how much room employers have (1 as documented). */
export function drawScenario(chance: Chance, room: number): Scenario {
  const base = round(chance.between(45_000, 210_000), 1_000);
  const start = new Map<FieldId, number>([['baseSalary', base]]);
  const limit = new Map<FieldId, number>();
  const offer: Term[] = [{ field: 'baseSalary', amount: base, currency: 'USD', period: 'year' }];
  const money = new Map<FieldId, number>([['baseSalary', 1]]);
  // About a quarter of employers have no room on base, the rest some percent: half of them start below what they would pay.
  limit.set('baseSalary', round(base * (1 + (chance.yes(0.25) ? 0 : chance.between(0.02, 0.18) * room)), 100));

  const signOn = chance.yes(0.3) ? round(base * chance.between(0.03, 0.1), 500) : 0;
  if (signOn > 0) offer.push({ field: 'signOnBonus', amount: signOn, currency: 'USD' });
  start.set('signOnBonus', signOn);
  limit.set('signOnBonus', signOn + (chance.yes(0.35) ? 0 : round(base * chance.between(0.02, 0.12) * room, 100)));
  money.set('signOnBonus', 0.25);

  const days = chance.whole(10, 25);
  offer.push({ field: 'pto', days });
  start.set('pto', days);
  limit.set('pto', days + (chance.yes(0.4) ? 0 : Math.round(chance.whole(1, 5) * room)));
  money.set('pto', base / 260);

  if (chance.yes(0.6)) {
    const percent = chance.whole(5, 20);
    offer.push({ field: 'targetBonus', percent });
    start.set('targetBonus', percent);
    limit.set('targetBonus', percent + (chance.yes(0.7) ? 0 : Math.round(chance.whole(1, 5) * room)));
    money.set('targetBonus', base / 100);
  }
  if (chance.yes(0.5)) {
    const value = round(base * chance.between(0.1, 1), 1_000);
    offer.push({ field: 'equity', instrument: 'rsu', value, currency: 'USD', vestYears: 4 });
    start.set('equity', value);
    limit.set('equity', value + (chance.yes(0.35) ? 0 : round(value * chance.between(0.05, 0.4) * room, 100)));
    money.set('equity', 0.25);
  }
  const preferences: Goals['preferences'] = {};
  for (const field of start.keys()) {
    if (field !== 'baseSalary' && chance.yes(0.6)) preferences[field] = chance.whole(0, 8) / 4;
  }
  const unit = new Map([...money].map(([field, worth]) => [field, worth * (preferences[field] ?? 1)]));

  const target = round(base * chance.between(1.02, 1.14), 500);
  const ideal = round(target * chance.between(1.02, 1.1), 500);
  const walkAway = round(base * (chance.yes(0.12) ? chance.between(1.005, 1.04) : chance.between(0.85, 1)), 500);
  // Half the people have looked something up; their source is centred on the offer, not on the hidden limit.
  const marketData: MarketDatum[] = chance.yes(0.5)
    ? [
        {
          source: 'official statistics',
          kind: 'official',
          low: round(base * 0.85, 500),
          median: round(base * chance.between(0.95, 1.12), 500),
          high: round(base * chance.between(1.1, 1.3), 500),
          currency: 'USD',
        },
      ]
    : [];
  return { offer, goals: { target, ideal, walkAway, preferences }, marketData, start, limit, unit, cost: money };
}

/** The gain at which the person's walk-away is met; 0 when the offer meets it already. */
export function neededGain(scenario: Scenario): number {
  const base = scenario.start.get('baseSalary') ?? 0;
  return Math.max(0, (scenario.goals.walkAway ?? 0) - base);
}
