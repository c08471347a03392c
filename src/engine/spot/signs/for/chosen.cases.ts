import type { SignCase } from '#engine/spot/sign-case.ts';

export const cases: readonly SignCase[] = [
  {
    sign: 'hires-you',
    holds: [
      'We would like to hire you as our bookkeeper.',
      'You have been selected for the position of Court Clerk.',
      "I'd be glad if you came to work with us.",
      "The job's yours if you want it.",
      'Wir haben uns für Sie entschieden.',
      'Has sido seleccionada para el puesto.',
    ],
    not: [
      'You have been selected for the next round for the position of Court Clerk.',
      'We have not selected you for the position.',
      "We'd love to have you join us as a speaker.",
      'You have been selected for the scholarship.',
      'If we hire you as our bookkeeper, you will report to me.',
    ],
  },
  {
    sign: 'wants-you',
    holds: ['Everyone wants you for the role.', "You are the panel's first choice for this post."],
    not: ['We do not want you to worry about the job.', 'You are our guest of choice.'],
  },
];
