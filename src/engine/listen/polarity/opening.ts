/** The grammar of "this can be talked about": a willing subject and a verb of discussing, room that exists, an open state. */

const WILLING =
  "(?:open|happy|glad|willing|pleased|prepared|ready|free|keen|able|delighted|content|(?:'d|would) (?:be )?(?:like|love|consider)|can|could|may|might|let's|shall we|we'll|i'll|i'd|we'd|am|are|also)";
const DISCUSS =
  '(?:discuss\\w*|imagine|envisage|see (?:us|ourselves|myself)|talk(?:ing)? (?:about|through|over)|talk\\b|look(?:ing)? (?:at|into|again at)|explor\\w+|consider(?:ing)?|chat\\w*|revisit\\w*|be (?:more )?(?:flexible|creative|generous)|flex\\b|negotiat\\w+|entertain\\w*|work (?:with you )?on|play with|(?:a|that|any) (?:conversation|discussion|chat|proposal|suggestion)s?|suggestions|ideas|have (?:a|that|another) (?:conversation|chat|look|think|discussion)|hear|review\\w*|be discussed|be negotiated|be looked at|be flexible|do something|move (?:on|around)|offer more|find something|help (?:with|on)|listen|shape|adjust|stretch on|vary|accommodate|bend on|arrange|sort (?:out)?|organi[sz]e|influence|tinker|tweak|customi[sz]e|tailor|work (?:something )?out|figure (?:something )?out|find (?:a|some)|play (?:around )?with|be persuaded|make (?:some )?(?:changes|adjustments|room)|do (?:a bit |a little )?more|go (?:a bit )?higher|help you)';
const WILLING_TO_DISCUSS = new RegExp(`\\b${WILLING}\\b(?: (?!not\\b|never\\b)[\\w'-]+){0,3}? (?:to )?${DISCUSS}`);
const ROOM =
  /\b(?:room|flex\b|some say|some influence|some latitude|unspent|haven't (?:touched|spent|used)|quite possibl\w+|possibly|flexib(?:ility|le)|scope|leeway|latitude|wiggle|discretion|headroom|some give|bit of give|give and take|budget left|freedom|some play|more (?:space|freedom|say)|open-?minded)\b/;
const OPEN_STATE =
  /(?:\b(?:is|are|'s|'re|remains?|stays?)\s+(?:(?!not\b|n't)[\w'-]+\s+){0,3}?(?:negotiable|flexible|open(?! (?:until|till|position|for (?:\d|acceptance)))|up for (?:discussion|grabs|negotiation|debate)|in play|adjustable|discussable|a different (?:matter|story|question|kettle)|another (?:matter|story|question)|movable|(?:still )?on the table|within my (?:gift|power)|something (?:we|i)(?:'d| can| could| might|'m|'re))\b|\ba (?:conversation|discussion) (?:i'm|we're|i am|we are|i'd be|we'd be|we can|i can) |\b(?:different|another) (?:matter|story)\b|\bso can\b|\bask (?:me |us )?about\b|\bwhere (?:i|we) (?:can|could|might|may|do) )/;
/** "tell me what you need on relocation" opens relocation. */
const FREE_CHOICE =
  /\b(?:whenever|whatever|however|whichever) (?:you|suits|works)|\bup to you\b|\b(?:i|we) (?:control|decide|own|manage|set) (?:it |that |those |them )?(?:myself|ourselves|here|locally)?(?=[.,;!]|$)|\bask (?:me|us) for (?:something|anything|more|some|what)\b|\bmay be (?:considered|discussed|looked at|reviewed|possible)\b|\byour (?:choice|call|pick)\b|\b(?:you can|you may|you're free to|feel free to) (?:choose|pick|name|decide|set)\b|\byou'll find (?:me|us) (?:generous|flexible|easy|open|accommodating)\b|\b(?:i'm|we're|i am|we are) (?:\w+ )?(?:easy|easy-?going|relaxed|generous|open|flexible|accommodating) (?:on|about|with|there|when)\b/;
const INVITES =
  /\b(?:tell|let|show|send|give|drop|asked) (?:me|us)\b[^.;:?!]{0,40}\b(?:what|which|how much|how many)\b[^.;:?!]{0,30}\b(?:you(?:'d| would| will)? (?:need|want|like|prefer|have in mind))/;
const DENIED =
  /\b(?:no|not|never|zero|without|neither|nor|cannot|can't|unable|little|hardly|limited|isn't|aren't|won't)\b|n't\b/;

/** Where in a clause something is said to be open; undefined when nothing is. */
export function openingIn(plain: string): { readonly start: number; readonly end: number } | undefined {
  for (const pattern of [WILLING_TO_DISCUSS, ROOM, OPEN_STATE, FREE_CHOICE, INVITES]) {
    const match = pattern.exec(plain);
    if (match === null) continue;
    const before = plain.slice(Math.max(0, match.index - 30), match.index);
    if (DENIED.test(before) || (DENIED.test(match[0]) && !/^haven't/.test(match[0]))) continue;
    return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
