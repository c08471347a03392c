import { otherItems, others, question } from '#engine/phrase/en/asking.en.ts';
import { opening } from '#engine/phrase/en/opening.en.ts';
import { isBacked, reasons } from '#engine/phrase/en/reasons.en.ts';
import type { ByTone } from '#engine/phrase/pick.ts';
import type { Tactic } from '#engine/phrase/tactic.ts';

const GAP: ByTone = {
  warm: [
    'I want to be open with you: the base is well below what I had expected for a role of this scope.',
    'There is one point I have to be frank about, since I want this to work: base is some way from what I had expected.',
    'The role fits me well; the base is clearly lower than I had pictured for it.',
  ],
  plain: [
    'The base is well below what I had expected for a role of this scope.',
    'To be open with you, there is a clear distance between the base and what I had expected.',
    'On base, the offer is clearly lower than I had expected for this role.',
  ],
  brief: [
    'The base is well below what I expected for this role.',
    'On base there is a clear gap to what I expected.',
    'To be open: the base is lower than I expected.',
  ],
};

const FIGURE: ByTone = {
  warm: [
    '{lead}I would need to see something near {ask} for us to go forward, and I would be glad if we got there together.',
    '{lead}I hope that we can find our way to {ask}.',
    '{lead}what I am asking for is {ask}, and I am confident that we can talk about it.',
  ],
  plain: ['{lead}I would need to see {ask} to go forward.', '{lead}I am asking for {ask}.', '{lead}I propose {ask}.'],
  brief: ['{lead}I am asking for {ask}.', '{lead}I would need {ask} to go forward.', '{lead}my ask is {ask}.'],
};

const FIGURE_BACKED: ByTone = {
  warm: [
    'On that basis I would need to see something near {ask} for us to go forward.',
    'With that in view I hope that we can find our way to {ask}.',
    'That is why I am asking for {ask}, and I am confident that we can talk about it.',
  ],
  plain: [
    'On that basis I would need to see {ask} to go forward.',
    'For that reason I am asking for {ask}.',
    'With that in view I propose {ask}.',
  ],
  brief: ['So I am asking for {ask}.', 'On that basis I would need {ask} to go forward.', 'My ask is therefore {ask}.'],
};

/** An offer far below: said plainly, without reproach, and with the figure that would carry. */
export const lowball: Tactic = {
  id: 'lowball',
  subjects: ['The offer: the base', 'The {role} offer', 'Terms of the offer'],
  paragraphs: (facts) => [
    opening(facts),
    [{ at: 'gap', lines: GAP }, ...reasons(facts)],
    [{ at: 'figure', lines: isBacked(facts) ? FIGURE_BACKED : FIGURE }, others],
    [otherItems],
    [question],
  ],
  onCall: 'ask-and-stop',
};
