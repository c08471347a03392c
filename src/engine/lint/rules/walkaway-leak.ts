import { isReference } from '#engine/lint/draft/asks.ts';
import { employerFigures, isNear } from '#engine/lint/draft/draft.ts';
import type { DraftRule } from '#engine/lint/rule.ts';

const LEAST =
  /\b(?:(?:lowest|(?<!at )least|minimum|bare minimum|smallest)\b[^.?!]{0,40}\b(?:i|me|my|accept|take|consider|live|work|need|be|is)\b|my (?:absolute |hard )?(?:minimum|floor|bottom line|bottom|limit|walk-?away|cut-?off|lower limit)|(?:won't|will not|can't|cannot|couldn't|wouldn't|not) (?:go|accept|take|consider|do it|sign|work|come|move)\b[^.?!]{0,40}\b(?:below|under|less|lower)|(?:nothing|anything) (?:less|below|under|lower)|no (?:less|lower) than|at (?:the very |an absolute |a )?(?:least|minimum)(?= [$€£\d])|bottom line (?:is|for me)|need at least|have to have|would (?:settle|be satisfied) (?:for|with)|i(?:'d| would| could| can|'ll| will) (?:(?:still |also |even |probably |happily )?(?:take|accept|live with|settle for|be (?:ok|okay|fine|happy|content|satisfied) with|make do with|manage (?:with|on)|agree to|say yes (?:to|at)|sign (?:for|at))))\b/;

const ENOUGH =
  /\b(?:as long as (?:we|you|it|the)|(?:is|would be|'d be) (?:enough|fine|sufficient|ok|okay|acceptable|all i need|good enough)|enough for me|i'm in|and i'm (?:yours|done|happy)|if (?:it's|it is|you reach|we reach) (?:at least)?)\b/;

/**
 * The least the person would take, told in words or by naming the number as enough.
 * Accepting the employer's own figure, or naming the target, tells nothing.
 */
export const walkawayLeak: DraftRule = {
  id: 'walkaway-leak',
  title: 'Your minimum given away',
  runs: 'home',
  cost: 'high',
  find(draft) {
    const { walkAway, target } = draft.situation;
    const theirs = employerFigures(draft.situation, 'baseSalary');
    const message =
      'This tells them the least you would take, and the minimum becomes the offer. Say what you are asking for.';
    for (const sentence of draft.body) {
      const inside = draft.figures.filter(
        ({ start, end, kind }) => kind === 'money' && start >= sentence.start && end <= sentence.end,
      );
      const own = inside.filter(({ amount }) => !theirs.some((figure) => isNear(amount, figure)));
      const namesWalkAway = own.find(
        ({ amount }) =>
          walkAway !== undefined && isNear(amount, walkAway) && !(target !== undefined && isNear(amount, target)),
      );
      const isAsked = draft.asks.some((ask) => ask.sentence === sentence);
      const least = LEAST.exec(sentence.plain);
      // "At least five years" and the like are not about pay: a figure has to stand near.
      const leastFigure =
        least === null
          ? undefined
          : own.find(
              ({ start, end }) =>
                Math.abs(start - sentence.start - least.index) < 90 &&
                !/^\s*(?:[a-z]+ )?(?:a day|parcels|people|users|clients|customers|items|units|orders|visitors|calls|miles)\b/.test(
                  draft.plain.slice(end, end + 30),
                ),
            );
      const isSelfLowering = /\b(?:also be fine|would also)\b/.test(sentence.plain);
      if (
        leastFigure !== undefined &&
        !isSelfLowering &&
        !(isAsked && /\bat least\b/.test(sentence.plain) && !/\bi\b/.test(sentence.plain))
      ) {
        return [{ start: sentence.start, end: sentence.end, message }];
      }
      if (namesWalkAway === undefined) continue;
      const at = namesWalkAway.start - sentence.start;
      if (isReference(sentence.plain, at, namesWalkAway.end - sentence.start) && !ENOUGH.test(sentence.plain)) continue;
      if (ENOUGH.test(sentence.plain)) return [{ start: sentence.start, end: sentence.end, message }];
      if (isAsked) return [{ start: namesWalkAway.start, end: namesWalkAway.end, message }];
    }
    return [];
  },
};
