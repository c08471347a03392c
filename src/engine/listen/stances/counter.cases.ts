import type { ReplyCase } from '#engine/listen/reply-case.ts';

export const cases: readonly ReplyCase[] = [
  {
    text: "Hi Sanjana,\n\nI can't get you all the way to 145, but I did get approval for $138,500 and a bump in the target bonus from 10% to 12%.\n\nLet me know,\nCraig",
    stance: 'counter',
    proposes: [
      { field: 'baseSalary', amount: 138_500 },
      { field: 'targetBonus', percent: 12 },
    ],
  },
  {
    text: 'Dear Miss Pemberton,\n\nThank you for your letter. Whilst £58,000 lies outside the pay spine, the school would be prepared to appoint you at £54,750 and to contribute £3,000 towards your removal costs.\n\nYours sincerely,\nR. Holloway\nBursar',
    stance: 'counter',
    proposes: [
      { field: 'baseSalary', amount: 54_750 },
      { field: 'relocation', amount: 3_000 },
    ],
  },
  {
    text: "Base won't budge, sorry, but how does an additional 1,500 RSUs sound? Vests over 4 years like the rest.",
    stance: 'counter',
    fixed: ['baseSalary'],
    proposes: [{ field: 'equity', shares: 1_500 }],
  },
  {
    text: 'Hello Mr. Brandt,\n\nyour wish was 75.000 €. We propose to meet in the middle: 71.000 € from the first day, and 73.000 € once probation is over. Vacation stays at 28 days for everyone in the company.\n\nBest regards from Ulm\nDieter Vogel',
    stance: 'counter',
    fixed: ['pto'],
    proposes: [
      { field: 'baseSalary', amount: 71_000 },
      { field: 'baseSalary', amount: 73_000 },
    ],
  },
  {
    text: 'Dear Rohit,\n\nWe have reviewed the compensation internally. As against your ask of 24 LPA, we are in a position to offer 21.5 LPA plus a joining bonus of Rs. 1,50,000, recoverable if you leave within 12 months.\n\nThanks & Regards,\nPooja',
    stance: 'counter',
    proposes: [
      { field: 'baseSalary', amount: 2_150_000 },
      { field: 'signOnBonus', amount: 150_000, clawbackMonths: 12 },
    ],
  },
  {
    text: 'Hey Mel! so the team talked. instead of the raise in base we could do a $4k learning stipend every year + you start a week later if you like. thoughts?',
    stance: 'counter',
    proposes: [{ field: 'stipend', amount: 4_000 }],
  },
  {
    text: "Hi Rosa,\n\nSo here's where we ended up. Ninety-four is more than Ken wants to spend, but he's willing to come up to $91,000 if you can be here by June. He'd also spring for the AWS certification.\n\nTalk soon,\nLenny",
    stance: 'counter',
    proposes: [{ field: 'baseSalary', amount: 91_000 }],
  },
  {
    text: 'Dear Ms. Sørensen,\n\nThe committee is not able to move the stipend, which is the same for all fellows. It has however agreed to fund relocation with a lump sum of EUR 2,500.\n\nBest wishes,\nFellowship Office',
    stance: 'counter',
    fixed: ['stipend'],
    proposes: [{ field: 'relocation', amount: 2_500 }],
  },
  {
    text: 'we can do 27 days hols not 30, and ill put you down for the 4 day week trial in the autumn. fair?',
    stance: 'counter',
    proposes: [{ field: 'pto', days: 27 }],
  },
  {
    text: 'Hello Abhinav,\n\nBased on your feedback, here is what the revised structure would look like:\n- Fixed: INR 22,00,000 per annum\n- Variable: 12% of fixed\n- Joining bonus: INR 2,00,000\n\nThis is somewhat short of your 26 LPA but we feel it is a balanced package.\n\nThanks,\nRitika',
    stance: 'counter',
    proposes: [
      { field: 'baseSalary', amount: 2_200_000 },
      { field: 'targetBonus', percent: 12 },
      { field: 'signOnBonus', amount: 200_000 },
    ],
  },
  {
    text: "Hi Marguerite,\n\nTen weeks of severance is not something we've ever written into a contract at your level. I've persuaded legal to go to six weeks, and to cut the non-compete from twelve months to six months.\n\nBest,\nAdrian",
    stance: 'counter',
    proposes: [
      { field: 'severance', weeks: 6 },
      { field: 'nonCompete', months: 6 },
    ],
  },
  {
    text: "Hi Yara,\n\n$160k isn't in the cards for an L5 in Denver. I was able to find some money elsewhere: the equity goes up to $90,000 over four years, and we'd do $12k up front as a sign-on.\n\nBest,\nTom",
    stance: 'counter',
    fixed: ['baseSalary'],
    proposes: [
      { field: 'equity', value: 90_000 },
      { field: 'signOnBonus', amount: 12_000 },
    ],
  },
  {
    text: 'Dear Mr. Pryce,\n\nThe governors cannot run to £45,000. They have, though, authorised an appointment at the third point of the scale, which is £42,318, together with a laptop.\n\nYours sincerely,\nS. Llewellyn',
    stance: 'counter',
    proposes: [{ field: 'baseSalary', amount: 42_318 }],
  },
  {
    text: 'ok so heres the thing, 35/hr is what the senior guys make. id go to 31 and bump you to 33 after 90 days if it works out',
    stance: 'counter',
    proposes: [{ field: 'baseSalary' }],
  },
  {
    text: "Hi Chidi,\n\nWe put our heads together. Going all the way to 30 days would open a can of worms with the rest of the team, but 26 is fine. I also got you a reserved parking spot, which took more lobbying than you'd think!\n\nSue",
    stance: 'counter',
    proposes: [{ field: 'pto', days: 26 }],
  },
  {
    text: 'Dear Ms. Bianchi,\n\nin reply to your mail of 4 October: we would increase the fixed salary to EUR 66.500 gross per year and leave the bonus at 8 %. The home office allowance of EUR 50 per month applies to all.\n\nBest regards\nO. Schreiner',
    stance: 'counter',
    fixed: ['targetBonus'],
    proposes: [{ field: 'baseSalary', amount: 66_500 }],
  },
  {
    text: 'Hi Angela,\n\nQuick recap of where I landed with the VP. Base: we hold at $142,000. Equity: up from 4,000 to 5,500 RSUs. Start: whenever you like in May. Let me know!\n\nKurt',
    stance: 'counter',
    fixed: ['baseSalary'],
    open: ['startDate'],
    proposes: [{ field: 'equity', shares: 5_500 }],
  },
  {
    text: "Hi Gwen,\n\nWe're not going to make it to $120K, but I was able to get the team comfortable with $112,000 and a $4,000 signing bonus. The rest of the offer stays as is.\n\nLooking forward to hearing what you think.\n\nMolly",
    stance: 'counter',
    proposes: [
      { field: 'baseSalary', amount: 112_000 },
      { field: 'signOnBonus', amount: 4_000 },
    ],
  },
  {
    text: 'Dear Tanvi,\n\nWe will not be able to match 30 LPA. The maximum we can stretch is 27 LPA, inclusive of 10% variable. Please let us know if this works for you.\n\nThanks,\nKaran',
    stance: 'counter',
    proposes: [
      { field: 'baseSalary', amount: 2_700_000 },
      { field: 'targetBonus', percent: 10 },
    ],
  },
  {
    text: "Hi Ewan,\n\nHave spoken to the board. They won't go to £95k but would offer £90k now with a review at six months, and they've upped the pension contribution to 8%.\n\nIsla",
    stance: 'counter',
    proposes: [
      { field: 'baseSalary', amount: 90_000 },
      { field: 'retirementMatch', percent: 8 },
    ],
  },
  {
    text: "Hi Florence,\n\nThanks for your note. Since salary is tight this year, we'd like to offer you a one-time bonus of $6,500 payable in January, along with an extra floating holiday. I know it's not exactly what you asked for.\n\nWarmly,\nGail",
    stance: 'counter',
    proposes: [{ field: 'signOnBonus', amount: 6_500 }],
  },
  {
    text: 'Dear Herr Baumgartner,\n\nOur counterproposal: EUR 92.000 base instead of the EUR 97.000 requested, 10% bonus, and a company bicycle.\n\nBest regards,\nJana Roth\nHR Business Partner',
    stance: 'counter',
    proposes: [
      { field: 'baseSalary', amount: 92_000 },
      { field: 'targetBonus', percent: 10 },
    ],
  },
  {
    text: 'Dear Prof. Ito,\n\nI took your requests to the Provost. She approved $40,000 of the $60,000 in start-up funds and a course release in the first fall. The salary was not changed.\n\nBest,\nRuth',
    stance: 'counter',
    fixed: ['baseSalary'],
    proposes: [{ field: 'stipend', amount: 40_000 }],
  },
  {
    text: "Hi Adaeze,\n\nI couldn't move them on base, which stays at $102k. They did agree to raise the target bonus to 15% and cover COBRA until our plan kicks in.\n\nHow does that feel?\n\nBlair",
    stance: 'counter',
    fixed: ['baseSalary'],
    proposes: [{ field: 'targetBonus', percent: 15 }],
  },
  {
    text: 'Dear Vikram,\n\nWe can close at 34 LPA fixed + 3 LPA retention bonus payable after one year. Your expectation of 40 is not feasible for this level. Let me know your thoughts.\n\nRegards,\nIshita',
    stance: 'counter',
    proposes: [
      { field: 'baseSalary', amount: 3_400_000 },
      { field: 'retentionBonus', amount: 300_000 },
    ],
  },
  {
    text: 'Dear Ms. Hoang,\n\nWe cannot offer 5 weeks of vacation in the first year, but we are prepared to grant 4 weeks from the start and to increase the retirement match to 6%.\n\nSincerely,\nT. Abbott',
    stance: 'counter',
    proposes: [
      { field: 'pto', days: 20 },
      { field: 'retirementMatch', percent: 6 },
    ],
  },
  {
    text: "Hi Jens, your ask of 85k isn't possible with our structure, but I can do 79.500 € and 0.25% in VSOP. Think about it over the weekend?",
    stance: 'counter',
    proposes: [
      { field: 'baseSalary', amount: 79_500 },
      { field: 'equity', percent: 0.25 },
    ],
  },
  {
    text: 'Dear Dr. Mwangi,\n\nI am able to raise your salary by $2,000 to $81,000, and will add $7,500 to the moving allowance. A spousal position is beyond my power, I fear.\n\nYours,\nDean Ellery',
    stance: 'counter',
    proposes: [
      { field: 'baseSalary', amount: 81_000 },
      { field: 'relocation', amount: 7_500 },
    ],
  },
  {
    text: "Hi Vera,\n\nOkay, here's a thought. You can have the £44,000, provided you come in at associate grade and not senior associate.\n\nDai",
    stance: 'counter',
    proposes: [{ field: 'baseSalary', amount: 44_000 }],
  },
  {
    text: "Dear Mr. Sato,\n\nWe don't have the budget for a second trip home each year, and we will leave the housing allowance at SGD 2,000. For the salary itself we can go from SGD 8,400 to SGD 8,800 per month.\n\nRegards,\nWei Ling",
    stance: 'counter',
    fixed: ['stipend'],
    proposes: [{ field: 'baseSalary', amount: 8_800 }],
  },
  {
    text: "Hi Ellis, met the boss halfway on your behalf: 57.5 plus 2 more days holiday. That's 25 in total. Deal?",
    stance: 'counter',
    proposes: [
      { field: 'baseSalary', amount: 57_500 },
      { field: 'pto', days: 25 },
    ],
  },
  {
    text: 'Dear Dr. Nguyen,\n\nThe hospital will raise the retention bonus from $20,000 to $30,000 and shorten the non-compete to 6 months, but the base of $215,000 is set by the physician compensation plan.\n\nSincerely,\nMedical Staff Office',
    stance: 'counter',
    fixed: ['baseSalary'],
    proposes: [
      { field: 'retentionBonus', amount: 30_000 },
      { field: 'nonCompete', months: 6 },
    ],
  },
  {
    text: "Hi Bea,\n\nSplit it with me? You said 72, we said 66. I'd sign off on 69 this afternoon.\n\nRufus",
    stance: 'counter',
    proposes: [{ field: 'baseSalary', amount: 69_000 }],
  },
  {
    text: 'Dear Aarav,\n\nPost discussion with the BU head, the revised numbers are as under:\nFixed pay: 19,50,000\nVariable pay: 1,50,000\nRelocation: 75,000\nKindly confirm if we may proceed.\n\nRegards,\nHR',
    stance: 'counter',
    proposes: [
      { field: 'baseSalary', amount: 1_950_000 },
      { field: 'targetBonus', amount: 150_000 },
      { field: 'relocation', amount: 75_000 },
    ],
  },
  {
    text: "Hi Lottie,\n\nFour weeks' notice instead of eight is fine, and so is a start on 6 January 2025. Salary we'd set at €54.000 rather than €56.000.\n\nBas",
    stance: 'counter',
    proposes: [
      { field: 'noticePeriod', weeks: 4 },
      { field: 'startDate', date: '2025-01-06' },
      { field: 'baseSalary', amount: 54_000 },
    ],
  },
];
