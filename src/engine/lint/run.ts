import type { Finding } from '#domain/finding.ts';
import type { Situation } from '#domain/situation.ts';
import { draftOf } from '#engine/lint/draft/draft.ts';
import { RULES } from '#engine/lint/rules/index.ts';

export interface CheckOptions {
  /** Ids of rules the person turned off. */
  readonly off?: readonly string[];
  /** Only the rules that run in this place; all when absent. */
  readonly runs?: 'page' | 'home';
  /** Findings the person ignored, by `fingerprintOf`. */
  readonly ignored?: readonly string[];
}

/** What a finding is apart from its place: the same words under the same rule stay ignored when they move. */
export const fingerprintOf = (finding: Pick<Finding, 'rule' | 'quote'>): string =>
  `${finding.rule}:${finding.quote.toLowerCase().replace(/\s+/g, ' ').trim()}`;

/**
 * Judges a draft in its situation. Each rule speaks once at most; the answer is in the order of the text.
 * Deterministic, and linear in the length of the draft.
 */
export function checkDraft(text: string, situation: Situation, options: CheckOptions = {}): Finding[] {
  const draft = draftOf(text, situation);
  const findings = RULES.filter(
    (rule) => !options.off?.includes(rule.id) && (options.runs === undefined || rule.runs === options.runs),
  ).flatMap((rule) =>
    rule
      .find(draft)
      .slice(0, 1)
      .map(
        (hit): Finding => ({
          rule: rule.id,
          start: hit.start,
          end: hit.end,
          quote: draft.text.slice(hit.start, hit.end),
          message: hit.message,
          cost: rule.cost,
          ...(hit.fix === undefined ? {} : { fix: hit.fix }),
        }),
      ),
  );
  return findings
    .filter((finding) => !options.ignored?.includes(fingerprintOf(finding)))
    .sort((a, b) => a.start - b.start || a.rule.localeCompare(b.rule));
}
