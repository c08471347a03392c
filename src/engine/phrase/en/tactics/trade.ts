import { otherItems, others, question } from '#engine/phrase/en/asking.en.ts';
import { opening } from '#engine/phrase/en/opening.en.ts';
import { isBacked, reasons } from '#engine/phrase/en/reasons.en.ts';
import type { ByTone } from '#engine/phrase/pick.ts';
import type { Facts } from '#engine/phrase/slots.ts';
import type { Tactic } from '#engine/phrase/tactic.ts';

const TURN: ByTone = {
  warm: [
    'I would like us to find a different way to the same place, one that is easier on your side.',
    'There is often a second way, and I have looked for one that your side can carry.',
    'I do not want us to get stuck on one part, so I have looked at the offer as a whole.',
  ],
  plain: [
    'I have looked for a way that may be easier on your side.',
    'I have looked at the other parts of the offer.',
    'There may be a second way to the same result.',
  ],
  brief: ['Let us try a different way.', 'I have looked at the other parts.', 'Here is a different way.'],
};

const BRIDGE: ByTone = {
  warm: [
    '{lead}what would bridge it for me is {ask}.',
    '{lead}I would gladly take a different route with you: {ask}.',
    '{lead}I hope we can agree on {ask} to bridge the difference.',
  ],
  plain: [
    '{lead}I propose {ask} to bridge the difference.',
    '{lead}I would like to ask for {ask} in its place.',
    '{lead}{ask} would bridge the difference.',
  ],
  brief: ['{lead}I propose {ask}.', '{lead}{ask} would bridge it.', '{lead}I am asking for {ask} in its place.'],
};

/** Base is still on the table: it stands, and the other parts come beside it. */
const BASE_STANDS: ByTone = {
  warm: [
    '{lead}my request remains {ask}, and I am open about the way there.',
    '{lead}I still have {ask} in mind, and I can see more than one road to it.',
    '{lead}I would still like {ask}, and I have thought about what could stand beside it.',
  ],
  plain: ['{lead}my request remains {ask}.', '{lead}I still have {ask} in mind.', '{lead}I am still asking for {ask}.'],
  brief: ['{lead}my request remains {ask}.', '{lead}I still have {ask} in mind.', '{lead}I am still asking for {ask}.'],
};

const BRIDGE_BACKED: ByTone = {
  warm: [
    'With that in view, what would bridge it for me is {ask}.',
    'That is why I hope we can agree on {ask}.',
    'On that basis I would gladly take a different route with you: {ask}.',
  ],
  plain: [
    'On that basis I propose {ask}.',
    'With that in view I would like to ask for {ask}.',
    'For that reason I am asking for {ask}.',
  ],
  brief: ['So I propose {ask}.', 'On that basis, {ask} would bridge it.', 'I am therefore asking for {ask}.'],
};

/** One part is closed or stuck: what it will not give is looked for in the others. Reasons stand where none were given yet. */
export const trade: Tactic = {
  id: 'trade',
  subjects: ['Another way', 'The {role} offer: a proposal', 'A proposal'],
  paragraphs: (facts: Facts) => {
    const isNew = facts.isFirstAsk && isBacked(facts);
    return [
      opening(facts),
      [{ at: 'turn', lines: TURN }, ...(isNew ? reasons(facts) : [])],
      [
        { at: 'bridge', lines: isNew ? BRIDGE_BACKED : facts.asks[0]?.field === 'baseSalary' ? BASE_STANDS : BRIDGE },
        others,
      ],
      [otherItems],
      [question],
    ];
  },
  onCall: 'ask-and-stop',
};
