import type { SpotCase } from '#engine/spot/spot-case.ts';

/** Letters as they are sent every day by systems, agencies, managers and strangers. */
export const cases: readonly SpotCase[] = [
  {
    name: 'after final round, warm letter with attachment',
    kind: 'offer',
    subject: 'Your next chapter at Bellweather',
    from: 'Talent <talent@bellweather.example>',
    text: `Dear Lucía,

Following your interview on 12 May we are pleased to invite you to be part of Bellweather as Category Planner. Attached is a letter outlining compensation, benefits and your proposed joining date of 1 July. Should you have questions please contact me; otherwise return the signed letter within five working days.

Warm regards,
Petra Sandoval`,
  },
  {
    name: 'platform: candidate has offer pending',
    kind: 'offer',
    subject: 'Action needed: Offer pending for Field Technician II (R-20931)',
    from: 'Ridgeline Utilities <noreply@ridgeline-careers.example>',
    text: `Jamal, you have a pending offer for Field Technician II.

1. Log in to the career site
2. Go to My Tasks
3. Review your offer and choose Accept or Decline

The task is due on 06/18.`,
  },
  {
    name: 'e-sign short',
    kind: 'offer',
    subject: 'Torvald Shipping AS sent you "Employment Contract.pdf" to sign',
    from: 'PenPoint <no-reply@penpoint.example>',
    text: `Marte Lie (Torvald Shipping AS) has requested your signature on Employment Contract.pdf.

Message from Marte:
Welcome to the crew, Aksel. Shout if anything's unclear.

REVIEW DOCUMENT`,
  },
  {
    name: 'contract researcher, NGO',
    kind: 'offer',
    subject: 'Consultancy: final selection',
    from: 'Procurement <consultancies@watersrights.example>',
    text: `Dear Ms Adjei,

I am glad to let you know that the selection committee has chosen you for the position of Monitoring Consultant in Accra. The contract runs for eleven months at a monthly fee of USD 4,800. Please confirm your availability to start on 15 January, and find the draft contract attached for your signature.`,
  },
  {
    name: 'job by the lab manager, short',
    kind: 'offer',
    subject: 'RA position',
    from: 'Greta Ohlsson <greta.ohlsson@neuro.example>',
    text: `Hi Kwame,
We would love to have you in the lab! I can offer you the RA position at 50% starting in October, $22/hour. Email me back to accept and I will get you into the HR system.
Greta`,
  },
  {
    name: 'long corporate US',
    kind: 'offer',
    subject: 'Blue Mesa Energy - Offer',
    from: 'Kelly Drummond <kelly.drummond@bluemesa.example>',
    text: `Dear Thomas:

Blue Mesa Energy, LLC (the "Company") is pleased to offer you full-time employment as Reservoir Engineer III, reporting to Anita Wolfe.

1. Compensation. Your annualized base salary will be $136,500, payable bi-weekly.
2. Incentive. You will be eligible for a target bonus of 15% of base salary, at the Company's discretion.
3. Benefits. You may enroll in medical, dental and vision plans on the first of the month after hire.
4. At-will. Your employment is at will. The Company may withdraw this offer if the background check is not satisfactory.

To accept, sign below and return this letter by October 4.`,
  },
  {
    name: 'hotel group, UAE',
    kind: 'offer',
    subject: 'Job Offer - Guest Relations Officer',
    from: 'HR <hr@palmcrescenthotels.example>',
    text: `Dear Ms. Mendoza,

Greetings from Palm Crescent Hotels. We take pleasure in offering you the position of Guest Relations Officer under the following terms:

Basic Salary: AED 3,200
Accommodation: provided, shared
Transport: provided
Annual leave: 30 calendar days
Air ticket: once every two years
Visa and medical: borne by the company

Kindly sign and revert with a copy of your passport for visa processing.`,
  },
  {
    name: 'Italian',
    kind: 'offer',
    subject: 'Lettera di assunzione',
    from: 'Risorse Umane <hr@officine-brenta.example>',
    text: `Gentile Dott. Ferri,

siamo lieti di offrirLe la posizione di Responsabile Qualità con contratto a tempo indeterminato. La retribuzione annua lorda sarà di 45.000 euro. In allegato trova la lettera di assunzione, che La preghiamo di restituire firmata entro il 10 giugno.

Cordiali saluti`,
  },
  {
    name: 'German public service',
    kind: 'offer',
    subject: 'Einstellungszusage',
    from: 'Stadtverwaltung <personalamt@stadt-lindau.example>',
    text: `Sehr geehrter Herr Nowak,

ich freue mich, Ihnen mitteilen zu können, dass wir beabsichtigen, Sie zum 01.09. als Sachbearbeiter im Bauamt einzustellen. Die Eingruppierung erfolgt in Entgeltgruppe 9b TVöD. Bitte teilen Sie mir bis zum 20.06. mit, ob Sie die Stelle antreten.`,
  },
  {
    name: 'casual co-founder, chat-like',
    kind: 'offer',
    subject: "ok let's do this",
    from: 'sam <sam@quietloop.example>',
    text: `yo Min, formal bit: we're offering you founding engineer. 140k, 1.2%, laptop of your choice, whatever vacation you need. doc's in your docusign. no rush but monday would be sweet`,
  },
  {
    name: 'revised: they matched',
    kind: 'revised-offer',
    subject: 'Re: Offer follow-up',
    from: 'Noor Al-Amin <noor@castellanhealth.example>',
    text: `Hi Grace,

Thanks for your patience. We heard you on base and are able to increase it to $112,000. In addition, I was able to secure a one-time sign-on of $7,500. The other elements of the offer remain unchanged. I'm attaching the updated letter; could you sign by end of week?

Noor`,
  },
  {
    name: 'revised: university startup',
    kind: 'revised-offer',
    subject: 'Re: Offer letter - Dr. Vance',
    from: 'Chair, Physics <chair@physics.westmoor.edu>',
    text: `Dear Elena,

The Dean has agreed to raise your start-up package from $450,000 to $520,000 and to reduce teaching in the second year to one course. Salary has to stay at $97,000. A revised letter will reach you from the Dean's office; the deadline moves to April 1.

Best,
Rob`,
  },
  {
    name: 'verbal: recruiter call summary',
    kind: 'verbal-offer',
    subject: 'Summary of verbal offer',
    from: 'Jo Farrelly <jo.farrelly@pinnaclesoft.example>',
    text: `Hi Dev, great chat! Here are the details of the verbal offer we discussed: base $165,000, bonus 12%, RSUs worth $60,000 over four years, target start date August 5. If you're comfortable with this I'll generate the written offer letter for your signature.`,
  },
  {
    name: 'verbal: pending compensation committee',
    kind: 'verbal-offer',
    subject: 'An update from Ashby & Rowe',
    from: 'Linden Hart <l.hart@ashbyrowe.example>',
    text: `Dear Simone, I'm thrilled to say we intend to make you an offer for the Counsel position. The compensation committee has to approve the terms, which should take a few days. You will then receive the formal letter.`,
  },
  {
    name: 'agency: client confirmed',
    kind: 'offer',
    subject: 'Confirmation of assignment',
    from: 'Medlocum <bookings@medlocum.example>',
    text: `Dear Dr Rahman, we are pleased to confirm your booking: Locum Consultant, Anaesthetics, Royal Tarn Hospital, 3 June to 30 August, £95 per hour. Please sign the attached assignment schedule and return it to us today.`,
  },
  {
    name: 'page: letter viewer',
    kind: 'offer',
    text: `Back to tasks | Print | Help
Offer letter
Dear Ms. Nakamura,
Congratulations! You have been selected to join Oriel Labs as a Compliance Analyst. Your starting salary will be $5,916.67 per month (an annualized amount of $71,000). This offer is contingent on verification of your right to work.
Accept Decline`,
  },
  {
    name: 'others: counterpart rejection letter with thanks',
    kind: 'not-offer',
    subject: 'Your interview with us',
    from: 'People <people@bellweather.example>',
    text: `Dear Ivo,

Thank you for meeting the team. While we were impressed with your background, we will not be extending an offer for the Category Planner position. We'd be glad to hear from you again in the future.`,
  },
  {
    name: 'others: interview logistic with onboarding words',
    kind: 'not-offer',
    subject: 'On-site day',
    from: 'Coordinator <coord@ridgeline.example>',
    text: `Hi Tess, you're confirmed for your on-site on 9 June. You'll meet your potential manager, join the team for lunch and hear about benefits and compensation. Please sign the attached NDA and return it by Friday.`,
  },
  {
    name: 'others: benefits of an employer, recruiter nurture',
    kind: 'not-offer',
    subject: 'Still thinking about us?',
    from: 'Talent Community <hello@bluemesa.example>',
    text: `Hi Casey, thanks for joining our talent community. Here's what you get as an engineer at Blue Mesa: $120-150k, a 15% bonus, 401(k) match and 25 days of PTO. See our open roles and apply.`,
  },
  {
    name: 'others: internal transfer ask',
    kind: 'not-offer',
    subject: 'Opening in my team',
    from: 'Maren <maren@pinnaclesoft.example>',
    text: `Hi Lou, I have headcount for a senior analyst from Q3 and thought of you. Would you want to apply? Band 6, so it would be a step up. Happy to talk over coffee.`,
  },
  {
    name: 'others: candidate negotiates by mail chain',
    kind: 'not-offer',
    subject: 'Re: Offer for Reservoir Engineer III',
    from: 'Thomas Ibe <thomas.ibe@mailbox.example>',
    text: `Hi Kelly,

I'm very excited about this. Based on my research the market for this role in Midland is around $148,000. Is there room to bring the base to $145,000? I'd be ready to sign this week.

Thomas`,
  },
  {
    name: 'others: mortgage asks employment',
    kind: 'not-offer',
    subject: 'Congratulations on your new job',
    from: 'Home Lending <lending@axiombank.example>',
    text: `Hi Dana, new job, new home? Based on a salary of $95,000 you could borrow up to $380,000. Accept your personalised offer by 31 May.`,
  },
  {
    name: 'others: graduate school funding',
    kind: 'not-offer',
    subject: 'Graduate Assistantship 2025-26',
    from: 'Department of History <history@lakeshore-uni.example>',
    text: `Dear Paulo, we are delighted to offer you a graduate teaching assistantship for the academic year. The stipend is $19,400 with full tuition remission, for 20 hours a week. Please sign and return this letter by April 15.`,
  },
  {
    name: 'others: course certificate',
    kind: 'not-offer',
    subject: 'You have been accepted!',
    from: 'FutureSkills <hello@futureskills.example>',
    text: `Congratulations Adaeze! You've been accepted to the Data Analyst Career Accelerator, worth $4,000, at no cost. Confirm your place by Sunday. Mentors from top firms await you and 8 in 10 graduates receive a job offer.`,
  },
  {
    name: 'others: caterer quote',
    kind: 'not-offer',
    subject: 'Offer for your summer party',
    from: 'Fork & Field <events@forkandfield.example>',
    text: `Dear Helen, thank you for your inquiry. We'd be delighted to offer you our barbecue buffet for 60 guests at €38 per person. Our team of four would start at 3 pm. Please confirm by 1 June.`,
  },
  {
    name: 'others: HR newsletter about offers in firm',
    kind: 'not-offer',
    subject: 'Recruiting update, May',
    from: 'Recruiting Ops <recops@castellan.example>',
    text: `Hi team, in May we extended 14 offers and 11 were accepted. Average base for engineers: $151k. Reminder: offer letters must be approved by Finance before they are sent.`,
  },
  {
    name: 'others: reference check of future employer to candidate',
    kind: 'not-offer',
    subject: 'Reference check',
    from: 'HR <hr@juniperfoods.example>',
    text: `Hi Leo, we're getting close! Please fill in the form with two professional references. Once they are complete the panel will make its decision on the Shift Manager job.`,
  },
  {
    name: 'others: offer expired notice',
    kind: 'not-offer',
    subject: 'Your offer has expired',
    from: 'Ridgeline Utilities <noreply@ridgeline-careers.example>',
    text: `Dear Jamal, the deadline to respond to your offer for Field Technician II has passed and the offer has expired. If you are still interested please apply again.`,
  },
  {
    name: "others: hire in another's name",
    kind: 'not-offer',
    subject: 'New colleague',
    from: 'Anita Wolfe <anita.wolfe@bluemesa.example>',
    text: `Team, I'm happy to announce that Thomas Ibe has accepted the position of Reservoir Engineer III and will join us on 1 November. Please make him welcome.`,
  },
  {
    name: 'others: apartment roommate',
    kind: 'not-offer',
    subject: 'the room',
    from: 'Jess <jess@mailbox.example>',
    text: `hey! we talked it over and we'd love to have you. room's yours if you want it, 720 a month incl. bills, from 1 sept. can you let us know by friday? contract's attached`,
  },
  {
    name: 'others: board of a club',
    kind: 'not-offer',
    subject: 'Treasurer',
    from: 'Rowing Club <chair@rowingclub.example>',
    text: `Dear Stefan, the members elected you treasurer last night. Congratulations! The position is unpaid, the term is two years and starts on 1 January.`,
  },
  {
    name: 'others: insurance for new job',
    kind: 'not-offer',
    subject: 'Welcome to your pension',
    from: 'PensionPlus <hello@pensionplus.example>',
    text: `Dear Mr Aldous, your employer has enrolled you in its pension. You pay 5% of your salary of £36,648 and your employer adds 12%. You can opt out before 1 June. Sign in to view your documents.`,
  },
  {
    name: 'others: Korean-style event mail',
    kind: 'not-offer',
    subject: 'お支払いのご案内',
    from: 'billing@hikari.example',
    text: 'お客様各位\n\nいつもご利用いただきありがとうございます。今月のご請求額は4,980円です。お支払い期限は6月30日です。',
  },
  {
    name: 'others: French shop',
    kind: 'not-offer',
    subject: 'Votre offre privilège',
    from: 'Maison Lune <bonjour@maisonlune.example>',
    text: `Chère Camille, nous avons le plaisir de vous offrir 15 € de remise sur votre prochaine commande. Offre valable jusqu'au 30 juin.`,
  },
  {
    name: 'others: scam, embassy hotel',
    kind: 'not-offer',
    fake: true,
    subject: 'APPOINTMENT LETTER',
    from: 'Royal Maple Resort <royalmapleresort@consultant.com>',
    text: `Attn: Successful applicant, the management has approved your appointment as Waiter with monthly salary of 5,500 CAD, free lodging and health insurance. You shall be responsible for the processing fee of your work permit, USD 385, to be paid to our travel agent. Sign and return the contract with your passport photograph.`,
  },
  {
    name: 'others: scam, nanny cheque',
    kind: 'not-offer',
    fake: true,
    subject: 'Babysitter needed - you got the job',
    from: 'Mrs. Linda Cole <lindacole.family@aol.com>',
    text: `Hello dear, thanks for your response. You have the job. $750 weekly for 3 hours a day. We are relocating to your area next week. My husband's company will mail you a check; take your first week out of it and use the rest to pay the wheelchair seller. Send your name and address.`,
  },
  {
    name: 'others: scam, interview over text app',
    kind: 'not-offer',
    fake: true,
    subject: 'Interview result',
    from: 'Crestline Pharma <hr@crestlinepharma-jobs.example>',
    text: `Congratulations! Based on the interview conducted via Signal, you have been employed as Remote Proofreader at $48 per hour, training $30. Funds for your mini office will be sent to you as a mobile check deposit. Send your full name, address, phone and bank name to receive your employment letter.`,
  },
];
