import type { Style } from '#engine/rehearse/profiles.ts';

/** What an invented employer writes. `{terms}`, `{fixed}` and `{open}` are filled in; nothing else is said of the offer. */
export type AnswerKind =
  | 'opening'
  | 'counter'
  | 'counter-banded'
  | 'soft-no'
  | 'firm-no'
  | 'fixed'
  | 'final-moved'
  | 'final'
  | 'accept-ask'
  | 'ask-number'
  | 'ask-reason'
  | 'frustration'
  | 'rescind'
  | 'time'
  | 'letter'
  | 'nothing-yet'
  | 'welcome'
  | 'goodbye'
  | 'go-on'
  | 'some-room';

export const ANSWER_WORDS: Readonly<Record<AnswerKind, Readonly<Record<Style, readonly string[]>>>> = {
  opening: {
    warm: ['Hello, and thank you for making the time. We would love to have you here. How does the offer look to you?'],
    plain: ['Hello. You have our offer. What are your thoughts on it?'],
    short: ['Hi. You have seen the offer. What do you say?'],
  },
  counter: {
    warm: [
      'Thank you for being open with me. I went back to the team for you, and we can offer {terms}.',
      'I have looked into it again with the team. We can now offer {terms}.',
    ],
    plain: ['I have talked to the team. We can offer {terms}.', 'After another look, we are able to offer {terms}.'],
    short: ['We can offer {terms}.', 'I checked. We could do {terms}.'],
  },
  'counter-banded': {
    warm: [
      'Thank you for your patience. Our bands mean that base is fixed, but we can offer {terms}.',
      'I took it back to the team. Base is fixed for this level; we can, however, offer {terms}.',
    ],
    plain: ['Base is fixed by the band. We can offer {terms}.', 'We cannot change base, but we can offer {terms}.'],
    short: ['Base is fixed. We can offer {terms}.', 'No change on base. We can offer {terms}.'],
  },
  'soft-no': {
    warm: [
      'I understand why you ask, and I wish I could say yes. That would be difficult for us at the moment.',
      'Thank you for explaining. I have to say that this would be hard to get through on our side.',
    ],
    plain: [
      'That is above what we had planned for this role, and it would be difficult.',
      'I hear you. That would be hard for us to do.',
    ],
    short: ['That would be difficult.', 'That is a stretch for us.'],
  },
  'firm-no': {
    warm: ['I have asked around for you, and I am afraid that we are not able to go beyond the offer.'],
    plain: ['We are not able to go beyond what we offered.', 'I have checked, and we cannot go any higher.'],
    short: ['We cannot go any higher.', 'We are not able to change the offer.'],
  },
  fixed: {
    warm: [
      'I would love to do something on base, but it is fixed by our salary bands. There may be some flexibility on {open}.',
      'Base follows our bands, so the base salary is fixed. We do have some flexibility on {open}.',
    ],
    plain: [
      'The base salary is fixed by the band for this level. There is some flexibility on {open}.',
      'Base salary is not negotiable here. We have some room on {open}.',
    ],
    short: ['Base salary is fixed. There is some room on {open}.', 'The base is fixed. We are flexible on {open}.'],
  },
  'final-moved': {
    warm: [
      'I have done all that I can for you. We can offer {terms}, and this is our final offer.',
      'After one more round with the team we can offer {terms}. That is our best and final offer.',
    ],
    plain: ['We can offer {terms}. This is our final offer.', 'Our best and final offer: {terms}.'],
    short: ['We can go to {terms}. That is our final offer.', 'We can do {terms}. This is our final offer.'],
  },
  final: {
    warm: ['I have done all that I can, and I want to be open with you: this is our best and final offer.'],
    plain: ['This is our final offer.', 'What you have is our best and final offer.'],
    short: ['This is our final offer.', 'That is our final offer.'],
  },
  'accept-ask': {
    warm: [
      'I am happy to tell you that your request is approved: {terms}.',
      'Good news: we can offer you {terms}, as you asked. I am glad that this worked out.',
    ],
    plain: ['We agree to what you asked for: {terms}.', 'Your request is approved: {terms}.'],
    short: ['Approved: {terms}.', 'Yes, we can do that: {terms}.'],
  },
  'ask-number': {
    warm: ['I would be glad to take something to the team. What figure did you have in mind?'],
    plain: ['What figure do you have in mind?', 'Which number would you like me to take to the team?'],
    short: ['What figure do you have in mind?', 'What number are you looking for?'],
  },
  'ask-reason': {
    warm: ['Before I take this to the team: could you help me understand what the figure is based on?'],
    plain: ['How did you arrive at that figure?'],
    short: ['What is that based on?', 'How did you arrive at that number?'],
  },
  frustration: {
    warm: ['To be honest, I am getting frustrated. We have been over this, and I have told you where we stand.'],
    plain: ['We keep going back and forth on this. I have already told you that this is where we stand.'],
    short: ['I have already told you where we stand. This is getting frustrating.'],
  },
  rescind: {
    warm: ['I am sorry to tell you that we have decided to withdraw the offer. I wish you all the best.'],
    plain: ['We have decided to withdraw the offer and go on with another candidate.'],
    short: ['We are withdrawing the offer.'],
  },
  time: {
    warm: ['Of course. Take the time you need, and call me with any question.'],
    plain: ['That is fine. Let us talk again on that day.'],
    short: ['Fine with me.'],
  },
  letter: {
    warm: ['Here is the revised letter with everything that we agreed on. Please let me know whether it is complete.'],
    plain: ['Attached is the updated letter with the agreed terms.'],
    short: ['Attached is the revised offer letter.'],
  },
  'nothing-yet': {
    warm: ['Nothing has changed so far, so the letter you have is complete as it stands.'],
    plain: ['The letter you have is complete as it stands.'],
    short: ['You have the letter already.'],
  },
  welcome: {
    warm: ['That is wonderful. Welcome to the team, we look forward to your first day.'],
    plain: ['Thank you, we are glad to have you. The papers follow.'],
    short: ['Great, welcome aboard.'],
  },
  goodbye: {
    warm: ['I am sorry to hear it, and I understand. Thank you for being open with us, and all the best.'],
    plain: ['Thank you for letting us know. All the best.'],
    short: ['Understood. All the best.'],
  },
  'some-room': {
    warm: ['We do have some room for someone we want. What figure did you have in mind?'],
    plain: ['There is some room. What figure do you have in mind?'],
    short: ['A little. What number are you looking for?'],
  },
  'go-on': {
    warm: ['Thank you. Is there anything in the offer you would like to talk about?'],
    plain: ['Thank you. What would you like to talk about?'],
    short: ['Good. What else?'],
  },
};
