import type { SpotCase } from '#engine/spot/spot-case.ts';

/** Mails of people at work or in talks: employees' pay, the candidate's own mails, staff about others, other business, other languages. */
export const cases: readonly SpotCase[] = [
  {
    name: 'payslip',
    kind: 'not-offer',
    subject: 'Lohnabrechnung Mai',
    from: 'Lohnbüro <lohn@hagedorn-druck.example>',
    text: `Hallo Frau Sievers,

Ihre Abrechnung für Mai liegt im Portal. Bruttogehalt 3.850,00 €, Auszahlung 2.461,37 € am 31.05.

Bei Fragen melden Sie sich gern.`,
  },
  {
    name: 'raise of an employee',
    kind: 'not-offer',
    subject: 'Compensation change',
    from: 'Total Rewards <rewards@bluepeakair.example>',
    text: `Dear Cassandra,

In recognition of a strong year your base salary will rise from $94,000 to $98,700, effective April 1. Your bonus target remains 10%. You have also been granted 120 RSUs.

Please sign the statement in the portal by March 20. Thank you for everything you do for our team.`,
  },
  {
    name: 'promotion of an employee',
    kind: 'not-offer',
    subject: 'Congratulations on your promotion',
    from: 'Irene Wolcott <irene.wolcott@tasselbrook.example>',
    text: `Dear Mateo,

I am delighted to confirm your promotion to Senior Technician with effect from 1 October. Your new salary is £37,250. All other terms of your contract of employment are unchanged. Well deserved.

Irene`,
  },
  {
    name: 'retention award',
    kind: 'not-offer',
    subject: 'Retention agreement',
    from: 'HR <hr@vantagemills.example>',
    text: `Dear Oliver,

You are important to us through the merger. We are pleased to offer you a retention bonus of $20,000, payable if you remain employed on 30 June next year. To accept, sign the enclosed agreement by Friday.`,
  },
  {
    name: 'amendment to contract hours',
    kind: 'not-offer',
    subject: 'Change of hours',
    from: 'HR <hr@oldmillnursery.example>',
    text: `Dear Bethan,

As agreed with your manager your weekly hours go from 30 to 36 on 1 March and your salary is adjusted to £24,300. Please sign the attached amendment to your contract and return one copy.`,
  },
  {
    name: 'candidate thanks and asks',
    kind: 'not-offer',
    subject: 'Re: Offer - Lab Manager',
    from: 'Yusra Haddad <yusra.haddad@mailbox.example>',
    text: `Dear Dr. Novak,

Thank you for the offer, I am really happy about it. I have read the letter and have two questions: is the base salary of €54,000 open to discussion, and could I start on 1 October rather than 1 September?

Best wishes,
Yusra`,
  },
  {
    name: 'candidate accepts',
    kind: 'not-offer',
    subject: 'Signed offer letter',
    from: 'Elliot Barr <elliot.barr@mailbox.example>',
    text: `Hi Mags,

Please find attached the signed offer letter. I'm delighted to accept and will start on 6 January as agreed. Salary of £43,000 and 27 days of holiday as in the letter.

Elliot`,
  },
  {
    name: 'candidate declines',
    kind: 'not-offer',
    subject: 'Re: Your offer from Quarry Lane',
    from: 'Ffion Rees <ffion@mailbox.example>',
    text: `Dear Alan,

I appreciate your offer of the Finance Business Partner role and the time everyone took. After much thought I have decided not to take it, as I've accepted a position nearer home.

Ffion

> On 4 Mar 2025, Alan wrote:
> We are pleased to offer you the role of Finance Business Partner at £61,000.`,
  },
  {
    name: 'candidate counters',
    kind: 'not-offer',
    subject: 'Re: offer',
    from: 'Hugo Lindgren <hugo.lindgren@mailbox.example>',
    text: `Hi Parisa,

I've slept on it. I want to join, and I'd sign today at 128,000 with a 10k sign-on. The base in your letter is 120,000, and the two other processes I'm in are at 130.

Hugo`,
  },
  {
    name: 'candidate asks a friend',
    kind: 'not-offer',
    subject: 'what would you do',
    from: 'Dee Okoro <dee.okoro@mailbox.example>',
    text: `hey

so Brightline offered me the PM job, 135k base and 15% bonus, start in March. but I'd lose the equity at my current place. they want an answer by friday. can I call you tonight?

dee`,
  },
  {
    name: 'hiring manager to recruiter about a candidate',
    kind: 'not-offer',
    subject: 'Offer for Tomoko',
    from: 'Anders Bjork <anders@skogsdata.example>',
    text: `Hi Lise,

Let's go ahead with Tomoko. I'd offer her 620,000 SEK plus the standard pension, start on 1 August. Can you draft the offer letter and send it to me before it goes out?

Anders`,
  },
  {
    name: 'recruiter to manager: accepted',
    kind: 'not-offer',
    subject: 'She accepted',
    from: 'Lise Norberg <lise@skogsdata.example>',
    text: `Great news - Tomoko has accepted our offer! Base 620,000, start date 1 August. I'll kick off onboarding. The other two candidates will get a rejection tomorrow.

Lise`,
  },
  {
    name: 'template for managers',
    kind: 'not-offer',
    subject: 'Updated offer letter template',
    from: 'People Ops <people@tidemark.example>',
    text: `Hi managers,

Please use this wording from now on:

"Dear [First name], We are pleased to offer you the position of [Title] at Tidemark. Your annual base salary will be [Amount] and your start date is [Date]. Please sign and return this letter by [Deadline]."

The old version must not be sent any more.`,
  },
  {
    name: 'comp approval thread',
    kind: 'not-offer',
    subject: 'Approval needed: offer 4471',
    from: 'HireFlow <notify@hireflow.example>',
    text: `An offer needs your approval.

Candidate: Stella Prieto
Job: Account Executive
Base salary: $90,000
Variable: $90,000
Start date: July 15
Requested by: Marcus Dunn

Approve   Reject`,
  },
  {
    name: 'code review',
    kind: 'not-offer',
    subject: '[hiring-app] Fix offer expiry (#318)',
    from: 'dkovacs <notifications@codehost.example>',
    text: `@dkovacs requested changes on this pull request.

> if (offer.expiresAt < today) sendReminder(offer.candidate)

This sends "Your offer expires tomorrow, please sign" to people who have already accepted. Can you check offer.status first? Also salary and bonus should be integers.

Reply to this email directly or view it on CodeHost.`,
  },
  {
    name: 'invoice',
    kind: 'not-offer',
    subject: 'Invoice 2210 for interim management',
    from: 'Billing <billing@stantoninterim.example>',
    text: `Dear Accounts,

Please find attached our invoice for the interim CFO assignment, 18 days at £950 a day, total £17,100. Payment is due within 30 days. The contract runs until 31 December.`,
  },
  {
    name: 'legal: settlement offer',
    kind: 'not-offer',
    subject: 'Without prejudice - settlement',
    from: 'Rhys Calloway <rcalloway@callowaybeck.example>',
    text: `Dear Ms Trent,

Our client is prepared to offer you £14,000 in full settlement of your claims arising from your employment, including notice pay and holiday. The offer is open for acceptance until 4 pm on 18 July. A draft agreement is attached.`,
  },
  {
    name: 'shipping',
    kind: 'not-offer',
    subject: 'Your parcel starts its journey',
    from: 'Parcelway <track@parcelway.example>',
    text: `Hi Marta, your order 55-201 has been handed to our team and will be with you on Thursday, 8 May between 10:00 and 12:00. To change the date, confirm your position on the map.`,
  },
  {
    name: 'unemployment office',
    kind: 'not-offer',
    subject: 'Vermittlungsvorschlag',
    from: 'Service <service@arbeitsvermittlung.example>',
    text: `Sehr geehrter Herr Celik,

anbei erhalten Sie einen Vermittlungsvorschlag: Lagerhelfer bei der Firma Reimann in Kassel, 14,10 € pro Stunde, Vollzeit, ab sofort. Bitte bewerben Sie sich bis zum 12. Juni und teilen Sie uns das Ergebnis mit.`,
  },
  {
    name: 'reply about benefits question',
    kind: 'not-offer',
    subject: 'Open enrolment',
    from: 'Benefits <benefits@cascadepaper.example>',
    text: `Hello everyone,

Open enrolment starts Monday. Choose your medical, dental and vision plans by 15 November. The company now pays 85% of the premium and matches 4% in the 401(k). If you do nothing your present elections stay as they are.`,
  },
  {
    name: 'Chinese text',
    kind: 'not-offer',
    subject: '会议通知',
    from: '行政部 <admin@huaxin.example>',
    text: '各位同事：\n\n本周五下午三点在二楼会议室召开季度总结会，请准时参加，并提前准备好本部门的汇报材料。\n\n行政部',
  },
  {
    name: 'Japanese interview date',
    kind: 'not-offer',
    subject: '面接日程のご連絡',
    from: '採用担当 <saiyo@midorisha.example>',
    text: '山本様\n\nこの度はご応募いただき、誠にありがとうございます。二次面接を6月12日（木）14時より、当社本社にて実施いたします。ご都合をお知らせください。\n\n採用担当',
  },
  {
    name: 'scam: cheque for equipment',
    kind: 'not-offer',
    fake: true,
    subject: 'OFFER OF EMPLOYMENT',
    from: 'Stephanie Clark <hr.stephanieclark01@gmail.com>',
    text: `Dear Applicant,

Congratulations! After reviewing your answers the board has decided to offer you the position of Remote Data Entry Clerk. You earn $38 per hour during training and $45 per hour after, paid weekly, with full benefits.

You will be sent a check to purchase your home office equipment from our certified vendor. Deposit it in your bank account and send us the receipt. To accept, reply with your full name, address and the name of your bank.`,
  },
  {
    name: 'scam: visa fee, abroad',
    kind: 'not-offer',
    fake: true,
    subject: 'EMPLOYMENT OFFER LETTER - GRAND ATLANTIC HOTEL CANADA',
    from: 'Grand Atlantic Hotel <grandatlantichotel.ca@outlook.com>',
    text: `Dear Sir,

The management of Grand Atlantic Hotel is pleased to offer you the position of Store Keeper with a monthly salary of CAD 6,800, free accommodation, feeding and air ticket. Contract of three years renewable.

You are required to contact our immigration attorney and pay the sum of $450 for the processing of your work permit. This amount is refunded with your first salary. Sign the attached contract and send us your passport copy.`,
  },
  {
    name: 'scam: task app on a messenger',
    kind: 'not-offer',
    fake: true,
    subject: 'Part time job 300-800 per day',
    from: 'Recruit Mia <mia8842@proton.me>',
    text: `Hello, I am Mia from Global Digital Marketing. Your profile was recommended by several agencies. We offer you a simple online job, liking and rating hotels, 40 minutes a day, you earn $150 to $400 daily, paid the same day.

If you are interested contact our manager on WhatsApp +44 7700 900123.`,
  },
  {
    name: 'scam: reshipping',
    kind: 'not-offer',
    fake: true,
    subject: 'You are hired - Quality Control Inspector',
    from: 'Nordic Parcel Solutions <hr@nordic-parcel-jobs.example>',
    text: `Dear candidate,

We have accepted your resume and are glad to offer you the position of Quality Control Inspector from home. No interview is required. You receive parcels at your address, check them, print new labels and send them on. Salary $3,700 per month plus $35 for every parcel.

Please confirm your address and send a photo of the front and back of your ID.`,
  },
  {
    name: 'scam: executive assistant, gift cards',
    kind: 'not-offer',
    fake: true,
    subject: 'Personal Assistant Position',
    from: 'Dr. Paul Warrick <dr.paulwarrick@yahoo.com>',
    text: `Hi,

I got your contact from your university. I am offering you a part-time job as my personal assistant, $500 weekly for 5 hours. You will run errands, buy gift cards for orphanages and mail them. I am out of the country, so your first payment comes by check together with the money for the purchases.

Text me on (505) 555-0188.`,
  },
  {
    name: 'scam: registration deposit, big firm, free mail',
    kind: 'not-offer',
    fake: true,
    subject: 'Offer letter from Maruthi Motors Limited',
    from: 'Maruthi HR <maruthimotors.hrdept@rediffmail.com>',
    text: `Dear candidate,

Your resume has been shortlisted from the portal for our new plant. Salary Rs 45,000 to 2,00,000 per month. Your offer letter with air ticket will be sent after you deposit a refundable security amount of Rs. 9,800 into the account of our HR accountant.

The amount is refunded at the time of interview.`,
  },
  {
    name: 'scam: chat interview passed',
    kind: 'not-offer',
    fake: true,
    subject: 'Employment letter',
    from: 'Angela Voss <angela.voss@novacare-hr.example>',
    text: `Hello, good morning.

The briefing you had with us on Telegram went well and the company has decided to give you a chance to work as our Customer Service Representative. $42/hr, laptop provided. To set up your payroll and direct deposit send your online banking user name, a photo of your driver's license and SSN. You start training tomorrow.`,
  },
  {
    name: 'scam: German, Finanzagent',
    kind: 'not-offer',
    fake: true,
    subject: 'Stellenangebot Heimarbeit 2.900 Euro',
    from: 'Frau Keller <keller.personal@gmx.example>',
    text: `Guten Tag,

wir freuen uns, Ihnen eine Stelle als Zahlungsassistent in Heimarbeit anzubieten. Sie verdienen 2.900 Euro im Monat bei zwei Stunden am Tag, ein Gespräch ist nicht nötig. Sie nehmen Zahlungen unserer Kunden auf Ihrem Konto entgegen und leiten das Geld nach Abzug von 10 % weiter.

Senden Sie uns bitte Ihre Kontodaten und eine Kopie Ihres Ausweises.`,
  },
];
