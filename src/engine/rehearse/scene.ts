import type { FieldId, Term } from '#domain/fact.ts';
import type { Finding } from '#domain/finding.ts';
import type { EmployerSaid, Goals, Situation, Stance, Step } from '#domain/situation.ts';
import { askTerm, placeFor, type Table, tableOf } from '#engine/plan/table.ts';

/** What a rehearsal starts from: the talk as it stands, and what the person wants. Holds private numbers. */
export interface RehearsalSetup {
  readonly situation: Situation;
  readonly goals: Goals;
}

export interface RehearsedTurn {
  readonly by: 'me' | 'them';
  readonly text: string;
  /** What the draft check says of the person's line, in the situation it was written in. */
  readonly findings: readonly Finding[];
  /** What the employer's line does and puts on the table. */
  readonly stance?: Stance;
  readonly terms?: readonly Term[];
  readonly fixed?: readonly FieldId[];
  readonly open?: readonly FieldId[];
}

/** A talk in progress; rebuilt from the lines each time, so nothing of it has to be kept. */
export interface Scene {
  readonly table: Table;
  readonly turns: RehearsedTurn[];
  readonly history: Step[];
  /** The best figure they have named for each component. */
  readonly standing: Map<FieldId, number>;
  /** Components ever asked for, with the first figure. */
  readonly asked: Map<FieldId, number>;
  agreed: Term[];
  offer: readonly Term[];
  said: EmployerSaid;
  stage: Situation['stage'];
  hasAskedWhy: boolean;
}

const NOTHING_SAID: EmployerSaid = { fixed: [], open: [], final: false };

/** The talk begins with the offer as it now stands, as if nothing had been asked; undefined without a base figure. */
export function openScene({ situation, goals }: RehearsalSetup): Scene | undefined {
  const now = tableOf(situation, goals);
  if (now === undefined) return undefined;
  const improved = now.places.filter((place) => place.standing > place.offered);
  const offer = [
    ...situation.offer.map((term) => {
      const place = improved.find((each) => each.term === term);
      return place === undefined ? term : askTerm(now, place, place.standing);
    }),
    ...improved.filter((place) => place.term === undefined).map((place) => askTerm(now, place, place.standing)),
  ];
  const table = tableOf({ ...fresh(situation), offer }, goals);
  if (table === undefined) return undefined;
  return {
    table,
    turns: [],
    history: [],
    standing: new Map(table.places.map((place) => [place.field, place.offered])),
    asked: new Map(),
    agreed: [],
    offer,
    said: NOTHING_SAID,
    stage: 'countering',
    hasAskedWhy: false,
  };
}

/** Without the talk and its dates: what is recorded about the person and the market stays. */
function fresh({ today: _today, deadline: _deadline, ...situation }: Situation): Situation {
  return { ...situation, stage: 'countering', history: [], agreedVerbally: [], employerSaid: NOTHING_SAID };
}

/** Where the talk stands, for the draft check and the planner. */
export function situationIn(scene: Scene, { situation }: RehearsalSetup): Situation {
  return {
    ...fresh(situation),
    stage: scene.stage,
    offer: [...scene.offer],
    history: [...scene.history],
    agreedVerbally: scene.agreed,
    employerSaid: scene.said,
  };
}

/** A figure as a term in the manner of the letter. */
export function termIn({ table }: Scene, field: FieldId, figure: number): Term | undefined {
  const place = placeFor(table, field);
  return place === undefined ? undefined : askTerm(table, place, figure);
}

export const termsIn = (scene: Scene, figures: ReadonlyMap<FieldId, number>): Term[] =>
  [...figures].flatMap(([field, figure]) => termIn(scene, field, figure) ?? []);
