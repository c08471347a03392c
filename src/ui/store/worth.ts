import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { HomeDesk, NegotiationView } from '#app/home-view.ts';
import type { ValueChanges, Weigh } from '#app/weigh.ts';
import type { Term } from '#domain/fact.ts';
import { type Assumptions, assumptionsSchema, type Valuation } from '#domain/valuation.ts';
import { failures } from '#ui/words/shell.ts';
import type { Attempts } from './attempt.ts';
import type { Session } from './session.ts';

type Patch = Partial<Assumptions>;

const DEFAULTS: Readonly<Record<string, unknown>> = assumptionsSchema.parse({});

/** What differs from the defaults: only this is the person's own, the rest stays ours to improve. */
function ownAssumptions(assumptions: Assumptions): Patch {
  const own = Object.entries(assumptions).filter(([key, value]) => value !== undefined && value !== DEFAULTS[key]);
  return Object.fromEntries(own) as Patch;
}

/** `undefined` takes an assumption back. */
export type AssumptionChange = { readonly [K in keyof Assumptions]?: Assumptions[K] | undefined };

export interface Worth {
  readonly valuation: ReadonlySignal<Valuation | undefined>;
  /** What the changes made since the offer was opened did to the sums; undefined while nothing was changed. */
  readonly changes: ReadonlySignal<ValueChanges | undefined>;
  /** Values again under other assumptions; the newest change wins. */
  assume(change: AssumptionChange): Promise<void>;
  /** Values again under the defaults. */
  reset(): Promise<void>;
}

/** What the person assumes for one offer. */
interface Mine {
  readonly negotiationId: string;
  readonly assumptions: Assumptions;
}

export function createWorth(
  desk: HomeDesk,
  session: Session,
  attempts: Attempts,
  weigh?: Weigh,
  locale?: string,
): Worth {
  const mine = signal<Mine | undefined>(undefined);
  /** What was assumed when the first change was made; apart from `mine`, so that it is valued once and not at every step. */
  const atFirst = signal<Mine | undefined>(undefined);
  /** The desk's answer, where the surface cannot weigh by itself. */
  const answered = signal<{ readonly of: NegotiationView; readonly valuation: Valuation } | undefined>(undefined);
  const valued = (view: NegotiationView, assumptions: Assumptions) =>
    weigh?.value(
      view.facts.map(({ fact }) => fact as Term),
      ownAssumptions(assumptions),
      locale,
    );
  const current = computed(() =>
    mine.value?.negotiationId === session.view.value?.negotiationId ? mine.value : undefined,
  );
  const valuation = computed(() => {
    const view = session.view.value;
    if (view === undefined) return undefined;
    const here = current.value === undefined ? undefined : valued(view, current.value.assumptions);
    return here ?? (answered.value?.of === view ? answered.value.valuation : view.valuation);
  });
  const before = computed(() => {
    const view = session.view.value;
    if (view === undefined || atFirst.value?.negotiationId !== view.negotiationId) return undefined;
    return valued(view, atFirst.value.assumptions);
  });
  const changes = computed(() =>
    before.value === undefined || valuation.value === undefined
      ? undefined
      : weigh?.changes(before.value, valuation.value),
  );
  let turn = 0;
  /** What was saved last: only what differs from it is changed, so that another window's change stands. */
  let saved: Mine | undefined;
  /** A save under way; a drag leaves only its last value to be saved after it. */
  let saving: Promise<unknown> | undefined;
  let waiting: (() => Promise<unknown>) | undefined;

  async function inTurn(save: () => Promise<unknown>): Promise<void> {
    waiting = save;
    while (saving !== undefined) await saving;
    const next = waiting;
    waiting = undefined;
    if (next === undefined) return;
    saving = next().finally(() => {
      saving = undefined;
    });
    await saving;
  }

  const value = async (of: NegotiationView, assumptions: Assumptions) => {
    const { negotiationId } = of;
    if (saved?.negotiationId !== negotiationId) saved = { negotiationId, assumptions: of.valuation.assumptions };
    if (atFirst.value?.negotiationId !== negotiationId)
      atFirst.value = { negotiationId, assumptions: of.valuation.assumptions };
    mine.value = { negotiationId, assumptions };
    const asked = ++turn;
    await inTurn(() =>
      attempts.run(failures.value, async () => {
        const from = saved?.negotiationId === negotiationId ? { from: ownAssumptions(saved.assumptions) } : {};
        const answer = await desk.revalue({ negotiationId, assumptions: ownAssumptions(assumptions), ...from });
        saved = { negotiationId, assumptions };
        if (asked === turn) answered.value = { of, valuation: answer };
      }),
    );
  };
  return {
    valuation,
    changes,
    async assume(change) {
      const of = session.view.value;
      if (of === undefined) return;
      const from = current.value?.assumptions ?? of.valuation.assumptions;
      await value(of, assumptionsOf({ ...from, ...change }));
    },
    async reset() {
      const of = session.view.value;
      if (of !== undefined) await value(of, assumptionsSchema.parse({}));
    },
  };
}

/** Complete again: what was taken back returns to its default. */
function assumptionsOf(changed: AssumptionChange): Assumptions {
  const given = Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined));
  return { ...assumptionsSchema.parse({}), ...given };
}
