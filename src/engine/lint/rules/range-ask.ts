import { SUBJECT_ELSEWHERE } from '#engine/lint/draft/asks.ts';
import { REQUEST } from '#engine/lint/draft/signals.ts';
import type { DraftRule } from '#engine/lint/rule.ts';

/** The ask itself is a range. A market range given as the reason for one figure is not. */
export const rangeAsk: DraftRule = {
  id: 'range-ask',
  title: 'A range as the ask',
  runs: 'page',
  cost: 'normal',
  find(draft) {
    for (const sentence of draft.body) {
      const inside = draft.figures.filter(
        ({ start, end, kind }) => kind !== 'days' && start >= sentence.start && end <= sentence.end,
      );
      for (const [index, low] of inside.entries()) {
        const high = inside[index + 1];
        if (high === undefined || high.amount <= low.amount || high.amount > low.amount * 3) continue;
        const between = draft.plain.slice(low.end, high.start);
        const before = draft.plain.slice(Math.max(sentence.start, low.start - 25), low.start);
        const isRange =
          /^\s*(?:-|to|and|or)\s*$/.test(between) &&
          (!/^\s*(?:and|or)\s*$/.test(between) || /\b(?:between|somewhere|either)\b/.test(before));
        if (!isRange || /\bfrom\s*$/.test(before)) continue;
        const lead = sentence.plain.slice(0, low.start - sentence.start);
        if (
          SUBJECT_ELSEWHERE.test(lead) ||
          /\b(?:posted|your|the) range\b|\brange (?:is|was|of|for|you)\b/.test(sentence.plain)
        )
          continue;
        if (!REQUEST.test(sentence.plain) && !/\b(?:i|my|me)\b/.test(sentence.plain)) continue;
        return [
          {
            start: low.start,
            end: high.end,
            message: 'In a range they hear the low end. Ask for one figure.',
            fix: draft.text.slice(high.start, high.end),
          },
        ];
      }
    }
    return [];
  },
};
