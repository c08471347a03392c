import type { ReplyCase } from '#engine/listen/reply-case.ts';

export const cases: readonly ReplyCase[] = [
  {
    text: 'Hi Camille,\n\nThanks for this, received. I need to run it past our compensation team and will come back to you early next week.\n\nBest,\nTodd',
    stance: 'deferral',
  },
  {
    text: 'Dear Mr. Okonjo,\n\nYour counterproposal has been forwarded to the Council for its final approval. We ask for your patience until it has met.\n\nYours faithfully,\nClerk to the Governors',
    stance: 'deferral',
  },
  {
    text: "not my call sadly, that's above my pay grade! the vp is travelling till weds, i'll grab her when she's back",
    stance: 'deferral',
  },
  {
    text: 'Dear Shreya,\n\nYour request regarding the variable component is under review with the leadership. We will revert at the earliest.\n\nRegards,\nHRBP',
    stance: 'deferral',
  },
  {
    text: 'Hello Ms. Brandl,\n\nwe still have to wait for the consent of the works council, which takes up to a week. Until then I cannot tell you anything about the salary group.\n\nKind regards,\nM. Seidl',
    stance: 'deferral',
  },
  {
    text: "Hi Jude,\n\nAll noted. Ellen is the one who holds the purse strings and she's on a plane to Singapore. Expect to hear from one of us on Thursday.\n\nSky",
    stance: 'deferral',
  },
  {
    text: 'Dear Dr. Marchetti,\n\nYour requests have been placed before the Appointments Board, which sits on the first Tuesday of the month. Until then I am afraid there is little I can add.\n\nRegistrar',
    stance: 'deferral',
  },
  {
    text: "still nothing from finance, i chased them twice today. as soon as they come back to me you'll know",
    stance: 'deferral',
  },
  {
    text: 'Dear Gaurav,\n\nWe have raised the exception request in the system. It needs two levels of approval and normally takes three working days. Kindly bear with us.\n\nRegards,\nNeeta',
    stance: 'deferral',
  },
  {
    text: "Hi Anton, all good questions. Only Fiona can say yes to those and she's back Wednesday. Sit tight!",
    stance: 'deferral',
  },
  {
    text: 'Dear Ms. Alvarez,\n\nI have put your points to the Provost, whose office has asked for a week. You will have our answer on the 22nd.\n\nSincerely,\nG. Harrow',
    stance: 'deferral',
  },
  {
    text: "Hi Rachel,\n\nThe people who sign these things are at the offsite until Thursday. I've left your note on top of the pile.\n\nWanda",
    stance: 'deferral',
  },
  {
    text: 'Dear Dr. Ferrante,\n\nThe matter of your rank is one for the University Promotions Board, to which I have written today. I would expect its reply before the month is out.\n\nYours,\nHead of School',
    stance: 'deferral',
  },
  {
    text: "Hi Megan,\n\nThanks for your email. I've passed your request on to the hiring manager and should have an answer for you by Thursday.\n\nKind regards,\nOliver",
    stance: 'deferral',
  },
  {
    text: 'Dear Aditya,\n\nWe are awaiting approval from the business for the revised CTC. Will update you by EOD Friday.\n\nThanks,\nShilpa',
    stance: 'deferral',
  },
  {
    text: "Hi Wendy,\n\nGot it, thanks. This one has to go to Frankfurt, and Frankfurt is slow. I'd guess ten days. I'll shout as soon as I have news.\n\nTobi",
    stance: 'deferral',
  },
  {
    text: 'Dear Ms. Quigley,\n\nI acknowledge receipt of your letter of 3 May. The matters raised are being considered by the Remuneration Committee and a substantive reply will be sent in due course.\n\nYours sincerely,\nClerk',
    stance: 'deferral',
  },
  {
    text: "Hi Dana,\n\nThanks for sending these over. I'm meeting with our CFO on Thursday and will raise them then. I'll get back to you straight after.\n\nBest,\nSteph",
    stance: 'deferral',
  },
  {
    text: 'Dear Mr. Musa,\n\nYour request needs the approval of headquarters in Osaka, which is closed until 6 May for the holidays. We ask for your understanding.\n\nBranch Office',
    stance: 'deferral',
  },
  {
    text: "Hi Dev,\n\nJust a quick note to say we've received your counter. Our VP of Sales needs to weigh in and she's in London this week, so it'll be Monday at the earliest.\n\nKara",
    stance: 'deferral',
  },
  {
    text: 'Dear Ms. Orlova,\n\nSalary decisions above grade 9 are taken by the Executive Board. I have submitted your file and will inform you of the result.\n\nKind regards,\nHRBP',
    stance: 'deferral',
  },
];
