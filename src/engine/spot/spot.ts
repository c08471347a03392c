import type { Letter } from '#domain/document.ts';
import type { SpotKind, Spotting } from '#domain/spotting.ts';
import { type SpotMail, spotMailOf } from '#engine/spot/mail.ts';
import type { Sign } from '#engine/spot/sign.ts';
import { SIGNS_AGAINST } from '#engine/spot/signs/against.ts';
import { FAKE_SIGNS } from '#engine/spot/signs/fake.ts';
import { SIGNS_FOR } from '#engine/spot/signs/for.ts';

/** Weight at which a mail counts as an offer. */
const ENOUGH = 8;
/** Steps from "surely not" to "surely": the confidence is a logistic curve over the weight. */
const SPREAD = 4;

const REVISED =
  /\((?:was|previously|up from|instead of) [^)\n]{1,30}\)|\bup from [$€£]?\d|\b(?:revised|updated|amended|improved) (?:[a-z]+ ){0,2}(?:offer|letter|terms|package|contract)\b|\b(?:we|i) (?:can|could|are able to|'re able to|were able to|managed to|will|'ll)\b[^.?!\n]{0,40}\b(?:do|go (?:up )?to|move|raise|increase|bring)\b[^.?!\n]{0,40}(?:[$€£₹]\s?\d|\d{2,3}k\b|\d{2,3}[,.]\d{3})|\bthe earlier \d|\bdisregard the (?:one|letter|previous|earlier)|\bapproved as requested\b|\b(?:went|gone) back to\b|\b(?:where we landed|we can match|happy to (?:increase|raise|adjust))\b|\b(?:agreed|approved)\b[^.?!\n]{0,30}\byour (?:request|ask|counter)/;
const VERBAL =
  /\b(?:verbal(?:ly)? offer|verbally|(?:formal|official|written|actual|final)?\s?(?:offer )?(?:letter|contract|paperwork|paper|offer|documents?|docs|agreement)(?: itself)? (?:will|would|should|to|comes?|is coming|are coming|follows?|is being|goes out|gets)\b(?! (?:be (?:attached|found)|find))[^.?!\n]{0,50}|(?:send|have|get|issue|receive|put together|draft|prepare)\b[^.?!\n]{0,40}\b(?:formal|official|written|offer)? ?(?:letter|paperwork|contract|docs|documents?)\b[^.?!\n]{0,40}\b(?:soon|shortly|tomorrow|later|next|over|once|when|monday|tuesday|wednesday|thursday|friday|within|in the next|few days|week)|in touch shortly with the details|details of your offer (?:will|soon|shortly)|once (?:[a-z]+ )?(?:has )?sign(?:ed|s) off|pending (?:final )?approval|subject to (?:final )?approval)\b/;
const HAS_LETTER =
  /\b(?:attached|enclosed|find|inbox|link|docusign|view|below is|click)\b[^.?!\n]{0,60}\b(?:offer|letter|contract|agreement)\b|\b(?:letter|contract|offer)\b[^.?!\n]{0,40}\b(?:attached|enclosed|is in your|is ready|waiting)\b|\.pdf\b|\.docx?\b/;

/**
 * Tells whether a mail or a page offers the reader a job. Signs for and against are weighed; a strong sign against
 * outweighs polite words, and signs of a fake offer make it none, with the reasons as warnings.
 */
export function spot(letter: Letter): Spotting {
  const mail = spotMailOf(letter);
  const counted = mail.isForward || mail.body.trim().length < 40 ? `${mail.body}\n${mail.quoted}` : mail.body;
  const holding = (signs: readonly Sign[]) => signs.filter((one) => one.holds(mail, counted));
  const pros = holding(SIGNS_FOR);
  const cons = holding(SIGNS_AGAINST);
  const score = [...pros, ...cons].reduce((sum, { weight }) => sum + weight, 0);
  const fakes = FAKE_SIGNS.filter((one) => one.holds(mail, counted));
  const isFake = fakes.reduce((sum, { strength }) => sum + strength, 0) >= 2;
  const isOffer = score >= ENOUGH && !isFake && pros.some(({ weight }) => weight >= 5);
  const confidence = 1 / (1 + Math.exp(-(score - ENOUGH) / SPREAD));
  return {
    isOffer,
    kind: isOffer ? kindOf(mail, counted) : 'not-offer',
    confidence: isOffer ? confidence : 1 - (isFake ? 0 : confidence),
    why: (isOffer ? pros : cons.length > 0 ? cons : pros)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .map(({ why }) => why),
    warnings: score + (isFake ? 14 : 0) >= 2 && pros.length > 0 ? fakes.map(({ warning }) => warning) : [],
  };
}

function kindOf(mail: SpotMail, counted: string): SpotKind {
  if (
    REVISED.test(counted) &&
    (mail.quoted !== '' ||
      /\b(?:was|previously|revised|updated|up from|earlier)\b/.test(counted) ||
      /^re:/.test(mail.subject))
  )
    return 'revised-offer';
  if (VERBAL.test(`${mail.subject}\n${counted}`) && !HAS_LETTER.test(counted)) return 'verbal-offer';
  return 'offer';
}
