import { opening } from '#engine/phrase/en/opening.en.ts';
import type { ByTone } from '#engine/phrase/pick.ts';
import type { Tactic } from '#engine/phrase/tactic.ts';

const WHY: ByTone = {
  warm: [
    'I am serious about this role, and a step of this weight is one I want to take with a clear head.',
    'I want to come to you with a decision I fully stand behind, and that takes a little time.',
    'Because I mean to stay, I want to read everything in peace before I decide.',
  ],
  plain: [
    'I am very interested, and I want to make this decision carefully.',
    'The decision matters to me, and I want to go through all of it first.',
    'I want to give you an answer that holds, and for that I need a little time.',
  ],
  brief: [
    'I am very interested and want to decide with care.',
    'I want to give you an answer that holds.',
    'I need a little time to decide well.',
  ],
};

const DATED: ByTone = {
  warm: [
    'Could you extend the time for my answer until {later}?',
    'Would it be possible to have until {later} for my answer?',
    'May I come back to you with my answer on {later}?',
  ],
  plain: [
    'Could the date for my answer be {later}?',
    'Would {later} work for my answer?',
    'May I have until {later} to answer?',
  ],
  brief: ['Could I have until {later}?', 'Would {later} work for my answer?', 'May I answer on {later}?'],
};

const UNDATED: ByTone = {
  warm: [
    'Could you extend the time for my answer by a few business days?',
    'Would it be possible to have a few business days for my answer?',
    'May I come back to you with my answer in a few business days?',
  ],
  plain: [
    'Could you extend the date for my answer by a few business days?',
    'Would a few business days for my answer work on your side?',
    'May I have a few business days to answer?',
  ],
  brief: [
    'Could I have a few business days?',
    'May I answer in a few business days?',
    'Would a few business days work?',
  ],
};

const STILL_DECIDING: ByTone = {
  warm: [
    'My date for an answer comes up before yours, and I would like us to decide on the same picture.',
    'The date set for my answer is close, while one point is still with you.',
    'So that neither of us has to decide half-way, I would like my date to follow yours.',
  ],
  plain: [
    'My date for an answer is close, and one point is still with you.',
    'I would like my answer to follow yours.',
    'One point is still being decided on your side, and my date is close.',
  ],
  brief: [
    'One point is still with you.',
    'My date is close, and yours is still open.',
    'I would like to answer after you do.',
  ],
};

/** Interest, a reason and a date of one's own. No threat, and no yes on the spot. */
export const extendDeadline: Tactic = {
  id: 'extend-deadline',
  subjects: ['The date for my answer', 'Timing of the offer', 'The {role} offer: timing'],
  paragraphs: (facts) => [
    opening(facts),
    [{ at: 'why', lines: facts.stance === 'deferral' ? STILL_DECIDING : WHY }],
    [{ at: 'question', lines: facts.days.later === undefined ? UNDATED : DATED }],
  ],
  onCall: 'ask-and-stop',
};
