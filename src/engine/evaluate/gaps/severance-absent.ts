import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

const LEADING = /\b(chief|president|vp|svp|evp|ceo|cfo|coo|cto|managing director|general manager|partner)\b/i;

/** No severance in a letter for a leading role. */
export const severanceAbsent: GapRule = {
  id: 'severance-absent',
  field: 'severance',
  find(offer) {
    if (!offer.absent('severance') || !LEADING.test(offer.of('title')[0]?.text ?? '')) return undefined;
    return {
      state: 'absent',
      label: 'Severance',
      question: 'What happens to pay, bonus and equity if the company ends the job without cause?',
      weight: 20,
    };
  },
};
