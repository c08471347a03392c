import type { Stance } from '#domain/situation.ts';
import { NO_HURRY } from '#engine/listen/words/timed.ts';

/**
 * Single words and turns that lean towards a stance without proving it. They are added up only where no sentence says
 * anything outright, so that "I'd be lying if I said this was easy" is not taken for logistics.
 */
const LEANINGS: Partial<Record<Stance, readonly RegExp[]>> = {
  'accept-ask': [
    /\b(?:glad|happy|delighted|thrilled|pleased|over the moon|great news|good news|wonderful|fantastic|brilliant)\b/,
    /\b(?:welcome (?:aboard|to the team)|you're in|see you on|changed the (?:letter|contract)|updated the|sorted|all set|no drama|easy)\b/,
    /\b(?:you (?:asked|wanted|requested)|your (?:request|wish|ask))\b/,
  ],
  'soft-no': [
    /\b(?:lot|more than|much|high|steep|bold|rich|awkward|tricky|tough|hard|difficult|unusual|ambitious|ahead of|expensive|pricey|chunk|jump|ask)\b/,
    /\b(?:lying|honest|frank|tbh|candid|straight with you|sail through|bank on|hold your breath|promise|hopeful|optimistic|doubt|unlikely|sceptical|skeptical)\b/,
    /\b(?:thought|think about|think on|mull|ponder|sleep on|stranger things|not against|haven't asked|you never know|we'll see|let's see|see what|maybe|perhaps|not gonna say no|not a no|miracle|magic)\b/,
    /\b(?:colleagues|peers|others at|team members|internal|equity across|parity|fairness)\b/,
  ],
  'firm-no': [
    /\b(?:unfortunately|regret|afraid|sorry|bad news|bearer of|disappoint)\b/,
    /\b(?:no|not|can't|cannot|won't|doesn't|isn't|nothing)\b/,
    /\b(?:policy|rules?|regulations?|everyone|everybody|all employees|exceptions?|standard|scale|union|statut\w+|precedent)\b/,
  ],
  final: [
    /\b(?:final|last|conclusive|definitive|conclud\w+|closing|closed|settled for good)\b/,
    /\b(?:nothing (?:left|more|further)|no more|everything we have|ends? (?:here|there)|where it ends|line|further (?:correspondence|discussion|negotiation)|won't be (?:coming|going) back|hope you'll (?:say yes|take it)|up to you now|your call now|ball is in your court)\b/,
  ],
  'deadline-pressure': [
    /\b(?:tonight|today|tomorrow|midnight|noon|hours?|hrs|deadline|expir\w+|by (?:mon|tues|wednes|thurs|fri)\w*|eod|cob|end of (?:day|week)|this week|fast|nudge|hurry|urgent\w*|clock|asap)\b/,
    /\b(?:sign|decide|decision|yes or no|commit|accept|move on|next (?:candidate|person)|someone else|slot|close|lose)\b/,
  ],
  'ask-number': [
    /\?/,
    /\b(?:figures?|amount|salary|range|how much|target|ballpark|price|earn\w*|payslips?|other offer|second offer|competing)\b/,
  ],
  'ask-justification': [
    /\?/,
    /\b(?:why|reason\w*|rationale|basis|justif\w+|evidence|convince|merit|deserve|sources?|compared to|sets you apart)\b/,
  ],
  deferral: [
    /\b(?:wait|patience|tight|approv\w+|decid\w+|decision|sign(?:s|ed)? off|review\w*|meets?|meeting|committee|board|director|boss|finance|legal|provost|manager)\b/,
    /\b(?:next week|tomorrow|monday|tuesday|wednesday|thursday|friday|soon|days?|back|later|once|until|shortly|in touch|hear|the \d{1,2}(?:st|nd|rd|th))\b/,
  ],
  frustration: [
    /\b(?:blunt|frank\w*|honestly|concern\w*|embarrass\w*|disrespect\w*|unhappy|annoy\w*|irritat\w*|upset|unprofessional|demands?|tone|attitude|trust|commitment)\b/,
    /\b(?:every time|again|another|yet|still|keep|repeated\w*|once more|already|third|fourth|enough)\b/,
  ],
  rescind: [
    /\b(?:withdr\w+|rescind\w*|revok\w+|retract\w*|cancel\w*|no longer|not going ahead|pulled|search over|start over|someone else|other candidates?|another candidate)\b/,
    /\b(?:sorry|unfortunately|regret|wish you|best of luck|good luck|sad(?:ly)?|gutted|too far apart|not the right|freeze|restructur\w*|funding|decided)\b/,
  ],
  'written-confirmation': [
    /\b(?:attached|enclosed|letter|contract|agreement|document|docs|version|copy|paperwork|signature|sign|docusign|e-?sign|record|inbox|print|page)\b/,
    /\b(?:agreed|settled|discussed|promised|changes|updated|revised|corrected|new|spoke|chat|understanding|call|confirm\w*)\b/,
  ],
};
/** How many kinds of signs must agree; two where nothing is said here. */
const NEEDED: Partial<Record<Stance, number>> = { 'firm-no': 3 };
/** The vocabulary of moving in: benefits, machines, buildings, forms. */
const LOGISTICS =
  /\b(?:portal|pdf|password|log-?in|download|browser|app|email from|garage|badge|laptop|orientation|onboarding|enrol\w*|deductible|dental|accru\w+|vesting schedule|payroll|first day|reception|parking|canteen|lunch|guide|booklet|section|page \d|link|questions?|pro-?rated|cycle|quick answer|payday|gate|extension|certificate|clarif\w+|forms?|passport|background check|t-shirt|buddy|vendor|website|log ?in|uniform|dress code|address|floor|gratuity|cover|dependants?|dependents|waiting period|benefits|insurance|training|e-learning|photo|bring|arrive|welcome pack|calendar|schedule|agenda|meet the team|equipment|boxes|movers|visa|permit|tax|bank details|hours|office is)\b/g;

/** The sentence in which most signs of a stance stand. */
export function leaningSentence<S extends { readonly plain: string }>(
  stance: Stance,
  sentences: readonly S[],
): S | undefined {
  const signs = LEANINGS[stance] ?? [];
  const scored = sentences.map((sentence) => ({
    sentence,
    score: signs.filter((sign) => sign.test(sentence.plain)).length,
  }));
  return scored.sort((a, b) => b.score - a.score).find(({ score }) => score > 0)?.sentence;
}

/** The stance the words lean to, when two kinds of signs agree and logistics do not outweigh them. */
export function leaningOf(plain: string): Stance | undefined {
  let best: Stance | undefined;
  let most = 0;
  for (const [stance, signs] of Object.entries(LEANINGS) as [Stance, readonly RegExp[]][]) {
    if (stance === 'deadline-pressure' && NO_HURRY.test(plain)) continue;
    const score = signs.filter((sign) => sign.test(plain)).length / (NEEDED[stance] ?? 2);
    if (score > most) {
      most = score;
      best = stance;
    }
  }
  const logistics = new Set([...plain.matchAll(LOGISTICS)].map(([word]) => word)).size;
  return most >= 1 && logistics < 2 ? best : undefined;
}
