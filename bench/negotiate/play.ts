import type { FieldId, Term } from '#domain/fact.ts';
import type { EmployerSaid, Situation, Step } from '#domain/situation.ts';
import { NEGOTIABLES } from '#engine/plan/negotiable.ts';
import { payBasis } from '#engine/plan/pay-basis.ts';
import { gainOf } from '#engine/rehearse/bargain.ts';
import type { Employer } from '#engine/rehearse/employers/employer.ts';
import type { Candidate } from './candidates/candidate.ts';
import { neededGain, type Scenario } from './scenario.ts';

export interface Outcome {
  /** Part of the surplus between what the person needs and the employer's limits: 0..1. */
  readonly share: number;
  readonly end: 'deal' | 'lost' | 'declined' | 'endless';
  readonly rounds: number;
}

/** Messages after which a talk without an end is called endless. */
const MOST_MESSAGES = 40;

export function play(scenario: Scenario, employer: Employer, candidate: Candidate): Outcome | undefined {
  const need = neededGain(scenario);
  // Where even the limits are below the walk-away there is nothing to win.
  if (employer.surplus - need <= 1) return undefined;
  const talk = candidate.create();
  const standing = new Map(scenario.start);
  const mine = new Map<FieldId, number>();
  const history: Step[] = [];
  let offer = scenario.offer;
  let agreed: Term[] = [];
  let said: EmployerSaid = { fixed: [], open: [], final: false };
  let stage: Situation['stage'] = 'countering';
  let round = 0;
  const end = (kind: Outcome['end']): Outcome => {
    const gain = gainOf(scenario, standing);
    const share = kind === 'deal' ? Math.max(0, gain - need) / (employer.surplus - need) : 0;
    return { share: Math.min(1, share), end: kind, rounds: round };
  };
  for (let message = 0; message < MOST_MESSAGES; message++) {
    const situation: Situation = {
      stage,
      offer: [...offer],
      competingOffers: [],
      marketData: [...scenario.marketData],
      history: [...history],
      agreedVerbally: agreed,
      employerSaid: said,
    };
    const decision = talk.decide({
      situation,
      round,
      goals: scenario.goals,
      start: scenario.start,
      standing,
      mine,
      unit: scenario.unit,
    });
    if (decision.kind === 'accept') return end('deal');
    if (decision.kind === 'decline') return end('declined');
    if (decision.kind === 'request-writing') {
      offer = writeDown(scenario, offer, standing);
      agreed = [];
      said = { fixed: said.fixed, open: [], final: said.final, stance: 'written-confirmation' };
      stage = 'closing';
      continue;
    }
    round++;
    const { asks } = decision;
    for (const [field, amount] of asks) {
      history.push({ by: 'me', field, amount });
      mine.set(field, amount);
    }
    const answer = employer.hear({ asks, question: decision.question });
    if (answer.ended === true) return end('lost');
    for (const [field, amount] of answer.figures) {
      history.push({ by: 'them', field, amount });
      standing.set(field, Math.max(standing.get(field) ?? 0, amount));
    }
    said = {
      fixed: [...(answer.fixed ?? said.fixed)],
      open: [...(answer.open ?? said.open)],
      final: said.final || answer.final === true,
      stance: answer.stance,
    };
    stage = 'pushback';
    if (answer.stance === 'accept-ask') {
      stage = 'closing';
      agreed = writeDown(scenario, [], standing);
    }
  }
  return end('endless');
}

/** The standing figures as terms; `offer` is kept where nothing changed. */
function writeDown(scenario: Scenario, offer: readonly Term[], standing: ReadonlyMap<FieldId, number>): Term[] {
  const basis = payBasis(scenario.offer);
  if (basis === undefined) return [...offer];
  const terms = new Map(offer.map((term) => [term.field, term]));
  for (const item of NEGOTIABLES) {
    const figure = standing.get(item.field);
    if (figure === undefined || figure === (scenario.start.get(item.field) ?? 0)) continue;
    const before = scenario.offer.find((term) => term.field === item.field);
    terms.set(item.field, item.term(figure, before, basis));
  }
  return [...terms.values()];
}
