import { ruleHolds, type Sign } from '#engine/spot/sign.ts';

/** Pay and papers of somebody who already works there. */
const EMPLOYED: readonly RegExp[] = [
  /\b(?:pay ?slips?|salary slip|lohnabrechnung|ihre abrechnung|gehaltsabrechnung|bulletin de paie|nómina|net pay|deductions|payout|auszahlung|salary advance)\b/g,
  /\b(?:merit|cost[- ]of[- ]living) (?:salary |pay )?(?:increase|raise|adjustment)\b|\byour (?:annual|yearly) (?:salary |pay )?(?:increase|raise)\b|\b(?:your|the) (?:new|adjusted) (?:base )?(?:salary|pay) (?:is|will be)\b[^.?!\n]{0,40}\b(?:effective|from|as of)\b|\b(?:salary|pay|base)\b[^.?!\n]{0,30}\b(?:rises?|will rise|is adjusted|will be adjusted|goes up|increases)\b|\b(?:your promotion|been promoted|promoted to|compensation change|pay rise|gehaltserhöhung)\b/g,
  /\bin recognition of\b|\bthank(?:s| you) for (?:all )?(?:the|your) (?:hard |great |good )?work\b|\bfrom next month\b|\b(?:everything|all) you do for\b|\b(?:remain|still) employed\b|\bretention (?:bonus|award|agreement)\b|\bthrough the merger\b|\bopen enrol+ment\b|\bhello everyone\b|\bamend(?:s|ed|ment)? (?:to |of )?your (?:contract|employment|offer of employment|terms)\b|\bchange of (?:your )?hours\b|\bweekly hours go\b|\byou agreed to take\b|\bother terms of your contract of employment\b|\bcontinue in your (?:role|employment)\b|\bcontract renewal\b|\brenew(?:al of)? your contract\b/g,
];
/** The mail is about pay in a present job. */
export const employee: Sign = {
  id: 'employee',
  weight: -12,
  isSoft: true,
  why: 'is about pay in a present job',
  holds: (mail) =>
    ruleHolds(
      {
        patterns: EMPLOYED,
        accepts: ({ before, after }) =>
          !/\b(?:eligible|discretion|may be|subject to an?|each year|after (?:your )?probation|upon completion|will be reviewed)\b/.test(
            before + after,
          ),
      },
      mail,
    ),
};
