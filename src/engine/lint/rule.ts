import type { Draft } from '#engine/lint/draft/draft.ts';

/** What a rule found: a range of the draft, one sentence why, and a better wording of exactly that range. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly fix?: string;
}

export interface DraftRule {
  /** The file's name. */
  readonly id: string;
  /** Short name for the list in the options. */
  readonly title: string;
  /** `home` when it needs a private number or the plan: such a rule never runs in a page. */
  readonly runs: 'page' | 'home';
  readonly cost: 'high' | 'normal';
  find(draft: Draft): readonly Hit[];
}

/** A rule of phrases: each pattern on the plain words of a sentence that says something. */
export interface PhraseRule extends Omit<DraftRule, 'find'> {
  readonly patterns: readonly RegExp[];
  readonly unless?: RegExp;
  readonly message: string;
  readonly fix?: (quote: string) => string | undefined;
  /** Holds for the whole draft; without it the rule is silent. */
  readonly when?: (draft: Draft) => boolean;
}

/** Builds a rule from patterns: the finding is the sentence's clause around the match, one a draft. */
export function definePhraseRule({ patterns, unless, message, fix, when, ...rule }: PhraseRule): DraftRule {
  return {
    ...rule,
    find(draft) {
      if (when !== undefined && !when(draft)) return [];
      for (const sentence of draft.body) {
        if (unless?.test(sentence.plain)) continue;
        for (const pattern of patterns) {
          const match = pattern.exec(sentence.plain);
          if (match === null) continue;
          const quote = sentence.text;
          const better = fix?.(quote);
          return [
            { start: sentence.start, end: sentence.end, message, ...(better === undefined ? {} : { fix: better }) },
          ];
        }
      }
      return [];
    },
  };
}
