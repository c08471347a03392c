import { type StanceRule, sentenceWith } from '#engine/listen/stances/stance-rule.ts';

/** Irritation said outright. */
const IRRITATED: readonly RegExp[] = [
  /\b(?:my|our|her|his|their|everyone's|the team's) (?:\w+ )?patience\b|\b(?:losing|lost|lose|out of|run out of|tr(?:y|ying)|tests?|testing|stretching) (?:my |our |all |her |his )?patience\b|\bpatience (?:is|has|wears?|runs?)\b/,
  /\b(?:(?:i|we|she|he|they|the team|everyone|(?:my|the) (?:boss|manager|director|ceo))(?:'m|'re|'s| am| are| is| was| were| have to say| must (?:say|admit|confess)| feel| felt| find)(?:(?: that)? (?:i|we)(?:'m|'re| am| are| was| were))?(?: (?!not\b)\w+){0,3}? (?:frustrated|annoyed|irritated|exasperated|disappointed|taken aback|offended|insulted|upset|put off|displeased|dismayed|fed up|tired of|bothered|unimpressed|disheartened|perplexed|baffled|astonished|concerned (?:by|about|that)|uneasy|at a loss))\b/,
  /\b(?:this|it|that|which|all this|these \w+)(?:'s| is| has| was| are|'re)?(?: \w+){0,3}? (?:frustrating|tiresome|tiring|exhausting|exasperating|annoying|irritating|getting old|wearing thin|wearisome|tedious|disappointing|unprofessional|disrespectful|not appreciated|out of hand|ridiculous|beyond a joke|unreasonable|unacceptable|old quickly)\b/,
  /\b(?:wast(?:e|ed|ing) (?:of )?(?:my|our|everyone's|everybody's|a lot of|too much|so much)?\s?time|going (?:a)?round in circles|in circles|broken record|how many times|how often (?:do|must|have)|enough is enough|(?:is|are) not (?:appreciated|helpful|constructive|acceptable)|sick (?:and tired )?of|(?:some|a degree of|considerable|growing|my|our|a certain|mounting) (?:irritation|annoyance|frustration|displeasure|exasperation|dismay|impatience)|expected better|bent over backwards|(?:the|all the) thanks (?:we|i) get|(?:don't|do not|didn't) (?:really |much )?appreciate|puts? (?:me|us) in an? (?:\w+ ){0,3}(?:spot|position|light|corner)|lost count|(?:ask|request|urge|must ask|beg) (?:that )?you (?:not to|do not|don't|to stop|to refrain)|same (?:answer )?(?:each|every) time|(?:please )?stop (?:asking|raising|sending|pushing)|(?:once again|yet again),? you\b|becoming a (?:pattern|habit)|bodes? (?:well|ill)|you(?:'ve| have)? (?:ignored|disregarded)|strung along|leading us on|led us (?:on|to believe)|c'mon|come on[.!]|didn't even|not even a (?:thanks?|thank|word)|now you(?:'re| are)? (?:want|ask)\w*|starting to (?:wonder|question|doubt)|wonder about (?:fit|your|whether)|any clearer|making (?:this|it|things) (?:\w+ ){0,3}?(?:harder|difficult|hard|impossible|awkward|complicated)|(?:at a loss|makes me hesitate)|insulting|running out of ways|out of ways to|(?:at|reached) (?:the|my|our) (?:end of my|limit|wits' end)|had enough|rather tired|growing tired|getting tired|don't know what (?:else|more)|not sure what (?:else|more)|what (?:else|more) (?:can|do) (?:i|we|you)|(?:some|a) (?:sense of )?(?:gratitude|appreciation)|ungrateful|reflects? (?:poorly|badly))\b/,
];
/** The same point again and again. */
const REPEATED: readonly RegExp[] = [
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|a dozen|\d{1,2}|several|countless|so many|how many) (?:calls|e-?mails|messages|conversations|meetings|rounds|letters|times|revisions|requests|versions) (?:about|over|on|now|in|and|later|for)\b/,
  /\b(?:this|that|it|now) (?:is|was|makes?|would be)(?: now)? (?:the |your |my )?(?:third|fourth|fifth|sixth|seventh|umpteenth|nth|\dth|\drd|second) (?:\w+ )?(?:time|e?-?mail|request|call|message|conversation|round|list|letter|discussion|ask|revision)\b/,
  /\b(?:i|we|she|he|they|hr|my \w+)(?:'ve| have| has|'d| had)? (?:already |both |all )?(?:told|said|explained|answered|been (?:over|through)|gone over|went over|covered|made (?:it|this|myself|our)|communicated|discussed|addressed|stated|clarified|repeated)\b[^.;!?]{0,60}\b(?:already|twice|three times|several times|many times|multiple times|repeatedly|again|before|more than once|clear|thrice|times)|\b(?:told|answered) you no\b\b/,
  /\b(?:already|as) (?:told|said|explained|communicated|stated|clarified|mentioned|conveyed|been over|been through|answered)\b[^.;!?]{0,40}\b(?:times|twice|repeatedly|you no|thrice|already|more than once|on (?:two|three|several) occasions)\b/,
  /\b(?:asking|asked|raised?|raising|ask|bring(?:ing)?|brought|come back|coming back|reopen\w*|demand\w*|revisit\w*)\b[^.;!?]{0,60}\b(?:yet again|once again|over and over|again and again|repeatedly|every (?:day|time|week)|for the (?:third|fourth|fifth|umpteenth) time|(?:the )?same (?:thing|point|question|issue) )\b/,
  /\b(?:you are|you're|and you) (?:now )?asking (?:me|us) (?:to|for|about)[^.;!?]{0,60}\bagain\b|\b(?:same|this) (?:point|question|issue|thing|subject|topic) (?:is being|keeps|gets|has been)(?: \w+)? (?:raised|asked|coming|brought|repeated)\b|\byet another\b|\b(?:seriously|honestly|really)\?[^.;!?]{0,20}\bagain\b|^(?:seriously|again|really|not again)[?!]+$|\bkeep(?:s)? (?:asking|coming back|reopening|changing|pushing|moving the)\b|\bmov(?:e|ing|ed) the goal ?posts\b/,
];
/** A warning about working together. */
const RELATIONSHIP: readonly RegExp[] = [
  /\b(?:not|isn't|hardly|n't) (?:quite |really |exactly )?(?:how|the way|what|the (?:start|beginning|attitude|spirit|tone|kind))\b[^.;!?]{0,40}\b(?:pictured?|imagined?|envisaged?|expected?|hoped|start|begin|work|looking for|want|like|colleague)\b/,
  /\b(?:bad|poor|wrong|sour|sours|soured|souring|damag\w+|strain\w*|harm\w*|hurt\w*|jeopardi[sz]\w+|undermin\w+|leave(?:s)? (?:a|not)|not leave|not (?:a|leave a) good)\b[^.;!?]{0,40}\b(?:impression|taste|relationship|goodwill|light|foot|trust|standing|note|signal|start)\b/,
  /\b(?:second thoughts|(?:question|wonder|doubt)(?:ing|s)? (?:whether|if|your|how|about your)|having (?:my |our )?doubts|mak(?:e|es|ing) (?:me|us|you) (?:look bad|wonder|question|doubt|nervous)|look(?:s|ing)? bad|(?:sets|setting|strikes|rubbed|rubbing) (?:a|me|us|people)(?: \w+)? (?:wrong|tone)|tone of your|your (?:tone|attitude|approach) (?:is|was|has)|goodwill|would have hoped|had hoped (?:for|to hear)|i have to ask myself|think (?:carefully|hard) about (?:whether|how)|mutual respect|good faith|fail to understand|with (?:all due )?respect|such conduct|list of demands|demands|every time (?:we|you|i)|what (?:you'll|you will|you'd|it'll|it would|it will) be like (?:to|working)|(?:noted?|learned|seen?|read) with (?:\w+ )?(?:concern|regret|surprise|dismay|displeasure)|(?:caused?|causing) (?:\w+ )?(?:embarrassment|offence|offense|concern|trouble|friction|upset)|in spite of (?:our|my)|behind (?:my|our) backs?|went over my head|over my head|not (?:very )?(?:happy|pleased|impressed|amused|thrilled) (?:about|with|by|to|that)|uncomfortable (?:with|about|position)|awkward position|people (?:here )?(?:are|have) (?:starting|started|begun|beginning)|raised (?:some )?eyebrows)\b/,
];
const OTHERWISE: readonly RegExp[] = [
  /\b(?:sorry|apologi[sz]e|hate|hope|know|understand|appreciate|realise|realize|imagine)\b[^.;!?]{0,50}\b(?:disappoint\w*|frustrat\w*|patience|annoy\w*)/,
  /\b(?:thank|thanks|appreciate|ask|grateful)\b[^.;!?]{0,20}\bpatience\b|\bdisappointed (?:if|to lose|to see you)\b|\b(?:in|act\w* in|sign of|as a gesture of) good ?(?:faith|will)\b/,
  /\b(?:you|you're|you are|you may be|you might be) (?:\w+ )?(?:disappointed|frustrated)\b/,
];

/** Irritated, repeats itself, or warns about the relationship. */
export const frustration: StanceRule = {
  id: 'frustration',
  find: (heard) =>
    sentenceWith(heard, IRRITATED, OTHERWISE) ??
    sentenceWith(heard, REPEATED, OTHERWISE) ??
    sentenceWith(heard, RELATIONSHIP, OTHERWISE),
};
