import { isNear } from '#engine/lint/draft/draft.ts';
import { ASKS_FOR_LETTER } from '#engine/lint/draft/signals.ts';
import type { DraftRule } from '#engine/lint/rule.ts';

const DAY_ONE =
  /\b(?:first day|bring|reception|who should|where (?:should|do)|what time|onboarding|dress|parking (?:is|for the first)|laptop (?:be|arrive)|documents?)\b/;

/** New asks after everything was agreed. */
export const nibbling: DraftRule = {
  id: 'nibbling',
  title: 'New asks after agreement',
  runs: 'page',
  cost: 'normal',
  find(draft) {
    const { stage, agreedVerbally } = draft.situation;
    if (stage !== 'accepted' && agreedVerbally.length === 0) return [];
    const agreed = agreedVerbally.flatMap((term) =>
      Object.values(term).filter((value): value is number => typeof value === 'number'),
    );
    const fields = new Set(agreedVerbally.map(({ field }) => field));
    const ask = draft.asks.find(({ sentence, figures, fields: named }) => {
      if (DAY_ONE.test(sentence.plain) || ASKS_FOR_LETTER.test(sentence.plain)) return false;
      if (
        named.length > 0 &&
        named.every((field) => fields.has(field) || field === 'startDate') &&
        figures.every(({ amount }) => agreed.some((value) => isNear(amount, value)))
      )
        return false;
      return (
        named.some((field) => field !== 'startDate') ||
        figures.some(({ amount }) => !agreed.some((value) => isNear(amount, value)))
      );
    });
    const thrown =
      ask?.sentence ??
      draft.body.find(
        ({ plain }) =>
          /\b(?:throw in|one more (?:little |small )?(?:thing|idea|request|ask)|while we're at it|could you also|also get|chuck in)\b/.test(
            plain,
          ) &&
          /\b(?:could|can|would|add|throw|get)\b/.test(plain) &&
          !ASKS_FOR_LETTER.test(plain) &&
          !DAY_ONE.test(plain),
      );
    if (thrown === undefined) return [];
    return [
      {
        start: thrown.start,
        end: thrown.end,
        message: 'This reopens what was closed. Leave it for the first review.',
      },
    ];
  },
};
