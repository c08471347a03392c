import { definePhraseRule } from '#engine/lint/rule.ts';

export const overExplaining = definePhraseRule({
  id: 'over-explaining',
  title: 'Taking the ask back',
  runs: 'page',
  cost: 'normal',
  when: (draft) => draft.asks.length > 0 || draft.situation.history.some(({ by }) => by === 'me'),
  patterns: [
    /\b(?:fine|ok|okay|no (?:problem|worries|biggie|big deal|pressure|hard feelings|issue|stress)|cool|all good|understandable|understand|alright|good)\b[^.?!]{0,25}\b(?:if (?:not|it can't|you can't|that(?:'s| is)? (?:not|n't)|it(?:'s| is) not|it doesn't|this (?:isn't|doesn't)|there(?:'s| is) (?:no|nothing)|you say no|the answer is no)|either way|with whatever|without it|as it is|with the original)/,
    /\bif (?:not|you can't|it's not possible|that's not possible|it doesn't work)\b[^.?!]{0,30}\b(?:fine|ok|okay|no problem|no worries|understand|happy|not a problem|all good|accept|sign)\b/,
    /\b(?:it's|it is|this is|that's) (?:really |honestly |truly )?(?:no big deal|not (?:a (?:big )?(?:deal|problem)|(?:that|so|really|very) (?:important|big)|the end of the world))/,
    /\b(?:it )?(?:doesn't|does not|wouldn't) (?:really |actually )?matter(?: that much| so much| much)?(?: to me)?(?! to you)\b/,
    /\b(?:feel free to (?:say no|ignore|decline|refuse)|just ignore (?:this|me)|don't worry (?:about it|if)|forget i (?:asked|mentioned)|i'd (?:hardly|barely) notice|i(?:'ll| will) (?:still )?(?:accept|take it|sign|join) (?:anyway|either way|regardless|no matter)|i(?:'d| would) (?:still )?(?:accept|take it|join|sign|come|be happy) (?:anyway|either way|regardless|no matter|in any case))\b/,
    /\b(?:only asking|just asking|i only ask|i'm just checking) (?:because|since|as|so)\b[^.?!]{0,60}\b(?:supposed|told|said|should|everyone|people)\b/,
    /\bi(?:'m| am) (?:honestly |really )?(?:happy|fine|ok|okay) (?:with (?:the offer as it|whatever|what you)|either way|as it is)\b/,
  ],
  unless: /\b(?:the difference in base|means? little to me|matters little)\b/,
  message: 'This answers no for them. State the ask and stop there.',
});
