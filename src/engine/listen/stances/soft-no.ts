import { type StanceRule, sentenceWith } from '#engine/listen/stances/stance-rule.ts';
import { RESISTS } from '#engine/listen/words/resistance.ts';

/** Not about what was asked: thanks, the team's own work, a warm word. */
const OTHERWISE: readonly RegExp[] = [
  /\b(?:hard|difficult|tough) (?:work|working|decision|to (?:find|beat|reach|get hold|argue|hear))|\b(?:more than (?:happy|welcome|glad|enough|willing)|over the (?:phone|weekend|next|moon|years|last|past|course)|outside (?:of )?(?:the )?(?:office|hours|building)|over (?:to|four|three|two|five|\d) )|\b(?:higher|more) (?:education|than a)\b/,
  /\bhesitate to (?:contact|reach|ask|call|get|write|let)\b|\bdecisions?\b|\b(?:above|beyond) my (?:pay ?grade|authority)\b|\bwasn't (?:easy|simple)\b|\bwon't pretend\b/,
];

/** Resistance with the door ajar. */
export const softNo: StanceRule = { id: 'soft-no', find: (heard) => sentenceWith(heard, RESISTS, OTHERWISE) };
