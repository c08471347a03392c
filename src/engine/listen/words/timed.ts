/** A point in time by which something must be done: "by Friday noon", "within 24 hours", "before the end of the day". */
const DAY =
  "(?:mon|tues?|wednes|weds?|thurs?|fri|satur|sun)(?:day)?s?\\b|today|tonight|tomorrow|tmrw|noon|midday|midnight|morning|lunch(?:time)?|(?:end|close) of (?:the )?(?:day|business|play|week|month|this week)|eod\\b|cob\\b|eow\\b|eob\\b|\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|a\\.m|p\\.m|o'?clock|h\\b|hrs?|uhr|sharp)|\\d{1,2}[:.]\\d\\d\\b|\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w* \\d|the \\d{1,2}(?:st|nd|rd|th)|then\\b|that (?:time|point|date|hour)|this (?:week|evening|afternoon|morning)|the (?:week|hour|day|weekend|deadline)";
const BY = `(?:come|by|before|until|till|no later than|not later than|at the latest|on or before|past|after|beyond|end of|up to|as of|from|on|at) (?:the |next |this |coming |latest |close of |end of |tomorrow |\\w+day )*(?:${DAY})`;
const WITHIN =
  '(?:within|in|inside|inside of|for) (?:the )?(?:next |coming |following )?(?:an hour|a day|a week|\\d{1,3}|one|two|three|four|five|twenty-?four|forty-?eight|seventy-?two|24|48|72)(?: |-)?(?:more |working |business )?(?:hours?|hrs?|h\\b|days?|minutes?|weeks?)?';
const NOW =
  '\\b(?:today|tonight|right (?:now|away)|immediately|straight ?away|asap|at once|on the spot|without delay|same day|this (?:minute|instant|afternoon|evening))\\b';
const TIMED = new RegExp(
  `\\b(?:${BY}|${WITHIN})|${NOW}|\\b(?:after that|after which|expir\\w+|deadline|lapses?|\\d{2} ?(?:hours|hrs|h)\\b)`,
);

export const isTimed = (plain: string): boolean => TIMED.test(plain);
export const BY_WHEN = new RegExp(`\\b(?:${BY}|${WITHIN})|${NOW}`);
/** "No pressure", "take your time": the clock is taken away. */
export const NO_HURRY =
  /\b(?:no (?:pressure|rush|hurry|deadline)|take (?:your|all the|as much|the) time|not in (?:a|any) (?:rush|hurry)|at your (?:convenience|leisure|own pace)|whenever (?:you|it)|don't (?:rush|feel)|happy to extend|can extend|give you more time|extension is fine|as long as you need)\b/;
