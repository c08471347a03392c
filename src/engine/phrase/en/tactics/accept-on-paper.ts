import { settledOpening } from '#engine/phrase/en/opening.en.ts';
import type { ByTone } from '#engine/phrase/pick.ts';
import type { Tactic } from '#engine/phrase/tactic.ts';

const READY: ByTone = {
  warm: [
    'I am ready to accept, and I am happy to say so.',
    'From my side it will be a yes, and one small step is left for that.',
    'I am glad to tell you that I am ready to accept.',
  ],
  plain: [
    'I am ready to accept.',
    'Nothing stands in the way of my yes but the paper.',
    'From my side it will be a yes.',
  ],
  brief: ['I am ready to accept.', 'From my side it will be a yes.', 'Ready to accept on my side.'],
};

const TERMS: ByTone = {
  warm: [
    'As soon as I have the updated letter with {unwritten}, I will return it signed.',
    'Once the updated letter shows {unwritten}, you will have it back with my signature.',
    'All that is left is the updated letter with {unwritten}, which I will then sign and return.',
    'As soon as I have the updated letter, I will return it signed. These are the terms as I have them:\n{unwrittenItems}',
    'Once the updated letter is here, you will have it back with my signature. The terms as I noted them:\n{unwrittenItems}',
    'All that is left is the updated letter, which I will then return. It holds, as I have it:\n{unwrittenItems}',
  ],
  plain: [
    'As soon as I have the updated letter with {unwritten}, I will return it signed.',
    'Once I have the updated letter with {unwritten}, you will have my signature.',
    'What is left is the updated letter with {unwritten}.',
    'As soon as I have the updated letter, I will return it signed. The terms as noted:\n{unwrittenItems}',
    'Once I have the updated letter, you will have my signature. The terms, as I have them:\n{unwrittenItems}',
    'What is left is the updated letter. My note of the terms:\n{unwrittenItems}',
  ],
  brief: [
    'Once I have the letter with {unwritten}, I will return it signed.',
    'Please send the updated letter with {unwritten}.',
    'The updated letter with {unwritten} is all that is left.',
    'Once I have the letter, I will return it signed. Terms as noted:\n{unwrittenItems}',
    'Please send the updated letter. My note of the terms:\n{unwrittenItems}',
    'The updated letter is all that is left. It holds:\n{unwrittenItems}',
  ],
};

const AS_SENT: ByTone = {
  warm: [
    'My earlier request is closed with this. Once you confirm that the letter is the version to sign, I will return it with my signature.',
    'I take the terms of the letter, and nothing is open on my side. As soon as you confirm that it is the version to sign, you will have it back.',
    'Please confirm that the letter I have is the one to sign, and you will have it back with my signature.',
  ],
  plain: [
    'My earlier request is closed with this. Once you confirm that the letter is the version to sign, I will return it.',
    'Nothing is open on my side. Please confirm that the letter I have is the one to sign.',
    'Once you confirm the letter as the version to sign, you will have my signature.',
  ],
  brief: [
    'Please confirm that the letter I have is the one to sign.',
    'Once you confirm the letter, you will have my signature.',
    'My earlier request is closed. Please confirm the letter as the one to sign.',
  ],
};

/** A yes that waits for the letter that holds what was said, or for word that the letter in hand is the one to sign. */
export const acceptOnPaper: Tactic = {
  id: 'accept-on-paper',
  subjects: ['Ready to accept', 'The {role} offer: ready to accept', 'The letter to sign'],
  paragraphs: (facts) => [
    settledOpening(facts),
    [
      { at: 'ready', lines: READY },
      { at: 'terms', lines: facts.unwritten.length > 0 ? TERMS : AS_SENT },
    ],
  ],
};
