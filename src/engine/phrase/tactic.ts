import type { ScriptPart, Tone } from '#domain/wording.ts';
import type { ByTone, Pool, Tokens } from '#engine/phrase/pick.ts';
import type { Facts } from '#engine/phrase/slots.ts';

/** Everything that can be said. Which of them a move calls for is decided in `choose-tactic.ts`. */
export const TACTIC_IDS = [
  'thank-and-ask-time',
  'extend-deadline',
  'request-details',
  'ask',
  'lowball',
  'unemployed',
  'competing-offer',
  'benefits',
  'non-negotiable',
  'answer-question',
  'answer-objection',
  'probe',
  'trade',
  'packages',
  'counter',
  'ask-on-paper',
  'wait',
  'final',
  'request-writing',
  'confirm-call',
  'accept',
  'accept-on-paper',
  'decline',
  'accepted-too-quickly',
  'loose-ends',
] as const;
export type TacticId = (typeof TACTIC_IDS)[number];

/** One place of a text. `at` names it, so that two places do not turn in step. */
export interface Part {
  readonly at: string;
  readonly lines: Pool | ByTone;
}

/** Parts that stand together; paragraphs are set apart by a blank line. */
export type Paragraph = readonly Part[];

export interface Tactic {
  readonly id: TacticId;
  readonly subjects: Pool;
  /** The text in order. Greeting and sign-off are added around it. */
  paragraphs(facts: Facts): readonly Paragraph[];
  /** On a call: stop after the question and let them speak, with what to ask if they hesitate. */
  readonly onCall?: 'ask-and-stop';
}

/** The words of one language. */
export interface Language {
  readonly tactics: Readonly<Record<TacticId, Tactic>>;
  /** The facts in words, for the lines' `{names}`; `turn` moves through the ways to say one. */
  tokens(facts: Facts, turn: number): Tokens;
  /** The text set as a letter, with greeting and sign-off. */
  letter(paragraphs: readonly string[], facts: Facts, tone: Tone): string;
  /** The text set as the parts of a call; `turn` moves through the lines on offer. */
  script(paragraphs: readonly string[], facts: Facts, tactic: Tactic, turn: number): readonly ScriptPart[];
  /** The parts as one text. */
  scriptText(parts: readonly ScriptPart[]): string;
}
