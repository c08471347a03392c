import type { SpotCase } from '#engine/spot/spot-case.ts';

/** Mails with a trap each, from many hands. */
export const cases: readonly SpotCase[] = [
  {
    name: 'museum, letter on its way already',
    kind: 'offer',
    subject: 'Registrar post',
    from: 'Augustin Bell <abell@towermuseum.example>',
    text: `Dear Simone,

By now the courier should have brought you our letter. In case he has not, the essentials: Registrar, grade 6, $71,400, four weeks' leave, to begin when your exhibition in Lyon closes. The director signed it herself, which she does not do for everybody.

I do hope you will come.

Augustin`,
  },
  {
    name: 'applicant system in plain layout',
    kind: 'offer',
    subject: 'Offer notification - Req 88214',
    from: 'Talent System <system@orbisaero.example>',
    text: `OFFER NOTIFICATION

Requisition: 88214 Composite Technician
Candidate: Nadir Benali
Status: Offer released, response required
Response due: 21-Mar-2025 17:00 CET

Open your candidate dashboard to read the offer and to respond. This mailbox is not monitored.`,
  },
  {
    name: 'start-up founder, two lines',
    kind: 'offer',
    subject: 'so',
    from: 'Mina <mina@tallowbee.example>',
    text: `we'd be idiots not to ask. first engineer, 115k + 1.2%, starts whenever your conscience lets you leave. papers are in your dropbox. say yes?`,
  },
  {
    name: 'agency quoting the client',
    kind: 'offer',
    subject: 'RE: Petra - second interview',
    from: 'Noel Quist <noel@quistpeople.example>',
    text: `Hi Petra,

Feedback from Lindqvist & Ros below, and it is what we wanted:

"Petra is the one. Please offer her the Accounts Payable role at SEK 38,500, start 1 September, usual terms, and send her the enclosed agreement."

So it's with you now. Sign it or ring me with questions, but please by Thursday, they have payroll to close.

Noel`,
  },
  {
    name: 'NHS style, conditional, portal',
    kind: 'offer',
    subject: 'Conditional offer of employment: Band 3 Phlebotomist',
    from: 'Medical Staffing <apps@nhs-trac.example>',
    text: `Dear Mr Sesay,

Thank you for attending interview. I am pleased to confirm that you have been successful and would like to offer you the above post, subject to pre-employment checks.

Base: Royal Infirmary
Hours: 37.5
Salary: £24,071 pa

You will now receive requests to complete an occupational health questionnaire and to provide referee details. Please use the link to accept or withdraw within 48 hours. You should not hand in your notice until you receive an unconditional offer.`,
  },
  {
    name: 'fr: mairie, titularisation',
    kind: 'offer',
    subject: 'Votre recrutement',
    from: 'Mairie de Saint-Aubin <rh@saint-aubin.example>',
    text: `Monsieur,

À l'issue de l'entretien du 3 avril, j'ai le plaisir de vous informer que votre candidature au poste d'agent des espaces verts a été retenue. Vous serez recruté à compter du 1er juin, à temps complet, au grade d'adjoint technique.

Je vous remercie de bien vouloir me confirmer par écrit votre acceptation et de me transmettre la date à laquelle vous pourrez quitter votre employeur actuel.

Le Maire`,
  },
  {
    name: 'revised: contractor, day rate and term',
    kind: 'revised-offer',
    subject: 'Re: SoW and rate',
    from: 'Hollis Grant <hollis@mapletrunk.example>',
    text: `Hey Bo - ok, heard. 540 a day instead of 500, and I've taken the on-call weekends out. In return it's nine months, not six. Procurement is fine with it. If that's a deal I'll swap the pages in your contractor agreement and you sign again.`,
  },
  {
    name: 'revised: less equity, more leave, quote',
    kind: 'revised-offer',
    subject: 'Re: Questions on the offer',
    from: 'Ottavia Rinaldi <ottavia@grainlight.example>',
    text: `Dear Fumi,

I took your points to the founders. Leave: 25 days, agreed. Remote: three days a week, agreed. Options: they are firm at 3,000. The salary stays at €61,000 as in the letter of 2 May.

You will find these changes in section 3 of the new draft attached. I am off from Friday, so a word before then would be lovely.

Ottavia

Am 06.05.2025 um 21:40 schrieb Fumi Abe:
> 1. Could leave be 25 days? 2. Three remote days? 3. 5,000 options instead of 3,000?`,
  },
  {
    name: 'verbal: lab head at conference',
    kind: 'verbal-offer',
    subject: 'from the airport',
    from: 'Jeroen Vink <j.vink@delftmarine.example>',
    text: `Hi Ayşe, boarding in five minutes but this can't wait: the department said yes, the position is yours. Scale 10, four years, you can choose between April and June. Personnel will mail you the official appointment letter, they are slow, think two weeks. Celebrate tonight.`,
  },
  {
    name: 'verbal: government, security clearance later',
    kind: 'verbal-offer',
    subject: 'Selection - Budget Analyst',
    from: 'Dolores Finn <dolores.finn@treasury.example>',
    text: `Ms. Abernathy, I am calling and writing to tell you that the selecting official has chosen you for the Budget Analyst vacancy. This is an informal notice. Human Resources will contact you with a tentative offer that states grade, step and pay once the paperwork has been routed. Please do not give notice to your employer before that.`,
  },
  {
    name: 'not: employee gets a letter of thanks and bonus',
    kind: 'not-offer',
    subject: 'A thank-you',
    from: 'Augustin Bell <abell@towermuseum.example>',
    text: `Dear Simone, the director and I are delighted to offer you a one-off bonus of $2,500 for the Lyon exhibition. It will be paid with your March salary. Nothing to sign. We are lucky to have you on the team.`,
  },
  {
    name: 'not: moved to new contract form',
    kind: 'not-offer',
    subject: 'New employment contract for all staff',
    from: 'HR <hr@grainlight.example>',
    text: `Dear colleagues, from 1 July everyone at Grainlight moves to the new standard contract. Salary, leave and notice period stay the same. You will receive your copy by DocuSign tomorrow; please sign it by the 20th. Ottavia holds a drop-in on Thursday for questions.`,
  },
  {
    name: 'not: candidate wants to think',
    kind: 'not-offer',
    subject: 'Re: Petra - second interview',
    from: 'Petra Holm <petra.holm@postbox.example>',
    text: `Hi Noel, wow, thanks! I've read the agreement and 38,500 is fine. Two things before I sign: could it be 15 September, and is the Friday afternoon really free? If both work tell them I'm happy to accept.`,
  },
  {
    name: 'not: recruiter relays interview feedback',
    kind: 'not-offer',
    subject: 'Great feedback!',
    from: 'Noel Quist <noel@quistpeople.example>',
    text: `Hi Anders, they loved you! Lindqvist & Ros want you back on Tuesday to meet the finance director, and if that goes well I expect them to move to offer stage quickly, around 41,000 and a start in August. Can you do 10 am?`,
  },
  {
    name: 'not: withdrawal after check',
    kind: 'not-offer',
    subject: 'Your conditional offer',
    from: 'Medical Staffing <apps@nhs-trac.example>',
    text: `Dear Mr Doyle, on 4 March we made you a conditional offer for the post of Phlebotomist, Band 3. As we have not received satisfactory references within the time given, I regret to inform you that the offer has now been withdrawn.`,
  },
  {
    name: 'not: car dealer',
    kind: 'not-offer',
    subject: 'Our best offer for you, Bo',
    from: 'Motor Haus Grant <verkauf@motorhausgrant.example>',
    text: `Dear Bo, as discussed I can offer you the estate at €27,900 instead of €29,400, winter tyres included. The contract is attached. Sign by Saturday and you can drive it home next week. Your trade-in stays at €8,000.`,
  },
  {
    name: 'not: PhD position advert to a list',
    kind: 'not-offer',
    subject: '[marine-jobs] PhD position at Delft Marine',
    from: 'Jeroen Vink <j.vink@delftmarine.example>',
    text: `Dear all, we offer a four-year PhD position on sediment transport, salary €2,770 rising to €3,539 a month, start between April and June. Please forward to interested students. To apply send a CV and two references by 1 February.`,
  },
  {
    name: 'not: payroll asks new starter for data',
    kind: 'not-offer',
    subject: 'Details we need for your first pay',
    from: 'Payroll <payroll@orbisaero.example>',
    text: `Hello Nadir, welcome! So that your salary for April arrives on time please send us your bank details, tax number and a copy of your signed contract through the portal by the 12th. Your start date in our system is 1 April.`,
  },
  {
    name: 'not: internal referral about a candidate',
    kind: 'not-offer',
    subject: 'Re: Tallowbee first engineer',
    from: 'Cass <cass@tallowbee.example>',
    text: `I say we go for it. 115 and 1.2% is a lot but she's the best person we've met and she won't wait. Let me do the papers tonight, you write to her? If she counters we can stretch to 120, not more.`,
  },
  {
    name: 'not: blog digest, story of an offer',
    kind: 'not-offer',
    subject: 'She asked for one more thing',
    from: 'The Worth Letter <post@worthletter.example>',
    text: `“We are thrilled to offer you the position at $84,000,” the mail said. Dana closed the laptop and went for a walk. When she came back she wrote three sentences. Two days later: $91,000 and a fourth week of vacation. This week's issue takes her mail apart, line by line. Read on the web | Unsubscribe`,
  },
  {
    name: 'not: insurance broker partner contract',
    kind: 'not-offer',
    subject: 'Be your own boss with Primavita',
    from: 'Primavita Team <join@primavita.example>',
    text: `Hello Bo, we came across your profile and think you would be a great fit as a Wellness Partner. Earn up to €4,000 a month, choose your hours, start tomorrow. The starter kit costs €199. Interested? Reply YES and I will call you.`,
  },
  {
    name: 'not: scam, fake HR with chat interview',
    kind: 'not-offer',
    fake: true,
    subject: 'Congratulations! You are hired',
    from: 'Melissa Grant <melissa.hr.dept@outlook.com>',
    text: `After your interview on Telegram our HR is glad to inform you that you are hired as a Remote Payroll Clerk at $38/hr. A check will be sent to you to purchase your office equipment from our certified vendor. Send a copy of your ID front and back and your bank name to receive the offer letter.`,
  },
  {
    name: 'not: de Absage nach Zusage einer anderen',
    kind: 'not-offer',
    subject: 'Ihre Bewerbung',
    from: 'Feinwerk Rohde <jobs@feinwerk-rohde.example>',
    text: `Guten Tag Herr Wolters, Sie haben uns im Gespräch gut gefallen, und wir hätten Ihnen die Stelle gern angeboten. Am Ende haben wir uns für eine Bewerberin entschieden, die sofort anfangen kann. Dürfen wir Ihre Unterlagen bis zum Herbst behalten?`,
  },
  {
    name: 'not: es beca',
    kind: 'not-offer',
    subject: 'Resolución de su solicitud de beca',
    from: 'Fundación Almazara <becas@almazara.example>',
    text: `Estimada Lucía: nos complace comunicarle que ha sido seleccionada para una beca de máster de 12.000 €. Debe aceptar la ayuda antes del 30 de junio firmando el documento adjunto. El curso empieza en septiembre.`,
  },
  {
    name: 'not: trial shift',
    kind: 'not-offer',
    subject: 'trial shift sat?',
    from: 'Priya <priya@cornerstonecafe.example>',
    text: `Hi Beth, liked your CV! Fancy a paid trial on Saturday 9-1? £11.44 an hour, wear black. If it goes well we've got 25 hrs a week going, weekends included. Let me know x`,
  },
];
