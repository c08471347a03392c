import { isBacked, RELATION, reasons } from '#engine/phrase/en/reasons.en.ts';
import type { ByTone } from '#engine/phrase/pick.ts';
import type { Facts } from '#engine/phrase/slots.ts';
import type { Paragraph, Part } from '#engine/phrase/tactic.ts';

/** The ask after a recorded reason: one sentence, one figure. */
const BACKED: ByTone = {
  warm: [
    'On that basis I would like to ask for {ask}.',
    'With that in view, what I would love to settle on is {ask}.',
    'That is why I am asking for {ask}.',
    'For that reason I hope we can agree on {ask}.',
  ],
  plain: [
    'On that basis I am asking for {ask}.',
    'With that in view I would like {ask}.',
    'For that reason I propose {ask}.',
    'That is what my request for {ask} rests on.',
  ],
  brief: [
    'On that basis, I would like {ask}.',
    'My ask is therefore {ask}.',
    'So I am asking for {ask}.',
    'I propose {ask} on that basis.',
  ],
};

/** The ask where nothing is recorded: it rests on how the person reads the role, and claims nothing else. */
const UNBACKED: ByTone = {
  warm: [
    'Given the scope of the role as I read it, I would like to ask for {ask}.',
    'Having thought about the responsibilities the role carries, I would love to settle on {ask}.',
    'Based on what the role asks for, as I see it, I am asking for {ask}.',
    'Given how much I expect the role to take on, I hope we can agree on {ask}.',
  ],
  plain: [
    'Given the scope of the role as I read it, I am asking for {ask}.',
    'Based on the responsibilities of the role, I would like {ask}.',
    'In view of what the role covers, I propose {ask}, which reflects its scope as I see it.',
    'My request is {ask}, because that is how I read the scope of the role.',
  ],
  brief: [
    'Given the scope of the role, I would like {ask}.',
    'Based on what the role asks for, I propose {ask}.',
    'For the responsibilities involved, I am asking for {ask}.',
    'My ask is {ask}, given the scope of the role.',
  ],
};

export const QUESTION: ByTone = {
  warm: [
    'Is that something you could take forward with me?',
    'How does that look from your side?',
    'Would that work for you and the team?',
    'What do you think?',
    'Is this something we can arrange together?',
  ],
  plain: [
    'Would that work on your side?',
    'Could you tell me whether that is possible?',
    'How does that look to you?',
    'Is that something you can arrange?',
  ],
  brief: ['Would that work?', 'Is that possible?', 'Can you do that?', 'Does that work for you?'],
};

const OTHERS: ByTone = {
  warm: [
    'Beside that I would be glad to have {others}.',
    'I would also love to see {others} as part of it.',
    'Together with that, I have {others} in mind.',
  ],
  plain: [
    'I would also like {others}.',
    'Beside that I am asking for {others}.',
    'After that I have {others} in mind.',
  ],
  brief: ['I would also like {others}.', 'Then {others}.', 'Also {others}.'],
};

const OTHERS_LEAD: ByTone = {
  warm: [
    'After that come, in this order:\n{otherItems}',
    'What I would also be glad to have, in order of weight:\n{otherItems}',
    'These matter to me as well, the first the most:\n{otherItems}',
  ],
  plain: [
    'I would also like, in this order:\n{otherItems}',
    'Beside that, in order of weight:\n{otherItems}',
    'After that, the first the most important:\n{otherItems}',
  ],
  brief: ['Also, in this order:\n{otherItems}', 'Then, by weight:\n{otherItems}', 'After that:\n{otherItems}'],
};

/** The other things asked for in the same message, in a sentence; a longer list stands below. */
export const others: Part = { at: 'others', lines: OTHERS };
export const otherItems: Part = { at: 'other-items', lines: OTHERS_LEAD };

/** The question that ends an ask. After it nothing follows. */
export const question: Part = { at: 'question', lines: QUESTION };

/** Common ground and reasons, the ask, the rest of the asks, one question. */
export function fullAsk(facts: Facts, first?: 'rival' | 'merits'): readonly Paragraph[] {
  const backed = isBacked(facts, first);
  return [
    [{ at: 'relation', lines: RELATION }, ...reasons(facts, first)],
    [{ at: 'ask', lines: backed ? BACKED : UNBACKED }, others],
    [otherItems],
    [question],
  ];
}
