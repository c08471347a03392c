import type { Fact } from '#domain/fact.ts';
import type { Component, Stance } from '#domain/situation.ts';

/** An employer's reply, as read. */
export interface EmployerReply {
  readonly stance: Stance;
  /** The words that decide the stance, exactly as in the text. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly fixed: readonly Component[];
  readonly open: readonly Component[];
  readonly proposes: readonly Fact[];
  /** The phrases behind fixed, open and proposed, for marking in the mail. */
  readonly marks: readonly {
    readonly kind: 'fixed' | 'open' | 'proposed' | 'stance';
    readonly start: number;
    readonly end: number;
  }[];
}
