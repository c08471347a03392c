import type { SignCase } from '#engine/spot/sign-case.ts';

export const cases: readonly SignCase[] = [
  {
    sign: 'messenger',
    holds: [
      'Your interview is held on Telegram.',
      'Contact our manager on WhatsApp.',
      'Text the hiring manager at 555-0101.',
    ],
    not: ['Send me a WhatsApp if you have questions.', 'Call or text me at 555-0101.', 'We build a messenger.'],
  },
  {
    sign: 'nobody-applied',
    holds: ['No interview is required.', 'We found your resume online.', 'Earn up to $900 a week.'],
    not: ['After your interview we agreed at once.', 'Your salary is $900 a week.'],
  },
  {
    sign: 'free-mail',
    holds: [
      'From: Grand Hotel HR <grandhotel.hr@gmail.com>\nHello',
      'From: Recruitment <jobs.desk@outlook.com>\nHello',
    ],
    not: ['From: Nadia Brandt <nadia.brandt@gmail.com>\nHello', 'From: HR <hr@orrinfoods.example>\nHello'],
  },
  {
    sign: 'personal-data',
    holds: ['Send a photo of your ID and your bank details.', 'Reply with your social security number.'],
    not: ['Bring your passport on your first day.', 'We never ask you to send your password.'],
  },
];
