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
  {
    text: "Hi Ollie,\n\nAfter your call yesterday the partners sat down together and feel it's best for both sides if we don't take this any further. No hard feelings.\n\nJean",
    stance: 'rescind',
  },
  {
    text: 'Dear Ms. Reyes,\n\nWe treat your counter-proposal as a rejection of our offer, which accordingly no longer stands.\n\nVery truly yours,\nCounsel',
    stance: 'rescind',
  },
  {
    text: "Bad news I'm afraid, funding for the post fell through on Friday so there's no job to offer anymore. So sorry Kit x",
    stance: 'rescind',
  },
  {
    text: 'Dear Faisal,\n\nPlease be informed that any further negotiation on compensation will lead to withdrawal of the offer.\n\nHR Head',
    stance: 'rescind',
  },
  {
    text: "Hi Dale,\n\nI spoke with Corporate and they'd rather start the search over than reopen the package. I have to tell you we're withdrawing.\n\nFrank",
    stance: 'rescind',
  },
  {
    text: 'Dear Mr. Osei,\n\nAs our positions have turned out to be irreconcilable, we no longer wish to pursue your recruitment. Your documents will be deleted in accordance with data protection law.\n\nHR Department',
    stance: 'rescind',
  },
  {
    text: "Hi Hamish, I've been told to let you know we've filled the role internally. I know the timing stinks given you were about to sign.",
    stance: 'rescind',
  },
  {
    text: 'Nora, final warning from me: push this once more and you can consider yourself back on the job market.\n\nSteve',
    stance: 'rescind',
  },
  {
    text: 'Dear Mr. Lowell,\n\nAfter further consideration, we have decided to withdraw our offer of employment. We wish you the best in your job search.\n\nSincerely,\nHuman Resources',
    stance: 'rescind',
  },
  {
    text: "Hi Tina, I'm sorry but we've decided to go with someone else who was happy with the salary as offered. Best of luck.",
    stance: 'rescind',
  },
  {
    text: 'Dear Ms. Farouk,\n\nWe regret to inform you that, following an internal reorganisation, the position for which you received an offer has been eliminated. The offer dated 2 April is therefore void.\n\nHR',
    stance: 'rescind',
  },
  {
    text: "Hi Simon,\n\nWe can't have someone who haggles over every clause. Let's shake hands and leave it there. Good luck with everything.\n\nMartin",
    stance: 'rescind',
  },
  {
    text: "Hi Shane,\n\nBased on our conversation yesterday it doesn't feel like we're aligned on compensation, so we're going to move in a different direction. Thanks for your time.\n\nErica",
    stance: 'rescind',
  },
  {
    text: 'Dear Ms. Volkov,\n\nShould you make any further demands, we will be obliged to withdraw our offer.\n\nYours faithfully,\nA. Crane',
    stance: 'rescind',
  },
  {
    text: "Hi Priya, I'm afraid we've had to cancel the requisition, so the offer is no longer valid. I'm so sorry to have to tell you this.",
    stance: 'rescind',
  },
  {
    text: 'Dear Dr. Holt,\n\nYour conditions go well beyond what a department of our size can provide. We have therefore decided to approach the second-ranked candidate.\n\nChair of the Search',
    stance: 'rescind',
  },
];
