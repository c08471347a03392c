import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

const OFTEN_WITH_EQUITY =
  /\b(software|developer|data|machine learning|product manager|product designer|founding|chief|cto|cfo|ceo|vp|vice president|head of|engineering)\b/i;

/** No equity where such roles often have it. */
export const equityAbsent: GapRule = {
  id: 'equity-absent',
  field: 'equity',
  find(offer) {
    if (!offer.absent('equity')) return undefined;
    const title = offer.of('title')[0]?.text ?? '';
    if (!OFTEN_WITH_EQUITY.test(title) || offer.publicEmployer) return undefined;
    return {
      state: 'absent',
      label: 'Equity',
      question: 'The letter does not mention equity. Is a grant part of this role?',
      weight: 32,
    };
  },
};
