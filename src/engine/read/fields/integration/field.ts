import { clauseReader } from '#engine/read/around/clause-field.ts';

/** What was said or written before no longer counts. */
export const integration = clauseReader({
  id: 'integration',
  text: 'supersedes earlier promises',
  patterns: [
    /\bsupersed\w*\b[^.;]{0,160}\b(?:agreement|understanding|representation|communication|arrangement|statement|discussion|offer|negotiation|promise|contract|commitment|oral|written|prior)\w*/,
    /\b(?:(?:constitutes?|contains?|sets? forth|represents?|embod\w+|is) (?:the )?(?:full,? |complete,? |sole,? |final,? )*(?:and )?(?:complete |full |entire )*(?:entire|complete|full) (?:agreement|understanding|and exclusive|terms|offer|statement))\b/,
    /\bmündliche (?:neben)?abreden\b[^.;]{0,60}\b(?:nicht|keine|unwirksam)|\bnebenabreden (?:bestehen|sind|wurden)(?: [a-zß-ž]+){0,3} (?:nicht|keine|unwirksam)|\bnebenabreden bestehen nicht\b/,
    /\b(?:annule et remplace|remplace tout(?:e)? accord|constituye el acuerdo (?:íntegro|completo)|sustituye (?:a )?(?:todos|cualquier) acuerdos?)\b/,
  ],
  unless: /\b(?:supersedes? our (?:letter|offer|email)|does not supersede|superseded figure)\b/,
});
