import { type ReadonlySignal, signal } from '@preact/signals';
import { failures } from '#ui/words/shell.ts';

/** Something that could not be done, with a way to try again. */
interface Problem {
  readonly text: string;
  readonly retry: () => void;
}

/** Something that was done and can be taken back. */
interface Done {
  readonly text: string;
  readonly undo?: () => void;
}

export interface Attempts {
  readonly problem: ReadonlySignal<Problem | undefined>;
  readonly done: ReadonlySignal<Done | undefined>;
  /** More than zero while something is on its way. */
  readonly busy: ReadonlySignal<number>;
  run(doing: string, work: () => Promise<void>): Promise<boolean>;
  tell(done: Done | undefined): void;
  forget(): void;
}

/** What the person can do something about is said; the rest is of no use to them. */
function whyOf(reason: unknown): string {
  const { name = '', message = '' } = reason instanceof Error ? reason : {};
  if (/quota/i.test(`${name} ${message}`)) return ` ${failures.full}`;
  return name === 'UnknownNegotiation' || name === 'NotThere' ? ` ${failures.gone}` : '';
}

/** Runs what may fail and keeps what to say about it in one place. */
export function createAttempts(): Attempts {
  const problem = signal<Problem | undefined>(undefined);
  const done = signal<Done | undefined>(undefined);
  const busy = signal(0);
  async function run(doing: string, work: () => Promise<void>): Promise<boolean> {
    busy.value++;
    try {
      await work();
      problem.value = undefined;
      return true;
    } catch (reason) {
      problem.value = { text: `${doing}${whyOf(reason)}`, retry: () => void run(doing, work) };
      return false;
    } finally {
      busy.value--;
    }
  }
  return {
    problem,
    done,
    busy,
    run,
    tell: (next) => {
      done.value = next;
    },
    forget: () => {
      problem.value = undefined;
      done.value = undefined;
    },
  };
}
