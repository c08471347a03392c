import type { DraftRule } from '#engine/lint/rule.ts';

const OTHERS =
  /\b(?:(?:another|other|competing|rival|second|outside|parallel|counter) (?:job |written |firm |strong |better |concrete )?offers?\b|(?:two|three|several|multiple|a few|many|more|better|higher|stronger|strong|written|firm|concrete|attractive|similar|good|great|generous|nice) (?:\w+ )?(?:job )?offers?\b(?! (?:letter|you|of yours))|offers? (?:of [^.?!]{1,25} )?(?:from|by|at|with|elsewhere|in hand|on the table|sitting|waiting)\b|(?:company|companies|firm|employer|place|they|competitor|startup|bank|agency)(?: \w+)? (?:has |have |is |are |just |already )*(?:offered|offering|willing to pay|ready to pay) me\b|(?:elsewhere|somewhere else) (?:i|they)(?:'ve| have)? (?:been |was )?offered|i(?:'ve| have) (?:also )?been offered\b)/;

/** The employer's own offer and offers that are only thought of. */
const NOT_OTHERS =
  /\b(?:your|this|the) (?:\w+ )?(?:written |strong |great |generous |good |better |nice |second |new |improved )*offer\b(?![^.?!]{0,40}\b(?:from (?:another|a|other)|elsewhere)\b)|\bno other offers?\b|\bwithout (?:any )?other offers?\b|\b(?:don't|do not) have (?:any )?(?:other|another|competing)|\b(?:revised|updated|new) offer letter\b|\b(?:a|an) (?:revised|updated|written|improved|better|formal|new|final) offer\b/;

const POSSESSION =
  /\b(?:i(?:'ve| have|'m| am|'d| had| hold| got| received| do| also| just| did| already)|have|got|received|holding|sitting|weighing|considering|looking at|comparing|me\b|my\b|came in|on the table|in hand|there(?:'s| is| are))\b/;

export const unbackedCompetingOffer: DraftRule = {
  id: 'unbacked-competing-offer',
  title: 'Other offer not on record',
  runs: 'home',
  cost: 'high',
  find(draft) {
    if (draft.situation.competingOffers.length > 0) return [];
    for (const sentence of draft.body) {
      const { plain } = sentence;
      const match = OTHERS.exec(plain);
      if (match === null || !POSSESSION.test(plain)) continue;
      const isOwn =
        NOT_OTHERS.test(plain) &&
        !/\b(?:another|other (?:job )?offers?|competing|elsewhere|rival|offered me|from (?:a|an|another|the) (?:\w+ )?(?:company|firm|bank|startup|competitor|agency|employer))\b/.test(
          plain,
        );
      if (isOwn || /\b(?:no|without|don't have|do not have) (?:any )?(?:other|another|competing)\b/.test(plain))
        continue;
      return [
        {
          start: sentence.start,
          end: sentence.end,
          message:
            'No other offer is on record. If it is real, note it first; if it is not, being found out ends the relationship.',
        },
      ];
    }
    return [];
  },
};
