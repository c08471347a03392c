import { type ReadonlySignal, signal } from '@preact/signals';
import type { FieldId } from '#domain/fact.ts';
import type { Move } from '#domain/move.ts';

export interface Asks {
  /** Ticked questions, in the order of the letter's list when gathered. */
  readonly ticked: ReadonlySignal<ReadonlySet<FieldId>>;
  toggle(field: FieldId, on: boolean): void;
  clear(): void;
  /** One message for everything ticked. */
  gather(order: readonly FieldId[]): Move | undefined;
}

/** Questions ticked beside the unknowns, gathered into one message. */
export function createAsks(): Asks {
  const ticked = signal<ReadonlySet<FieldId>>(new Set());
  return {
    ticked,
    toggle(field, on) {
      const next = new Set(ticked.value);
      if (on) next.add(field);
      else next.delete(field);
      ticked.value = next;
    },
    clear() {
      ticked.value = new Set();
    },
    gather(order) {
      if (ticked.value.size === 0) return undefined;
      const known = [...new Set(order)].filter((field) => ticked.value.has(field));
      const rest = [...ticked.value].filter((field) => !known.includes(field));
      return { kind: 'request-details', asks: [], about: [...known, ...rest] };
    },
  };
}
