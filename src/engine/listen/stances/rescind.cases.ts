import type { ReplyCase } from '#engine/listen/reply-case.ts';

export const cases: readonly ReplyCase[] = [
  {
    text: 'Dear Ms. Whitlock,\n\nIn light of your latest requests, we have concluded that our expectations are too far apart, and we will be moving forward with another candidate. We wish you well.\n\nRegards,\nAmber Stokes',
    stance: 'rescind',
  },
  {
    text: 'Hi Pete, afraid the boss has had a change of heart and the job is off the table. gutted for you',
    stance: 'rescind',
  },
  {
    text: 'Dear Candidate,\n\nThis is to inform you that the offer letter dated 4th June issued to you stands revoked with immediate effect.\n\nAuthorised Signatory',
    stance: 'rescind',
  },
  {
    text: "Jonas, I'll be plain with you. If I hear the word salary one more time I'm going to offer the job to somebody else.\n\nMr. Thiele",
    stance: 'rescind',
  },
  {
    text: "Hello Kamala,\n\nOwing to a hiring freeze announced yesterday we are no longer able to proceed with your appointment. I'm truly sorry that it didn't work out.\n\nGeorge",
    stance: 'rescind',
  },
];
