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
  {
    text: "Dear Ms. Okafor,\n\nYour point about the cost of childcare in Zurich landed with the partners. CHF 134'000 it shall be, with everything else untouched.\n\nMit freundlichen Grüßen\nUrs Amstutz",
    stance: 'accept-ask',
    proposes: [{ field: 'baseSalary', amount: 134_000 }],
  },
  {
    text: "You win! Told Greg you'd be worth every penny of the 77,500 and he folded. Welcome aboard mate",
    stance: 'accept-ask',
    proposes: [{ field: 'baseSalary', amount: 77_500 }],
  },
  {
    text: 'Hello Divya,\n\nWe have considered your request for joining on 3 February 2025 instead of 6 January and are pleased to inform you that the same has been accepted by the delivery head.\n\nRegards,\nTA Team',
    stance: 'accept-ask',
    proposes: [{ field: 'startDate' }],
  },
  {
    text: "Hi Sam,\n\nI'm glad you asked, because it turns out we had headroom. The extra 200 options are in, so the grant is 1,200 options. Hope that puts a smile on your face.\n\nCleo",
    stance: 'accept-ask',
    proposes: [{ field: 'equity', shares: 1_200 }],
  },
  {
    text: 'Dear Dr. Feld,\n\nThe Vice-Chancellor sees no difficulty with a 0.8 appointment in the first year, nor with the relocation sum of £6,000 you named. Please consider both settled.\n\nYours sincerely,\nT. Marchbanks',
    stance: 'accept-ask',
    proposes: [{ field: 'relocation', amount: 6_000 }],
  },
  {
    text: "Hi Margot,\n\nNo drama at all from our end. I've changed the letter to say $86,400 and swapped the 1st for the 15th as your first day.\n\nCheers,\nPerry",
    stance: 'accept-ask',
    proposes: [{ field: 'baseSalary', amount: 86_400 }],
  },
  {
    text: 'Dear Dr. Sethi,\n\nYou will be glad to hear that the college is happy to raise the offer to the $78,000 you requested and to reimburse your moving costs up to $5,000, as you also asked.\n\nWarm regards,\nDean Whitfield',
    stance: 'accept-ask',
    proposes: [
      { field: 'baseSalary', amount: 78_000 },
      { field: 'relocation', amount: 5_000 },
    ],
  },
  {
    text: "Lukas, green light from Munich! 68.000 € plus the BahnCard. I'll let the others know you're in.",
    stance: 'accept-ask',
    proposes: [{ field: 'baseSalary', amount: 68_000 }],
  },
  {
    text: "Hello Miriam,\n\nI've had a word with Duncan and we are content to go with your figure. Salary will therefore be £63,000 from the outset. I'm glad we could get there.\n\nBest,\nFiona",
    stance: 'accept-ask',
    proposes: [{ field: 'baseSalary', amount: 63_000 }],
  },
  {
    text: 'Hey Raj, sorted! They bumped the sign on to 8k like you wanted. Anything else before you sign?',
    stance: 'accept-ask',
    proposes: [{ field: 'signOnBonus', amount: 8_000 }],
  },
  {
    text: 'Dear Ms. Vance,\n\nIt gives me pleasure to report that the Executive Committee has consented to all three of your amendments to the draft contract. Counsel will incorporate them.\n\nSincerely,\nE. Rourke',
    stance: 'accept-ask',
  },
  {
    text: 'Dear Ms. Oyelowo,\n\nThank you for your patience while I checked. I am happy to confirm that we can accommodate the later start, so we will see you on 4 August rather than 7 July.\n\nKind regards,\nPaula Denholm',
    stance: 'accept-ask',
    proposes: [{ field: 'startDate' }],
  },
  {
    text: "Hi Ravi, talked to Mark and he's fine with 105. I'll get the letter changed this afternoon. Congrats!",
    stance: 'accept-ask',
    proposes: [{ field: 'baseSalary', amount: 105_000 }],
  },
  {
    text: 'Hello Simone,\n\nyou asked for five additional vacation days. As you would be joining us with a small child at home, the management has no objection. Your contract will show 30 days.\n\nBest regards\nTorsten',
    stance: 'accept-ask',
    proposes: [{ field: 'pto', days: 30 }],
  },
  {
    text: "Good morning Ines,\n\nMy partner and I talked over dinner and we decided you're right about the commute. Three days from home it is, and the salary of $64,500 you proposed. When can you start?\n\nDr. Alan Pruitt, DDS",
    stance: 'accept-ask',
    proposes: [{ field: 'baseSalary', amount: 64_500 }],
  },
  {
    text: 'Dear Mr. Haddad,\n\nWe are pleased to advise that the Principal has authorised your placement at Point 12, as requested. The corresponding salary is £39,280.\n\nYours sincerely,\nAcademic Staffing',
    stance: 'accept-ask',
    proposes: [{ field: 'baseSalary', amount: 39_280 }],
  },
  {
    text: 'k just heard back, 22 bucks an hour is ok w/ the owner 👍 see you sat',
    stance: 'accept-ask',
    proposes: [{ field: 'baseSalary', amount: 22 }],
  },
  {
    text: "Hi Petra,\n\nI ran your numbers by Colin and, long story short, he agreed. That takes you to €59,000 with the travel card on top. Let me know when you've told your current place!\n\nAoife",
    stance: 'accept-ask',
    proposes: [{ field: 'baseSalary', amount: 59_000 }],
  },
  {
    text: 'Dear Ms. Grewal,\n\nYour requests regarding the reporting line and the four-day week have been discussed and we can meet both. You will see them reflected in the contract.\n\nBest regards,\nK. Lindqvist',
    stance: 'accept-ask',
  },
  {
    text: "Hi Josh! Team's cool with you starting in September instead of July, take the summer 😎",
    stance: 'accept-ask',
  },
  {
    text: 'Dear Mr. Fitzroy,\n\nThe partners have come round to your view of the billing target, and the drawings you mentioned, £92,000, are accepted. Welcome.\n\nYours,\nNeville',
    stance: 'accept-ask',
    proposes: [{ field: 'baseSalary', amount: 92_000 }],
  },
  {
    text: "Hi Sofia, great news, comp approved the $25,000 sign-on! Nothing else changes. I'll send the new letter tonight.\n\nBryan",
    stance: 'accept-ask',
    proposes: [{ field: 'signOnBonus', amount: 25_000 }],
  },
  {
    text: 'Hello Pranav,\n\nI have discussed with the delivery head and we can release the offer at your expected CTC of 18 LPA. Please share your documents.\n\nRegards,\nSmitha',
    stance: 'accept-ask',
    proposes: [{ field: 'baseSalary', amount: 1_800_000 }],
  },
  {
    text: "Hi Max, it's done: 91k and the 15k relo you were after. Paperwork follows once I'm back at my desk.",
    stance: 'accept-ask',
    proposes: [
      { field: 'baseSalary', amount: 91_000 },
      { field: 'relocation', amount: 15_000 },
    ],
  },
  {
    text: 'Dear Ms. Adler,\n\nThe answer to your three questions is yes, yes and yes: $73,000, 22 vacation days, and Fridays from home.\n\nRegards,\nSimon',
    stance: 'accept-ask',
    proposes: [
      { field: 'baseSalary', amount: 73_000 },
      { field: 'pto', days: 22 },
    ],
  },
];
