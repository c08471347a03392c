import { opening } from '#engine/phrase/en/opening.en.ts';
import type { ByTone } from '#engine/phrase/pick.ts';
import type { Tactic } from '#engine/phrase/tactic.ts';

const CHOICE: ByTone = {
  warm: [
    '{lead}I have put together a few ways that would each work for me, so that you can choose what is easiest on your side:\n{packages}',
    '{lead}here are different ways to get there, each of them good for me; you know best which one you can carry:\n{packages}',
    '{lead}you can choose among these, and I would be glad about each:\n{packages}',
  ],
  plain: [
    '{lead}each of these would work for me, so the choice is yours:\n{packages}',
    '{lead}here are packages that work for me, so that you can pick the one that suits you:\n{packages}',
    '{lead}I can put it in different ways, each as good for me:\n{packages}',
  ],
  brief: [
    '{lead}each of these works for me:\n{packages}',
    '{lead}you can choose among these:\n{packages}',
    '{lead}here are ways that work for me:\n{packages}',
  ],
};

const WHICH: ByTone = {
  warm: [
    'Which of them comes nearest to what you can do?',
    'Which one is easiest on your side?',
    'Which of them would you like to take forward?',
  ],
  plain: ['Which one is easiest on your side?', 'Which of them can you arrange?', 'Which one suits you best?'],
  brief: ['Which one suits you?', 'Which can you arrange?', 'Which is easiest for you?'],
};

/** Two or three packages side by side, each as good to the person: the employer picks the one that costs it least. */
export const packages: Tactic = {
  id: 'packages',
  subjects: ['Ways to get there', 'The {role} offer: ways to get there', 'A choice of packages'],
  paragraphs: (facts) => [opening(facts), [{ at: 'choice', lines: CHOICE }], [{ at: 'question', lines: WHICH }]],
  onCall: 'ask-and-stop',
};
