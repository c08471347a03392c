import type { SpotCase } from '#engine/spot/spot-case.ts';

/** Mails of many trades: offers of each kind and what is mistaken for them. */
export const cases: readonly SpotCase[] = [
  {
    name: 'reminder, no answer yet',
    kind: 'offer',
    subject: 'Still with us?',
    from: 'Tamar Gelashvili <tamar@pineandvale.example>',
    text: `Hi Noor,

Just a nudge: the letter I sent on the 3rd runs out tomorrow at five. No pressure from my side, but Ian has a second person in mind for the landscape team and I'd much rather it was you.

If something in it bothers you, ring me before then.

Tamar`,
  },
  {
    name: 'city council, conditional',
    kind: 'offer',
    subject: 'Conditional offer - Civil Enforcement Officer (REF CE/114)',
    from: 'Resourcing <resourcing@eastmoorcouncil.example>',
    text: `Dear Mr Okoro,

I refer to your recent interview and write to make you a conditional offer of the above post on the terms set out below. This remains subject to satisfactory references, medical clearance, an enhanced DBS check and sight of your right-to-work documents; please do not resign from your present employment until these are complete.

Grade: 5, spinal points 9-12
Hours: 37 over a shift pattern
Probation: 26 weeks
Leave: 25 days plus statutory days

Log in to the recruitment portal within 5 working days to accept or decline.`,
  },
  {
    name: 'freelance translator, project basis',
    kind: 'offer',
    subject: 'Contract role, subtitles',
    from: 'Eline Maas <eline@tweetaal.example>',
    text: `Hi Jakub, your sample was the one we liked best. We want to take you on as a freelance subtitler for Polish: 12 months to begin with, about 20 hours a week, €31 an hour, invoiced monthly. The framework agreement is attached; sign page 6 and you'll have your first episode on Monday.`,
  },
  {
    name: 'Singapore, letter of appointment',
    kind: 'offer',
    subject: 'Letter of Appointment',
    from: 'Ng Siew Ling <siewling.ng@marinacare.example>',
    text: `Dear Faizal

Pls find attached your LOA for the position of Physiotherapist. Monthly basic $4,650, AWS, medical $600 p.a., 18 days AL. Commencement 2 Jun.

Kindly initial every page and return to me by Wed. Tks.

Siew Ling`,
  },
  {
    name: 'forward by a spouse',
    kind: 'offer',
    subject: 'Fw: Position at Greyfriars',
    from: 'Amal Haddad <amal.haddad@mailbox.example>',
    text: `Look!!! He really did it. Read it and tell me I am not dreaming.

From: Headmaster <head@greyfriars.example>
Sent: 14 March 2025 19:20
To: Amal Haddad
Subject: Position at Greyfriars

Dear Mrs Haddad,

After a long discussion the governors have accepted my proposal that you should take over Mathematics from September. The salary would be on point 28, £43,600 at present, and there is a flat in the lodge if you should want it for £400 a month.

I realise that you have another school in mind. Could you let me know by the end of the month?

With kind regards,
Alastair Munro`,
  },
  {
    name: 'es: carta oferta supermercado',
    kind: 'offer',
    subject: 'Incorporación Encargada de tienda - Getafe',
    from: 'Selección Mercalia <seleccion@mercalia.example>',
    text: `Buenos días, Rocío:

Nos alegra comunicarte que has superado el proceso y contamos contigo como encargada de nuestra tienda de Getafe. Estas serían las condiciones:

· Contrato indefinido, 40 h semanales de lunes a sábado
· 24.600 € brutos anuales en 14 pagas
· Dos meses de periodo de prueba
· Alta prevista: 5 de mayo

Si estás conforme, contéstanos a este correo con tu DNI y número de la Seguridad Social para preparar la firma.

Un saludo`,
  },
  {
    name: 'revised: corrected typo',
    kind: 'revised-offer',
    subject: 'Correction',
    from: 'HR Service <hrservice@bellweather.example>',
    text: `Dear Ms Fontaine, in the letter you received on Friday the weekly hours were given as 32. It should say 36, and the salary moves accordingly from €2,840 to €3,195 a month. A corrected copy is enclosed; please sign this one and destroy the other.`,
  },
  {
    name: 'revised: de nachgebessert',
    kind: 'revised-offer',
    subject: 'AW: AW: Vertrag',
    from: 'Anselm Rohde <rohde@feinwerk-rohde.example>',
    text: `Hallo Frau Ilić,

Sie haben hart verhandelt :) Mein Bruder und ich sind uns einig: die 54 bekommen Sie ab dem ersten Tag und nicht erst nach der Probezeit, und den Freitagnachmittag im Homeoffice nehmen wir auch rein. Beim Dienstrad muss ich leider passen.

Neue Fassung hängt an, bitte zweimal ausdrucken.

Gruß
Anselm Rohde`,
  },
  {
    name: 'verbal: agency, client says go',
    kind: 'verbal-offer',
    subject: 'they said YES',
    from: 'Monique Dufresne <monique@ardent-staffing.example>',
    text: `Terrence!! Just hung up with Wyatt at Coldwater. You got it. 64.5, 3 wks vaca, starts the 9th if the drug screen's back. They're typing up the letter and it'll come straight from them, prob. Thurs. Do NOT go buy that boat yet lol. Call me`,
  },
  {
    name: 'verbal: pending headcount sign-off',
    kind: 'verbal-offer',
    subject: 'Where we are',
    from: 'Gita Raman <gita.raman@opaldata.example>',
    text: `Hi Stefan, I wanted you to hear it from me first. We'd like you to be our next Data Governance Lead, and I have put in for SGD 11,200 a month with the standard bonus. It goes through two more approvals on our side, so please treat it as informal until you hold the paper, which I would guess is about ten days off. Any worries in the meantime, message me.`,
  },
  {
    name: 'not: volunteer role',
    kind: 'not-offer',
    subject: 'Welcome to the volunteer team!',
    from: 'Riverside Food Bank <volunteers@riversidefb.example>',
    text: `Dear Kofi, thank you for applying. We would love to offer you the role of Saturday warehouse volunteer, starting on the 17th at 9 am. Volunteers receive lunch and a travel card. Please sign the agreement attached and bring it along.`,
  },
  {
    name: 'not: vendor proposal for staff',
    kind: 'not-offer',
    subject: 'Proposal: two senior engineers for your team',
    from: 'DevBridge Partners <sales@devbridge.example>',
    text: `Dear Ms Thornton, further to our call we can offer you two senior Java engineers at €62 per hour each, start within two weeks, notice period of one month, replacement guaranteed. If the terms suit you, sign the attached order and we will introduce the candidates on Monday.`,
  },
  {
    name: 'not: reference list of finalists',
    kind: 'not-offer',
    subject: 'Director of Music: next stage',
    from: 'Search Committee <search@stcolumb.example>',
    text: `Dear Dr Marchetti, the committee was unanimous that you should be one of our two finalists. We would like to have you with us on 4 and 5 April to conduct the choir. The appointment, at a stipend of $74,000 with housing, will be decided on the Sunday after. Could you send three referees by Friday?`,
  },
  {
    name: 'not: counter by candidate',
    kind: 'not-offer',
    subject: 'Re: Your offer',
    from: 'Stefan Mihai <stefan.mihai@mailbox.example>',
    text: `Dear Gita,

I have gone through the letter twice and am excited about the team. Would you be able to bring the base to SGD 12,000? It would put me level with what I leave behind. If that can be done I will sign the same day.

Best
Stefan`,
  },
  {
    name: 'not: hiring freeze after verbal',
    kind: 'not-offer',
    subject: 'Update on your position',
    from: 'Marlene Koch <m.koch@auricel.example>',
    text: `Dear Piotr, you will have been waiting for the contract we promised you. I am afraid that the group has put all starts for this quarter on ice, including yours. I hope to be able to come back to you in the autumn. I am truly sorry; the offer was meant in earnest.`,
  },
  {
    name: 'not: weekly payslip',
    kind: 'not-offer',
    subject: 'Your pay advice for week 14',
    from: 'Orwell Payroll <payroll@orwell-logistics.example>',
    text: `Employee: P. Nowicki
Hours: 41.5 at £12.35
Gross: £512.53
Holiday accrued: 4.6 h
Net: £448.11 paid Friday

Questions about your hourly rate or contract? Speak to your shift manager.`,
  },
  {
    name: 'not: credit union pre-approval',
    kind: 'not-offer',
    subject: 'Good news about your application',
    from: 'Prairie Credit Union <lending@prairiecu.example>',
    text: `Hi Janelle, your application was successful! We'd like to offer you an auto loan of $24,500 over 60 months. Review and e-sign your agreement by June 8 to lock in the rate. We can't wait to get you on the road.`,
  },
  {
    name: 'not: house offer by agent',
    kind: 'not-offer',
    subject: 'Revised offer received - 9 Elm Walk',
    from: 'Fenella Grant <fenella@granthomes.example>',
    text: `Dear both, the buyers have come back with an improved offer: £412,000, up from £405,000, with completion by 30 May. I think it is fair. Let me know by tomorrow noon whether you would like to accept and I'll draw up the memorandum.`,
  },
  {
    name: 'not: fr relance formation',
    kind: 'not-offer',
    subject: 'Votre admission en formation',
    from: 'CFA du Vercors <inscriptions@cfa-vercors.example>',
    text: `Bonjour Inès,

Nous avons le plaisir de vous proposer une place en BTS Management, rentrée le 8 septembre. La formation est gratuite si vous trouvez un employeur. Merci de confirmer votre inscription avant le 20 juin en signant le contrat de formation ci-joint.`,
  },
  {
    name: 'not: de Gehaltserhöhung',
    kind: 'not-offer',
    subject: 'Anpassung Ihrer Vergütung',
    from: 'Personalabteilung <personal@hellmuth-bau.example>',
    text: `Sehr geehrter Herr Aksoy,

wir freuen uns, Ihnen mitzuteilen, dass Ihr Bruttogehalt ab dem 1. April von 3.650 € auf 3.840 € steigt. Alle übrigen Bestandteile Ihres Arbeitsvertrags bleiben unverändert. Bitte unterschreiben Sie die beigefügte Vertragsänderung und geben Sie ein Exemplar zurück.

Wir danken Ihnen für Ihren Einsatz im vergangenen Jahr.`,
  },
  {
    name: 'not: job board digest with your name',
    kind: 'not-offer',
    subject: 'Aylin, an employer wants you!',
    from: 'JobSpot <alerts@jobspot.example>',
    text: `Great match! Ridgeway Care wants people like you.

Care Assistant, Swindon
£12.60 an hour, full-time, start straight away, contract and uniform provided

Accept invite to apply    Not interested

Turn off these mails in your settings.`,
  },
  {
    name: 'not: scam, training laptop',
    kind: 'not-offer',
    fake: true,
    subject: 'OFFER LETTER - REMOTE DATA ANALYST',
    from: 'Talent Desk <careers@veltrix-hr.example>',
    text: `Dear Candidate,

Congratulations! You are selected as Remote Data Analyst. CTC 7.2 LPA, joining 1 July, work from home. To release the laptop and the formal appointment letter you are required to pay a refundable security deposit of Rs. 4,999 today. The amount will be returned with the first salary.`,
  },
  {
    name: 'not: screening firm',
    kind: 'not-offer',
    subject: 'Complete your pre-employment checks for Sable Bank',
    from: 'ClearPath <noreply@clearpath.example>',
    text: `Hello Rina,

Sable Bank has offered you a position and asked us to carry out the checks that the offer depends on. Please upload proof of address, your degree and a photo of your passport by Tuesday. Your start date may be delayed if anything is missing.

Start my checks`,
  },
  {
    name: 'not: template for the managers',
    kind: 'not-offer',
    subject: 'Wording for offers, please use from now on',
    from: 'People Team <people@juniperhouse.example>',
    text: `All,

please use this text when you make someone an offer:

We are delighted to offer you the position of [title]. Your salary will be [amount] per year and you will start on [date]. Please sign and return the enclosed contract within seven days.

Do not add anything about bonuses without talking to me first.`,
  },
  {
    name: 'not: application received',
    kind: 'not-offer',
    subject: 'Your application for Deputy Stage Manager',
    from: 'Opera North Wing <jobs@operawing.example>',
    text: `Dear Finlay, thank you for your application. We aim to let everyone know within three weeks. The contract runs from 1 September at £620 a week, with touring allowance; those invited to interview will be asked to bring a prompt book.`,
  },
];
