import type { SpotCase } from '#engine/spot/spot-case.ts';

/** Mails of a hiring process that are no offer: rejections, interviews, first contacts, receipts, offers not yet or no longer made. */
export const cases: readonly SpotCase[] = [
  {
    name: 'rejection, warm',
    kind: 'not-offer',
    subject: 'Your interview with Ferndale Robotics',
    from: 'Luca Moretti <luca@ferndalerobotics.example>',
    text: `Hi Anneke,

It was a pleasure meeting you, and the whole team enjoyed your take-home. We had a difficult choice between two strong people and in the end we offered the role to someone with more field experience.

I would love to stay in touch; when we open the next position I'd like to call you first.

Luca`,
  },
  {
    name: 'rejection, no "unfortunately"',
    kind: 'not-offer',
    subject: 'Update on Operations Associate',
    from: 'no-reply@hireflow.example',
    text: `Dear Candidate,

We appreciate the time you took to apply for the position of Operations Associate. On this occasion we won't be taking your candidacy further. The successful applicant has accepted our offer.

Good luck with your job search.`,
  },
  {
    name: 'rejection, German',
    kind: 'not-offer',
    subject: 'Ihre Bewerbung als Projektleiterin',
    from: 'Bewerbung <bewerbung@steinfurt-bau.example>',
    text: `Sehr geehrte Frau Kaya,

vielen Dank für Ihr Interesse an der Stelle und das angenehme Gespräch. Wir haben uns für eine andere Bewerberin entschieden und können Ihnen daher kein Angebot machen.

Für Ihren weiteren Berufsweg wünschen wir Ihnen alles Gute.`,
  },
  {
    name: 'rejection after final, other role hinted',
    kind: 'not-offer',
    subject: 'Decision',
    from: 'Imani Brooks <imani@sundialmedia.example>',
    text: `Hi Gus,

I wanted to tell you myself: we're not going to make you an offer for the Editor position. The salary you asked for ($95k base) was out of reach for us, and I didn't want to insult you with less.

If the budget changes I'll be in touch.

Imani`,
  },
  {
    name: 'rejection, French',
    kind: 'not-offer',
    subject: 'Votre candidature',
    from: 'Recrutement <recrutement@dunoyer-textile.example>',
    text: `Bonjour Madame,

Nous vous remercions de l'intérêt que vous portez à notre entreprise. Malgré la qualité de votre parcours, nous ne pouvons donner une suite favorable à votre candidature au poste de chargée de communication.

Nous vous souhaitons pleine réussite dans vos recherches.`,
  },
  {
    name: 'interview invitation with salary band',
    kind: 'not-offer',
    subject: 'Next conversation: Data Steward',
    from: 'Recruiting <recruiting@ashgrovemutual.example>',
    text: `Hi Ronan,

We would love to have you back for a panel on 4 June at 2 pm. It lasts 90 minutes and you'd meet the people you would work with.

As a reminder, the position pays $88,000 to $104,000 plus bonus and comes with four weeks of PTO. If that still fits, please accept the calendar invite by Monday.

Looking forward to it`,
  },
  {
    name: 'interview, final round before offer',
    kind: 'not-offer',
    subject: 'Almost there!',
    from: 'Kenji Mori <kenji@lanternpay.example>',
    text: `Hey Paola,

Great feedback from everyone. Last step before we can talk about an offer is a 30-minute call with our CEO. Does Thursday 11:00 or Friday 15:00 work for you?

In the meantime could you tell me what base you would be looking for and when you could start?

Kenji`,
  },
  {
    name: 'calendar invite',
    kind: 'not-offer',
    subject: 'Invitation: Offer discussion - Hana / Mill & Co @ Tue 6 May 2025 14:00',
    from: 'Greta Holm <greta.holm@millandco.example>',
    text: `Offer discussion - Hana / Mill & Co
When: Tue 6 May 2025 14:00 - 14:30 (CEST)
Where: Video call
Who: Greta Holm - organiser, Hana Sato

Going?  Yes - Maybe - No

Invitation from Calendar. You are receiving this because you are an attendee.`,
  },
  {
    name: 'assessment invitation',
    kind: 'not-offer',
    subject: 'You have been selected for the next step',
    from: 'Assessments <assess@skillgauge.example>',
    text: `Congratulations, Farid!

You have been selected to continue in the process for Graduate Engineer at Corvid Rail. Please complete the numerical and the situational test before 10 October. Each takes about 25 minutes.

Start the test

The link can be used once.`,
  },
  {
    name: 'recruiter with exact pay',
    kind: 'not-offer',
    subject: '$185k + 20% + RSUs, remote',
    from: 'Chelsea Ng <chelsea@peaktalent.example>',
    text: `Hi Ibrahim,

Your experience with Postgres internals is rare, so I'll be quick. I have a client (Series C, profitable) that will pay 185k base, 20% bonus and RSUs for a staff engineer. Fully remote, 4 weeks off, 401k match.

If you're even a little curious, send me your number and a good time. They want to hire before the end of the quarter.

Chelsea`,
  },
  {
    name: 'recruiter in-house, offers a chat',
    kind: 'not-offer',
    subject: 'Join us as a founding designer?',
    from: 'Aiko Tran <aiko@papertrail.example>',
    text: `Hi Noor,

I lead design at Papertrail and we're building the team that will rethink accounting. I think you'd be a fantastic founding designer here. We'd offer a salary of €75-90k, 0.3% in options and a budget for your own setup.

Can I offer you a coffee next week and tell you more?

Aiko`,
  },
  {
    name: 'recruiter, contract rate blast',
    kind: 'not-offer',
    subject: 'Urgent requirement: Java Developer, Dallas TX, $65/hr C2C',
    from: 'Suresh K <suresh.k@teksolv.example>',
    text: `Hi Professional,

Hope you are doing well. Please find the job description below and let me know your interest.

Role: Java Developer
Location: Dallas, TX (onsite)
Duration: 12 months
Rate: $65/hr on C2C
Interview: Skype

Kindly reply with your updated resume, visa status and expected rate.`,
  },
  {
    name: 'recruiter, German',
    kind: 'not-offer',
    subject: 'Spannende Position in Hamburg',
    from: 'Denise Albrecht <d.albrecht@nordkopf-personal.example>',
    text: `Hallo Herr Krüger,

ich bin über Ihr Profil gestolpert und denke, dass eine Position bei meinem Mandanten gut zu Ihnen passen könnte: Teamleiter Einkauf, 75.000 bis 85.000 Euro, 30 Tage Urlaub, Firmenwagen.

Hätten Sie Interesse an einem kurzen Telefonat in dieser Woche?`,
  },
  {
    name: 'application receipt',
    kind: 'not-offer',
    subject: 'We got it - Barista, Leith',
    from: 'Jobs <jobs@blackkettle.example>',
    text: `Hi there,

Thanks for sending your CV for the Barista role in Leith (£12.60 an hour, 25 hours a week). We read every application ourselves, so give us ten days. If you haven't heard by then please assume we filled the position.

Black Kettle Coffee`,
  },
  {
    name: 'offer withdrawn, system notice',
    kind: 'not-offer',
    subject: 'Your offer letter has been voided',
    from: 'SignDesk <notify@signdesk.example>',
    text: `The sender has voided the following document:

Employment offer - L. Karimov

Reason: position no longer funded.

You can no longer view or sign it.`,
  },
  {
    name: 'offer rescinded politely',
    kind: 'not-offer',
    subject: 'Start date',
    from: 'Joanna Pryce <jpryce@calderstone.example>',
    text: `Dear Lev,

I am very sorry to have to write this. Following the announcement this morning all hiring has stopped and we cannot honour the offer of employment we made you on 3 May. We know you had resigned already and will pay four weeks' salary as a gesture.

Joanna Pryce
HR Director`,
  },
  {
    name: 'offer on hold',
    kind: 'not-offer',
    subject: 'Re: Offer timeline',
    from: 'Ben Achterberg <ben@fluxion.example>',
    text: `Hi Sanne,

No change I'm afraid: your offer is stuck with finance, who have paused new headcount until the new fiscal year. I can't promise anything. If another company gives you a firm offer, I'd understand if you took it.

Ben`,
  },
  {
    name: 'salary expectations asked',
    kind: 'not-offer',
    subject: 'Quick question before we proceed',
    from: 'HR <hr@opalcabinets.example>',
    text: `Dear Wen,

Before we can prepare an offer, please tell us your current salary, your notice period and your expected salary for the position of Showroom Manager. Once we have this we will come back to you with our proposal.

Kind regards`,
  },
  {
    name: 'waitlist for the post',
    kind: 'not-offer',
    subject: 'Reserve list - Customs Officer',
    from: 'Recruitment <recruit@customs-service.example>',
    text: `Dear candidate,

You met the required standard for Customs Officer. There are more successful candidates than vacancies, so your name has been placed on a reserve list for twelve months. Should a post become available in your chosen location, you may be offered it in order of merit.

This is not an offer of employment.`,
  },
  {
    name: 'references requested before decision',
    kind: 'not-offer',
    subject: 'References please',
    from: 'Orla Keane <orla@harpandhound.example>',
    text: `Hi Dmitri,

The panel liked you a lot. Before we decide whom to offer the job we speak to two referees for each finalist. Could you send me names and phone numbers by Wednesday?

Orla`,
  },
  {
    name: 'reference request to a former manager',
    kind: 'not-offer',
    subject: 'Reference for Kasia Dudek',
    from: 'HR <hr@meadowlarkschool.example>',
    text: `Dear Mr Penrose,

We have offered Kasia Dudek the post of Teaching Assistant at our school, starting on 1 September at £19,800 a year, subject to references. She has named you as a referee.

Please complete the attached form by 10 July. We would also like to know whether you would employ her again.

Yours sincerely`,
  },
  {
    name: 'background check vendor',
    kind: 'not-offer',
    subject: 'Complete your screening for Yarrow Hotels',
    from: 'TrueCheck <noreply@truecheck.example>',
    text: `Hi Monique,

Yarrow Hotels extended you a job offer and has asked us to verify your history. Log in, sign the consent form and enter your last three addresses within 72 hours.

Begin screening`,
  },
  {
    name: 'onboarding: welcome and laptop',
    kind: 'not-offer',
    subject: 'Your first week at Tidemark',
    from: 'People Ops <people@tidemark.example>',
    text: `Hi Ola,

We're so happy that you accepted and can't wait to welcome you on Monday, 2 September! Your laptop ships this week. On day one come to the front desk at 9:30 and ask for Wren.

Before then please fill in your tax form, choose your health plan and upload a photo for your badge. Your salary is paid on the 25th of each month.

See you soon!`,
  },
  {
    name: 'onboarding: signed copy received',
    kind: 'not-offer',
    subject: 'Completed: Offer letter - Rui Matos',
    from: 'SignDesk <notify@signdesk.example>',
    text: `All parties have signed "Offer letter - Rui Matos".

You can download the completed document from your account. No further action is needed.`,
  },
  {
    name: 'visa lawyer after acceptance',
    kind: 'not-offer',
    subject: 'H-1B transfer documents',
    from: 'Mina Karlsson <mkarlsson@harborimmigration.example>',
    text: `Dear Abhay,

Brightfield Systems has engaged us to file your petition. Please send copies of your passport, your last three payslips and the signed offer letter showing your title and base salary of $142,000. We aim to file by June 20.

Mina Karlsson, Attorney`,
  },
];
