import type { FieldId } from '#domain/fact.ts';
import type { Component, Stance } from '#domain/situation.ts';
import { type Bargain, gainOf } from '#engine/rehearse/bargain.ts';
import type { Chance } from '#engine/rehearse/chance.ts';

/** What an employer hears: figures asked for, and whether the message is only a question. */
export interface Heard {
  readonly asks: ReadonlyMap<FieldId, number>;
  readonly question: boolean;
}

/** What comes back. `ended` means that the offer is gone. */
export interface Answer {
  readonly figures: ReadonlyMap<FieldId, number>;
  readonly stance: Stance;
  readonly fixed?: readonly Component[];
  readonly open?: readonly Component[];
  readonly final?: boolean;
  readonly ended?: boolean;
}

export interface Employer {
  /** The most this employer can be moved, in worth to the person a year: the surplus. */
  readonly surplus: number;
  /** The most each figure can reach with this employer, where that is less than the bargain's own limits. */
  readonly limit?: ReadonlyMap<FieldId, number>;
  hear(heard: Heard): Answer;
}

/** `scale` multiplies the family's own parameters: 1 as documented, 0.5 and 2 for sensitivity. */
export interface Family {
  readonly id: string;
  create(scenario: Bargain, chance: Chance, scale: number): Employer;
}

/** Where an employer's figures stand, and how they rise: never down, never above limit or ask. */
export class Ledger {
  readonly figures: Map<FieldId, number>;
  constructor(readonly scenario: Bargain) {
    this.figures = new Map(scenario.start);
  }

  room(field: FieldId): number {
    return (this.scenario.limit.get(field) ?? 0) - (this.figures.get(field) ?? 0);
  }

  /** Raises a field to a willingness, bounded by limit and ask; returns whether it moved. */
  raise(field: FieldId, willing: number, ask: number): boolean {
    const now = this.figures.get(field) ?? 0;
    const unit = this.scenario.grain?.get(field) ?? (field === 'pto' || field === 'targetBonus' ? 1 : 100);
    const whole = ask <= willing ? ask : Math.floor(willing / unit + 1e-9) * unit;
    const next = Math.min(whole, this.scenario.limit.get(field) ?? now, ask);
    if (next <= now) return false;
    this.figures.set(field, next);
    return true;
  }

  met(asks: ReadonlyMap<FieldId, number>): boolean {
    return [...asks].every(([field, ask]) => (this.figures.get(field) ?? 0) >= ask);
  }

  /** Figures for what was asked. */
  answer(asks: ReadonlyMap<FieldId, number>): Map<FieldId, number> {
    return new Map([...asks.keys()].map((field) => [field, this.figures.get(field) ?? 0]));
  }
}

/** How an employer takes it when the talk goes on after its end. */
export interface Temper {
  readonly endsWhenPushed: boolean;
}

export function drawTemper(chance: Chance): Temper {
  return { endsWhenPushed: chance.yes(0.4) };
}

/** After "final": the same figures again, or the offer withdrawn from whoever asks on. */
export function afterFinal(ledger: Ledger, heard: Heard, temper: Temper): Answer {
  const pushed = heard.asks.size > 0;
  if (pushed && temper.endsWhenPushed) return { figures: new Map(), stance: 'rescind', ended: true };
  return { figures: ledger.answer(heard.asks), stance: pushed ? 'frustration' : 'final', final: true };
}

/** The surplus when every figure can reach its limit. */
export function fullSurplus(scenario: Bargain): number {
  return gainOf(scenario, scenario.limit);
}
