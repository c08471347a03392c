import { definePhraseRule } from '#engine/lint/rule.ts';

const isAboutMoving = /\b(?:relocat\w+|mov(?:e|ing|ers?)|removal|visa)\b/;

export const personalNeed = definePhraseRule({
  id: 'personal-need',
  title: 'Private need as the reason',
  runs: 'page',
  cost: 'normal',
  when: (draft) => draft.asks.length > 0,
  patterns: [
    /\b(?:my|our|the|pay(?:ing)?|cover|afford|with|for|towards?|make)\b[^.?!]{0,30}\b(?:rent\b|mortgage|student loans?|loans?\b(?! book)|debts?\b|credit card|bills\b|daycare|child ?care|school fees|tuition|nursery|kids?\b|children|babysit\w*|baby\b|wedding|medical (?:bills|costs)|alimony|car (?:payments?|loan)|groceries|ends meet|living (?:costs|expenses)|household|family to (?:support|feed)|elderly (?:mother|father|parents)|sick (?:mother|father|parent))/,
    /\b(?:i (?:have|need|want|am trying|'m trying|must)|i've got|we (?:have|need|are|'re)|we've)\b[^.?!]{0,40}\b(?:to support (?:my|a|our)|debts?\b|loans?\b|mortgage|family to|kids\b|children\b|baby\b|rent\b|expecting|buy(?:ing)? (?:a|our|my) (?:house|flat|home|car)|pay off|save for|make ends meet)/,
    /\b(?:rent|mortgage|childcare|daycare|cost of (?:my|our))\b[^.?!]{0,40}\b(?:went up|goes up|has gone up|going up|is high|are high|is expensive|increased|due)\b/,
    /\b(?:can't|cannot|couldn't|hard to|struggl\w+ to|won't) (?:afford|live on|make ends meet|survive|cover|get by)\b/,
    /\b(?:second|new|first|third) (?:baby|child)\b|\b(?:wife|husband|partner|spouse)(?:'s)? (?:lost|is (?:out of|not working|pregnant|between)|doesn't work|stopped)\b/,
  ],
  unless: isAboutMoving,
  message: 'They pay for what you bring, not for what you need. Give a reason that is about the work.',
});
