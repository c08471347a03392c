import type { FieldId } from '#domain/fact.ts';
import type { Situation } from '#domain/situation.ts';
import { isReference } from '#engine/lint/draft/asks.ts';
import { componentsIn } from '#engine/lint/draft/components.ts';
import { employerFigures, isNear } from '#engine/lint/draft/draft.ts';
import type { DraftRule } from '#engine/lint/rule.ts';

const MESSAGE =
  'You would be bidding against yourself: they have not moved since your last figure. Let them move first.';

/** The person's last ask on a component, when the employer has not improved it since. */
export function unansweredAsk({ history, offer }: Situation, field: FieldId): number | undefined {
  const steps = history.filter((step) => step.field === field);
  const last = steps.findLastIndex(({ by }) => by === 'me');
  const ask = steps[last];
  if (ask === undefined) return undefined;
  const offered = offer.flatMap((term) =>
    term.field === field
      ? ((term as { amount?: number; days?: number; percent?: number }).amount ??
        (term as { days?: number }).days ??
        (term as { percent?: number }).percent ??
        [])
      : [],
  );
  const before = Math.max(
    0,
    ...offered,
    ...steps
      .slice(0, last)
      .filter(({ by }) => by === 'them')
      .map(({ amount }) => amount),
  );
  const improved = steps.slice(last + 1).some(({ by, amount }) => by === 'them' && amount > before * 1.0001);
  return improved ? undefined : ask.amount;
}

export const selfConcession: DraftRule = {
  id: 'self-concession',
  title: 'Going below your own ask',
  runs: 'home',
  cost: 'high',
  find(draft) {
    const { situation } = draft;
    let field: FieldId = 'baseSalary';
    for (const sentence of draft.body) {
      const inside = draft.figures.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
      const named = componentsIn(sentence.plain);
      field = named[0] ?? field;
      for (const one of named.length > 0 ? named : [field]) {
        const ask = unansweredAsk(situation, one);
        if (ask === undefined) continue;
        const theirs = employerFigures(situation, one);
        const lower = inside.find(
          ({ amount, start, end }) =>
            amount < ask * 0.9995 &&
            amount > ask * 0.4 &&
            !theirs.some((figure) => isNear(amount, figure)) &&
            !isReference(sentence.plain, start - sentence.start, end - sentence.start),
        );
        if (
          lower !== undefined &&
          !/\b(?:market|survey|median|average|report|forfeit\w*|current(?:ly)?)\b/.test(sentence.plain)
        ) {
          return [{ start: sentence.start, end: sentence.end, message: MESSAGE }];
        }
        if (
          /\bi(?:'d| would| could| can|'m| am)? ?(?:be )?(?:willing to |happy to |able to |prepared to )?(?:come down|go (?:a bit |a little )?lower|lower my|reduce my|drop (?:my|the|it|to)|take less|accept less|be flexible on (?:the|my) (?:number|figure|base|salary|ask)|meet you (?:in the middle|halfway))\b/.test(
            sentence.plain,
          )
        ) {
          return [{ start: sentence.start, end: sentence.end, message: MESSAGE }];
        }
      }
    }
    return [];
  },
};
