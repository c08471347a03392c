import type { SpotKind } from '#domain/spotting.ts';
import type { SpotMail } from '#engine/spot/mail.ts';
import { openOffer } from '#engine/spot/signs/for/answer.ts';
import { offerPaper, paperFollows, somePaper } from '#engine/spot/signs/for/paper.ts';
import { revisionOf } from '#engine/spot/signs/for/revised.ts';

/** The terms are told while somebody has still to agree. */
const PENDING =
  /\b(?:pending|awaiting|waiting (?:for|on)|getting|get|needs?|subject to|still needs?|once|after|après)\b[^.?!\n]{0,50}\b(?:approv(?:al|ed|es)|sign(?:ed|s)?[- ]?off|signed off|validation|green light|board'?s? approval)\b|\bverbal(?:ly)?\b|\bmündlich\w*\b|\bverbalement\b|\bde palabra\b/;
const LETTER_IN_HAND =
  /\b(?:this (?:letter|offer letter|contract)|signed copy of this|signing and returning|sign (?:and return|below|every page)|enclosed copy)\b/;

/** Which kind of offer a mail is that has been found to be one. */
export function kindOf(mail: SpotMail): Exclude<SpotKind, 'not-offer'> {
  if (revisionOf(mail) === 2) return 'revised-offer';
  const hasPaper =
    offerPaper.holds(mail) || somePaper.holds(mail) || openOffer.holds(mail) || LETTER_IN_HAND.test(mail.text);
  if (!hasPaper && (paperFollows.holds(mail) || PENDING.test(`${mail.subject}\n${mail.text}`))) return 'verbal-offer';
  return 'offer';
}
