import type { SpotCase } from '#engine/spot/spot-case.ts';

/** Written last, when the signs stood. */
export const cases: readonly SpotCase[] = [
  {
    name: 'tax firm, list and deadline',
    kind: 'offer',
    subject: 'Northam Tax LLP: employment terms for your review',
    from: 'Ruth Okello <rokello@northamtax.example>',
    text: `Dear Gareth,

Following your meeting with Simon and Amrit on Friday we would like to move ahead. The main terms would be as follows:

Job title: Tax Senior
Base: £46,500, reviewed each April
Hours: 35, hybrid (three days Cardiff)
Annual leave: 26 days
Study: CTA fees and 12 exam days

If these terms are agreeable please drop me a line by the 22nd and I will arrange for the contract to be signed electronically.

Ruth`,
  },
  {
    name: 'lab technician, union scale',
    kind: 'offer',
    subject: 'Hiring decision - Lab Technician II',
    from: 'HR Operations <hrops@southbay-labs.example>',
    text: `Hi Anjali, thank you for your patience. The hiring manager has selected you to fill the Lab Technician II opening on swing shift (req 5512). Pay is $29.74 an hour per the union scale plus a $1.50 swing premium. Please click below to view the full terms and to accept or decline by Friday at noon.

View terms`,
  },
  {
    name: 'church, part-time organist',
    kind: 'offer',
    subject: 'Organist',
    from: 'Revd Tom Pascoe <vicar@stpiran.example>',
    text: `Dear Edith, the PCC met last night and I have the happy task of asking whether you would be our organist. Two services on Sundays and choir practice on Wednesdays, £5,200 a year, weddings and funerals paid on top. The agreement is the standard one from the Guild and I enclose it. Do say you will.`,
  },
  {
    name: 'de: Pflegedienst per Mail',
    kind: 'offer',
    subject: 'Deine Bewerbung bei uns',
    from: 'Pflegedienst Lichtblick <team@pflege-lichtblick.example>',
    text: `Liebe Sabrina, nach dem Probetag waren sich alle einig: Du passt zu uns! Wir bieten dir 30 Stunden im Frühdienst, 19,80 € pro Stunde, ein Dienstauto und jedes zweite Wochenende frei. Wenn du magst, kannst du am 1. Juli anfangen. Der Arbeitsvertrag liegt im Anhang. Meld dich einfach bis Freitag.`,
  },
  {
    name: 'es: hotel, contrato de temporada',
    kind: 'offer',
    subject: 'Temporada de verano',
    from: 'RRHH Hotel Cala Blanca <rrhh@calablanca.example>',
    text: `Hola Nerea: después de la entrevista del lunes queremos que trabajes con nosotros como recepcionista del 1 de mayo al 31 de octubre. Son 1.620 € brutos al mes, 40 horas y alojamiento compartido. ¿Nos confirmas antes del viernes? Te mandamos el contrato adjunto para que lo vayas leyendo.`,
  },
  {
    name: 'forward from agency consultant, third person',
    kind: 'offer',
    subject: 'FW: Decision - Callum Reyes',
    from: 'Steph Mwangi <steph@brightsidetalent.example>',
    text: `Callum, congratulations! See their mail. Any doubts, ring me first.

From: Owen Tate
Sent: 9 April 2025 11:20
To: Steph Mwangi
Subject: Decision - Callum Reyes

Steph, we'd like to offer Callum the Site Engineer position at 41k with a van. Start 6 May. He gets the usual 25 days and bank holidays. Contract attached, could he return it signed by next Tuesday?
Owen`,
  },
  {
    name: 'revised: hours and pay per request',
    kind: 'revised-offer',
    subject: 'Re: Terms',
    from: 'Ruth Okello <rokello@northamtax.example>',
    text: `Dear Gareth, I took your two points to the partners. They are content with 48,000 and would like to keep the third day in Cardiff for the first six months, after which you may choose. I have amended the terms and the contract accordingly and attach both. Everything else is as before.`,
  },
  {
    name: 'revised: offer lowered',
    kind: 'revised-offer',
    subject: 'Change to the terms we sent you',
    from: 'Talent <talent@heronpay.example>',
    text: `Hi Dmitri, following a budget review we have had to change your offer. The base salary is now $128,000 (previously $136,000) and the sign-on has been removed; equity and start date are as they were. A new letter is in your portal and the old one has been cancelled. Please let us know by Thursday if you would still like to join.`,
  },
  {
    name: 'verbal: manager after approval call',
    kind: 'verbal-offer',
    subject: 'You’re in :)',
    from: 'Kira Bloom <kira@heronpay.example>',
    text: `Yuki!! Just got off the phone with Sam and it's a yes all round. We'd be starting you at 118 + 10%, remote is fine. People Ops need a couple of days to get the letter through legal so you'll see it Wednesday or so. Yay!`,
  },
  {
    name: 'verbal: hospital, board to confirm',
    kind: 'verbal-offer',
    subject: 'Consultant post',
    from: 'Mr Iain Buchan <iain.buchan@glenmorehospital.example>',
    text: `Dear Farah, the appointments committee was unanimous this afternoon and I am delighted that we shall be colleagues. The recommendation goes to the Board on the 14th, which is a formality, and Medical Staffing will write to you with the formal offer and your job plan thereafter. I wanted you to have the news tonight.`,
  },
  {
    name: 'not: acceptance with start date',
    kind: 'not-offer',
    subject: 'Re: Hiring decision - Lab Technician II',
    from: 'Anjali Rao <anjali.rao@inboxly.example>',
    text: `Hello, I have accepted in the portal just now, thank you! $29.74 plus the swing premium is as discussed. I need to give two weeks' notice, so could I begin on the 19th? Please tell me what to bring.`,
  },
  {
    name: 'not: promotion with letter',
    kind: 'not-offer',
    subject: 'Your new position',
    from: 'HR Operations <hrops@southbay-labs.example>',
    text: `Hi Marco, congratulations! Your manager has selected you to move up to Lab Technician III effective May 1. Your rate goes from $31.10 to $34.25. A letter confirming the change is attached for your records. Thank you for five great years.`,
  },
  {
    name: 'not: recruiter, full terms, unknown person',
    kind: 'not-offer',
    subject: 'Tax Senior – £46-50k – Cardiff – study support',
    from: 'Lewis Barr <lewis@taxtalentuk.example>',
    text: `Hi Gareth, hope you're well. One of my clients in Cardiff is after a Tax Senior: £46-50k, 26 days, hybrid, CTA paid. They can turn an offer round in a week. Would you be up for a confidential chat on Thursday?`,
  },
  {
    name: 'not: offer withdrawn, polite',
    kind: 'not-offer',
    subject: 'Regarding our letter of 2 April',
    from: 'Talent <talent@heronpay.example>',
    text: `Dear Ravi, on 2 April we offered you the role of Risk Analyst at $98,000. Owing to a change in our plans for the team we are no longer able to proceed and must withdraw that offer. We are sorry for the inconvenience and wish you well.`,
  },
  {
    name: 'not: scholarship with contract',
    kind: 'not-offer',
    subject: 'Stipendienzusage',
    from: 'Stiftung Morgenrot <stipendien@morgenrot.example>',
    text: `Sehr geehrte Frau Behrens, wir freuen uns, Ihnen ein Stipendium von 1.350 € monatlich für Ihr Promotionsvorhaben zusagen zu können, Laufzeit 24 Monate ab dem 1. Oktober. Bitte senden Sie uns die beigefügte Annahmeerklärung bis zum 15. Juli unterschrieben zurück.`,
  },
  {
    name: 'not: plumber quote',
    kind: 'not-offer',
    subject: 'Your bathroom',
    from: 'Jack Mullen <jack@mullenplumbing.example>',
    text: `Hi Edith, as promised: £6,850 for the lot including tiles, start on the 12th, about eight working days. Two of us, seven till four. If you're happy just reply yes and I'll send the agreement over; 20% up front. Cheers, Jack`,
  },
  {
    name: 'not: second interview, keen tone',
    kind: 'not-offer',
    subject: 'Loved meeting you!',
    from: 'Kira Bloom <kira@heronpay.example>',
    text: `Hi Noa, the team really enjoyed yesterday. You're one of two people we'd like to bring back for a half day with Sam and the founders. If that goes as I expect, we'd move to numbers that same week. Which of the 4th or 5th suits you?`,
  },
  {
    name: 'not: HR to manager on a hire',
    kind: 'not-offer',
    subject: 'Callum R - all agreed',
    from: 'Beth Lang <beth.lang@tateciv.example>',
    text: `Owen, Callum has said yes to 41k and the van. I've sent him the contract for signature, start 6 May. Could you order his PPE and let Dave know he needs a desk?`,
  },
  {
    name: 'not: credit card pre-selected',
    kind: 'not-offer',
    subject: 'Gareth, you’ve been chosen',
    from: 'Onyx Card <hello@onyxcard.example>',
    text: `You've been selected to join a small group of members. £0 for the first year, a £100 welcome bonus and a limit of up to £8,000. Your offer is waiting: accept by 30 April. Representative 28.9% APR.`,
  },
  {
    name: 'not: fake, remote assistant',
    kind: 'not-offer',
    fake: true,
    subject: 'Job confirmation',
    from: 'Harold Benson <haroldbenson.recruitment@gmail.com>',
    text: `Dear applicant, we found your resume and you have been approved for the Remote Administrative Assistant position, $42 per hour. No interview required. A cashier's check will be sent to you for office equipment, deposit it and send the balance to our vendor. Text me on WhatsApp to begin.`,
  },
  {
    name: 'not: onboarding with benefits',
    kind: 'not-offer',
    subject: 'Before you join us',
    from: 'People Ops <peopleops@heronpay.example>',
    text: `Hi Yuki, we're so happy you said yes! Your start date is 2 June. Please fill in the payroll form, upload your ID and pick a laptop by Friday. Your base is $118,000 and your first pay day is 30 June.`,
  },
  {
    name: 'not: newsletter, case study',
    kind: 'not-offer',
    subject: 'He got a second offer in 48 hours',
    from: 'Offer Clinic <hello@offerclinic.example>',
    text: `Last month Ben got the mail we all want: "We'd love to have you join as a Site Engineer at 41k." He waited a day and wrote back with one question. Here is what he asked, and the three lines you can copy. Workshop seats are £29. Unsubscribe below.`,
  },
  {
    name: 'not: fr rejet après entretien',
    kind: 'not-offer',
    subject: 'Suite à votre entretien',
    from: 'RH Ateliers Morvan <rh@ateliers-morvan.example>',
    text: `Madame, nous vous remercions du temps que vous nous avez accordé. Malgré l'intérêt de votre parcours, nous avons choisi un autre candidat pour le poste de responsable qualité. Nous conservons votre dossier et vous souhaitons pleine réussite.`,
  },
  {
    name: 'not: decision expected',
    kind: 'not-offer',
    subject: 'Consultant post - timetable',
    from: 'Medical Staffing <staffing@glenmorehospital.example>',
    text: `Dear Dr Nasser, thank you for attending on Tuesday. The committee will meet on the 11th to decide. Should you be appointed, we would expect you to start in September; the salary scale runs from £105,504. We will be in touch by the 15th with the outcome.`,
  },
];
