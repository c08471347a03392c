import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { HomeDesk, NegotiationView } from '#app/home-view.ts';
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

export interface Worth {
  readonly valuation: ReadonlySignal<Valuation | undefined>;
  /** Values again under other assumptions; the newest change wins. */
  assume(change: Patch): Promise<void>;
  /** Values again under the defaults. */
  reset(): Promise<void>;
}

export function createWorth(desk: HomeDesk, session: Session, attempts: Attempts): Worth {
  const fresh = signal<{ readonly of: NegotiationView; readonly valuation: Valuation } | undefined>(undefined);
  const valuation = computed(() => {
    const view = session.view.value;
    return fresh.value !== undefined && fresh.value.of === view ? fresh.value.valuation : view?.valuation;
  });
  let turn = 0;
  /** Asked for already, perhaps not answered yet. */
  let wanted: { readonly of: NegotiationView; readonly assumptions: Assumptions } | undefined;

  const value = async (of: NegotiationView, next: Assumptions) => {
    wanted = { of, assumptions: next };
    const mine = ++turn;
    await attempts.run(failures.value, async () => {
      const assumptions = ownAssumptions(next);
      const answer = await desk.revalue({ negotiationId: of.negotiationId, assumptions });
      if (mine === turn) fresh.value = { of, valuation: answer };
    });
  };
  return {
    valuation,
    async assume(change) {
      const of = session.view.value;
      if (of === undefined) return;
      const from = wanted?.of === of ? wanted.assumptions : of.valuation.assumptions;
      await value(of, { ...from, ...change });
    },
    async reset() {
      const of = session.view.value;
      if (of !== undefined) await value(of, assumptionsSchema.parse({}));
    },
  };
}
