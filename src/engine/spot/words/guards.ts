import type { Passage } from '#engine/spot/passage.ts';

/** Negations that are warm words. */
const WARM =
  /\b(?:(?:can't|cannot|can not) wait|could(?:n't| not) be (?:happier|more|prouder)|not only|(?:don't|do not|not) hesitate|no (?:doubt|hesitation)|once (?:again|more)|without (?:further ado|hesitation))\b/g;
const NEGATED =
  /\b(?:not|cannot|unable|never|neither|nor|regret|unfortunately|nicht|leider|kein\w*|malheureusement|lamentamos|lamentablemente|no (?:longer|podemos|podremos|vamos|offer|position)|instead of|rather than)\b|n't\b|\bne (?:pouvons|sommes|souhaitons)\b/;
const CONDITIONAL =
  /\b(?:if|unless|before|until|whether|when|whenever|once|how to|in case|(?:we|i|they|you|it|who|company|firm) may|might|could|hope to|hoping to|expect to|plan to|able to prepare|should (?:we|you|a|an|the|this|there)|wenn|falls|bevor|sobald|si|avant de|cuando|antes de|an dem|for whom|to whom|whom|who)\b/;
const TO_OTHERS =
  /\b(?:to|with|for|of) (?:someone|somebody|another|other (?:candidates?|applicants?|people)|her|him|them|a different|the (?:other|successful|preferred)|(?:a|the|every|each|our|all) (?:candidates?|applicants?))\b|\b(?:offer(?:ed|ing)?|hire|pay|give|send|make|extend) (?:her|him|them)\b|\b(?:the candidate|candidates|applicants)\b/;

/** The clause before the match denies it. */
export const isNegated = ({ lead }: Passage): boolean => NEGATED.test(lead.replace(WARM, ''));
/** It is only thought of: a condition, a possibility, a time to come. */
export const isConditional = ({ lead }: Passage): boolean => CONDITIONAL.test(lead.replace(WARM, ''));
/** Somebody else is meant. */
const isAboutOthers = ({ match, after }: Passage): boolean => TO_OTHERS.test(match + after.slice(0, 90));
/** It is asked, as "Can I offer you a coffee?" */
const isAsked = ({ after, before }: Passage): boolean =>
  after.endsWith('?') &&
  /^\W*(?:can|could|may|might|shall|should|do|does|did|what|why|how|kann|puis-je)\b/.test(before);

/** Said as a fact to the reader: not denied, not conditional, not about others, not asked. */
export const isMeant = (passage: Passage): boolean =>
  !isNegated(passage) && !isConditional(passage) && !isAboutOthers(passage) && !isAsked(passage);
