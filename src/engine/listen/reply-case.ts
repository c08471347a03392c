import type { Term } from '#domain/fact.ts';
import type { Component, Stance } from '#domain/situation.ts';

/** A reply with what must be heard in it. Cases are data for tests; no code imports them. */
export interface ReplyCase {
  readonly text: string;
  readonly stance: Stance;
  /** Components said not to move; none when absent. */
  readonly fixed?: readonly Component[];
  /** Components said to be open; none when absent. */
  readonly open?: readonly Component[];
  /** Terms put on the table; none when absent. Only the values given are compared. */
  readonly proposes?: readonly Term[];
}
