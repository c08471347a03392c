import type { Fact, Term } from '#domain/fact.ts';
import type { Entry } from '#domain/ledger.ts';
import type { EmployerReply } from '#domain/reply.ts';
import type { EmployerSaid, Goals, Situation, Stage, Step } from '#domain/situation.ts';
import type { CalendarDate } from '#domain/time/calendar-date.ts';
import { agreementsOf, checkAgreements } from '#engine/track/agreements.ts';
import { eventsOf, type ReadReply } from '#engine/track/events.ts';
import { standingEntries } from '#engine/track/standing.ts';

export type { ReadReply };

export interface SituationInput {
  readonly entries: readonly Entry[];
  /** Facts of the offer in hand, corrections applied. */
  readonly facts: readonly Fact[];
  /** Facts of the offer as first received, when later versions changed it. */
  readonly firstFacts?: readonly Fact[];
  /** Terms that later versions of the offer changed, with when they arrived. */
  readonly revisions?: readonly { readonly at: string; readonly terms: readonly Term[] }[];
  readonly replies: readonly ReadReply[];
  readonly goals: Goals;
  readonly today: CalendarDate;
  readonly deadline?: CalendarDate | undefined;
  readonly recruiterName?: string | undefined;
  readonly candidateName?: string | undefined;
}

/** The figure a step of the history carries: yearly pay as written, days, or a percent. */
export function stepAmount(term: Term): number | undefined {
  const values = term as {
    amount?: number;
    days?: number;
    percent?: number;
    value?: number;
    shares?: number;
    months?: number;
  };
  return values.amount ?? values.days ?? values.percent ?? values.value ?? values.shares ?? values.months;
}

const steps = (by: Step['by'], terms: readonly Term[], at: string): Step[] =>
  terms.flatMap((term) => {
    const amount = stepAmount(term);
    return amount === undefined ? [] : [{ by, field: term.field, amount, on: at.slice(0, 10) }];
  });

/** Where the negotiation stands, derived from everything recorded; the ledger itself never stores a stage. */
export function situationOf(input: SituationInput): Situation {
  const entries = standingEntries(input.entries);
  const events = eventsOf(input);

  const history: Step[] = [];
  let said: EmployerSaid = { fixed: [], open: [], final: false };
  let stage: Stage = 'received';
  for (const event of events) {
    if ('reply' in event) {
      const { stance, fixed, open, proposes } = event.reply;
      said = merge(said, { stance, fixed: [...fixed], open: [...open] });
      history.push(...steps('them', proposes as readonly Term[], event.at));
      stage = stageAfterAnswer(stance);
      continue;
    }
    if ('revision' in event) {
      history.push(...steps('them', event.revision, event.at));
      continue;
    }
    const { entry } = event;
    if (entry.kind === 'ask') {
      history.push(...steps('me', entry.terms, event.at));
      if (entry.terms.length > 0) {
        stage = 'countering';
        // What they said before answers an earlier ask: to this one the answer is still out.
        const { stance: _answered, ...rest } = said;
        said = rest;
      }
    } else if (entry.kind === 'answer') {
      said = merge(said, entry);
      history.push(...steps('them', entry.terms, event.at));
      stage = stageAfterAnswer(entry.stance);
    } else if (entry.kind === 'promise') {
      history.push(...steps('them', entry.terms, event.at));
      stage = 'closing';
    } else if (entry.kind === 'decision') {
      stage = entry.decision === 'accepted' ? 'accepted' : entry.decision === 'reopened' ? 'countering' : stage;
    }
  }
  const forfeits = entries.flatMap((entry) => (entry.kind === 'forfeit' ? [entry.forfeit] : []));
  return {
    stage,
    offer: (input.firstFacts ?? input.facts) as readonly Term[] as Term[],
    ...(input.goals.walkAway === undefined ? {} : { walkAway: input.goals.walkAway }),
    ...(input.goals.target === undefined ? {} : { target: input.goals.target }),
    competingOffers: entries.flatMap((entry) =>
      entry.kind === 'competing-offer' ? [{ employer: entry.employer, facts: entry.terms }] : [],
    ),
    marketData: entries.flatMap((entry) => (entry.kind === 'evidence' ? [entry.datum] : [])),
    ...(forfeits.length === 0 ? {} : { forfeits }),
    ...(input.goals.circumstances === undefined ? {} : { circumstances: input.goals.circumstances }),
    history,
    agreedVerbally: checkAgreements(agreementsOf(events), input.facts).flatMap(({ state, term }) =>
      state === 'written' ? [] : [term],
    ),
    employerSaid: said,
    today: input.today,
    ...(input.deadline === undefined ? {} : { deadline: input.deadline }),
    ...(input.recruiterName === undefined ? {} : { recruiterName: input.recruiterName }),
    ...(input.candidateName === undefined ? {} : { candidateName: input.candidateName }),
  };
}

function merge(said: EmployerSaid, answer: Pick<EmployerSaid, 'fixed' | 'open' | 'stance'>): EmployerSaid {
  const open = [...new Set([...said.open.filter((field) => !answer.fixed.includes(field)), ...answer.open])];
  const fixed = [...new Set([...said.fixed.filter((field) => !answer.open.includes(field)), ...answer.fixed])];
  return {
    open,
    fixed,
    final: said.final || answer.stance === 'final',
    ...(answer.stance === undefined ? {} : { stance: answer.stance }),
  };
}

function stageAfterAnswer(stance: EmployerReply['stance']): Stage {
  return stance === 'accept-ask' || stance === 'written-confirmation' ? 'closing' : 'pushback';
}
