import type { ReplyCase } from '#engine/listen/reply-case.ts';

export const cases: readonly ReplyCase[] = [
  {
    text: "Hi Lior,\n\nI need a yes or no by close of business today. The req closes tonight and I can't hold it past then.\n\nStacy",
    stance: 'deadline-pressure',
  },
  {
    text: 'Dear Ms. Fournier,\n\nPlease note that the enclosed offer expires on Friday at 17:00. If we do not have your signature by that time it will be considered void.\n\nRegards,\nPeople Team',
    stance: 'deadline-pressure',
  },
  {
    text: "Any news? my boss is on at me. If you sign before midnight the sign on stays in, after that it's gone",
    stance: 'deadline-pressure',
  },
  {
    text: 'Dear Vivek,\n\nKindly share your acceptance within 24 hours failing which the offer will stand cancelled automatically as per process.\n\nThanks,\nOnboarding Desk',
    stance: 'deadline-pressure',
  },
  {
    text: "Hello Ingrid,\n\nCan you decide while we're on the phone tomorrow? There's another candidate waiting and we'd like this wrapped up without delay.\n\nNiels",
    stance: 'deadline-pressure',
  },
  {
    text: "Hi Aisha,\n\nWe love you for this. But I have to submit a name to the client by 4pm, and if it isn't yours it will be somebody's. Where are you at?\n\nDom",
    stance: 'deadline-pressure',
  },
  {
    text: 'Dear Mr. Weiss,\n\nwe ask for your binding acceptance by 30 September at the latest. After this date we no longer feel bound by our offer.\n\nKind regards\nPersonalabteilung',
    stance: 'deadline-pressure',
  },
  {
    text: 'The $7,500 signing bonus is only for people who sign this week. Come Monday it drops off the letter. Just so you know!',
    stance: 'deadline-pressure',
  },
  {
    text: 'Dear Megha,\n\nWe have been following up since Monday. Kindly accept the offer on the portal by EOD today, post which the link will be deactivated and the position will be offered to the next candidate.\n\nTA',
    stance: 'deadline-pressure',
  },
  {
    text: 'Hey Ty, quick nudge. Offer letter in your inbox goes poof at midnight (the system does it, not me). Sign if you want it!',
    stance: 'deadline-pressure',
  },
  {
    text: 'Dear Ms. Halloran,\n\nThe board meets tomorrow morning and expects me to present a signed contract. I must therefore ask you to let me have your decision tonight.\n\nR. Quill',
    stance: 'deadline-pressure',
  },
  {
    text: 'Hi Coral,\n\nI hate to do this on a Friday, but our legal team will void any unsigned offers on Sunday night when the fiscal year closes. Please get it back to me before then.\n\nDrew',
    stance: 'deadline-pressure',
  },
  {
    text: 'Dear Ms. Nakagawa,\n\nWe should be grateful for your definitive reply by return. Interviews with the reserve candidate have been scheduled for Thursday and will go ahead unless we have heard from you.\n\nYours faithfully,\nAppointments',
    stance: 'deadline-pressure',
  },
  {
    text: "Hi Anna,\n\nJust checking in on the offer. We do need a decision by 5pm tomorrow, otherwise we'll have to move on to our second-choice candidate.\n\nThanks,\nGreg",
    stance: 'deadline-pressure',
  },
  {
    text: 'Dear Mr. Okoro,\n\nPlease be advised that our offer will lapse at the close of business on Wednesday 12 March. We are not in a position to extend this date.\n\nYours sincerely,\nL. Marsh',
    stance: 'deadline-pressure',
  },
  {
    text: "Hi Priti, can you confirm today please? Client is pushing hard and I can't keep the slot open beyond this evening.",
    stance: 'deadline-pressure',
  },
  {
    text: "Hi Meera,\n\nHate to rush you but our CEO wants this wrapped up before the holidays. If I don't have your signed letter by Friday noon, the headcount goes to another team.\n\nScott",
    stance: 'deadline-pressure',
  },
  {
    text: 'Dear Mr. Duarte,\n\nYour reply is now overdue. Unless we receive your acceptance within 48 hours, we shall assume that you are no longer interested and close the file.\n\nRecruitment Office',
    stance: 'deadline-pressure',
  },
  {
    text: 'Yes or no Jake? Need to tell the other guy today.',
    stance: 'deadline-pressure',
  },
  {
    text: 'Hi Lucy, the signing bonus is only valid if you accept by Sunday night. After that it comes out of the offer, just a heads up.',
    stance: 'deadline-pressure',
  },
  {
    text: 'Dear Mr. Tran,\n\nWe require your response no later than noon today. The client wishes to announce the appointment this afternoon.\n\nSearch Partners LLP',
    stance: 'deadline-pressure',
  },
  {
    text: "Hi Isabelle,\n\nIf we don't get your signature by tomorrow 10am the slot in the March cohort goes to someone on the waitlist.\n\nAcademy Team",
    stance: 'deadline-pressure',
  },
  {
    text: 'Dear Mr. Nair,\n\nThe offer is valid for two days only. Kindly revert with your acceptance immediately to avoid cancellation.\n\nRegards,\nTAG',
    stance: 'deadline-pressure',
  },
];
