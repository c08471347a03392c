import type { Heard } from '#engine/listen/heard.ts';
import type { Evidence, StanceRule } from '#engine/listen/stances/stance-rule.ts';

const PLEASANTRY = /^(?:thanks?|thank you|hope|i hope|good (?:morning|question)|congrat|great|no problem|hello|hi)\b/;

/** None of the others: logistics, benefits, absence notes. Always found; its words are the first that say something. */
export const info: StanceRule = {
  id: 'info',
  find({ sentences, notice, text }: Heard): Evidence | undefined {
    const first = sentences.find(({ plain }) => !PLEASANTRY.test(plain) && plain.length > 12) ?? sentences[0];
    if (first !== undefined) return { start: first.start, end: first.end, strength: 'weak' };
    return { start: notice?.start ?? 0, end: Math.min(notice?.end ?? 0, text.length), strength: 'weak' };
  },
};
