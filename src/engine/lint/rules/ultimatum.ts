import { definePhraseRule } from '#engine/lint/rule.ts';

const LEAVE =
  '(?:walk(?:ing)?(?: away)?|leav(?:e|ing)|declin\\w*|pass(?:ing)? on|turn(?:ing)? (?:it|this|you) down|sign(?:ing)?|go(?:ing)? (?:with|to|elsewhere)|look(?:ing)? elsewhere|out\\b|withdraw\\w*|accept(?:ing)? (?:the|their|another|one)|tak(?:e|ing) (?:the|their|another|my)|have to (?:decline|pass|walk|withdraw|go)|done\\b)';

export const ultimatum = definePhraseRule({
  id: 'ultimatum',
  title: 'Threat to leave',
  runs: 'page',
  cost: 'normal',
  patterns: [
    new RegExp(
      `\\b(?:or|otherwise,?|or else,?|else) (?:i(?:'m| am|'ll| will|'d| would| can)?|we(?:'re| are|'ll)?) (?:be )?(?:going to |forced to |happy to )?${LEAVE}`,
    ),
    new RegExp(
      `\\b(?:if|unless)\\b[^.?!]{2,120}[, ]+(?:then )?i(?:'m| am|'ll| will|'d| would|'ll have| will have)? (?:be |just |simply |to |have no choice but to |be forced to )*${LEAVE}`,
    ),
    /\btake it or leave it\b/,
    /\bor (?:you can |just )?(?:find|look for|hire|get) (?:yourself |yourselves )?(?:another|someone|somebody)\b/,
    /\b(?:my (?:last|final) (?:offer|word)|this is (?:not negotiable|non-negotiable)|deal[- ]?breaker or|or (?:the deal is|it's) off|or no deal)\b/,
    /\b(?:i won't|i will not|i refuse to) (?:join|sign|accept|start|come)\b[^.?!]{0,60}\b(?:unless|without|for less|until)\b/,
  ],
  unless: /\bif (?:you|we) can\b[^.?!]{0,80}\b(?:happy|ready|glad|delighted) to\b/,
  message:
    'A threat you may not carry out costs you credibility, and one you would carry out can cost the job. Say what you would need instead.',
});
