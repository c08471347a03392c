import type { SpotCase } from '#engine/spot/spot-case.ts';

/** Mails of many trades: offers of each kind and what is mistaken for them. */
export const cases: readonly SpotCase[] = [
  {
    name: 'hospice nurse, reply to her own mail',
    kind: 'offer',
    subject: 'Re: Re: Thursday',
    from: 'Bernadette Coyle <b.coyle@lindenhospice.example>',
    text: `Hello Maeve

The short answer is yes. Both of us who met you felt the same, so there was nothing to debate. Band 6, thirty hours, nights no more than one week in four, and we would pay the travel between the two houses. When are you able to leave St Anne's?

I have put two copies of the contract in the post; keep one.

Bernadette

On Thu, 6 Feb 2025 at 17:02, Maeve Doran wrote:
> Thank you both for the tour and the tea. I wondered whether you had reached a view yet?`,
  },
  {
    name: 'applicant tracking system, one button',
    kind: 'offer',
    subject: 'Thandiwe, Brightloom would like you to review something',
    from: 'Brightloom via Hirely <no-reply@hirely.example>',
    text: `Hi Thandiwe,

Brightloom has shared a document with you.

Document: Offer - Customer Success Manager - T. Nkosi
Shared by: Pieter Vos
Expires: in 5 days

Open and respond

Hirely never asks for your password. If you were not expecting this message, tell Brightloom.`,
  },
  {
    name: 'orchestra, trial passed',
    kind: 'offer',
    subject: 'Second bassoon',
    from: 'Orchestra Manager <om@tynephil.example>',
    text: `Dear Sandor,

Following your trial weeks the players' panel voted on Sunday and I am very glad to write that the seat is yours. You would be on a rolling contract of 38 weeks a year, £34,900, with instrument insurance and the usual recording fees on top.

We'd need a yes or a no before the schedule is printed on the 20th.

Ruth Ainsley`,
  },
  {
    name: 'placement office passes it on',
    kind: 'offer',
    subject: 'Selected: Kaveri Semicon (2025 batch)',
    from: 'Training & Placement Cell <tpo@vmit.example>',
    text: `Dear students,

Kaveri Semicon Pvt Ltd has released its results. The following students are selected:

1. Aarti Deshmukh - CSE - Graduate Engineer Trainee, CTC 6.8 LPA
2. Nikhil Rao - ECE - Graduate Engineer Trainee, CTC 6.8 LPA

Joining: 7 July, Bengaluru. Both students are to submit the signed acceptance form in the office by 4 pm tomorrow. As per the one-student-one-job policy, they are out of further drives.

TPO`,
  },
  {
    name: 'sheep farm, text message',
    kind: 'offer',
    from: '+64 21 555 0147',
    text: `Gday Rory its Wiremu from Te Awa. Happy to have u for shearing season, 8 wks from 3 Nov, $32/hr plus kai & hut. Bring ur boots. U in?`,
  },
  {
    name: 'de: Zusage Stadtbücherei',
    kind: 'offer',
    subject: 'Ihre Bewerbung als Fachangestellte für Medien, Kennziffer 2025/18',
    from: 'Personalamt <personalamt@stadt-rehfelde.example>',
    text: `Sehr geehrte Frau Wiechert,

ich nehme Bezug auf das Vorstellungsgespräch vom 12. Februar und freue mich, Ihnen mitteilen zu können, dass die Wahl auf Sie gefallen ist.

Vorbehaltlich der Zustimmung des Personalrats sollen Sie zum 1. Mai 2025 unbefristet in Teilzeit (30 Std.) beschäftigt werden; die Eingruppierung erfolgt nach Entgeltgruppe 7 TVöD.

Bitte teilen Sie mir bis zum 28. Februar mit, ob Sie die Stelle antreten werden. Den beigefügten Personalfragebogen bitte ich ausgefüllt zurückzusenden.

Mit freundlichen Grüßen
Im Auftrag
Kolbe`,
  },
  {
    name: 'revised: nanny family',
    kind: 'revised-offer',
    subject: 'Re: hours and Fridays',
    from: 'Joanna Pell <joanna.pell@mailbox.example>',
    text: `Hi Ines, we talked it over. Fridays off, fine. To make up for it we would need you until 6.30 on the other days, and we'll go to $29 an hour (you're right that 27 was on the low side). The car stays as it was. I changed the agreement and shared it again - shout if anything looks odd, else just type your name at the bottom.`,
  },
  {
    name: 'revised: start-up cuts cash',
    kind: 'revised-offer',
    subject: 'a change before you sign',
    from: 'Oskar Brandt <oskar@fernlight.example>',
    text: `Lucia,

I owe you an honest mail. The bridge round came in smaller and I can't pay the 92 we wrote down. What I can do: 78 until the next closing, then back to 92, and your options go from 0.35% to 0.6%.

Please don't sign the PDF from Monday. Tell me whether you still want in and I'll redo it tonight.

Oskar`,
  },
  {
    name: 'verbal: dean calls',
    kind: 'verbal-offer',
    subject: 'following up on our call',
    from: 'Dean Achterberg <achterberg@fenwick.example>',
    text: `Dear Professor Sule, to summarise what I said this morning: the faculty voted for you without a dissenting voice, and I am prepared to recommend your appointment as associate professor with tenure at $118,000, start-up of $240,000 and one course off in each of the first two years. The provost and the trustees have to act on it, which they will at their June meeting; you will hear from the provost's office in writing after that.`,
  },
  {
    name: 'verbal: fr appel du matin',
    kind: 'verbal-offer',
    subject: 'Suite à notre échange',
    from: 'Solène Guérin <s.guerin@atelier-ravel.example>',
    text: `Bonjour Karim,

Comme je vous le disais ce matin au téléphone, c'est vous que nous avons retenu pour le poste de chef d'atelier. On part sur 2 850 € brut sur treize mois, et une prise de poste début avril.

Le service RH est fermé cette semaine : la promesse d'embauche partira lundi. D'ici là, gardez la date pour vous, l'équipe n'est pas encore informée.

À très vite,
Solène`,
  },
  {
    name: 'not: hotel booking is confirmed',
    kind: 'not-offer',
    subject: 'We are looking forward to welcoming you',
    from: 'Hotel Miramar <stay@miramar.example>',
    text: `Dear Ms Ortega,

We are delighted to confirm your reservation and look forward to welcoming you on Monday 12 May. Your start date, end date and terms are below. Rate: €128 per night. Free cancellation until 9 May.

As a member of our team of loyal guests you are eligible for a bonus night.`,
  },
  {
    name: 'not: internal promotion',
    kind: 'not-offer',
    subject: 'Congratulations on your new role!',
    from: 'Marcus Hale <mhale@quillandco.example>',
    text: `Hi Siobhan,

I'm so pleased that the committee has approved your promotion to Senior Editor, effective 1 July. Your base will go to £47,500 and your bonus opportunity to 12%. HR will send the letter for you to sign.

You've earned this over the last three years. Proud to have you on my team.

Marcus`,
  },
  {
    name: 'not: thanks for the offer',
    kind: 'not-offer',
    subject: 'Re: Offer of employment',
    from: 'Gwen Tudor <gwen.tudor@mailbox.example>',
    text: `Dear Mr. Abernathy,

It was a pleasure to read your letter. I would be delighted to join as Estates Surveyor at the salary stated, and I enclose the signed copy. My notice here runs to the end of April, so May 6 would suit me for a first day.

Yours sincerely
Gwen Tudor`,
  },
  {
    name: 'not: would have hired',
    kind: 'not-offer',
    subject: 'Bar supervisor',
    from: 'Del <del@thesaltcellar.example>',
    text: `Hiya Kez, really sorry about this. I had every intention of giving you the supervisor job, you were head and shoulders above the rest, 13.50 an hour and all. But the owners have sold up and the new lot are bringing their own people in. If I land somewhere I'll ring you first.`,
  },
  {
    name: 'not: reference wanted by letting agent',
    kind: 'not-offer',
    subject: 'Employer reference for Mr T. Adeyemi',
    from: 'Keystone Lettings <refs@keystonelettings.example>',
    text: `To whom it may concern,

Mr Adeyemi has applied to rent through us and tells us you have offered him a permanent position as Transport Planner from 1 September at £38,000 per annum. Could you confirm the offer, the salary and the start date in writing within 48 hours?`,
  },
  {
    name: 'not: interview with all the terms',
    kind: 'not-offer',
    subject: 'Your visit on Wednesday',
    from: 'HR Merrow <hr@merrow.example>',
    text: `Dear Hana,

We would love to meet you on Wednesday at 10. To be open from the beginning: the post pays €58,000, has 30 days of leave and six months' probation, and we hope somebody can start on 1 June. If after the visit we both feel the same way, we decide fast.

Please confirm that the time works.`,
  },
  {
    name: 'not: gym membership',
    kind: 'not-offer',
    subject: 'Your offer is waiting, Chidi',
    from: 'Forge Fitness <hello@forgefitness.example>',
    text: `Hi Chidi, you've been selected for our Founding Member rate: $39 a month, no joining fee, start today. Sign the agreement in the app and bring a friend for free. Offer ends Sunday. Welcome to the team!`,
  },
  {
    name: 'not: recruiter with client and exact pay',
    kind: 'not-offer',
    subject: 'Your next move?',
    from: 'Priscilla Wong <pw@harbourgate-search.example>',
    text: `Hi Darren, my client, a listed property group in Kowloon, wants somebody just like you as Head of Leasing. HK$ 1.9m base, 20% bonus, 22 days' leave, start in Q3. They've asked me to get you in front of the MD next week. Shall I put you forward?`,
  },
  {
    name: 'not: scholarship',
    kind: 'not-offer',
    subject: 'Congratulations - your award',
    from: 'Graduate Office <gradoffice@kestrel-u.example>',
    text: `Dear Bilal, I am pleased to inform you that the committee has selected you for a full assistantship in the doctoral programme in Chemistry: tuition waiver, $27,400 stipend over nine months, health insurance. You will assist in one laboratory section a term. Please accept by April 15 through the portal.`,
  },
  {
    name: 'not: scam, money mule',
    kind: 'not-offer',
    fake: true,
    subject: 'RE: your resume - position confirmed',
    from: 'Global Payments HR <hr.globalpay@outlook.com>',
    text: `Good day,

We are pleased to inform you that you have been hired as Payment Processing Agent. No interview is needed. Your salary is $3,200 monthly plus 5% of each transfer. You receive payments from our customers in your account, keep your percentage and forward the rest.

Reply with your full name, bank name and phone to start today.`,
  },
  {
    name: 'not: HR to a line manager',
    kind: 'not-offer',
    subject: 'Offer - candidate Lindqvist',
    from: 'Talent Ops <talentops@norrsken-power.example>',
    text: `Hi Ove, as agreed with you the offer to Karin Lindqvist went out at noon: SEK 52,000 a month, 30 days, start 18 August. She has until Friday. If she asks about the car, the answer is no. I'll let you know as soon as she signs.`,
  },
  {
    name: 'not: de Einladung Probetag',
    kind: 'not-offer',
    subject: 'Einladung zum Probearbeiten',
    from: 'Backhaus Stolle <team@backhaus-stolle.example>',
    text: `Hallo Emre,

dein Gespräch mit Frau Stolle hat uns richtig gut gefallen. Bevor wir uns entscheiden, würden wir dich gerne einen Tag in der Backstube erleben: Dienstag, 4 Uhr, Schuhe mit Kappe bitte. Der Tag wird mit 80 € vergütet. Wenn alles passt, können wir danach über Lohn (wir zahlen 16,50 €/Std.) und Start sprechen.

Sag kurz Bescheid, ob das klappt.`,
  },
  {
    name: 'not: es oferta de alquiler',
    kind: 'not-offer',
    subject: 'Tu oferta ha sido aceptada',
    from: 'Pisos Levante <avisos@pisoslevante.example>',
    text: `Hola Marta:

¡Enhorabuena! El propietario ha aceptado tu oferta de 850 € al mes por el piso de la calle Sueca. El contrato está listo para firmar: entra en tu área privada y fírmalo antes del jueves. La fecha de entrada es el 1 de junio.`,
  },
  {
    name: 'not: onboarding before the first day',
    kind: 'not-offer',
    subject: 'Monday',
    from: 'Office <office@bramwellvets.example>',
    text: `Hi Tess, so you know what to expect on Monday: be here at 8.15, ask for Colin, you'll get your tunic and locker key. Please bring your passport and your P45. Lunch is on us. You start with the small-animal side and change over on Thursday.`,
  },
  {
    name: 'not: salary survey newsletter',
    kind: 'not-offer',
    subject: 'What a good offer looks like in 2025',
    from: 'Ledger Weekly <editors@ledgerweekly.example>',
    text: `In this issue: base pay for controllers rose 4.1% to a median of $112,000, sign-on bonuses are back, and one in three offers now comes with a remote clause. Our checklist tells you what to look for before you sign: pay, bonus, leave, notice, restrictive covenants.

Read the full report. You are getting this because you subscribed. Leave the list here.`,
  },
];
