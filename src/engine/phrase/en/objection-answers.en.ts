import type { ObjectionId } from '#domain/objection.ts';
import type { ByTone } from '#engine/phrase/pick.ts';

/** What an objection is answered with: that it was heard, and the one question that tells what stands behind it. */
export interface ObjectionAnswer {
  readonly heard: ByTone;
  readonly question: ByTone;
}

export const OBJECTION_ANSWERS: Readonly<Record<ObjectionId, ObjectionAnswer>> = {
  budget: {
    heard: {
      warm: [
        'I understand that there is a budget behind this, and I want us to find a way inside it.',
        'Thank you for telling me where the limit lies. A budget is a real thing, and I would like to work with it.',
        'I see that this goes past what was planned for the role, and I appreciate you saying so openly.',
      ],
      plain: [
        'I understand that there is a budget and would like to work within it.',
        'I see that this is above what was planned.',
        'A budget is a real limit, and I take it as such.',
      ],
      brief: ['I understand there is a budget.', 'I see that this is above plan.', 'The budget is clear to me.'],
    },
    question: {
      warm: [
        'Could you help me understand whether that is the budget for base alone, or for the whole offer?',
        'Would you tell me which part of the offer the budget is for, and who could approve an exception?',
        'Is the limit on base alone, or on all that the offer holds?',
      ],
      plain: [
        'Is that the budget for base, or for the offer as a whole?',
        'Could you tell me who could approve an exception, and what they would need to see?',
        'Would you tell me which parts are paid from another budget?',
      ],
      brief: [
        'Is that the budget for base, or for all of it?',
        'Who could approve an exception?',
        'Which parts come from another budget?',
      ],
    },
  },
  'no-negotiating': {
    heard: {
      warm: [
        'I respect that you keep to one way of making offers, and I like that it is the same for everyone.',
        'I hear that offers are not up for discussion at your place, and I take that seriously.',
        'Thank you for telling me how you handle this. I would like to stay within your way of doing it.',
      ],
      plain: [
        'I respect that you do not discuss pay in offers.',
        'I take it that this follows a rule, and I respect the rule.',
        'Your way of making offers is clear to me now.',
      ],
      brief: ['I respect the rule.', 'That is clear to me.', 'I take that as your rule.'],
    },
    question: {
      warm: [
        'Could you tell me whether that holds for the start date and for days off as well?',
        'Would you help me understand which parts of the offer lie outside of that rule?',
        'Does the same go for things beside pay, such as the date of a first review?',
      ],
      plain: [
        'Does that hold for the start date and days off too?',
        'Could you tell me which parts the rule does not cover?',
        'Is the date of a first pay review part of that rule?',
      ],
      brief: [
        'Does that hold for days off too?',
        'Which parts does the rule not cover?',
        'Is the review date part of it?',
      ],
    },
  },
  'best-offer': {
    heard: {
      warm: [
        'Thank you for being so clear with me. I would like to look at the offer as a whole before I say anything else.',
        'I hear that you have gone as far as you can, and I value that you have tried.',
        'It helps me to know where you stand, and I do not want to press you past it.',
      ],
      plain: [
        'Thank you for being clear about where you stand.',
        'I hear that this is as far as you can go yourself.',
        'I take it that this is the most you can do at this point.',
      ],
      brief: ['Thank you for being clear.', 'I hear where you stand.', 'That is clear, thank you.'],
    },
    question: {
      warm: [
        'Could you tell me who decides on exceptions, and what they would need to see?',
        'Would you help me understand whether that is true for every part of the offer, or for base alone?',
        'Is that the limit of the team, or of the company as a whole?',
      ],
      plain: [
        'Who decides on exceptions, and on what grounds?',
        'Does that go for every part of the offer, or for base alone?',
        'Could you tell me whether that is the limit of the team or of the company?',
      ],
      brief: [
        'Who decides on exceptions?',
        'Does that go for every part?',
        'Is that the limit of the team or of the company?',
      ],
    },
  },
  equity: {
    heard: {
      warm: [
        'Fairness in the team matters to me as well; I would not want to start by upsetting it.',
        'I understand that the others come first in this, and I want to be treated by the same measure as they are.',
        'It speaks for you that you look at the whole team here.',
      ],
      plain: [
        'Fairness in the team matters to me too.',
        'I understand that you look at the whole team, and I want the same measure for all.',
        'I see why the team has to be part of this.',
      ],
      brief: ['Fairness matters to me too.', 'I see why the team counts here.', 'The same measure for all is right.'],
    },
    question: {
      warm: [
        'Could you help me understand what tells this level from the next one?',
        'Would you tell me what someone at the next level does that this role does not?',
        'Is it the scale itself that is in the way, or would one-time money leave it as it is?',
      ],
      plain: [
        'What tells this level from the next one?',
        'Could you tell me how the role is placed among the others?',
        'Would one-time money leave the scale as it is?',
      ],
      brief: [
        'What tells this level from the next?',
        'How is the role placed among the others?',
        'Would one-time money leave the scale alone?',
      ],
    },
  },
  band: {
    heard: {
      warm: [
        'I understand that the band has an end, and that you cannot go past it for one person.',
        'Thank you for telling me about the band. It helps me to see how the figure came about.',
        'I see that base follows a band at your place, and I want to work with that.',
      ],
      plain: [
        'I understand that base follows a band.',
        'Thank you for telling me about the band.',
        'I see that the band sets the limit here.',
      ],
      brief: ['I understand that there is a band.', 'The band is clear to me.', 'I see where the limit comes from.'],
    },
    question: {
      warm: [
        'Could you tell me where the band ends, and where the next one begins?',
        'Would you help me understand what it would take for the role to count as the next level?',
        'Where in the band does this offer lie, and what lies outside of it?',
      ],
      plain: [
        'Where does the band end, and where does the next one begin?',
        'Could you tell me what the next level asks for?',
        'Which parts of the offer lie outside of the band?',
      ],
      brief: ['Where does the band end?', 'What does the next level ask for?', 'Which parts lie outside of the band?'],
    },
  },
  peers: {
    heard: {
      warm: [
        'I understand that others came on these terms, and I do not doubt that it was right for them.',
        'It is good to know how others at this level started with you.',
        'I see that you compare with people who are already there, and I respect them.',
      ],
      plain: [
        'I understand that others came on these terms.',
        'I see that you compare with people at the same level.',
        'What others agreed to was right for them, and I can speak for my own part alone.',
      ],
      brief: ['I see the comparison.', 'I understand that others agreed to it.', 'I can speak for my part alone.'],
    },
    question: {
      warm: [
        'Could you help me see how the scope of this role compares with theirs?',
        'Would you tell me what they brought with them, and how this role differs?',
        'How does what I would take on compare with what they took on?',
      ],
      plain: [
        'How does the scope of this role compare with theirs?',
        'Could you tell me in which ways this role differs?',
        'What did the level look at in their case?',
      ],
      brief: [
        'How does the scope compare?',
        'In which ways does this role differ?',
        'What did the level look at there?',
      ],
    },
  },
  cycle: {
    heard: {
      warm: [
        'I understand that pay is looked at together at your place, and I am glad to wait for that where it is in writing.',
        'It is good to hear that there is a next round, and that you think of me in it.',
        'I see that the timing is set for everyone, and I can work with that.',
      ],
      plain: [
        'I understand that pay is looked at in rounds.',
        'A later review is something I can work with, once it is in the letter.',
        'I see that the timing is the same for everyone.',
      ],
      brief: ['I understand the timing.', 'A later review can work for me.', 'I see that it follows a calendar.'],
    },
    question: {
      warm: [
        'Could the letter name the date of that review, and what it would look at?',
        'Would you tell me when the next round is, and what has to be true by then?',
        'Is a date for the first review something the letter can hold?',
      ],
      plain: [
        'Can the letter name the date and the measure?',
        'Could you tell me when the next round is, and what it rests on?',
        'Is a first review with a date in the letter possible?',
      ],
      brief: [
        'Can the letter name the date?',
        'When is the next round, and what does it rest on?',
        'Is a review date in the letter possible?',
      ],
    },
  },
};
