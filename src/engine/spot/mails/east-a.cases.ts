import type { SpotCase } from '#engine/spot/spot-case.ts';

/** Ordinary mails of hiring, and ordinary mails of everything else. */
export const cases: readonly SpotCase[] = [
  {
    name: 'corporate, benefits list',
    kind: 'offer',
    subject: 'Your offer from Calloway Instruments',
    from: 'Melanie Tran <melanie.tran@calloway-instruments.example>',
    text: `Dear Isaac,

It was great catching up earlier. On behalf of Calloway Instruments, I'm delighted to extend you an offer to join us as a Field Applications Engineer, reporting to Doug Pereira in our Rochester office.

Compensation
  - Annual base salary of $104,000, paid semi-monthly
  - Target bonus 8%, pro-rated for your first year
  - $6,000 sign-on

Benefits begin on the first of the month after you join: medical, dental, vision, HSA contribution, 401(k) with a 5% match.

Proposed start: Monday, July 14.

The formal letter is in your DocuSign queue. Please sign by next Wednesday. If anything is unclear, call me: this is a big decision and I'd rather talk it through.

Melanie`,
  },
  {
    name: 'internship, student portal',
    kind: 'offer',
    subject: 'Handshake: New offer for you',
    from: 'Campus Careers <noreply@campuscareers.example>',
    text: `Hi Rosa,

Lakeshore Aquarium has made you an offer.

Position: Education Intern (Summer)
Hours: 30/week
Pay: $17.00/hour
Dates: June 2 - August 15

Respond to this offer by April 30.

View offer

Questions? Message the employer directly.`,
  },
  {
    name: 'postdoc by email, Switzerland',
    kind: 'offer',
    subject: 'Position in my group',
    from: 'Reto Baumann <reto.baumann@uni-aare.example>',
    text: `Dear Aditi,

After talking with the other members of the group, I would be very happy to offer you the PhD-level scientist position we discussed (80%, CHF 71,200 gross, initially two years with possible extension). The earliest start is 1 November because of the permit.

If you accept, our administrator Ms Kälin will prepare the contract and the papers for the canton. Could you let me know in the coming ten days? I know that you are waiting to hear from Delft and I want you to be able to choose freely.

Best wishes
Reto`,
  },
  {
    name: 'hotel, seasonal, short',
    kind: 'offer',
    subject: 'Summer season 2025',
    from: 'Hotel Kastell <jobs@kastell.example>',
    text: `Dear Ilinca, good news: we have a place for you in the breakfast team from 20 May to 5 October. 1,950 net, six days, room and meals free. Please send us your yes and a copy of your ID until Sunday, then we book the room.`,
  },
  {
    name: 'school trust, unconditional after checks',
    kind: 'offer',
    subject: 'Teaching Assistant, Fairmead Primary - unconditional offer',
    from: 'Trust HR <hr@fairmeadtrust.example>',
    text: `Dear Mrs Quigley,

I am pleased to inform you that all pre-employment checks have now been completed to our satisfaction and that we are able to confirm your appointment as Teaching Assistant (Level 2, 27.5 hours, term time only) with effect from 2 September. The actual salary is £16,941.

Two copies of your contract are enclosed. Kindly sign both, keep one and return the other to this office within 14 days.

Yours sincerely`,
  },
  {
    name: 'de: Ausbildungsplatz',
    kind: 'offer',
    subject: 'Ausbildung zur Industriemechanikerin',
    from: 'Ausbildung <ausbildung@hegemann-antriebe.example>',
    text: `Hallo Leonie,

du hast uns im Gespräch und beim Probetag überzeugt. Deshalb bieten wir dir einen Ausbildungsplatz als Industriemechanikerin ab dem 1. September an! Im ersten Jahr bekommst du 1.190 € im Monat, dazu 30 Tage Urlaub und das Azubi-Ticket.

Den Ausbildungsvertrag schicken wir dir und deinen Eltern mit der Post, sobald du uns zugesagt hast. Eine kurze Mail reicht.

Wir freuen uns auf dich
Jens Okafor`,
  },
  {
    name: 'revised: matched competing offer',
    kind: 'revised-offer',
    subject: 'Re: Calloway offer',
    from: 'Melanie Tran <melanie.tran@calloway-instruments.example>',
    text: `Hi Isaac,

Thanks for being upfront about the other company. Doug went to bat for you. We can raise the base to $110,000 and make the sign-on $10,000; the bonus target stays at 8%. That's as far as the grade allows.

I've reissued the letter in DocuSign, so please ignore the first one. Does end of day Friday still work for you?

Melanie

> Hi Melanie, I have another offer at 112 and would much rather come to you. Is there any flexibility on base?`,
  },
  {
    name: 'revised: es mejora de condiciones',
    kind: 'revised-offer',
    subject: 'RE: Propuesta económica',
    from: 'Inmaculada Rey <irey@vidriera-del-sur.example>',
    text: `Buenas tardes, Héctor:

He hablado con gerencia y podemos subir el fijo de 29.000 a 31.500 €, y el seguro médico corre de nuestra cuenta desde el primer día. El resto de condiciones se mantiene. Te adjunto la oferta actualizada; si estás de acuerdo, devuélvemela firmada antes del jueves.

Un saludo,
Inma`,
  },
  {
    name: 'verbal: recruiter, after call, approvals',
    kind: 'verbal-offer',
    subject: 'Recap + what happens next',
    from: 'Kwabena Asante <kwabena@riverlane-energy.example>',
    text: `Hi Julia,

So glad we could speak today! As I said, the team would love to have you as Grid Analyst. To recap what I shared on the phone:

Base: £58,500
Bonus: up to 10%
Pension: 9% employer
Hybrid, 2 days in Leeds

HR is putting the contract through approvals. You should have it by email around the middle of next week. Nothing to do until then other than ask me questions.

Kwabena`,
  },
  {
    name: 'verbal: school head, subject to governors',
    kind: 'verbal-offer',
    subject: 'Interview outcome',
    from: 'Headteacher <head@stbrigids.example>',
    text: `Dear Dominic, I am delighted to say that following Thursday's interviews you were the panel's unanimous choice for Head of Year 9. The governors meet on Monday to ratify the appointment and the authority will then issue the formal offer and contract. Please accept my warm congratulations in the meantime.`,
  },
  {
    name: 'not: rejection after final',
    kind: 'not-offer',
    subject: 'Interview outcome',
    from: 'Headteacher <head@stbrigids.example>',
    text: `Dear Ms Farrow, thank you for coming on Thursday. The panel was impressed with your lesson and it was a close decision; on this occasion the post has been offered to another candidate, who has accepted. I would be happy to give you feedback and hope you will look out for future vacancies here.`,
  },
  {
    name: 'not: panel interview invitation',
    kind: 'not-offer',
    subject: 'Interview for Teaching Assistant, Fairmead Primary',
    from: 'Trust HR <hr@fairmeadtrust.example>',
    text: `Dear Mrs Quigley,

Congratulations, you have been shortlisted for the above post. We would like to invite you to interview on 11 June at 9.15. The day will include a tour, a short task with a group of pupils and a panel interview.

Please confirm that you will attend and bring proof of identity, your qualifications and proof of address. The post is subject to an enhanced DBS check and two references.`,
  },
  {
    name: 'not: receipt with details of the job',
    kind: 'not-offer',
    subject: 'We have received your application',
    from: 'Calloway Instruments Careers <no-reply@calloway-instruments.example>',
    text: `Hi Isaac, thanks for applying for Field Applications Engineer. Base salary range: $95,000 - $115,000, bonus eligible, full benefits. If your experience is a match, a member of our team will be in touch to set up a call. You can check the status of your application at any time in your candidate profile.`,
  },
  {
    name: 'not: reference completed',
    kind: 'not-offer',
    subject: 'Thank you for your reference',
    from: 'RefCheck <hello@refcheck.example>',
    text: `Hello Ms Pereira, thank you for completing the reference for Isaac Moreau. Calloway Instruments will use it as part of their hiring decision for the position of Field Applications Engineer. No further action is needed.`,
  },
  {
    name: 'not: first week plan',
    kind: 'not-offer',
    subject: 'Welcome to Calloway!',
    from: 'Doug Pereira <doug.pereira@calloway-instruments.example>',
    text: `Isaac, we're thrilled to have you on the team starting Monday! Your badge and laptop will be at reception. The first two days are orientation, Wednesday you ride along with Sal to a customer. Your offer letter said 8:30 but come at 9, nobody is here before that. Lunch is on me.`,
  },
  {
    name: 'not: benefits enrolment',
    kind: 'not-offer',
    subject: 'Action required: choose your benefits by July 31',
    from: 'Benefits Center <benefits@calloway-instruments.example>',
    text: `Dear Isaac, as a new employee you have 30 days from your start date to enrol in medical, dental, vision and the 401(k). If you do not respond by July 31 you will be placed in the default plan. Review your options and sign electronically in the portal.`,
  },
  {
    name: 'not: consulting proposal accepted by the client',
    kind: 'not-offer',
    subject: 'We would like to go ahead with you',
    from: 'Sunniva Dahl <sunniva@nordlyst.example>',
    text: `Hi Lowell, thanks for the pitch. We compared three proposals and would like to go ahead with you for the security audit. 14 days at £640 is fine. Please send the agreement and an invoice for the first half, and tell us who will be on site.`,
  },
  {
    name: 'not: house offer rejected',
    kind: 'not-offer',
    subject: 'Your offer on 16 Mill Road',
    from: 'Cartwright Lettings & Sales <sales@cartwrightls.example>',
    text: `Dear Julia and Tom, the sellers have considered your offer of £287,500 and have asked me to say that they cannot accept it. They would accept £295,000 with a start on the survey this month. Would you like to improve your offer?`,
  },
  {
    name: 'not: bank account for salary',
    kind: 'not-offer',
    subject: 'Starting a new job? We have an offer for you',
    from: 'Northbank <offers@northbank.example>',
    text: `Dear customer, congratulations on your new position! Move your salary to a Northbank account before 30 September and receive a welcome bonus of £150. No monthly fee for the first year. Terms apply. Accept offer`,
  },
  {
    name: 'not: master place',
    kind: 'not-offer',
    subject: 'Offer of admission - MSc Energy Systems',
    from: 'Graduate Admissions <gradadmissions@uni-aare.example>',
    text: `Dear Julia, we are delighted to offer you admission to the Master's programme in Energy Systems starting in September. Tuition is CHF 1,460 per year. A teaching assistant position (CHF 900 a month) may be available. Please confirm your acceptance by 15 May and pay the deposit.`,
  },
  {
    name: 'not: job alert',
    kind: 'not-offer',
    subject: 'Grid Analyst jobs in Leeds: 14 new',
    from: 'WorkHunt <jobs@workhunt.example>',
    text: `Grid Analyst, Riverlane Energy, Leeds: £52,000 - £60,000. Apply with one click
Energy Data Analyst, Volt & Co, York: £48,000, hybrid, 28 days holiday
Graduate Analyst, Pennine Power: £31,000, start September

See all 14 jobs. Stop this alert.`,
  },
  {
    name: 'not: candidate counters by email',
    kind: 'not-offer',
    subject: 'Re: Recap + what happens next',
    from: 'Julia Marsh <julia.marsh@inbox.example>',
    text: `Hi Kwabena,

Thank you for calling and for the recap. I'm really excited. Before the contract goes out: would £62,000 be possible? I currently get a bonus of £5k that I'd walk away from in September. If you can manage that I'm in.

Best,
Julia`,
  },
  {
    name: 'not: manager asks HR',
    kind: 'not-offer',
    subject: 'Julia Marsh',
    from: 'Ed Lister <ed.lister@riverlane-energy.example>',
    text: `Kwabena, I'd like to make Julia an offer today. 58.5, usual package, Leeds hybrid. If she pushes we can go to 61 but not before the second call. Can you draft the letter and get Fiona's approval?`,
  },
  {
    name: 'not: scam, visa fee',
    kind: 'not-offer',
    fake: true,
    subject: 'Offer of employment - Hilton Resort Dubai',
    from: 'HR Manager <hiltonresort.recruit@gmail.com>',
    text: `Dear Sir/Madam, your resume was found and accepted by our board. We offer you the position of Front Office Executive with salary AED 9,500 monthly, free accommodation and air tickets. You are required to pay a refundable processing fee of AED 800 for the visa. Sign and return the attached letter within 24 hours.`,
  },
  {
    name: 'not: fr augmentation',
    kind: 'not-offer',
    subject: 'Révision de votre rémunération',
    from: 'Direction RH <drh@hydralia.example>',
    text: `Bonjour Claire,

Suite à votre entretien annuel, nous avons le plaisir de vous confirmer que votre salaire brut passe de 3 150 € à 3 270 € à compter du 1er avril. Un avenant à votre contrat de travail vous sera remis pour signature. Merci pour votre engagement tout au long de l'année.`,
  },
];
