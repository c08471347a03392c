import { definePhraseRule } from '#engine/lint/rule.ts';

export const apologeticHedge = definePhraseRule({
  id: 'apologetic-hedge',
  title: 'Apology for asking',
  runs: 'page',
  cost: 'normal',
  patterns: [
    /\b(?:so |very |really |terribly |i'm |i am )?sorry (?:to (?:even |have to )?(?:ask|bother|bring|trouble|be (?:a pain|difficult|annoying|that)|come back|raise|push|impose)|for (?:asking|bothering|bringing|being (?:so |a |difficult|that)|pushing|the (?:awkward|cheeky|bold))|if (?:this|it|i) (?:is|sounds?|seems?|comes?|am))/,
    /\b(?:apologi[sz]e|apologies|forgive me|pardon me|excuse me) (?:for (?:asking|bothering|bringing|being|raising|this|the boldness)|if)\b/,
    /\b(?:i know |i realize |i realise |this (?:is|feels)|it(?:'s| is| feels)|i feel |bit |little |really )\s?(?:a bit |a little |so |very |really |kind of )?(?:awkward|cheeky|embarrass\w*|uncomfortable|greedy|forward of me|a lot to ask|a big ask|presumptuous|out of line)\b/,
    /\bi (?:feel|felt) (?:so |really |a bit |a little )?(?:terrible|bad|awful|awkward|embarrassed|guilty|uncomfortable|shy|weird|silly)\b/,
    /\bhope (?:this|it|that|i|you)(?:'m| am)? (?:doesn't|does not|isn't|is not|don't|not|won't)[^.?!]{0,30}(?:greedy|rude|pushy|too much|ungrateful|demanding|offen\w+|think less|mind me asking)\b/,
    /\bi (?:hate|don't like|really hate|dislike) (?:to ask|asking|doing this|being that|to be that|to do this|to be a)\b/,
    /\b(?:don't|do not) (?:want|mean|wish) to (?:be|seem|sound|appear|come across as) (?:greedy|difficult|pushy|ungrateful|rude|demanding|a pain|a bother)\b/,
    /\bi(?:'m| am) (?:really |so )?(?:embarrassed|ashamed|reluctant|hesitant|afraid|nervous) (?:to (?:ask|bring|raise)|about asking)\b/,
    /^(?!.{0,200}\bif not\b).{0,200}\bi (?:probably )?shouldn't (?:even )?(?:be asking|ask)\b/,
  ],
  unless:
    /\bsorry (?:for the (?:delay|late|wait|slow)|to hear|i missed|for missing|that i missed|about the (?:delay|late))\b(?![^.?!]*\bask)/,
  message: 'An apology says that asking is improper. It is ordinary: leave the apology out.',
});
