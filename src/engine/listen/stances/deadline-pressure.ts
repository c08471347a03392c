import type { Heard } from '#engine/listen/heard.ts';
import type { Evidence, StanceRule } from '#engine/listen/stances/stance-rule.ts';
import { BY_WHEN, isTimed, NO_HURRY } from '#engine/listen/words/timed.ts';

const ANSWER =
  '(?:answers?|decisions?|decid(?:e|es|ed|ing)|respon(?:se|d)|repl(?:y|ies)|yes or (?:a )?no|yes|signature|sign(?:ed|s)?|accept(?:ance|ed|s)?|to hear|hear (?:back |from )|heard|to know|know (?:if|whether|today|by)|let (?:me|us) know|confirm(?:ation|ed)?|commit(?:ment|ted)?|call(?:s)? it|come back to (?:me|us)|get back to (?:me|us)|your word)';
const DEMANDS = new RegExp(
  `\\b(?:need(?:s|ed)?|must|require[sd]?|have to|has to|having to|want|wants|expect(?:s|ed|ing)?|insist\\w*|should|ask (?:you|for|that)|request|waiting|looking for|would need|'d need|demands?|press\\w*|urge|got to|gotta|kindly|please|can you|could you|be able to)\\b[^;!?]{0,70}\\b${ANSWER}`,
);
const WITH_TIME = new RegExp(`\\b${ANSWER}\\b[^;!?]{0,80}`);
/** The offer, or a part of it, ends at a time. */
const LAPSES =
  /\b(?:offers?|bonus|sign(?:ing)?[- ]?on|package|letter|position|role|terms|deal|place|slot|req|it|this|that|which|number|figure|rate|salary|money|budget)\b[^.;!?]{0,50}\b(?:expir\w+|laps\w+|(?:runs?|ran|running) out|ends\b|clos(?:es|ing)\b|(?:is |are |be |remains? |only |stays? )?(?:good|valid|open|available|on the table|live|held|stands?) (?:only )?(?:until|till|for|through|to)|(?:goes?|going) (?:poof|away|dead|stale|bye)|(?:be |stand |become |considered )+(?:void|withdrawn|cancelled|canceled|null|forfeited|gone|lapsed|invalid|off)|falls? (?:away|off)|goes (?:away|to)|disappears?|vanish\w*|self-destructs?|stays? in|(?:is|'s) gone|times? out|off the table)\b/;
const HURRY =
  /\b(?:clock is ticking|time is (?:of the essence|short|running)|running out of time|(?:decid|answer|commit|accept|sign|yes)\w*[^.;!?]{0,30} on the spot(?! if)|while (?:we're|you're|i have you|i've got you) on the (?:phone|line|call)|(?:other|another|second|backup|next|several|two|three) (?:\w+ )?(?:candidates?|finalists?|applicants?|people|person)\b[^.;!?]{0,40}\b(?:wait\w*|ready|lined up|keen|standing by|interested|in line|waiting)|(?:can't|cannot|won't|unable to|not able to|not going to) (?:hold|keep|wait|sit on|leave)\b[^.;!?]{0,40}\b(?:open|past|beyond|longer|any longer|forever|much|until|it|after)|wrapped up (?:without delay|today|now|quickly)|sooner rather than later|urgent\w*|last chance|right now|immediately|failing which|(?:tick|tick-tock)|only (?:for|if|available|valid|good|open)\b[^.;!?]{0,40}\b(?:sign|accept|today|this week|by)|(?:drops?|comes?|falls?|taken) (?:off|out of) the (?:letter|offer|table|package)|no longer (?:feel |be |consider ourselves )?bound|be deactivated|somebody(?:'s| else)|someone(?:'s| else) (?:will|is|gets)|by return|unless (?:we|i)(?:'ve| have)? (?:hear|heard|receive|received|get|got)|speak now|first come|no (?:extension|extensions)|not (?:be )?(?:able to )?extend|running out of patience on timing)\b/;
const GONE_OTHERWISE =
  /\b(?:otherwise|after (?:that|which|then|this)|if (?:not|we (?:don't|do not|haven't|have not)|i (?:don't|do not|haven't)|you (?:can't|cannot|don't|haven't)|there's no|nothing)|failing (?:that|which)|unless|or (?:we|i|it|the)(?:'ll| will|'d| would)?|else|should we not)\b[^.;!?]{0,90}\b(?:move|go|offer|withdraw|rescind|pull|give|gone|off|cancel\w*|lapse\w*|expire\w*|void|other|another|next|release|close|assume|pass|lose|forfeit\w*)/;
/** Deadlines of other things. */
const OTHER_THING =
  /\b(?:health|dental|benefits?|enrol\w*|insurance|plan|form|forms|i-9|w-4|background|training|survey|parking|portal|laptop|visa|permit|register|registration|bank|questionnaire|references?|meeting|committee|council|board|finance|compensation team|hr team|vp|director|manager|provost|payroll|t-shirt|orientation|shipping|link|password|login|pdf|equipment|lunch|hotel)\b/;
/** The employer's own deadline: "I'll have an answer by Friday". */
const OURS =
  /\bexpect to hear\b|\byou(?:'ll| will| should| can expect to) (?:hear|have|receive|get)\b|^(?:i|we)(?:'ll| will| shall|'m going to| am going to) (?!need|have to|require|expect|want|must)|\b(?:i|we|they|she|he|you)(?:'ll| will| should| hope to|'d hope to| expect to| am going to|'re going to| aim to| can) (?:\w+ ){0,3}?(?:have|get|let you|know|be able|hear|come|give you|write|revert|respond|confirm|send|update|receive|call|be in)\b/;
const SOFT = /\b(?:can|may|could) (?:have|take) until\b|\b(?:let (?:me|us) know|confirm|return|sign|kindly|please)\b/;

export const deadlinePressure: StanceRule = {
  id: 'deadline-pressure',
  find(heard: Heard): Evidence | undefined {
    let weak: Evidence | undefined;
    const all = heard.sentences.map(({ plain }) => plain).join(' ');
    if (NO_HURRY.test(all)) return undefined;
    for (const [index, { plain, start, end }] of heard.sentences.entries()) {
      if (OTHER_THING.test(plain) && !/\b(?:offer|decision|accept\w*)\b/.test(plain)) continue;
      const before = heard.sentences[index - 1]?.plain ?? '';
      const timed = isTimed(plain) || (BY_WHEN.test(before) && /\b(?:that|then|it)\b/.test(plain));
      const demands = DEMANDS.test(plain) && BY_WHEN.test(plain) && !OURS.test(plain);
      const lapses = LAPSES.test(plain) && timed && (BY_WHEN.test(plain) || /\bafter that\b|expire|lapse/.test(plain));
      const gone =
        GONE_OTHERWISE.test(plain) && timed && !/\b(?:again|more (?:change|request|time)|reopen)\b/.test(plain);
      const hurry = HURRY.test(plain) && !OURS.test(plain) && !/\byou(?:'d| would)\b[^?]{0,60}\?$/.test(plain);
      if (gone || hurry || (lapses && !SOFT_LAPSE.test(plain) && !OURS.test(plain)))
        return { start, end, strength: 'strong' };
      if (demands) {
        const strength = SOFT.test(plain) && !URGENT.test(plain) && !FIRM_DEMAND.test(plain) ? 'weak' : 'strong';
        if (strength === 'strong') return { start, end, strength };
        weak ??= { start, end, strength };
      } else if (!/\b(?:you|your|please|kindly|let (?:me|us) know)\b/.test(plain)) continue;
      else if (lapses || (WITH_TIME.test(plain) && SOFT.test(plain) && BY_WHEN.test(plain) && !OURS.test(plain)))
        weak ??= { start, end, strength: 'weak' };
    }
    return weak;
  },
};

const SOFT_LAPSE = /\b(?:open|valid|good|stands?|available) (?:until|till|for|through|to)\b/;
const URGENT =
  /\b(?:today|tonight|tomorrow|noon|midnight|hours?|hrs|eod|cob|end of (?:the )?day|close of|immediately|asap|now)\b/;
const FIRM_DEMAND = /\b(?:need|must|require|have to|has to|expect|insist|want)\b/;
