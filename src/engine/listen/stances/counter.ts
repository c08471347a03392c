import type { Heard } from '#engine/listen/heard.ts';
import { refusalIn } from '#engine/listen/polarity/refusal.ts';
import type { Evidence, StanceRule } from '#engine/listen/stances/stance-rule.ts';
import { isOffering } from '#engine/listen/words/offering.ts';

/** Something concrete without a figure: "what we can do is a salary review in month six". */
const CONCRETE =
  /\b(?:what (?:we|i) (?:can|could|would) (?:do|offer|give)(?: you)?(?: instead)? is|(?:we|i)(?:'d| would| can| could|'ll| will)(?: be able to| be happy to| be prepared to| also| instead)? (?:offer|add|include|throw in|guarantee|commit to|give you|put in)|(?:instead|in exchange|in return|alternatively),? (?:we|i|you|there)(?:'d| would| can| could|'ll| will))\b[^.;!?]{0,90}\b(?:review|course|training|laptop|car|gym|day|days|week|weeks|month|months|title|clause|guarantee|visa|flight|flights|housing|apartment|support|session|bonus|leave|remote|home|position|promotion|step|grade|percent)\b/;
/** A start date alone is logistics unless it is being moved. */
const MOVES_DATE =
  /\b(?:can|could|would|will|instead|rather|move[ds]?|push(?:ed)?|shift(?:ed)?|later|earlier|until|delay(?:ed)?|postpone[ds]?)\b/;
const VAGUE = /\b(?:look (?:at|into)|see (?:if|what)|discuss|talk|explore|consider|perhaps|maybe|might|try)\b/;

/** They move part of the way, or offer something else, in concrete terms. */
export const counter: StanceRule = {
  id: 'counter',
  find(heard: Heard): Evidence | undefined {
    const isDateOnly = heard.proposes.every(({ field }) => field === 'startDate');
    const first = isDateOnly ? undefined : heard.proposes[0];
    if (first !== undefined) {
      const sentence = heard.sentences.find(({ start, end }) => first.start >= start && first.start <= end);
      return { start: sentence?.start ?? first.start, end: sentence?.end ?? first.end, strength: 'strong' };
    }
    const moved = heard.sentences.find(
      ({ plain }) =>
        CONCRETE.test(plain) &&
        isOffering(plain) &&
        !VAGUE.test(plain) &&
        refusalIn(plain) === undefined &&
        !plain.endsWith('?'),
    );
    const date = heard.sentences.find(
      ({ plain, start, end }) =>
        MOVES_DATE.test(plain) && heard.proposes.some((fact) => fact.start >= start && fact.end <= end),
    );
    if (date !== undefined) return { start: date.start, end: date.end, strength: 'strong' };
    return moved === undefined ? undefined : { start: moved.start, end: moved.end, strength: 'weak' };
  },
};
