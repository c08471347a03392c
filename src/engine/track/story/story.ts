/** Version of the story's form, for programs that read its JSON. */
export const STORY_VERSION = 1;

/** A term in words, with the sentence it stands in where there is one. */
export interface StoryTerm {
  readonly label: string;
  readonly shown: string;
  readonly quote?: string;
}

export interface StoryOffer {
  /** The day it arrived, `YYYY-MM-DD`. */
  readonly on: string;
  readonly title: string;
  readonly subject?: string;
  readonly from?: string;
  readonly terms: readonly StoryTerm[];
}

/** One step of the talk. */
export interface StoryStep {
  readonly on: string;
  readonly by: 'me' | 'them' | 'none';
  readonly title: string;
  readonly lines: readonly string[];
  readonly words?: string;
  /** Read from a mail and not confirmed by the person. */
  readonly unconfirmed?: true;
}

export interface StoryAgreement {
  readonly label: string;
  readonly shown: string;
  readonly on: string;
  readonly who?: string;
  readonly words?: string;
  readonly state: 'written' | 'worse' | 'changed' | 'missing';
  /** What the letter says of it. */
  readonly letter?: string;
  readonly quote?: string;
}

/** Numbers that are the person's own business; in a story only when they asked for it. */
export interface StoryPrivate {
  readonly lines: readonly StoryTerm[];
  readonly notes: readonly { readonly on: string; readonly text: string }[];
}

/** A whole negotiation as one document: every line leads to a letter, a mail or an entry. */
export interface Story {
  readonly version: typeof STORY_VERSION;
  /** The day it was put together. */
  readonly on: string;
  readonly employer?: string;
  readonly role?: string;
  readonly offers: readonly StoryOffer[];
  readonly steps: readonly StoryStep[];
  readonly evidence: readonly StoryTerm[];
  readonly agreed: readonly StoryAgreement[];
  readonly dates: readonly { readonly date: string; readonly title: string; readonly counted?: string }[];
  readonly private?: StoryPrivate;
}
