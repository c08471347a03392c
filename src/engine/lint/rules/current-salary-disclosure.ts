import type { Draft } from '#engine/lint/draft/draft.ts';
import type { DraftRule } from '#engine/lint/rule.ts';

const PRESENT_PAY =
  /\b(?:i(?:'m| am)(?: currently| now| presently| already)? (?:making|earning|on|paid|at|getting|taking home)|i(?: currently| now| presently| already)? (?:make(?! (?:the|it|that|this)\b)|earn|get paid|take home|draw)|(?:my|the) (?:current|present|existing|last|previous|old) (?:base|salary|pay|package|compensation|comp|ctc|wage|earnings|income|job pays|employer pays|role pays)|(?:current|present) ctc|i (?:was|used to be) (?:making|earning|on|paid)|(?:they|my (?:company|employer|boss)) (?:currently )?pays? me|where i am(?: now)?|in my (?:current|present|last) (?:job|role|position))\b/;

/** Money that is lost by leaving is a reason a make-whole request needs. */
const FORFEITED =
  /\b(?:forfeit\w*|unvested|leav\w+ behind|giv\w+ up|walking (?:away from|past)|lose|losing|vest\w*|made whole|make-?whole)\b/;

export const currentSalaryDisclosure: DraftRule = {
  id: 'current-salary-disclosure',
  title: 'Present pay volunteered',
  runs: 'page',
  cost: 'normal',
  find: (draft: Draft) => {
    for (const sentence of draft.body) {
      const match = PRESENT_PAY.exec(sentence.plain);
      if (match === null || FORFEITED.test(sentence.plain)) continue;
      const figure = draft.figures.find(
        ({ start, end, kind }) =>
          kind === 'money' &&
          start >= sentence.start &&
          end <= sentence.end &&
          Math.abs(start - sentence.start - match.index) < 70,
      );
      if (figure === undefined) continue;
      return [
        {
          start: sentence.start,
          end: sentence.end,
          message:
            'Your present pay becomes the yardstick for the new one. In many places they may not even ask. Leave it out.',
        },
      ];
    }
    return [];
  },
};
