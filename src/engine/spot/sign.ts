import type { SpotMail } from '#engine/spot/mail.ts';
import { type Passage, someSaid } from '#engine/spot/passage.ts';

/** Something in a mail that speaks for or against an offer. */
export interface Sign {
  readonly id: string;
  /** Positive speaks for an offer, negative against. */
  readonly weight: number;
  /** Short phrase for the person. */
  readonly why: string;
  /** Without one sign of this sort no mail is an offer: somebody offers, chooses, or hands over the paper. */
  readonly isCore?: true;
  /** Counts half where somebody is plainly offered a job: an offer may say such things by the way. */
  readonly isSoft?: true;
  /** The mail is about something else than work. */
  readonly isOtherBusiness?: true;
  holds(mail: SpotMail): boolean;
}

/** Where a sign of passages is looked for, and what a passage must be like. */
interface PassageRule {
  readonly patterns: readonly RegExp[];
  readonly accepts?: (passage: Passage) => boolean;
  readonly subject?: readonly RegExp[];
}

/** Whether a rule holds in the text that counts or in the subject. Patterns carry the flag g, subject patterns none. */
export const ruleHolds = (rule: PassageRule, { text, subject }: SpotMail): boolean =>
  someSaid(text, rule.patterns, rule.accepts ?? (() => true)) ||
  (rule.subject ?? []).some((pattern) => pattern.test(subject));
