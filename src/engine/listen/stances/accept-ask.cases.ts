import type { ReplyCase } from '#engine/listen/reply-case.ts';

export const cases: readonly ReplyCase[] = [
  {
    text: 'Hi Leonie,\n\nGood news. The managing partner has approved your request in full: EUR 82.000 a year and the extra week of holiday you wanted, so 30 days.\n\nViele Grüße\nKatrin',
    stance: 'accept-ask',
    proposes: [
      { field: 'baseSalary', amount: 82_000, currency: 'EUR' },
      { field: 'pto', days: 30 },
    ],
  },
  {
    text: "ok done!! 61k it is 🎉 dave signed off on it this morning. so glad you're joining",
    stance: 'accept-ask',
    proposes: [{ field: 'baseSalary', amount: 61_000 }],
  },
  {
    text: 'Dear Mr. Iyer,\n\nFurther to our telephone conversation, management is agreeable to your expectation of 31 LPA fixed. Not a problem from our side. Kindly confirm your joining.\n\nRegards,\nSunita Rao\nTalent Acquisition',
    stance: 'accept-ask',
    proposes: [{ field: 'baseSalary', amount: 3_100_000 }],
  },
  {
    text: "Hello Wren,\n\nNo objections here to pushing your first day to August 17. We can also live with the two work-from-home days you suggested. Everything you listed is fine by us, and I've told payroll.\n\nBest,\nOtis",
    stance: 'accept-ask',
    proposes: [{ field: 'startDate' }],
  },
  {
    text: "Nadia, I went back to the CFO and she came round. We'll match the $10,000 signing bonus they put in front of you. The rest of the package doesn't change.\n\nMarcus",
    stance: 'accept-ask',
    proposes: [{ field: 'signOnBonus', amount: 10_000 }],
  },
  {
    text: 'Dear Dr. Obuya,\n\nI am delighted to say that the Provost will support the teaching release and the start-up package at the level you asked for. I could not be more pleased.\n\nWarmly,\nHenrietta Sloan, Dean',
    stance: 'accept-ask',
  },
  {
    text: "Hi Tomas,\n\nIt took some arguing, but the answer is yes to the title change. You'd come in as Senior Analyst.\n\nJill",
    stance: 'accept-ask',
    proposes: [{ field: 'title', text: 'Senior Analyst' }],
  },
];
