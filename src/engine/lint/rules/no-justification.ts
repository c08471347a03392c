import { REASON } from '#engine/lint/draft/signals.ts';
import type { DraftRule } from '#engine/lint/rule.ts';

/** A figure asked for the first time on its component, and not a single reason in the draft. */
export const noJustification: DraftRule = {
  id: 'no-justification',
  title: 'Ask without a reason',
  runs: 'page',
  cost: 'normal',
  find(draft) {
    const asked = new Set(draft.situation.history.filter(({ by }) => by === 'me').map(({ field }) => field));
    if (
      draft.situation.stage === 'accepted' ||
      draft.situation.employerSaid.final ||
      draft.situation.agreedVerbally.length > 0
    )
      return [];
    const first = draft.asks.find((ask) => ask.figures.length > 0 && ask.fields.some((field) => !asked.has(field)));
    if (first === undefined || asked.size > 0) return [];
    if (draft.body.some(({ plain }) => REASON.test(withoutPleasantries(plain)))) return [];
    return [
      {
        start: first.sentence.start,
        end: first.sentence.end,
        message: 'A figure gets approved when someone can repeat the reason for it. Add one.',
      },
    ];
  },
};

/** Thanks and farewells hold words that look like reasons ("glad it came from your team"). */
function withoutPleasantries(plain: string): string {
  return plain
    .replace(
      /\b(?:thanks?|thank you|grateful|excited|delighted|thrilled|happy|glad|pleased|i(?:'m| am) (?:very |really |so )?(?:excited|keen))\b[^,.;!]*[,.;!]?/g,
      ' ',
    )
    .replace(/\b(?:as|like) (?:discussed|mentioned|you know)\b/g, ' ')
    .replace(/\b(?:let me know|please update|look(?:ing)? forward)\b[^.!?]*/g, ' ');
}
