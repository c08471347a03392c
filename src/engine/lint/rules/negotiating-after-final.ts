import type { DraftRule } from '#engine/lint/rule.ts';

const FREE = new Set(['startDate', 'workMode', 'title', 'reviewDate']);

/** They said it is over, and more money is asked for. */
export const negotiatingAfterFinal: DraftRule = {
  id: 'negotiating-after-final',
  title: 'Asking after the last word',
  runs: 'page',
  cost: 'normal',
  find(draft) {
    const { employerSaid, agreedVerbally } = draft.situation;
    if (!employerSaid.final || agreedVerbally.length > 0) return [];
    const ask = draft.asks.find(
      ({ figures, isVague, fields }) =>
        (figures.length > 0 || isVague || fields.length > 0) &&
        !(fields.length > 0 && fields.every((field) => FREE.has(field))),
    );
    if (ask === undefined) return [];
    return [
      {
        start: ask.sentence.start,
        end: ask.sentence.end,
        message: 'They called it final. What another round could bring is small; the strain is not.',
      },
    ];
  },
};
