import type { SpotCase } from '#engine/spot/spot-case.ts';

/** Offers and near misses without much ado. */
export const cases: readonly SpotCase[] = [
  {
    name: 'data firm, friendly with bullets',
    kind: 'offer',
    subject: 'Offer from Lumen Trail',
    from: 'Abby Stone <abby@lumentrail.example>',
    text: `Hi Marcus,

It was so nice getting to know you during the process, and the feedback was fantastic. We're excited to move forward with an offer for the Analytics Engineer position!

- Salary: $128,000
- Equity: 2,400 ISOs
- Start: flexible, ideally in March

The formal letter is in your inbox via HelloPaper. It expires in seven days.`,
  },
  {
    name: 'night porter',
    kind: 'offer',
    subject: 'Night porter',
    from: 'Reception <frontdesk@theferrymaninn.example>',
    text: `Dear Abdi, thanks for coming by. If you still want it, the night porter position is yours: £12.90 per hour, five nights. Please call in with your passport on Monday to sign the contract.`,
  },
  {
    name: 'law clerkship with a judge',
    kind: 'offer',
    subject: 'Clerkship',
    from: 'Chambers <chambers@district-court.example>',
    text: `Dear Ms. Levy: Judge Amari has asked me to extend to you an offer to serve as her law clerk for the term beginning next August. Please telephone chambers within 48 hours with your decision.`,
  },
  {
    name: 'Canada, bank letter',
    kind: 'offer',
    subject: 'Offer of Employment - Financial Advisor',
    from: 'Recruitment <recruitment@prairiebank.example>',
    text: `Dear Simran,

On behalf of Prairie Bank I am pleased to confirm our offer of regular full-time employment as Financial Advisor in Regina. Your base salary is CAD 61,500 per annum and you participate in the variable pay plan. Please log into Workplace to review your documents and provide your electronic signature by March 12.`,
  },
  {
    name: 'Ireland, teacher',
    kind: 'offer',
    subject: 'Maths post',
    from: 'Principal <principal@scoilruan.example>',
    text: `A Aoife, a chara, I'm delighted to say the Board of Management has approved your appointment to the permanent Maths post, subject to vetting. Could you let me know by noon on Wednesday that you'll take it? Le meas, Deirdre`,
  },
  {
    name: 'verbal: after trial day',
    kind: 'verbal-offer',
    subject: 'Re: Trial day',
    from: 'Jorge <jorge@pannier.example>',
    text: `Hi Ella, you were brilliant. We'd like to offer you the mechanic job, £27k to start. I'll get the contract written up and over to you in the next few days. Have a great weekend!`,
  },
  {
    name: 'verbal: told by HR, paperwork next week',
    kind: 'verbal-offer',
    subject: 'Delighted to have you',
    from: 'Winnie Tse <winnie.tse@jadeharbour.example>',
    text: `Dear Kelvin, further to our call, we are delighted to offer you the position of Assistant Manager, Treasury at HK$52,000 per month. The employment contract is being prepared and will be ready next week.`,
  },
  {
    name: 'revised: more leave',
    kind: 'revised-offer',
    subject: 'RE: Offer letter - Marcus',
    from: 'Abby Stone <abby@lumentrail.example>',
    text: `Hi Marcus, we can't move on base but we can add a signing bonus of $8,000 and five more days of PTO. I've attached an updated letter reflecting both.`,
  },
  {
    name: 'revised: from part-time to full-time',
    kind: 'revised-offer',
    subject: 'Revised contract',
    from: 'Office <office@scoilruan.example>',
    text: `Dear Aoife, please find attached your revised contract: as agreed with Deirdre the post is now full-time (22 hours) in place of the 15 hours first offered. Kindly sign and return it.`,
  },
  {
    name: 'others: candidate pool mail',
    kind: 'not-offer',
    subject: 'You are in our pool',
    from: 'Talent <talent@prairiebank.example>',
    text: `Dear Simran, you have qualified for our pool of Financial Advisors. Managers may contact you when a position opens. Being in the pool does not guarantee an offer of employment.`,
  },
  {
    name: 'others: phone plan',
    kind: 'not-offer',
    subject: 'Your offer expires tomorrow',
    from: 'Telco <hello@telco.example>',
    text: `Hi Ella, your offer of 50 GB for £15 a month expires tomorrow. Accept it in the app. 24-month contract, cancel within 14 days.`,
  },
  {
    name: 'others: offer meeting scheduling',
    kind: 'not-offer',
    subject: 'Call tomorrow?',
    from: 'Abby Stone <abby@lumentrail.example>',
    text: `Hi Marcus, the team has reached a decision and I'd like to walk you through it. Are you free at 2 pm tomorrow for a video call?`,
  },
  {
    name: 'others: tender award',
    kind: 'not-offer',
    subject: 'Award of contract 22/118',
    from: 'Procurement <procurement@wolds-council.example>',
    text: `Dear Sirs, we are pleased to inform you that your tender for grounds maintenance has been successful. The contract is worth £84,000 a year and starts on 1 April. Please sign and return the enclosed agreement.`,
  },
  {
    name: 'others: candidate asks for status',
    kind: 'not-offer',
    subject: 'Following up',
    from: 'Kelvin Ho <kelvin.ho@mailbox.example>',
    text: `Dear Winnie, I hope you are well. You mentioned that the employment contract would be ready this week. Has there been any progress? I am keen to give notice at my current job. Kelvin`,
  },
  {
    name: 'others: career blog',
    kind: 'not-offer',
    subject: 'Is your offer letter missing these 7 things?',
    from: 'WorkWise <letters@workwise.example>',
    text: `Before you sign your offer letter, check: base salary, bonus, equity, start date, PTO, notice, non-compete. Download our checklist. You get this because you subscribed.`,
  },
  {
    name: 'others: bank statement of salary',
    kind: 'not-offer',
    subject: 'Your salary has arrived',
    from: 'Axiom Bank <alerts@axiombank.example>',
    text: `Dear Abdi, £1,904.22 from FERRYMAN INN was credited to your account today. Save with a fixed rate of 4.1%: view the offer.`,
  },
  {
    name: 'others: landlord accepts',
    kind: 'not-offer',
    subject: 'The flat is yours',
    from: 'Hannah <hannah@mailbox.example>',
    text: `Hi Ella, we chose you for the flat! £950 a month from 1 May. I've attached the contract; please sign and send it back with the deposit by Sunday.`,
  },
  {
    name: 'others: course tutor hires? student message',
    kind: 'not-offer',
    subject: 'Tutoring my son',
    from: 'Parent <dana.w@mailbox.example>',
    text: `Hi Owain, we'd like you to teach Sam the cello, Tuesdays at 4, £35 a lesson. Does that work for you?`,
  },
  {
    name: 'others: recruitment agency invoice',
    kind: 'not-offer',
    subject: 'Placement fee - Q. Adeyinka',
    from: 'Accounts <accounts@bergpartners.example>',
    text: `Dear Iris, following Ms Adeyinka's acceptance of the Quality Lead position at £55,000 please find attached our invoice for 20% of the first year's salary, £11,000, payable by 2 January.`,
  },
];
