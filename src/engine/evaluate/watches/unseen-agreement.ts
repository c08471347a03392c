import { placeIn, type WatchRule } from '#engine/evaluate/watches/watch-rule.ts';

// e.g. "sign our standard confidentiality agreement", "subject to the Company's Employee Handbook"
const KIND =
  '(?:standard|customary|usual|confidentiality|confidential|non-?disclosure|inventions?|proprietary|intellectual property|restrictive covenants?|non-?compet\\w{1,6}|arbitration)';
const REFERRED = new RegExp(
  `\\b(?:${KIND}(?:,? [\\w&'-]{1,20}){0,4} (?:agreements?|terms and conditions)|(?:employee|staff) (?:handbook|manual))\\b`,
  'i',
);
const ENCLOSED =
  /\b(?:enclosed|attached|appended|appendix|annex|exhibit|copy of which|see attachment|attachment|you (?:have )?received|we sent|already sent)\b/i;

/** A further agreement or policy the signature would accept, not enclosed. */
export const unseenAgreement: WatchRule = {
  id: 'unseen-agreement',
  field: 'integration',
  find({ text }) {
    const place = placeIn(text, REFERRED);
    if (place === undefined) return undefined;
    const around = text.slice(Math.max(0, place.start - 160), place.end + 160);
    if (ENCLOSED.test(around)) return undefined;
    const name = text.slice(place.start, place.end).replace(/\s+/g, ' ');
    return {
      title: 'Terms you have not seen',
      why: `The letter refers to “${name}”. Signing accepts it: non-competes, rights in inventions and repayment terms usually stand there.`,
      question:
        'Could you send the agreements and policies the letter refers to, so that I can read them before I sign?',
      weight: /handbook|manual/i.test(name) ? 32 : 57,
      ...place,
    };
  },
};
