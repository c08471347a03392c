import type { FieldId } from '#domain/fact.ts';

/** A component that the letter leaves open, with the question for the employer. */
export interface Gap {
  readonly field: FieldId;
  readonly id: string;
  readonly state: 'vague' | 'absent';
  /** Short name for lists: "401(k) match". */
  readonly label: string;
  /** The question as it can stand in a mail. */
  readonly question: string;
  /** Higher comes first; about the money at stake. */
  readonly weight: number;
}

/** A stated term to be careful with, why, and what to ask. */
export interface Watch {
  readonly id: string;
  readonly field: FieldId;
  readonly title: string;
  readonly why: string;
  readonly question: string;
  readonly start?: number;
  readonly end?: number;
  readonly weight: number;
  /** Date of the knowledge behind a legal note, `YYYY-MM`. */
  readonly asOf?: string;
}
