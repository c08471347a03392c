import type { DraftRule } from '#engine/lint/rule.ts';

const MOST = 4;

/** Five or more separate things asked for: none of them looks important. */
export const tooManyAsks: DraftRule = {
  id: 'too-many-asks',
  title: 'Too many asks',
  runs: 'page',
  cost: 'normal',
  find(draft) {
    const items = draft.asks.filter(({ sentence }) => sentence.kind === 'item');
    const inSentences = draft.asks
      .filter(({ sentence }) => sentence.kind === 'sentence')
      .reduce((sum, ask) => sum + thingsIn(ask.sentence.plain, ask.fields.length), 0);
    const count = items.length > 0 ? items.length : inSentences;
    const first = draft.asks[0];
    if (count <= MOST || first === undefined) return [];
    const before = draft.body.filter(({ end }) => end <= first.sentence.start).at(-1);
    const place = items.length > 0 && first.sentence.kind === 'item' && before !== undefined ? before : first.sentence;
    return [
      {
        start: place.start,
        end: place.end,
        message: 'With five asks or more, none looks important. Keep the two to four that matter most to you.',
      },
    ];
  },
};

/** Distinct things in one sentence: the components it names, or the links of a list "a, b, c and d". */
function thingsIn(plain: string, components: number): number {
  const links = plain
    .split(/,| and (?!i\b|we\b)| plus | as well as /)
    .filter((part) => part.trim().split(/\s+/).length >= 2).length;
  return components >= 3 ? Math.max(components, Math.min(links, components + 2)) : Math.max(1, components);
}
