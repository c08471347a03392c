import type { SignCase } from '#engine/spot/sign-case.ts';

export const cases: readonly SignCase[] = [
  {
    sign: 'offers-job',
    holds: [
      'We are pleased to offer you the position of Night Auditor.',
      'This is our formal offer of employment as a Tax Associate.',
      'Wir freuen uns, Ihnen die Stelle als Technikerin anbieten zu können.',
      'Nous vous proposons le poste de comptable.',
    ],
    not: [
      'We are not able to offer you the position.',
      'We are delighted to offer you a place on the course.',
      'Can I offer you a coffee?',
    ],
  },
  {
    sign: 'offers',
    holds: ["I'm making you an offer.", 'We have put together an offer.'],
    not: ['We can make no offer.', 'A special offer on shoes.'],
  },
  {
    sign: 'offers-other',
    holds: ['We are happy to offer you a place in our master class.', 'We can offer you a new credit card.'],
    not: ['We are happy to offer you the loan officer position.', 'We offer you a place on our scheme as a trainee.'],
  },
  {
    sign: 'chosen',
    holds: ['You have been selected.', 'Wir haben uns für Sie entschieden.', 'Has sido seleccionada.'],
    not: ['We have not selected you.', 'Please select a seat.'],
  },
  {
    sign: 'chosen-job',
    holds: ['You have been selected for the position of Court Clerk.', 'We would like to hire you as our bookkeeper.'],
    not: ['You have been selected for the scholarship.', 'The clerk selected a pen.'],
  },
  {
    sign: 'chosen-other',
    holds: ['You have been selected for the next round.', 'You have been chosen for a scholarship.'],
    not: ['You have been selected for the position of Court Clerk.', 'The next round is on me.'],
  },
  {
    sign: 'yours',
    holds: ["The job's yours if you want it.", 'You got it!', 'The panel said yes.'],
    not: ['Is this umbrella yours?', 'You got mail.'],
  },
  {
    sign: 'wants-you',
    holds: ['We would love to have you on our team.', 'They want you to start on Monday.', 'Come and work with us.'],
    not: ["We don't want you to start on Monday.", 'We want a new printer.'],
  },
  {
    sign: 'wants-you-other',
    holds: ['We would love to have you join us for an interview.'],
    not: ['We would love to have you on our team.'],
  },
  {
    sign: 'future-you',
    holds: ['You would report to Ruth.', 'Your salary would be €40,000.'],
    not: ['Ruth reports on the weather.'],
  },
  {
    sign: 'you-start',
    holds: ['You start on Monday.', 'Start date: 1 June.'],
    not: ['The film is about a dog.'],
  },
  {
    sign: 'offer-denied',
    holds: ['We are not able to offer you the position.'],
    not: ['We are able to offer you the position.'],
  },
  {
    sign: 'offer-supposed',
    holds: ['If we offer you the job, we will call.'],
    not: ['We offer you the job.'],
  },
  {
    sign: 'missed',
    holds: ['I had every intention of hiring you.', 'I would have hired you.'],
    not: ['I have hired you.'],
  },
  {
    sign: 'act-clear',
    holds: ['We are pleased to offer you the position of Night Auditor.'],
    not: ['Thank you for offering me the position of Night Auditor.', 'Nice weather today.'],
  },
  {
    sign: 'no-act',
    holds: ['Nice weather today.'],
    not: ['We are pleased to offer you the position of Night Auditor.'],
  },
];
