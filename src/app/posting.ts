import type { Period } from '#domain/fact.ts';

/** A job posting as it stands on a page. What the page leaves open is left open. */
export interface PagePosting {
  readonly title?: string | undefined;
  readonly employer?: string | undefined;
  readonly place?: string | undefined;
  readonly pay?:
    | {
        readonly low: number;
        readonly high?: number | undefined;
        /** ISO 4217; absent where the page shows a bare "$" and nothing tells whose. */
        readonly currency?: string | undefined;
        readonly period?: Period | undefined;
        /** Data of the page for machines, or words for people. */
        readonly from: 'data' | 'words';
      }
    | undefined;
  /** Sentences that speak of bonus or equity. */
  readonly hints: readonly string[];
}

/** What a page says when the person asks to have it read. */
export interface PageReading {
  /** Host of the page. */
  readonly host: string;
  readonly title: string;
  /** What the person selected; empty when nothing is. */
  readonly selection: string;
  readonly text: string;
  readonly posting?: PagePosting | undefined;
}
