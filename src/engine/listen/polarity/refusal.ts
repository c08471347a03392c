/**
 * The grammar of "this does not move": a denied ability and a verb of moving, a state that is fixed, a lack of room,
 * a ceiling. Each pattern reads one clause of plain text; the gaps are bounded.
 */

/** "cannot", "won't be able to", "are not in a position to". Up to a few words may stand before the verb. */
const CANNOT =
  "(?:can(?:no|')?t|can not|cant|could ?(?:no|')t|couldnt|won'?t|will not|wouldn't|would not|(?:am|are|is|be|were|was|'re|'m|'s|been|isn't|aren't|wasn't|weren't) (?:un|not |no longer |simply not |just not )?(?:able|in a position|permitted|allowed|authori[sz]ed|going|prepared|willing|free|at liberty) to|(?:un|not )able to|unable|not (?:in a position|permitted|allowed|authori[sz]ed|going|prepared|willing|possible) (?:for us )?to|not (?:something|anything|one) (?:that )?(?:we|i)(?: can|'re able to|'d)?|(?:declin|refus)\\w+ to|no (?:way|ability|possibility|chance) (?:to|of|we|i)|regret)";
const IS_DENIED = /(?:n't|n't|\bcant\b|couldnt|wont|\bnot\b|cannot|\bno\b|unable|declin|refus|never|regret)/;
const MOVE =
  '(?:mov|chang|adjust|rais|increas|improv|budg|touch|alter|revis|amend|negotiat|renegotiat|grant|accommodat|approv|agree|meet|match|stretch|exceed|deviat|depart|flex|shift|modif|fulfil|honou?r|sanction|support|reopen|entertain|justify|bend|vary|compet|swap|bump|sweeten|offer|extend|provid|add|allow|pay|enhanc|revisit|stretch|accept|do(?= |$|[.,!])|make (?:it|that|this|an exception|exceptions|any|\\w+ work)|giv\\w* (?:you|way|an|any|more|on)|get (?:to|it|you|any|there|near|close|that|approval)|go (?:above|beyond|past|over|higher|up|there|any|near|to|that|further|with)|come (?:up|down)|put (?:more|any)|be (?:chang|negotiat|increas|adjust|mov|alter|revis|rais|accommodat|amend|vari|exceed|entertain|consider|discuss|improv|approv|met\\b|match|grant|modif|agreed|more|done|offer|flexib)|consider)';

/** An ability denied: "we cannot raise", "won't be adjusting", "unable to accommodate". */
const DENIED_ABILITY = new RegExp(`\\b${CANNOT}\\b[^.;:?!]{0,28}?\\b${MOVE}`);
/** "neither of those can be negotiated", "nothing can be changed", "nobody has any say". */
const DENIED_SUBJECT =
  /\b(?:neither|nor|none|nothing|no one|nobody|not one|not even)\b[^.;:?!]{0,50}\b(?:(?:can|could|will|may|would) (?:be )?(?:\w+ )?(?:negotiat|chang|mov|alter|adjust|increas|revis|rais|done|touch|vari|discuss)|(?:has|have) (?:any |a |much )?(?:say|authority|discretion|control|room|influence|flexib)|(?:is|are) (?:up for|open|negotiable|flexible|movable|adjustable|possible))/;
/** "don't do remote", "does not offer", "never pay". */
const POLICY =
  /\b(?:do(?:es)?(?:n't| not)|dont|never)\s+(?:\w+\s+){0,2}?(?:offer|provide|pay|negotiate|give|do\b|allow|permit|support|budge|move|change|vary|apply|have (?:any |the |much |a )?(?:room|budget|flexib\w+|scope|leeway|authority|discretion|wiggle|money|headroom|capacity))/;
/** "no room", "zero flexibility", "without any leeway". */
const NO_ROOM =
  /\b(?:no|zero|nil|without|not any|isn't any|isn't|aren't any|is not|hasn't any|there's no|lacks?|neither|nor)\b[^.;:?!]{0,30}\b(?:room|flexib\w+|scope|leeway|latitude|wiggle|movement|give\b|headroom|budget|appetite|discretion|say\b|authority|possibilit\w+|exceptions?|control|means|way (?:around|to|for)|negotiation|deviation|increases?)/;
/** A component that is called fixed: "is set", "is the same for everyone", "stays where it is". */
const FIXED_STATE =
  /(?:\b(?:is|are|was|were|'s|'re|stays?|stay|remains?|being|been|be|has been|have been|it's|they're)\s+(?:(?!not\b|n't)[\w'-]+\s+){0,4}?(?:fixed|set(?! (?:for|up|on)\b)|frozen|locked(?: in| down)?|capped|non-? ?negotiable|standardi[sz]ed|standard (?:for|across|and|at|here)|firm(?! (?:of|that|in|we))|final(?! (?:version|step|approval|interview|round|stage|copy))|uniform|identical|off[ -]limits|off the table|out of the question|a (?:hard |firm |flat |clear |definite )?no|a no[ -]go|no[ -]go|a non-?starter|dictated|determined|governed|prescribed|predetermined|regulated|mandated|banded|hard-?coded|cast in|carved in|set in|written in|the same (?:for|across|amount|rate|percentage)|(?:company|firm|group|bank|school|team|university|department|sector)[ -]?wide|what it is|where it is|as (?:it is|is|offered|stated|per (?:the )?(?:grade|band|policy|scale|structure))|tied to|pegged|bound by|laid down|ruled out|excluded|impossible|not (?:negotiable|flexible|up for|open|possible|on the table|something|movable|adjustable|an option|within|in (?:my|our) (?:gift|power|hands|control))|isn't (?:negotiable|flexible|up for|open|possible|something|an option)|aren't (?:negotiable|flexible|up for|open|possible|something)|unchanged|unchangeable|closed|maxed out)(?![\w])|\b(?:n't|not) (?:be )?(?:negotiable|up for (?:negotiation|discussion|debate)|open (?:to|for)|an option|on the table|possible)|\bnon-? ?negotiable\b|\b(?:stays?|remains?|staying)\s+(?:put|the same|at|as|where|unchanged|fixed|in place|with)|\b(?:salary|pay|base|allowance|leave|terms|offer|figures?) [^.;:?!]{0,60}\bstands?\b(?! out)|\b(?:follows?|comes?|derives?|results?) (?:directly |straight |automatically )?(?:from|out of) (?:the |your |a |our )?(?:\w+ ){0,3}(?:scale|grid|table|grade|band|tariff|years|agreement|policy|matrix|point|step)|\bhands are tied\b|\bset in stone\b|\bno[ -]go\b|\bno can do\b|\bno dice\b|\boff the table\b|\bwouldn't (?:spend|waste)\b|\b(?:won't|wont|will not|doesn't|does not|can't|isn't going to|aren't going to|not going to) (?:be )?(?:budge|budging|move|change|changing|moving|shift|happen)\b)/;
/** A ceiling: "the top of the band", "the most we can pay", "as high as it goes". */
const CEILING =
  /\b(?:(?:at|is|are|already|hit|reached|right at|near|to|=) (?:already |right )?(?:at )?(?:the )?(?:very )?(?:top|max(?:imum)?|ceiling|cap|upper (?:end|limit|bound)|limit|highest)\b(?! priority| candidate| choice| of (?:our|my|the) (?:list|inbox|pile))|(?:top|ceiling|maximum|upper (?:end|limit)) (?:of|for) (?:the|our|my|this|that|what|its)|maximum (?:we|i|possible|permitted|allowed|the)|the (?:most|highest|best) (?:we|i|that we|the \w+|this|that|one|our|it|it can)(?: can| could|'re able| are able| is| will| ever)?|as (?:high|far|much) as (?:we|i|it|the|they|this)|(?:maxed|topped) out)/;

const REFUSALS: readonly RegExp[] = [DENIED_ABILITY, DENIED_SUBJECT, POLICY, NO_ROOM, FIXED_STATE, CEILING];

/** Looks like a refusal and is none: nothing the candidate asked for is denied. */
const NO_REFUSAL =
  /\bnot (?:a |an )?(?:problem|issue|bother|to worry)|\b(?:no (?:problem|objections?|issues?|worries|rush|pressure|hurry|need|doubt|longer (?:an|a) issue))\b|\bnot (?:only|just|quite the end)\b|\b(?:can(?:no|')?t|cannot|couldn't) (?:wait|promise|tell|say|be (?:more|happier|prouder)|thank|imagine|see why|think why|speak|answer|reach|guarantee|commit|give you (?:a|an) (?:answer|date)|decide)|\bif (?:\w+ ){0,4}(?:can't|cannot|won't|don't|not|isn't)\b|\b(?:everything else|the rest|all else|other terms|remaining terms)\b|\bdon't (?:do )?(?:anything|hesitate|worry)|\bnot (?:close|slam|shut|say)\w*|\bhaven't (?:closed|shut|ruled)|\bwithout (?:them|it|knowing|that|this|delay|prejudice)\b|\bso that i don't\b/;

/** Where in a clause something is said not to move; undefined when nothing is. */
export function refusalIn(plain: string): { readonly start: number; readonly end: number } | undefined {
  if (NO_REFUSAL.test(plain)) return undefined;
  let first: { start: number; end: number } | undefined;
  for (const pattern of REFUSALS) {
    const match = pattern.exec(plain);
    if (match === null) continue;
    if (pattern === DENIED_ABILITY && !IS_DENIED.test(match[0])) continue;
    if (first === undefined || match.index < first.start)
      first = { start: match.index, end: match.index + match[0].length };
  }
  return first;
}

/** Whether a clause names a ceiling, of pay unless it names something else. */
export const isCeiling = (plain: string): boolean => CEILING.test(plain);
