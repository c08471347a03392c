import type { SpotCase } from '#engine/spot/spot-case.ts';

/** Offers in few words and many, and mails that borrow their words. */
export const cases: readonly SpotCase[] = [
  {
    name: 'agency hands on the employer’s words',
    kind: 'offer',
    subject: 'Fwd: Yusuf Demir - good outcome',
    from: 'Bel Harkness <bel@harknessrecruit.example>',
    text: `Yusuf, open this sitting down. Ring me whenever, I'm up till eleven.

---------- Forwarded message ---------
From: Clive Manning <clive@sedgemoorfoods.example>
Subject: Yusuf Demir - good outcome
To: Bel Harkness

Hi Bel,

Please tell Yusuf that we'd be glad to take him on as Night Production Manager. We're proposing £52,000, the shift premium of 15% and the usual pension. He can have 4 August if Bakewell's release him in time. His contract is attached; I'd like it back by the end of next week.

Your invoice will follow when he starts.

Clive`,
  },
  {
    name: 'letter opened twice, not signed',
    kind: 'offer',
    subject: 'A gentle reminder',
    from: 'People Ops <peopleops@marrowstone.example>',
    text: `Hello Ludmila,

Our system shows that you opened your offer letter (Laboratory Manager, Basel) twice and have not signed. That is perfectly fine, there are still six days left. If a clause needs explaining, Reto or I can call you.

The link from the first mail still works.`,
  },
  {
    name: 'carpenter, voice message typed out',
    kind: 'offer',
    subject: 'New voicemail (0:38) from Gary Stubbs',
    from: 'Voicemail <voicemail@telehaus.example>',
    text: `"Alright Leon, Gary here from the joinery. Listen, come in Monday week, seven sharp, we'll do you at hundred and seventy a day to start with and look at it again at Christmas. You'll need your own hand tools, I've got the rest. Give us a shout if that's alright with you, cheers, bye."

This text was made by a machine and may contain mistakes.`,
  },
  {
    name: 'judge’s chambers, two sentences',
    kind: 'offer',
    subject: 'Clerkship 2026-27',
    from: 'Chambers of Judge Okafor <chambers@ctapp.example>',
    text: `Dear Ms. Valdez: The Judge enjoyed your interview and has asked me to extend to you a clerkship for the term beginning August 17, 2026. She asks that you telephone chambers with your answer by close of business Thursday.`,
  },
  {
    name: 'system, envelope to sign',
    kind: 'offer',
    subject: 'Caspian Rail: please sign "Employment Agreement - M. Ferreira"',
    from: 'eSignDesk <no-reply@esigndesk.example>',
    text: `M. Ferreira,

Caspian Rail (sender: Gudrun Lang) requests your signature.

Employment Agreement - M. Ferreira.pdf, 9 pages
Message from the sender: "Here you go! Shout if anything is unclear, otherwise see you on the 1st :)"

REVIEW & SIGN

This link is yours alone. Valid until 27 Aug.`,
  },
  {
    name: 'es: profesora, plaza interina',
    kind: 'offer',
    subject: 'Adjudicación de puesto - convocatoria 14/2025',
    from: 'Dirección Territorial de Educación <adjudicaciones@dte-norte.example>',
    text: `Estimada Sra. Belda:

Le comunicamos que, según el orden de lista, se le ha adjudicado el puesto de Matemáticas en el IES La Vega (jornada completa, del 8 de septiembre al 30 de junio). Deberá presentarse en el centro el día 5 a las 9:00 horas.

La aceptación se realiza en la sede electrónica en el plazo de dos días hábiles; de no hacerlo se entenderá que renuncia.`,
  },
  {
    name: 'revised: yes to everything, one line',
    kind: 'revised-offer',
    subject: 'Re: Re: Letter',
    from: 'Anders Holt <anders@holtmarine.example>',
    text: `Yes to all three. Kari is changing the letter as we speak.

A.

12. mai 2025 kl. 09:14 skrev Runa Eide:
> Hi Anders, thank you for the letter. Could we make it 41 hours of flexi-time a month, the phone on the
> company, and 620 instead of 595? Then I sign.
> Runa`,
  },
  {
    name: 'revised: other town, same money',
    kind: 'revised-offer',
    subject: 'Place of work in your contract',
    from: 'Leire Azkue <l.azkue@iberduct.example>',
    text: `Hi Unai,

We have to correct ourselves. The contract you have in front of you says Vitoria; with the move of the design office it will be Logroño from the first day. Pay, grade and 1 September do not change. We add €300 a month for travel for the first year.

New copy attached, the old one is void. If this makes it impossible for you I would rather know soon.

Leire`,
  },
  {
    name: 'verbal: lab, waiting for the grant office',
    kind: 'verbal-offer',
    subject: 'postdoc - informal yes',
    from: 'Wendy Achebe <wachebe@plantsci.example>',
    text: `Hi Tomoko, just out of the meeting. We ranked you first and I want you here. It would be the 2-year post, point 32 on the scale (about 44), and I can cover the visa. I am not allowed to send anything formal until the grant office releases the code, hopefully by the 20th. But do let me know now if you'd rather not, so I can go to number two!`,
  },
  {
    name: 'verbal: de Filialleitung am Telefon',
    kind: 'verbal-offer',
    subject: 'Wie eben besprochen',
    from: 'Herta Bruns <bruns@moebel-lindner.example>',
    text: `Hallo Herr Ziegler,

schön, dass ich Sie gleich erreicht habe. Nochmal schwarz auf weiß: Sie bekommen die Filialleitung in Celle, 3.900 brutto plus Umsatzbeteiligung, Start 1.10. Der Vertrag liegt beim Betriebsrat, der tagt am Mittwoch, danach geht er sofort an Sie raus.

Bis dahin schönes Wochenende
H. Bruns`,
  },
  {
    name: 'not: de Handyvertrag',
    kind: 'not-offer',
    subject: 'Herr Ziegler, Ihr Angebot läuft ab',
    from: 'Funkhaus Mobil <service@funkhaus-mobil.example>',
    text: `Guten Tag Herr Ziegler, Sie wurden ausgewählt: 40 GB für 12,99 € im Monat, Laufzeit 24 Monate, Kündigungsfrist ein Monat. Nehmen Sie Ihr persönliches Angebot bis Sonntag an und erhalten Sie einen Willkommensbonus von 50 €. Jetzt annehmen`,
  },
  {
    name: 'not: job simulation finished',
    kind: 'not-offer',
    subject: 'You got the job! (simulated)',
    from: 'CareerLab <hello@careerlab.example>',
    text: `Hi Jomo, you have completed the Investment Analyst experience. In the last task your "manager" sent you an offer letter for practice: base $85,000, start date July 1, 15 days of vacation. Add the certificate to your profile and try our next programme: Consulting Virtual Experience. Enrol free.`,
  },
  {
    name: 'not: teacher training place',
    kind: 'not-offer',
    subject: 'Conditional offer: PGCE Primary',
    from: 'Admissions <pgce@westvale.example>',
    text: `Dear Rhona, we are pleased to make you a conditional offer for the PGCE Primary starting 8 September. You will train in two partner schools. The offer is subject to a DBS check, a health declaration and your degree result. Please log in to accept or decline within ten working days. A bursary of £10,000 may be available.`,
  },
  {
    name: 'not: artist residency',
    kind: 'not-offer',
    subject: 'Residency 2026 - the jury’s decision',
    from: 'Fondation Alcyon <residences@alcyon.example>',
    text: `Dear Nkechi, we are very happy to tell you that you have been chosen for a three-month residency in Marseille from 4 February. You receive €1,500 a month, a studio and one return fare. Please sign the agreement enclosed and send it back by 1 October. We can't wait to welcome you.`,
  },
  {
    name: 'not: candidate accepts',
    kind: 'not-offer',
    subject: 'Acceptance - Plant Scientist',
    from: 'Tomoko Inui <tomoko.inui@post.example>',
    text: `Dear Wendy,

I hereby accept the position of postdoctoral researcher on the terms in your letter of 21 May (point 32, two years). The signed contract is attached. I can begin on 1 September and will write to HR about the visa today.

With many thanks for your trust,
Tomoko`,
  },
  {
    name: 'not: candidate declines nicely',
    kind: 'not-offer',
    subject: 'Re: Offer letter - Estate Planner',
    from: 'Cosmo Ricci <cosmo@ricci-post.example>',
    text: `Hello Marguerite, thank you for the generous offer and for holding the position for me. After a lot of thought I have decided to stay where I am; they matched the $98,000 and gave me the title. I hope our paths cross again.`,
  },
  {
    name: 'not: offer lapsed',
    kind: 'not-offer',
    subject: 'Your offer has expired',
    from: 'Brightloom via Hirely <no-reply@hirely.example>',
    text: `Hi Thandiwe,

The offer for Customer Success Manager was open until 3 March and has expired without a signature. The document can no longer be viewed. If you think this is a mistake, contact the hiring team at Brightloom.`,
  },
  {
    name: 'not: yearly raise',
    kind: 'not-offer',
    subject: 'Your 2025 compensation',
    from: 'Ines Duarte <ines.duarte@tessellate.example>',
    text: `Hi Bo, I'm happy to share that your new base salary is $131,000 (up from $124,500) effective April 1, and your target bonus goes to 12%. You'll also receive 400 RSUs vesting over four years. The letter is in Workday; no action is needed. Thank you for a great year.`,
  },
  {
    name: 'not: renewal of a fixed term',
    kind: 'not-offer',
    subject: 'Extension of your contract',
    from: 'HR Desk <hr@delta-observatory.example>',
    text: `Dear Dr Pavlov, your fixed-term contract ends on 31 December. We are pleased to offer you an extension of twelve months on the same terms; your salary moves to step 4 (€4,420). Please sign the attached addendum and return it to me by 15 November.`,
  },
  {
    name: 'not: quote of a gardener',
    kind: 'not-offer',
    subject: 'My offer for your garden',
    from: 'Greta Olander <greta@olandergarten.example>',
    text: `Hi Mr Sparks, thanks for showing me round. I'd be happy to take the garden on: two visits a month, £38 an hour, tools included, start in the first week of May. Hedges are £220 extra. If that works for you just reply yes and I'll put you in the diary.`,
  },
  {
    name: 'not: marketplace bid',
    kind: 'not-offer',
    subject: 'Counter-offer received',
    from: 'Bricolo <messages@bricolo.example>',
    text: `pedalhead_88 has made you a new offer for "Road bike 56 cm": €310 (was €280). Accept, decline or make a counter-offer. The offer expires in 24 hours.`,
  },
  {
    name: 'not: internal, finance says yes',
    kind: 'not-offer',
    subject: 'RE: comp for the Oslo hire',
    from: 'Per Lunde <per.lunde@vanterra.example>',
    text: `Ok with me at 780 + 10% if she starts before September. Use the new letter, the old one still has the car. Can you get it out today? She has another offer and I don't want to lose her.`,
  },
  {
    name: 'not: fake, professor needs an assistant',
    kind: 'not-offer',
    fake: true,
    subject: 'Student job',
    from: 'Prof. Alan Reed <prof.alanreed@gmail.com>',
    text: `Hello, I am looking for a personal assistant among the students, 6 hours weekly, $400 a week. I am travelling so we cannot meet. You will receive a check, deposit it, keep your pay and purchase gift cards for an orphanage with the rest. Reply with your cell number and bank name.`,
  },
  {
    name: 'not: fr réponse négative',
    kind: 'not-offer',
    subject: 'Votre candidature au poste de chargée de projet',
    from: 'RH <rh@coop-larzac.example>',
    text: `Bonjour Maëlle, nous avons eu beaucoup de plaisir à vous rencontrer. Après réflexion, notre choix s'est porté sur une autre personne, qui avait déjà travaillé dans une coopérative. Nous vous souhaitons bonne chance et gardons vos coordonnées.`,
  },
  {
    name: 'not: expectations before the offer',
    kind: 'not-offer',
    subject: 'One thing before we go further',
    from: 'Rashid Khoury <rashid@bluequarry.example>',
    text: `Hi Alina, everyone liked you. Before I go to the partners I need to know what would make you move: base, bonus, start date, and how long your notice is. The band for this level is 95 to 110. No promises yet, but I'd like to have my numbers straight.`,
  },
];
