import type { Clock, DerivedStore, Ids, LedgerStore, SettingsStore, TabMemory } from '#app/ports.ts';

/** Everything the desk is built from. It keeps nothing itself: each call loads, decides, writes and answers. */
export interface DeskDependencies {
  readonly store: LedgerStore;
  readonly tabs: TabMemory;
  readonly clock: Clock;
  readonly ids: Ids;
  /** BCP 47 tag of the person's locale, for figures on screen. */
  readonly locale: string;
  /** Tells open surfaces that something changed. */
  readonly announce: () => Promise<void>;
  /** Where what can be worked out again is kept, with the version of the program that made it; without both, nothing is. */
  readonly derived?: DerivedStore;
  readonly version?: string;
  readonly settings?: SettingsStore;
}
