import type { SpotCase } from '#engine/spot/spot-case.ts';

/** Offers in few words and many, and mails that borrow their words. */
export const cases: readonly SpotCase[] = [
  {
    name: 'ballet school pianist',
    kind: 'offer',
    subject: 'Accompanist',
    from: 'Madame Orlova <orlova@academyofdance.example>',
    text: `My dear Felix,

You play as if you had watched dancers all your life. Will you come to us? Four afternoons and Saturday morning, £24 the hour, holidays paid, and the Bechstein whenever the studio is empty. Term begins on the 9th of January.

Tell me yes and I will tell the others.

N. Orlova`,
  },
  {
    name: 'portal: status changed',
    kind: 'offer',
    subject: 'Application status: Offer extended',
    from: 'State of Marland Careers <do-not-reply@marlandjobs.example>',
    text: `Posting 20551 - Bridge Inspector II

Dear applicant, the status of your application has changed to: OFFER EXTENDED.

Log in to view the terms and select Accept or Decline. If no selection has been made by 05/30/2025 11:59 PM the posting will be offered to the next person on the list.`,
  },
  {
    name: 'temp agency, warehouse, shifts',
    kind: 'offer',
    subject: 'Assignment confirmation – please acknowledge',
    from: 'Alpha Temps Leeds <leeds@alphatemps.example>',
    text: `Hi Agnieszka, we are pleased to confirm your placement.

Where: Pallet Line, Cross Green
What: reach truck driver
When: 06:00–14:00 Mon–Fri from 23/06
Rate: £13.85 (£18.40 Sat)
Length: 12 weeks, likely longer

Acknowledge by text before 5 pm or the place goes to somebody else. Bring your licence.`,
  },
  {
    name: 'surgery practice partner track',
    kind: 'offer',
    subject: 'Our conversation / next chapter',
    from: 'Dr. Ellen Strand <estrand@harbourvet.example>',
    text: `Dear Ravi,

Thank you for spending the day in surgery. I have slept on it and Kate has too. We'd both like you to come in with us: associate for two years at $148,000 plus 20% of production above 740, then an option to buy a third of the practice at a price we fix now. There is a draft attached which our lawyer wrote. It is long; please get your own to read it.

You mentioned the spring. Take until Easter.

Ellen`,
  },
  {
    name: 'fr: intérim devient CDI',
    kind: 'offer',
    subject: 'Ton contrat',
    from: 'Thierry Blanc <t.blanc@menuiserie-blanc.example>',
    text: `Salut Hugo,

Ça fait six mois que tu viens par l'agence et franchement on ne veut plus te lâcher. Je te propose un CDI à partir du 2 juin : 2 150 € net, 39 h, panier et mutuelle. Le contrat est prêt sur mon bureau, passe le lire quand tu veux et dis-moi avant vendredi.

Thierry`,
  },
  {
    name: 'revised: letter 3, signing bonus in two parts',
    kind: 'revised-offer',
    subject: 'v3',
    from: 'Danielle Prue <dprue@ironbridge-analytics.example>',
    text: `Hi Mark - third time lucky. Legal let me split the sign-on (12k at start, 8k after a year) so the repayment only hangs on the second half, and the non-compete is down to six months. Base and title are as in v2. Signature by Thursday please, then I can order your kit.

Danielle`,
  },
  {
    name: 'revised: fr date et salaire',
    kind: 'revised-offer',
    subject: 'RE: Proposition',
    from: 'Claire Mounier <c.mounier@hydralia.example>',
    text: `Bonjour Samir,

J'ai pu revoir le budget avec Paul. Nous montons à 47 K€ au lieu de 45, avec deux jours de télétravail et non un seul. Pour la voiture, ce n'est malheureusement pas possible. La nouvelle proposition est en pièce jointe ; merci de me la retourner signée si elle vous convient.

Claire`,
  },
  {
    name: 'verbal: bar owner on the way',
    kind: 'verbal-offer',
    subject: 'yes!',
    from: 'Ottoline Gray <otto@thelongroom.example>',
    text: `Spoke to Vic. You're in. Head of bar, 36 and a cut of service, five shifts. I'm at the lawyer Tuesday so he can write it up properly, you'll have it after that. Don't tell the Anchor lot yet x`,
  },
  {
    name: 'verbal: es pendiente de firma',
    kind: 'verbal-offer',
    subject: 'Novedades de tu proceso',
    from: 'Gema Lorente <glorente@cerámicas-soler.example>',
    text: `Hola Álvaro, ya puedo contarte: la dirección está de acuerdo y el puesto de responsable de hornos es tuyo si lo quieres. Hablamos de 33.000 € brutos y coche de empresa. Todavía falta el visto bueno del consejo, que se reúne el lunes; en cuanto lo tenga te mando la oferta por escrito. ¡Enhorabuena!`,
  },
  {
    name: 'verbal: numbers to come',
    kind: 'verbal-offer',
    subject: 'Operations Lead',
    from: 'Noreply Recruiting <recruiting@softharbor.example>',
    text: `Hi Carmela,

Great news: the panel has decided to move ahead with you for Operations Lead! Your recruiter Josh will call you this week to walk you through compensation and timing, and your written offer will come after that call.

Welcome (almost) to Softharbor.`,
  },
  {
    name: 'not: recruiter, exact figure, your name',
    kind: 'not-offer',
    subject: 'Operations Lead, $140k, would start in June',
    from: 'Brody Hart <brody@hartstaff.example>',
    text: `Carmela, I've a client in Tampa who needs an Operations Lead to start June 9. $140,000, 15% bonus, full benefits, and they'll pay to move you. I think you'd get it. Send me your resume by tomorrow and I'll have you in front of the COO on Friday.`,
  },
  {
    name: 'not: insurance renewal',
    kind: 'not-offer',
    subject: 'Your renewal offer is attached',
    from: 'Calder Mutual <policy@caldermutual.example>',
    text: `Dear Dr Strand, the policy for your practice ends on 30 June. Our offer for the next term: $4,180 per year (previously $3,990), cover unchanged. Please sign the attached agreement and return it before the start date.`,
  },
  {
    name: 'not: coworking',
    kind: 'not-offer',
    subject: 'Welcome to the team at Hive Desks',
    from: 'Hive Desks <hello@hivedesks.example>',
    text: `Hi Ravi, we'd love to have you on board! Your desk is ready from 1 June: $290 a month, notice period 30 days, first week free. Review and sign your membership agreement to get your key.`,
  },
  {
    name: 'not: reference request for a nanny',
    kind: 'not-offer',
    subject: 'Ines Moura',
    from: 'Joanna Pell <joanna.pell@mailbox.example>',
    text: `Hi Fran, hope you don't mind me writing. We would love to hire Ines for our two, $29 an hour from September, and she gave us your name. Was she on time? Would you have her back? Any reason not to offer her the job?`,
  },
  {
    name: 'not: newsletter with sample letter',
    kind: 'not-offer',
    subject: 'What to write when you get the job',
    from: 'First Jobs Club <news@firstjobs.example>',
    text: `Hello reader, you asked for it: our sample answer to an offer.

Dear [name], thank you for offering me the position of [title]. I am delighted to accept. I understand that my salary will be [amount] and that I start on [date].

Next week: how to ask for more without losing the offer. Unsubscribe any time.`,
  },
  {
    name: 'not: colleague leaving announcement',
    kind: 'not-offer',
    subject: 'Please welcome Hugo',
    from: 'Thierry Blanc <t.blanc@menuiserie-blanc.example>',
    text: `Dear all, I'm happy to tell you that Hugo has accepted our offer and joins us for good on 2 June as joiner. Hugo will work 39 hours with Denis. Please give him a warm welcome.`,
  },
  {
    name: 'not: onboarding tasks after signature',
    kind: 'not-offer',
    subject: 'Next steps before you start',
    from: 'Onboarding <onboarding@ironbridge-analytics.example>',
    text: `Hi Mark, thank you for signing! Before June 16 please complete the tax form, choose a laptop, upload a photo for your badge and pick a health plan (we pay 85%). Your buddy is Lena. Orientation starts at 9 in room 4.`,
  },
  {
    name: 'not: on hold',
    kind: 'not-offer',
    subject: 'A delay on our side',
    from: 'Rashid Khoury <rashid@bluequarry.example>',
    text: `Hi Alina, I had hoped to send you an offer today. The partners want to wait for the quarter to close before they add anyone, so the role is on hold until at least July. You were our first choice and I'd understand if you don't wait.`,
  },
  {
    name: 'not: finalist, one more talk',
    kind: 'not-offer',
    subject: 'Head of Bakery: last round',
    from: 'Sonia Weil <s.weil@kornhaus.example>',
    text: `Dear Mr Lemke, you are among the last three. We would like to invite you to a tasting on 8 May; afterwards we will speak about salary (we think of €4,000 to €4,400 a month), hours and a start in July. Please confirm by Friday.`,
  },
  {
    name: 'not: student loan approved',
    kind: 'not-offer',
    subject: 'Offer letter: approval of your application',
    from: 'EduFin <sanction@edufin.example>',
    text: `Dear Pooja, congratulations, your application has been approved. We are pleased to offer you an education loan of Rs. 12,00,000. Tenure 84 months, monthly EMI Rs. 18,940. Please sign the attached offer letter and submit within 15 days to accept.`,
  },
  {
    name: 'not: speaker',
    kind: 'not-offer',
    subject: 'We want you!',
    from: 'DataDays <programme@datadays.example>',
    text: `Hi Mark, the committee has chosen your proposal and we would love you to join us as a speaker on 12 October. We offer a fee of €500, travel and two nights. Please confirm by Monday and send your bio.`,
  },
  {
    name: 'not: jury of a fellowship, stipend',
    kind: 'not-offer',
    subject: 'Your fellowship',
    from: 'Policy Fellows <fellows@civicfellows.example>',
    text: `Congratulations, Amina! You have been selected as a 2025 Civic Fellow. Fellows are placed with a host office for ten months and receive a living stipend of $3,100 a month and health insurance. Fellows are not employees. Accept your place by June 1.`,
  },
  {
    name: 'not: scam, caregiver in Canada',
    kind: 'not-offer',
    fake: true,
    subject: 'APPOINTMENT LETTER - HOSPITAL CANADA',
    from: 'Dr James Cole <hospital.hrcanada@yahoo.com>',
    text: `Dear Applicant, your CV was found suitable. You are hereby appointed as Caregiver, salary CAD 6,500 monthly, accommodation and feeding free. Sign the attached contract and contact our immigration agent at once with USD 480 for your work permit fee, which will be refunded on arrival.`,
  },
  {
    name: 'not: friend got a job',
    kind: 'not-offer',
    subject: 'GUESS WHAT',
    from: 'Bex <bex.tully@mailbox.example>',
    text: `I got it!!! Head of bar at the Long Room, 36k plus service. They want me to sign on Tuesday. Should I ask for more or is that greedy? Also drinks tonight obviously.`,
  },
  {
    name: 'not: works order for a freelancer’s customer',
    kind: 'not-offer',
    subject: 'Proposal v2 for the audit',
    from: 'Lowell Price <lowell@priceaudit.example>',
    text: `Dear Danielle, as agreed I have revised my proposal: 14 days at £640 rather than 16, start on 7 July, report by the 31st. Everything else is unchanged. If you are happy with it, please sign page 3 and send it back.`,
  },
];
