import type { SpotCase } from '#engine/spot/spot-case.ts';

/** More offers and other mails, from small firms, systems and several countries. */
export const cases: readonly SpotCase[] = [
  {
    name: 'recruiter at a scale-up, warm and bulleted',
    kind: 'offer',
    subject: '🎉 Offer time, Beatriz!',
    from: 'Connie Adler <connie@greengrid.example>',
    text: `Hi Beatriz!

We had so much fun getting to know you, and we're over the moon to share your offer for Solutions Engineer at GreenGrid.

💰 €72,000 fixed + 15% variable
📈 1,800 virtual options
🏖 30 days of holiday
📍 Lisbon or anywhere in Portugal

Your contract is waiting in DocuSign. It'd be great to have your answer by Tuesday.

Connie`,
  },
  {
    name: 'hospital trust, unconditional',
    kind: 'offer',
    subject: 'Unconditional offer of employment: Healthcare Assistant',
    from: 'Resourcing <resourcing@severnvaletrust.example>',
    text: `Dear Blessing

I am pleased to confirm that all checks have been completed satisfactorily and that your offer of employment is now unconditional. Your start date is Monday 4 November at 8.00 am. Please log in to the system to read and electronically sign your contract of employment.`,
  },
  {
    name: 'restaurant',
    kind: 'offer',
    subject: 'Sous chef',
    from: 'Odile <odile@thecopperpan.example>',
    text: `Hi Marcus, we all loved your tasting menu. The job's yours if you want it: £36k, 45 hours over four days, tronc on top, start after the bank holiday. I've attached the contract, have a read and sign it when you're ready. Odile`,
  },
  {
    name: 'placement office',
    kind: 'offer',
    subject: 'Placement result - Meridian Analytics',
    from: 'Training & Placement Cell <placements@nit-kosi.example>',
    text: `Dear Student,

We are happy to inform you that Meridian Analytics has selected you for the role of Graduate Engineer Trainee with a package of 8.5 LPA. Joining will be in July at Hyderabad. Submit your acceptance through the portal by 5 PM tomorrow. Students who accept are out of further placement drives.`,
  },
  {
    name: 'Workday-like task',
    kind: 'offer',
    subject: 'You have a task: Review Employment Agreement',
    from: 'Fernleigh Group <fernleigh@mypeoplecloud.example>',
    text: `Dear Anil,

A document has been sent to you and requires your action.

Document: Employment Agreement - Senior Buyer
Due date: 21 March

Please sign in to your candidate account to review and sign.

Do not reply to this message.`,
  },
  {
    name: 'board seat at a family firm, letter style',
    kind: 'offer',
    subject: 'Your future with us',
    from: 'Ernst Hollweg <e.hollweg@hollweg-seile.example>',
    text: `Lieber Herr Dr. Matić,

meine Schwester und ich haben uns beraten: Wir bieten Ihnen die Leitung der Produktion an. Wir dachten an 118.000 Euro fest und 20.000 Euro Tantieme, dazu einen Dienstwagen, Beginn zum 1. Januar. Der Anstellungsvertrag liegt bei.

Bitte überlegen Sie es sich in Ruhe bis Monatsende.

Ihr Ernst Hollweg`,
  },
  {
    name: 'Spanish hospital, public',
    kind: 'offer',
    subject: 'Oferta de contrato',
    from: 'Bolsa de empleo <bolsa@hospital-sierra.example>',
    text: `Estimada Lucía:

Le ofrecemos un contrato de enfermera en el Hospital de la Sierra, a jornada completa, del 1 de julio al 30 de septiembre, con un sueldo de 2.150 euros brutos mensuales. Debe aceptar o rechazar la oferta en un plazo de 48 horas.`,
  },
  {
    name: 'freelance-to-permanent conversion offered by a client',
    kind: 'offer',
    subject: 'Going permanent',
    from: 'Priya Nambiar <priya@octavehealth.example>',
    text: `Hi Seb, after six months of contracting for us, we'd like to bring you on as a full-time employee. Attached is an offer for the Senior Platform Engineer role: $158,000, 10% bonus, benefits from day one. Could you let me know by the 28th? Priya`,
  },
  {
    name: 'revised, titles',
    kind: 'revised-offer',
    subject: 'Re: offer letter - one more thing',
    from: 'Helga Brandt <helga.brandt@luminaoptik.example>',
    text: `Hello Tariq,

Done: the title in the letter now reads "Senior Process Engineer" and the bonus has been corrected to 12%. You'll find the amended copy attached, please use this one.

Regards,
Helga

> Hi Helga, the letter says "Process Engineer" and 10%, I think we said Senior and 12?`,
  },
  {
    name: 'revised, phone then mail',
    kind: 'revised-offer',
    subject: 'New numbers',
    from: 'Wade Sorensen <wade@plainsair.example>',
    text: `Jill, per our call we're upping the hourly to $44 from $41.50 and adding a $3,000 sign-on. PTO stays at 15 days. If we're good, sign the updated letter in your inbox.`,
  },
  {
    name: 'verbal, manager tells',
    kind: 'verbal-offer',
    subject: 'Congratulations!',
    from: 'Takumi Reid <takumi.reid@arborlight.example>',
    text: `Hi Hannah,

I wanted you to hear it from me first: we're offering you the Research Lead role. HR is putting the package together and will call you on Thursday with the numbers, with the letter to follow.

So excited,
Takumi`,
  },
  {
    name: 'verbal, German phone recap',
    kind: 'verbal-offer',
    subject: 'Unser Telefonat',
    from: 'Birgit Vogel <b.vogel@havelwerke.example>',
    text: `Guten Tag Frau Rossi,

wie gerade besprochen möchten wir Ihnen die Stelle als Einkäuferin anbieten, 56.000 Euro im Jahr und 30 Tage Urlaub. Den Vertrag erhalten Sie in der kommenden Woche, sobald der Betriebsrat zugestimmt hat.

Herzliche Grüße
Birgit Vogel`,
  },
  {
    name: 'others: job ad forwarded by friend',
    kind: 'not-offer',
    subject: 'Fwd: Librarian wanted',
    from: 'Joy <joy@mailbox.example>',
    text: `Thought of you!

---------- Forwarded message ---------
From: Town Library <jobs@townlibrary.example>
Subject: Librarian wanted

We are looking for a part-time librarian, 20 hours, £15.20 an hour, from 1 June. We offer a friendly team, 28 days' holiday and a pension. Apply with a CV by 3 May.`,
  },
  {
    name: 'others: raise answered',
    kind: 'not-offer',
    subject: 'Re: my salary',
    from: 'Boss <m.grieve@calderprint.example>',
    text: `Hi Lorna, I spoke to the owners and we can do £31,500 instead of £30,000 from next month, and you keep the Fridays. Thanks for all the work this year. Payroll will send you the new contract to sign.`,
  },
  {
    name: 'others: exit',
    kind: 'not-offer',
    subject: 'Termination agreement',
    from: 'HR <hr@bluecapfoods.example>',
    text: `Dear Karl, as discussed we offer you a severance of three months' salary (EUR 15,600) if you sign the attached termination agreement by 15 May. Your employment would end on 31 July.`,
  },
  {
    name: 'others: interview for a summer job',
    kind: 'not-offer',
    subject: 'Lifeguard interview',
    from: 'Pool <pool@suncrest.example>',
    text: `Hi Zoe, thanks for applying to be a lifeguard ($17/hr, June to August). We'd like to meet you on Saturday at 10. If all goes well we can offer you the job on the spot, so bring your certificate and your work permit.`,
  },
  {
    name: 'others: purchase order',
    kind: 'not-offer',
    subject: 'Offer 8841 - hydraulic pumps',
    from: 'Sales <sales@pumpenwerk.example>',
    text: `Dear Mr Ito, thank you for your inquiry. We are pleased to submit our offer for 12 pumps at EUR 1,240 each, delivery within six weeks. The offer is valid for 30 days. Please sign and return the order form.`,
  },
  {
    name: 'others: volunteer role',
    kind: 'not-offer',
    subject: 'Welcome to the crew',
    from: 'River Clean-up <hello@rivercleanup.example>',
    text: `Hi Alma, thanks for offering your time! We'd love you to join us as a volunteer on 12 May. Gloves and lunch are provided. Please confirm by Thursday.`,
  },
  {
    name: 'others: board game invitation in work words',
    kind: 'not-offer',
    subject: 'Position available: dungeon master',
    from: 'Ade <ade@mailbox.example>',
    text: `We want you as our new DM! Pay: pizza. Hours: Wednesdays. Start: next week. Say yes.`,
  },
  {
    name: 'others: contract renewal with supplier',
    kind: 'not-offer',
    subject: 'Your contract is ready to sign',
    from: 'FibreNow <contracts@fibrenow.example>',
    text: `Hi Paul, your new 24-month contract is ready to sign. You pay £32 a month, guaranteed until the end of the term. Sign now to keep your price. Installation on 6 June.`,
  },
  {
    name: 'others: share purchase agreement',
    kind: 'not-offer',
    subject: 'Signature page',
    from: 'Paralegal <closing@hartmannlaw.example>',
    text: `Dear all, attached please find the execution version of the share purchase agreement. Kindly return your signed copy by noon tomorrow. Closing is planned for 1 July.`,
  },
  {
    name: 'others: candidate to referee',
    kind: 'not-offer',
    subject: 'Could you be my reference?',
    from: 'Noemi <noemi@mailbox.example>',
    text: `Hi Prof. Lang, I have been selected for a position as data curator at the archive and they will make the offer formal once they have spoken to two references. May I give them your name?`,
  },
  {
    name: 'others: temp agency wants availability',
    kind: 'not-offer',
    subject: 'Shifts available this weekend',
    from: 'ShiftLine <shifts@shiftline.example>',
    text: `Hi all, we have shifts in Derby this weekend, £13.10 per hour. Reply YES and your name if you can work. First come, first served.`,
  },
  {
    name: 'others: rejection with alternative',
    kind: 'not-offer',
    subject: 'Product Owner',
    from: 'Talent <talent@corallis.example>',
    text: `Dear Milan, the hiring team went in another direction for the Product Owner role. Your profile could fit our Business Analyst opening (€60-68k); would you like us to consider you for it?`,
  },
  {
    name: 'others: scam, airport jobs',
    kind: 'not-offer',
    fake: true,
    subject: 'Joining letter - Airport Ground Staff',
    from: 'Skyway Airport Recruitment <skyway.airport.recruitment@gmail.com>',
    text: `Congratulations dear candidate, you are selected for Ground Staff, salary 28,000 - 40,000 p.m. Joining letter will be dispatched after payment of uniform and ID card charges Rs 3,550 to the account given below. Interview is only formality.`,
  },
];
