import type { DraftRule } from '#engine/lint/rule.ts';

const DEMAND =
  /\b(?:you (?:need|want|must have|asked for|said you need|require|would like) (?:an |my |a |your )?(?:answer|decision|reply|response|yes)|(?:need|needs|want|wants|would like|wanted|expects?)\b[^.?!]{0,60}\b(?:today|tonight|now|end of (?:the )?(?:day|today)|this (?:morning|afternoon|evening)|on the (?:call|spot|phone)|immediately|within (?:the|an|one|two) hours?|by (?:noon|midnight|five|six|\d))|next (?:person|candidate) (?:in line|on the list)|goes to (?:the next|someone else|another)|offer (?:expires|lapses|ends|is gone)|hold (?:anybody|anyone|you|things|people) up|under (?:time )?pressure|no time to|deadline is (?:today|now))\b/;

const GIVES_IN =
  /\b(?:decide (?:right )?(?:now|today|on the spot|here and now)|(?:give|tell|send) you (?:my|an) (?:answer|decision|yes)\b[^.?!]{0,40}\b(?:now|today|tonight|on the (?:phone|call|spot)|right away|at (?:\d|one|two|three|four|five|six|noon))|skip (?:reading|the|going|reviewing)|without (?:reading|looking|reviewing|having read|checking|thinking)|(?:won't|don't|no) need (?:to )?(?:read|review|check|look|think|any more time|more time)|sign (?:it )?(?:now|today|tonight|right away|blind|straight away|on the spot)|answer (?:you )?(?:now|right away|today|straight away|on the spot)|make up my mind (?:now|today)|go with my gut|(?:the|my) answer(?: is)? (?:yes|now)|just say yes|so (?:yes|ok|okay|fine)|then yes|all right,? (?:yes|i'll|then))\b/;

/** Gives in to a demand for a decision on the spot. */
export const rushedPressure: DraftRule = {
  id: 'rushed-pressure',
  title: 'Hurried yes',
  runs: 'page',
  cost: 'high',
  find(draft) {
    const { employerSaid, offer } = draft.situation;
    const own = draft.plain.slice(0, draft.end);
    const isDemanded =
      DEMAND.test(own) ||
      employerSaid.stance === 'deadline-pressure' ||
      offer.some((term) => term.field === 'responseDeadline' && (term.days ?? term.businessDays ?? 9) <= 1);
    if (!isDemanded || /\b(?:more time|extend|until|could i (?:have|get|take)|a few days)\b/.test(own)) return [];
    const sentence = draft.body.find(({ plain }) => GIVES_IN.test(plain));
    if (sentence === undefined) return [];
    return [
      {
        start: sentence.start,
        end: sentence.end,
        message: 'A hurried yes is hard to repair. Thank them and name the day you will answer.',
      },
    ];
  },
};
