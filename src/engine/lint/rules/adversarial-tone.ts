import { definePhraseRule } from '#engine/lint/rule.ts';

export const adversarialTone = definePhraseRule({
  id: 'adversarial-tone',
  title: 'Hostile tone',
  runs: 'page',
  cost: 'normal',
  patterns: [
    /\b(?:you|he|she|they|nobody|no one|somebody|anyone|hr|your (?:team|company|department|people|hr)) (?:should|ought to|must) be (?:ashamed|embarrassed)\b/,
    /\b(?:insult(?:ing|ed)?|ridiculous|laughable|pathetic|a joke|disgrace\w*|outrageous|absurd|offensive|disrespect\w*|slap in the face|rip-?off|exploit\w*|shameful|idiots?|clueless|incompetent|stupid|morons?|clowns?|stingy|cheapskates?|penny-?pinch\w*|nonsense|bullshit|crap|peanuts|scam|garbage|rubbish)\b/,
    /\b(?:fobbed off|hiding behind|who do you think|do you (?:even|really) (?:know|understand|think)|waste of (?:my )?time|wasting my time|stop (?:playing|wasting)|play(?:ing)? games|don't insult|if it bit them|are you (?:kidding|serious|joking)|get real|get serious|i deserve (?:far |much |way )?(?:better|more)|you people|lowball(?:ing|ed)? me|nice try|taking advantage|i'm worth (?:far|much|way) more|you (?:clearly|obviously) (?:don't|have no|do not))\b/,
  ],
  unless:
    /\b(?:not|isn't|wasn't|never|no) (?:call (?:it|this) |say (?:it's|it is) |an? |meant as an? |in any way )*(?:insult\w*|joke|ridiculous)\b/,
  message: 'You will work with these people. Firm and friendly gets further than blame.',
});
