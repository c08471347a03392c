import type { Fact, Term } from '#domain/fact.ts';
import type { Entry } from '#domain/ledger.ts';
import type { EmployerReply } from '#domain/reply.ts';
import type { EmployerSaid, Goals, Situation, Stage, Step } from '#domain/situation.ts';
import type { CalendarDate } from '#domain/time/calendar-date.ts';
import { standingEntries } from '#engine/track/standing.ts';

/** An employer's mail of this negotiation that was read as a reply. */
export interface ReadReply {
  readonly documentId: string;
  readonly at: string;
  readonly reply: EmployerReply;
}

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
  const answered = new Set(
    entries.flatMap((entry) => (entry.kind === 'answer' && entry.documentId !== undefined ? [entry.documentId] : [])),
  );
  const events = [
    ...entries.map((entry) => ({ at: entry.at, entry })),
    ...input.replies
      .filter((reply) => !answered.has(reply.documentId))
      .map((reply) => ({ at: reply.at, reply: reply.reply })),
    ...(input.revisions ?? []).map((revision) => ({ at: revision.at, revision: revision.terms })),
  ].sort((a, b) => a.at.localeCompare(b.at));

  const history: Step[] = [];
  const agreed: Term[] = [];
  let said: EmployerSaid = { fixed: [], open: [], final: false };
  let stage: Stage = 'received';
  for (const event of events) {
    if ('reply' in event) {
      const { stance, fixed, open, proposes } = event.reply;
      said = merge(said, { stance, fixed: [...fixed], open: [...open] });
      history.push(...steps('them', proposes as readonly Term[], event.at));
      if (stance === 'accept-ask' || stance === 'written-confirmation') agreed.push(...(proposes as readonly Term[]));
      stage = stageAfterAnswer(stance);
      continue;
    }
    if ('revision' in event) {
      history.push(...steps('them', event.revision, event.at));
      continue;
    }
    const { entry } = event;
    if (entry.kind === 'ask') {
      history.push(...steps('me', entry.terms, entry.at));
      if (entry.terms.length > 0) {
        stage = 'countering';
        // What they said before answers an earlier ask: to this one the answer is still out.
        const { stance: _answered, ...rest } = said;
        said = rest;
      }
    } else if (entry.kind === 'answer') {
      said = merge(said, entry);
      history.push(...steps('them', entry.terms, entry.at));
      if (entry.stance === 'accept-ask') agreed.push(...entry.terms);
      stage = stageAfterAnswer(entry.stance);
    } else if (entry.kind === 'promise') {
      agreed.push(...entry.terms);
      history.push(...steps('them', entry.terms, entry.at));
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
    agreedVerbally: agreed.filter((term) => !isWritten(term, input.facts)),
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

/** Whether the offer in hand states a term at least as good as the one agreed. */
export function isWritten(term: Term, facts: readonly Fact[]): boolean {
  const amount = stepAmount(term);
  return facts.some((fact) => {
    if (fact.field !== term.field) return false;
    if (amount === undefined) return true;
    const stated = stepAmount(fact as Term);
    return stated !== undefined && Math.abs(stated - amount) <= Math.abs(amount) * 0.0005;
  });
}
