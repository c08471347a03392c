import type { DraftRule } from '#engine/lint/rule.ts';

/** Base was called fixed, and base is all that is asked for. */
export const salaryOnly: DraftRule = {
  id: 'salary-only',
  title: 'Only the closed door',
  runs: 'page',
  cost: 'normal',
  find(draft) {
    const { fixed, final } = draft.situation.employerSaid;
    if (final || !(fixed.includes('baseSalary') || fixed.includes('all'))) return [];
    const asks = draft.asks.filter((ask) => ask.figures.length > 0 || ask.isVague || ask.fields.length > 0);
    const isOnlyBase =
      asks.length > 0 &&
      asks.every((ask) => ask.fields.length === 0 || ask.fields.every((field) => field === 'baseSalary'));
    const ask = asks.find(({ figures, isVague }) => figures.length > 0 || isVague);
    if (!isOnlyBase || ask === undefined) return [];
    return [
      {
        start: ask.sentence.start,
        end: ask.sentence.end,
        message: 'They said base is closed. Another part may be open: ask for one of those instead.',
      },
    ];
  },
};
