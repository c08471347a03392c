import type { ReplyCase } from '#engine/listen/reply-case.ts';

export const cases: readonly ReplyCase[] = [
  {
    text: 'Hi Noor,\n\nHere is the link to the benefits guide. Dental is on page 12. Enrollment closes 31 days after your hire date, so you have plenty of time.\n\nTess',
    stance: 'info',
  },
  {
    text: 'Out of office: Unfortunately I cannot answer your mail until 4 April. Approvals of offers are handled by my deputy, Mr. Blum.',
    stance: 'info',
  },
  {
    text: 'Dear Ms. Tanaka,\n\nYour laptop is being prepared and our firm will finalize your access badge this week. Please arrive at 9 am at reception and ask for Gina.\n\nFacilities',
    stance: 'info',
  },
  {
    text: 'Morning! Parking is behind the building, the final approval for your badge came through, and lunch is on us. See you Monday.',
    stance: 'info',
  },
  {
    text: 'Hello Bashir,\n\nThe probation period is six months and the notice period during it is two weeks. After that the statutory rules apply. I hope this answers your question.\n\nBest regards\nJule',
    stance: 'info',
  },
  {
    text: 'SYSTEM NOTICE: The calendar invitation "Offer discussion" was rescinded by the organizer and sent again with a new room. No action is required.',
    stance: 'info',
  },
  {
    text: 'Hi Deb,\n\nYour buddy for the first month will be Ash. There is a short e-learning on data protection which must be completed within ten days of joining. The canteen closes at 2.\n\nLearning Team',
    stance: 'info',
  },
  {
    text: 'Dear Ms. Iwata,\n\nTo your question on insurance: the company pays 70% of the premium for employees and 50% for dependants, and the deadline for choosing a plan is the end of your first month.\n\nBenefits',
    stance: 'info',
  },
  {
    text: "Hey! The relocation vendor is called MoveWell, they'll ring you this week to talk about boxes and dates. Nothing to sign yet.",
    stance: 'info',
  },
  {
    text: 'I am on annual leave until 19 August. For anything about pending offers please write to my colleague Tom, who has authority to approve changes.',
    stance: 'info',
  },
  {
    text: 'Hello Marek,\n\nyes, the bonus is paid every April, and no, it is not part of the pension calculation. The office in Brno is open from 7 to 19.\n\nGreetings\nHana',
    stance: 'info',
  },
  {
    text: "Hi! The onboarding portal opens two weeks before your start date. Upload a photo for your badge and pick a T-shirt size. Can't wait to meet you.",
    stance: 'info',
  },
  {
    text: 'Dear Ms. Rao,\n\nPF is deducted at 12% of basic and gratuity becomes payable after five years of service. Medical cover for parents can be added at your own cost. Hope this clarifies.\n\nPayroll',
    stance: 'info',
  },
  {
    text: 'Hi Finn, the 401(k) has a waiting period of 90 days and the vesting schedule is in section 4. HR will walk you through it at orientation.',
    stance: 'info',
  },
  {
    text: 'Hi Olu, direct deposit takes one pay cycle to kick in, so your first check will be a paper one. Bring a government ID on day one and ask for me at the desk.',
    stance: 'info',
  },
  {
    text: 'Dear Mr. Park,\n\nThank you for your signed letter, which reached us today. Your induction is on 3 March in Room 2.14. Should you require a permit for your car, the form is enclosed.\n\nStaff Services',
    stance: 'info',
  },
  {
    text: "Auto-reply: I'm travelling with limited access to mail. Offer letters expiring this week will be extended automatically, no need to write.",
    stance: 'info',
  },
  {
    text: "Hi Pablo,\n\nYour start date is confirmed for September 9. You'll receive an email from IT with your login, and parking is available in the garage on Elm Street. See you then!\n\nBest,\nCarrie",
    stance: 'info',
  },
  {
    text: 'Dear Ms. Novak,\n\nThe relocation company will contact you within five working days to arrange a survey of your household goods. Please have a list of large items ready.\n\nKind regards,\nMobility Team',
    stance: 'info',
  },
  {
    text: "Hi Sunil, the offer letter PDF needs Adobe Reader to sign. If the link has expired just ask and I'll resend it. No rush.",
    stance: 'info',
  },
  {
    text: 'Hi Greta,\n\nA few things before Monday: wear closed shoes, bring your certificate, and call the gate on extension 40 when you get here. Payday is the 25th.\n\nSite Office',
    stance: 'info',
  },
  {
    text: "Dear Mr. Nwachukwu,\n\nThe company's dental cover starts on the first of the month following your start date. Spouses can be added until the end of the year; the deadline for this cannot be extended.\n\nBenefits Team",
    stance: 'info',
  },
  {
    text: 'Hi Heather, quick answer: yes the bonus is prorated in year one, and the review cycle is in March. Let me know if you have other questions!',
    stance: 'info',
  },
  {
    text: "Hi Abby,\n\nBackground check cleared, so you're all set on that front. The next thing is picking your laptop: Mac or PC?\n\nIT Onboarding",
    stance: 'info',
  },
  {
    text: 'Dear Mr. Rossi,\n\nThe company holidays for next year are listed in the attached PDF. The office is closed between Christmas and New Year; these days are deducted from annual leave.\n\nBest,\nFrontdesk',
    stance: 'info',
  },
  {
    text: "Hi Jay, I'm out sick today so will answer properly tomorrow. Quick one: yes, health insurance starts on day one.",
    stance: 'info',
  },
  {
    text: 'Hi Nate, payroll says your W-4 is missing a signature. Can you redo it in the portal before Thursday? Thanks!',
    stance: 'info',
  },
  {
    text: 'Dear Ms. Ferro,\n\nthank you for your questions. Overtime is compensated by time off. The trial period is six months. The canteen is free of charge.\n\nKind regards\nHR Services',
    stance: 'info',
  },
  {
    text: "Hello! Our offices will be closed on Monday for the holiday. We'll pick up all messages on Tuesday.",
    stance: 'info',
  },
  {
    text: 'Hi Una,\n\nThe bonus last year paid out at 92% and the pension provider is Aviva. We have 28 days of leave including bank holidays, as the letter says.\n\nPeople Team',
    stance: 'info',
  },
  {
    text: 'Hi Erik, for expenses: hotel up to $220 a night, meals $75 a day, receipts over $25. Book through the portal.',
    stance: 'info',
  },
];
