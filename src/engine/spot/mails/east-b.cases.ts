import type { SpotCase } from '#engine/spot/spot-case.ts';

/** Ordinary mails of hiring, and ordinary mails of everything else. */
export const cases: readonly SpotCase[] = [
  {
    name: 'call center, Philippines, package',
    kind: 'offer',
    subject: 'JO - Technical Support Rep',
    from: 'Recruitment <recruitment@tawagcenter.example>',
    text: `Hi Jhoanna! Congrats for passing the final interview. Below is your job offer summary:

Basic Salary – 19,000
Allowance – 2,500 (non-taxable)
Night diff – 20%
Leave credits – 15 VL / 10 SL after regularization
Start of training – Aug 4, 9PM

Pls reply with "I ACCEPT" + complete name on or before 3PM tomorrow so we can schedule your contract signing. Thank you!`,
  },
  {
    name: 'nonprofit, part-time, warm',
    kind: 'offer',
    subject: 'We hope you will join us',
    from: 'Harriet Boone <harriet@riverkeepers.example>',
    text: `Dear Malik,

Our whole staff, all four of them, came into my office within an hour of your visit to ask when you could begin. So here I am asking. The outreach coordinator job is 24 hours a week at $27 an hour, with every other Friday in a canoe. We pay half of your health premium and close for two weeks in December.

Think it over and call me at home if you like. I'd love to hear by the 3rd.

Harriet`,
  },
  {
    name: 'works by forwarder in a law office',
    kind: 'offer',
    subject: 'FW: Offer - Associate, Real Estate',
    from: 'Oyelaran, Tade <tade.oyelaran@homeaddress.example>',
    text: `Can you have a look at clause 6 for me? Beers on me.

-----Original Message-----
From: Kirsten Lofgren <klofgren@bakerlofgren.example>
Sent: Tuesday, March 4, 2025 4:02 PM
To: Oyelaran, Tade
Subject: Offer - Associate, Real Estate

Tade,

The partners met today and approved an offer to you as a third-year associate in our Real Estate group: salary $215,000, bonus on our usual scale, bar dues and moving costs covered. A letter with the details, including the restrictive covenant in paragraph 6, is attached. We would ask for your response by March 18.

Kirsten`,
  },
  {
    name: 'reminder before it lapses',
    kind: 'offer',
    subject: 'Reminder: your offer expires tomorrow',
    from: 'Opal Robotics Talent <talent@opalrobotics.example>',
    text: `Hi Sven, just a reminder that your offer for Test Technician II expires tomorrow at 5 pm. You can sign here: https://sign.opalrobotics.example/t/883. If you need more time, let us know today.`,
  },
  {
    name: 'fr: lettre d’engagement Suisse',
    kind: 'offer',
    subject: 'Engagement',
    from: 'Hôpital de la Riviera <rh@hopital-riviera.example>',
    text: `Madame,

Nous nous référons à votre postulation et à l'entretien du 6 mai et avons le plaisir de vous engager en qualité d'infirmière à 80 % dès le 1er août, en classe 8, annuité 5, soit CHF 5'860.- brut par mois, versés treize fois.

Le contrat vous est adressé en deux exemplaires, dont un est à nous retourner signé dans les dix jours.

Nous vous souhaitons d'ores et déjà la bienvenue.`,
  },
  {
    name: 'revised: start date moved',
    kind: 'revised-offer',
    subject: 'Re: Start date',
    from: 'Opal Robotics Talent <talent@opalrobotics.example>',
    text: `Hi Sven, no problem at all, we've moved your start date from June 2 to June 23 and extended the deadline to Monday. An amended offer letter is waiting for your signature; all other terms remain as they were.`,
  },
  {
    name: 'revised: title corrected and pay cut back',
    kind: 'revised-offer',
    subject: 'Important: changes to your offer',
    from: 'People Team <people@glassbridge.example>',
    text: `Dear Noura,

After a review by our compensation committee we need to adjust the offer you received on Friday. The title will be Product Analyst instead of Senior Product Analyst, and the salary €54,000 instead of €60,000. The remaining conditions are the same.

We know this is disappointing. A revised letter is attached and stays open for ten days.`,
  },
  {
    name: 'verbal: warehouse manager by phone, text',
    kind: 'verbal-offer',
    subject: 'job',
    from: 'Bren <bren@parkline-depot.example>',
    text: `Hi Kyle, spoke to head office and its a yes. 13.20 an hour, earlies. They email the contract out once your right to work is checked so might be Thurs or Fri. Start Mon week. Any probs bell me`,
  },
  {
    name: 'verbal: dean, letter to come',
    kind: 'verbal-offer',
    subject: 'Assistant Professor, Hydrology',
    from: 'Marguerite Stowe <mstowe@plainsu.example>',
    text: `Dear Dr. Iwu, I am happy to report that the provost has authorized me to offer you the assistant professor position in Hydrology. I expect the salary to be $91,000 for nine months with $350,000 in start-up. The official letter needs two more signatures and should reach you in about a week. Please call me if you would like to discuss anything before it is final.`,
  },
  {
    name: 'verbal: de mündliche Zusage',
    kind: 'verbal-offer',
    subject: 'Zusage vorab',
    from: 'Dr. Hanna Lüdtke <luedtke@klinik-am-see.example>',
    text: `Liebe Frau Dr. Marković,

vorab schon einmal die gute Nachricht: Wir haben uns für Sie entschieden und möchten Sie ab 1. Januar als Oberärztin bei uns haben. Die Verwaltung stellt gerade den Vertrag aus, er kommt per Post, sobald der Vorstand unterschrieben hat. Über die Vergütung (EG III, Stufe 2) hatten wir ja gesprochen.

Herzliche Grüße`,
  },
  {
    name: 'not: contract of a landlord',
    kind: 'not-offer',
    subject: 'Ihr Mietvertrag',
    from: 'Hausverwaltung Krohn <info@krohn-hv.example>',
    text: `Sehr geehrte Frau Dr. Marković, wir freuen uns, Ihnen die Wohnung Seestraße 4 zum 1. Januar anbieten zu können. Kaltmiete 1.120 €. Bitte senden Sie uns den beigefügten Vertrag unterschrieben bis Freitag zurück. Für den Nachweis benötigen wir Ihren Arbeitsvertrag.`,
  },
  {
    name: 'not: board approved a grant',
    kind: 'not-offer',
    subject: 'Your proposal has been approved',
    from: 'Harbour Foundation <grants@harbourfdn.example>',
    text: `Dear Harriet, I'm delighted to tell you that our trustees approved a grant of $60,000 over two years for your outreach coordinator position. The grant agreement is attached. Please sign and return it by the 15th; the first payment follows in July.`,
  },
  {
    name: 'not: you are one of the finalists',
    kind: 'not-offer',
    subject: 'Hydrology search: campus visit',
    from: 'Marguerite Stowe <mstowe@plainsu.example>',
    text: `Dear Dr. Iwu, the committee would like to invite you to campus as one of three finalists. Over two days you will give a seminar, meet students and the dean, who will outline salary and start-up. We hope to make an offer by the end of February. Which of these dates works for you?`,
  },
  {
    name: 'not: position cancelled',
    kind: 'not-offer',
    subject: 'Your start on 2 June',
    from: 'Opal Robotics Talent <talent@opalrobotics.example>',
    text: `Dear Sven, I am very sorry to have to write this. Because of the order situation the company has cancelled all starts for June and July, and with them the offer you signed. You will receive one month's pay as compensation. I know what this means for you.`,
  },
  {
    name: 'not: HR informs payroll',
    kind: 'not-offer',
    subject: 'New starter: Kyle Brennan',
    from: 'HR Admin <hradmin@parkline-depot.example>',
    text: `Hi payroll, please set up Kyle Brennan, Warehouse Operative, start 19 May, 40 hrs at £13.20, earlies. Contract signed and attached. P45 to follow.`,
  },
  {
    name: 'not: course provider, job guarantee',
    kind: 'not-offer',
    subject: 'You’re in! Data Analytics Career Track',
    from: 'LevelUp Academy <admissions@levelup.example>',
    text: `Congratulations Noura, you have been accepted to the Data Analytics Career Track! Start date: 1 October. 9 in 10 graduates get a job offer within six months, with an average salary of €52,000. Reserve your seat with a deposit of €300 before Friday and sign the study agreement.`,
  },
  {
    name: 'not: employee refers a friend',
    kind: 'not-offer',
    subject: 'we are hiring!',
    from: 'Sven Aalto <sven.aalto@opalrobotics.example>',
    text: `Hey Mika, we're looking for another test technician in my team. Pays about 52k plus bonus, 27 days holiday, really nice people. I could put your name in, then you'd skip the first round. Interested? I'd get a referral bonus, we could split it :)`,
  },
  {
    name: 'not: background check, clear',
    kind: 'not-offer',
    subject: 'Your background check is complete',
    from: 'Verifast <noreply@verifast.example>',
    text: `Hi Isaac, your background check for Calloway Instruments is complete. The report has been sent to the employer, who will contact you about your offer and start date. You can download a copy for 30 days.`,
  },
  {
    name: 'not: wedding photographer',
    kind: 'not-offer',
    subject: 'Offer for your wedding on 14 June',
    from: 'Lena Voss <lena@vossbilder.example>',
    text: `Dear Julia, dear Tom, thank you for the lovely talk. I'm happy to offer you the full-day package for €2,350 including the album. Please sign the attached contract and transfer a deposit of €400 by 1 March so that the date is yours. I'd be so happy to be there!`,
  },
  {
    name: 'not: subscription renewal price',
    kind: 'not-offer',
    subject: 'Updated terms for your plan',
    from: 'Cloudnest <billing@cloudnest.example>',
    text: `Hi Ed, from 1 July your Team plan changes from $45 to $52 per month. Everything else in your agreement stays the same. If you accept the new terms you don't need to do anything; otherwise cancel before the start date.`,
  },
  {
    name: 'not: talk about what an offer might be',
    kind: 'not-offer',
    subject: 'Next week',
    from: 'Harriet Boone <harriet@riverkeepers.example>',
    text: `Dear Malik, thanks for coming by. I still have to see two more people on Tuesday, so I can't say anything yet. If it should be you, would 24 hours a week at $27 be enough for you to leave the school? And would you be free in May? I promise to call by Thursday either way.`,
  },
  {
    name: 'not: thanks from a candidate after the verbal',
    kind: 'not-offer',
    subject: 'Re: Assistant Professor, Hydrology',
    from: 'Chidera Iwu <c.iwu@mailhub.example>',
    text: `Dear Dean Stowe, thank you so much for your kind words and for the details of the offer. I look forward to receiving the official letter. May I ask whether the start-up can be spent over three years, and whether my partner's application in Geology could be considered?`,
  },
  {
    name: 'not: scam, car wrap',
    kind: 'not-offer',
    fake: true,
    subject: 'Earn $500 weekly with your car',
    from: 'Advert Team <promo.advertteam@outlook.com>',
    text: `You have been selected to drive with our logo. You earn $500 every week. We will send you a check; deposit it, keep the first week's pay and send the rest to the installer by Western Union. Reply with your address and phone number to start.`,
  },
  {
    name: 'not: es confirmación de entrevista',
    kind: 'not-offer',
    subject: 'Confirmación de entrevista',
    from: 'Selección Mercalia <seleccion@mercalia.example>',
    text: `Hola Rocío: te confirmamos la entrevista para el puesto de encargada de tienda el martes a las 10:30. Hablaremos de tu experiencia y de las condiciones (24.600 € brutos, contrato indefinido). Por favor, responde a este correo para confirmar tu asistencia.`,
  },
  {
    name: 'not: newsletter of a union',
    kind: 'not-offer',
    subject: 'Pay offer: what it means for you',
    from: 'Health Workers Together <bulletin@hwt.example>',
    text: `Dear member, the employers have made a revised offer of 4.2% from April, up from 3.5%, and a one-off payment of £500. Your branch recommends that you accept. The vote is open until 30 June. Sign in to vote. You get this bulletin as a member.`,
  },
];
