import { type ReadonlySignal, signal } from '@preact/signals';
import type { ProfileId } from '#app/rehearsal.ts';

export type Opponent = ProfileId | 'surprise';

/** A rehearsal under way: who, which draw, and the person's own lines. The talk itself follows from these. */
export interface RehearsalDraft {
  readonly opponent: Opponent;
  readonly seed: number;
  readonly lines: readonly string[];
}

export interface RehearsalStore {
  /** Shown in place of the plan. */
  readonly isOpen: ReadonlySignal<boolean>;
  readonly draft: ReadonlySignal<RehearsalDraft | undefined>;
  open(): void;
  close(): void;
  /** A new talk; chance is only in the seed. */
  begin(opponent: Opponent, seed?: number): void;
  say(line: string): void;
  /** Back to choosing. */
  leave(): void;
  reset(): void;
}

const drawSeed = (): number => Math.floor(Math.random() * 2 ** 31);

/** Lives as long as the surface shows this offer; nothing of a rehearsal is stored. */
export function createRehearsal(): RehearsalStore {
  const isOpen = signal(false);
  const draft = signal<RehearsalDraft | undefined>(undefined);
  return {
    isOpen,
    draft,
    open() {
      isOpen.value = true;
    },
    close() {
      isOpen.value = false;
    },
    begin(opponent, seed = drawSeed()) {
      draft.value = { opponent, seed, lines: [] };
    },
    say(line) {
      const now = draft.value;
      if (now !== undefined) draft.value = { ...now, lines: [...now.lines, line] };
    },
    leave() {
      draft.value = undefined;
    },
    reset() {
      isOpen.value = false;
      draft.value = undefined;
    },
  };
}
