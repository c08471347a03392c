import type { SpotCase } from '#engine/spot/spot-case.ts';

/** Mails in the common wordings of templates and systems. */
export const cases: readonly SpotCase[] = [
  {
    name: 'template: formal mail with list',
    kind: 'offer',
    subject: 'Alder & Sons - Job Offer for Rosalie Finch',
    from: 'Gareth Pugh <gareth@alderandsons.example>',
    text: `Hi Rosalie,

We were all very excited to meet and get to know you over the past few days. We've been impressed with your background and would like to formally offer you the position of Workshop Manager. This is a full time position, 38 hours per week. You will be reporting to the head of the Operations department.

We will be offering you an annual gross salary of £41,000 and a profit share. You will also have private medical cover and 4 weeks of paid leave per year.

Your expected starting date is 3 June. Please find attached the full terms of your contract. We need your response by 17 May.

Gareth`,
  },
  {
    name: 'template: short congratulation, letter linked',
    kind: 'offer',
    subject: 'Congratulations from Wavecrest!',
    from: 'Wavecrest Recruiting <recruiting@wavecrest.example>',
    text: `Dear Omotola,

Congratulations! We are excited to offer you the Software Engineer (New Grad) role at Wavecrest. You can access your offer through the link below; it remains open for two weeks.

https://offers.wavecrest.example/o/98123

We can't wait to build with you.`,
  },
  {
    name: 'appointment order, India government college',
    kind: 'offer',
    subject: 'Appointment order',
    from: 'Registrar <registrar@gcet.example>',
    text: `Sir/Madam,

With reference to your application and subsequent interview, you are hereby appointed as Guest Lecturer in Mathematics on a consolidated pay of Rs. 35,000 per month for the academic year. You are requested to report for duty on or before 10 June, failing which this order stands cancelled.`,
  },
  {
    name: 'graduate scheme',
    kind: 'offer',
    subject: 'Your graduate scheme application: good news',
    from: 'Early Careers <earlycareers@harrowgate.example>',
    text: `Hi Jasmine,

We're thrilled to let you know that you've been successful and we'd like to offer you a place on our Graduate Scheme as a Trainee Actuary in Bristol, starting in September on £33,500 with study support.

Your contract will be in your portal. You have seven days to accept.`,
  },
  {
    name: 'pub kitchen, text-like',
    kind: 'offer',
    from: 'Kev <kev@theanchor.example>',
    subject: 'chef job',
    text: `alright Tom, gaffer says yes. 28 grand, 4 days on 3 off, tips split. start a week monday? contract attached mate just sign n send back`,
  },
  {
    name: 'verbatim table pasted from HR tool',
    kind: 'offer',
    subject: 'Offer summary',
    from: 'People <people@tresor.example>',
    text: `Hello Eszter

Role | Finance Analyst
Team | FP&A
Salary | HUF 1,050,000 gross / month
Cafeteria | HUF 480,000 / year
Start | 2 September
Valid until | 9 August

To accept, please sign electronically under the link below.`,
  },
  {
    name: 'letter of intent',
    kind: 'offer',
    subject: 'Letter of intent to hire',
    from: 'Dr. Paula Grieg <pgrieg@northfjordclinic.example>',
    text: `Dear Henrik,

This letter confirms our intention to employ you as a specialist nurse from 1 August, subject to your Norwegian licence. The yearly salary is NOK 612,000 plus supplements. Kindly return one signed copy.`,
  },
  {
    name: 'offer extended by phone already, paper now',
    kind: 'offer',
    subject: 'Official offer',
    from: 'Yolanda Pierce <ypierce@maplewoodschools.example>',
    text: `Good afternoon Mr. Diaz, it was nice to talk with you and I'm glad you verbally accepted! As promised here is the official offer letter for the custodian position at Maplewood High. Please sign and send back at your convenience.`,
  },
  {
    name: 'internship abroad, French',
    kind: 'offer',
    subject: 'Convention de stage',
    from: 'Clara Rey <clara.rey@ateliernord.example>',
    text: `Bonjour Tom, bonne nouvelle : nous vous proposons le stage de six mois au sein du studio à partir du 3 février. La gratification est de 700 € par mois. Merci de nous confirmer votre accord d'ici mercredi, la convention est jointe.`,
  },
  {
    name: 'revised: system update',
    kind: 'revised-offer',
    subject: 'Your offer from Wavecrest has been updated',
    from: 'Wavecrest Recruiting <recruiting@wavecrest.example>',
    text: `Hi Omotola, we have made changes to your offer. Please log in to review the updated compensation and sign the new letter. The earlier letter is no longer valid.`,
  },
  {
    name: 'revised: negotiation concluded',
    kind: 'revised-offer',
    subject: 'Re: Workshop Manager offer',
    from: 'Gareth Pugh <gareth@alderandsons.example>',
    text: `Rosalie, I've spoken with the partners. £43,500 is the most we can manage, and we're happy to give you the extra week of leave you asked about. Let me know and I'll send an amended contract.

On 12 May Rosalie Finch wrote:
> Thank you. Could we look at £45,000, and perhaps five weeks of leave?`,
  },
  {
    name: 'verbal: want you, letter soon',
    kind: 'verbal-offer',
    subject: 'Next steps',
    from: 'Mateusz Kruk <m.kruk@amberworks.example>',
    text: `Hi Lena, thanks again for today. The whole team gave a thumbs up and we would like to offer you the Data Lead job. I'm finalizing the numbers with our CFO (we're looking at 22-23k PLN) and will send over the official offer on Tuesday.`,
  },
  {
    name: 'others: rejection with internship words',
    kind: 'not-offer',
    subject: 'Internship programme',
    from: 'HR <hr@harrowgate.example>',
    text: `Dear Lewis, after reviewing hundreds of strong applications we are sorry to say that we can't offer you an internship this year. Please do apply again next spring.`,
  },
  {
    name: 'others: waiting for approval of req',
    kind: 'not-offer',
    subject: 'Quick update',
    from: 'Mateusz Kruk <m.kruk@amberworks.example>',
    text: `Hi Lena, just so you aren't left wondering: we are still meeting two other people this week and hope to come to a decision by the 20th. You remain a strong contender.`,
  },
  {
    name: 'others: admission offer letter',
    kind: 'not-offer',
    subject: 'Your offer letter is ready',
    from: 'Admissions <admissions@westmoor.edu>',
    text: `Dear Fatima, congratulations! Your offer letter for the MSc in Public Health starting in September is now available in the applicant portal. Please accept or decline your offer by 31 May and pay the deposit of £1,000.`,
  },
  {
    name: 'others: lender offer letter',
    kind: 'not-offer',
    subject: 'Your formal offer letter',
    from: 'Cedar Home Loans <loans@cedarhome.example>',
    text: `Hello Grant, your formal offer letter is attached. Loan amount: $410,000. Rate: 5.9%. Please sign and return all pages by Tuesday so that settlement can go ahead.`,
  },
  {
    name: 'others: welcome pack',
    kind: 'not-offer',
    subject: 'Welcome aboard!',
    from: 'People <people@wavecrest.example>',
    text: `Hi Omotola, we received your signed contract, thank you! Your start date is 2 September at 9:00. You will be working as a Software Engineer in the Maps team with Ruth as your manager. Next week IT will write to you about your laptop.`,
  },
  {
    name: 'others: candidate withdraws',
    kind: 'not-offer',
    subject: 'Withdrawing my application',
    from: 'Lena Ostrow <lena.ostrow@mailbox.example>',
    text: `Dear Mateusz, I've decided to accept a position elsewhere and would like to withdraw from your process. Thank you for the offer you were preparing.`,
  },
  {
    name: 'others: colleague asks advice about contract',
    kind: 'not-offer',
    subject: 'contract q',
    from: 'Nico <nico@mailbox.example>',
    text: `Hey, got my contract from Tresor: 54k, 6 months probation, 3 months notice. Is that notice normal? They want me to sign by Friday.`,
  },
  {
    name: 'others: recruiter re-engages',
    kind: 'not-offer',
    subject: 'Contract role, £550/day outside IR35',
    from: 'Ash Patel <ash@codestream.example>',
    text: `Hi Will, I've just taken on a 6-month contract for a DevOps engineer with a fintech in Leeds. £550 a day, start ASAP, two days on site. Fancy it? Send me your CV and I'll get you an interview this week.`,
  },
  {
    name: 'others: hospital payroll',
    kind: 'not-offer',
    subject: 'Pay award',
    from: 'Payroll <payroll@severnvaletrust.example>',
    text: `Dear colleague, the 5.5% pay award for your band has been agreed. Your annual salary becomes £37,338 with effect from 1 April and arrears are paid in October.`,
  },
  {
    name: 'others: tenant job reference',
    kind: 'not-offer',
    subject: 'Employment verification - R. Finch',
    from: 'TenantCheck <verify@tenantcheck.example>',
    text: `Dear HR, Rosalie Finch has given your firm as her employer. Please confirm her position, start date and annual salary by replying to this mail within two days.`,
  },
  {
    name: 'others: solar quote',
    kind: 'not-offer',
    subject: 'Your offer is ready to sign',
    from: 'SunRoof <offers@sunroof.example>',
    text: `Hi Maria, your personal offer for a 9.2 kWp system is ready to sign: €14,900 including installation by our team. It is valid until 30 June. Review and sign`,
  },
  {
    name: 'others: car dealer',
    kind: 'not-offer',
    subject: 'We can offer you £7,450',
    from: 'AutoVista <offers@autovista.example>',
    text: `Good news, Kieran! We can offer you £7,450 for your car. To accept, book an appointment by Sunday; bring the logbook and your ID.`,
  },
  {
    name: 'others: mentor programme',
    kind: 'not-offer',
    subject: 'You have been selected as a mentor',
    from: 'Women in Data <hello@wid.example>',
    text: `Dear Sofia, congratulations, you have been selected as a mentor for the 2025 programme! Please sign the attached agreement and return it by 1 March. The role is voluntary and takes two hours a month.`,
  },
  {
    name: 'others: freelancer contract of a client',
    kind: 'not-offer',
    subject: 'Offer accepted',
    from: 'GigBarn <notify@gigbarn.example>',
    text: `Good news! Your client accepted your offer of $1,200 for "Website translation". You can start working now. The contract is available in your workroom.`,
  },
  {
    name: 'others: jury duty',
    kind: 'not-offer',
    subject: 'Summons',
    from: 'Court <jury@court.example>',
    text: `You have been selected for jury service starting on 4 May. Your employer must release you. You are paid $40 a day. Please confirm by returning the signed form within ten days.`,
  },
  {
    name: 'others: HR survey of new hires',
    kind: 'not-offer',
    subject: 'How was your offer experience?',
    from: 'People <people@wavecrest.example>',
    text: `Hi Omotola, you recently received an offer from Wavecrest. How clear was the offer letter about salary, equity and start date? The survey takes three minutes and closes on Friday.`,
  },
  {
    name: 'others: scam, kindly',
    kind: 'not-offer',
    fake: true,
    subject: 'Congratulations!! Job Confirmation',
    from: 'Hiring Desk <hiringdesk.unitedlogistic@gmail.com>',
    text: `Kindly be informed that you have been shortlisted and selected for the post of Back Office Executive in our company with salary Rs 26,500/month. Kindly pay Rs 1,850 for document verification and laptop, amount is refundable with first salary. Offer letter will be mailed within 2 hours of payment.`,
  },
];
