import type { Stance } from '#domain/situation.ts';
import type { Pool } from '#engine/phrase/pick.ts';

/** One sentence that shows their answer was heard: it respects what they said and gives nothing away. */
export const STANCE_LINES: Readonly<Record<Stance, Pool>> = {
  'accept-ask': [
    'I am glad that we have found common ground.',
    'It is good to know that we agree.',
    'Your yes means a lot to me.',
  ],
  counter: [
    'I appreciate the step you have taken.',
    'I can see that you have looked for a way, and that counts for me.',
    'Your new proposal is welcome.',
    'It is good to see the offer develop.',
  ],
  'soft-no': [
    'I hear that this is not easy to arrange.',
    'I see that there are limits you work within.',
    'I take it that what I asked for meets some constraints on your side.',
    'It helps me to know where it gets difficult.',
  ],
  'fixed-component': [
    'I take it that {fixed} cannot change, and I respect that.',
    'I see that {fixed} follows rules of your own.',
    'I hear you that {fixed} is set.',
    'It is clear to me that part of this is set, and I respect that.',
    'I see that one part of it follows rules of your own.',
    'I hear you that not everything can change.',
  ],
  'firm-no': [
    'You have been clear, and I respect that.',
    'I take your answer seriously.',
    'It is good to know where you stand.',
  ],
  final: [
    'You have been clear that this is as far as it goes, and I respect that.',
    'I take it that the offer now stands, and I value the clarity.',
    'It is good to know that this is where things stand.',
  ],
  'deadline-pressure': [
    'I see that timing matters on your side.',
    'I know that you have a schedule to keep.',
    'I take it that you are keen to settle this soon.',
  ],
  'ask-number': [
    'You asked what I have in mind, and I am glad to be specific.',
    'You wanted to hear a figure from me, so here it is.',
    'It is fair to ask me for a figure.',
  ],
  'ask-justification': [
    'You asked what my request rests on, and I am glad to explain.',
    'It is a fair question where my request comes from.',
    'You wanted to know the reasons behind it, so here they are.',
  ],
  deferral: [
    'I know that this is a decision for several people.',
    'It is good to hear that you are taking it further.',
    'I see that others have a say in this.',
  ],
  frustration: [
    'I value the patience you have shown in this.',
    'I know how much time has gone into this on your side.',
    'It matters to me that we stay on good terms.',
  ],
  rescind: [
    'I value the offer, and I remain interested in the role.',
    'It matters to me that there is no misunderstanding between us.',
    'The role is important to me, and so is the way we talk about it.',
  ],
  'written-confirmation': [
    'It is good to have the terms on paper.',
    'I have the letter in front of me.',
    'Having it on paper makes things clear.',
  ],
  info: [
    'What you sent helps me.',
    'That answers a good part of what I wanted to know.',
    'The details are useful to me.',
  ],
};
