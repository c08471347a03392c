import { someSaid } from '#engine/spot/passage.ts';
import { ruleHolds, type Sign } from '#engine/spot/sign.ts';
import { gap } from '#engine/spot/words/lexicon.ts';

/** Nobody is taken, or somebody else is. */
const TURNED_DOWN: readonly RegExp[] = [
  /\b(?:selected|chosen|chose|pursue|pursuing|forward with|proceed\w* with|offered|accepted by|decided (?:on|for)|with|to|for) (?:the |an |a )?(?:another|different|other|stronger|more \w+) (?:candidates?|applicants?|person|people)\b|\b(?:the successful|another|a different) (?:candidate|applicant) (?:has|who)\b|\b(?:with|for|to) (?:someone|somebody) (?:else|with|who)\b|\bposition (?:has been|is|was) (?:already )?filled\b/g,
  /\b(?:not|n't|unable to|cannot)\b[^.?!\n]{0,50}\b(?:(?:offer you|offering you)[^.?!\n]{0,30}\b(?:position|role|job|post|internship|employment|angebot)\b|make you an offer|make an offer|ein angebot machen|move forward|moving forward|proceed|selected|successful|taking your|taking you|progress\w* your|invite you|consider you|hire)\b/g,
  /\b(?:wish you|good luck|best of luck|every success|all the best)\b[^.?!\n]{0,35}\b(?:in|with|for) (?:your|the) (?:job |future |career )?(?:search|endeavou?rs|career|applications?)\b/g,
  /\b(?:absage|anderen? bewerber(?:in)?|andere[nr]? kandidat\w*|weiteren berufsweg|suite favorable|pleine réussite|otro candidato|otra candidata|no has sido|no ha sido seleccionad\w+)\b/g,
];

/** The mail turns you down. */
export const rejects: Sign = {
  id: 'rejects',
  weight: -12,
  why: 'turns you down',
  holds: (mail) => ruleHolds({ patterns: TURNED_DOWN, accepts: ({ before }) => !/\bif\b/.test(before) }, mail),
};

/** There was an offer, or there may be one. */
const GONE: readonly RegExp[] = [
  new RegExp(
    `\\b(?:rescind\\w*|withdraw(?:n|ing)?|revoke\\w*|retract\\w*|pull(?:ed|ing)?|cannot honou?r|not honou?r|unable to honou?r|cancel+(?:ed|ing)?)\\b${gap(30)}\\b(?:offers?|letter|contract)\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?:offers?|letter|contract|position|role|post)\\b${gap(30)}\\b(?:rescinded|withdrawn|revoked|retracted|cancel+ed|voided|lapsed|has expired|have expired|on hold|paused|stuck|frozen|no longer (?:funded|available|exists?|valid))\\b`,
    'g',
  ),
  /\b(?:hiring (?:freeze|has stopped|is paused)|all hiring|(?:freeze|freezing|paused|stopped) (?:on |all )?(?:new )?(?:hiring|headcount|recruitment)|on hold|headcount (?:freeze|was cut)|no longer funded|can no longer (?:be )?(?:offer|sign\w*|view|proceed))\b/g,
  /\b(?:not|isn't|no) (?:yet )?(?:an?|a formal|any)? ?(?:job )?offer(?: of employment)? (?:yet|at this (?:time|stage|point)|is (?:being )?made|has been made|has been decided)\b|\b(?:this|it) is (?:not|n't) (?:yet )?an? (?:formal )?(?:job )?offer\b/g,
];
/** The earlier paper goes and a new one takes its place: that is a change, not an end. */
const REPLACED =
  /\b(?:this version|new version|new letter|updated|revised|corrected|replacement|replaces|earlier|previous)\b/;

/** The mail takes the offer back, or puts it off. */
export const withdrawn: Sign = {
  id: 'withdrawn',
  weight: -14,
  why: 'takes the offer back, or puts it off',
  holds: ({ subject, text }) => {
    const all = `${subject}\n${text}`;
    return (
      someSaid(
        all,
        GONE,
        ({ before, after, match }) =>
          !/\b(?:if|(?:we|company|employer|offer) may|may be|unless|or|right to|reserve|in the event)\b/.test(before) &&
          !/\b(?:if|unless|should|in the event)\b/.test(after) &&
          !REPLACED.test(before + match + after),
      ) && !REPLACED.test(subject)
    );
  },
};

const AHEAD: readonly RegExp[] = [
  /\b(?:before|until|once|if|whether|when|as soon as) (?:we|i|they|the \w+) (?:can |could |may |might |have |has |do )?(?:also )?(?:decided? (?:to|whether|whom)|make|extend|prepare|talk about|discuss|offer|proceed|put together)\b[^.?!\n]{0,40}\b(?:offers?|job|proposal|decision|position)\b/g,
  /\b(?:decisions? on offers|offers? (?:come|follow|are made) later|expect to (?:extend|make) offers?|your offer, if|may be offered|might be offered|could be offered|could lead to an? offer|no decision|not (?:yet )?(?:decided|made a decision)|last step before|reserve list|waiting list|still interviewing|finalists?)\b/g,
  /\b(?:salary|pay|compensation|rate) expectations?\b|\bexpected (?:salary|ctc|rate|pay)\b|\b(?:what|which) (?:base|salary|pay|rate|compensation)\b[^.?!\n]{0,40}\b(?:looking for|expect\w*|hoping|have in mind)\b|\bgehaltsvorstellung\w*|\bprétentions salariales\b|\bexpectativas? salarial\w*/g,
];

/** The mail comes before a decision. */
export const tooEarly: Sign = {
  id: 'too-early',
  weight: -9,
  why: 'comes before a decision',
  holds: (mail) => ruleHolds({ patterns: AHEAD }, mail),
};
