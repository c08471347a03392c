import type { SpotCase } from '#engine/spot/spot-case.ts';

export const cases: readonly SpotCase[] = [
  {
    name: 'terse founder',
    kind: 'offer',
    subject: 'the number',
    from: 'Ravi Sethuraman <ravi@loomstack.dev>',
    text: `Dana -

Everyone here wants you. 155 base, 0.35%, four years with the usual cliff, full health for you and the kids. Start whenever your notice is up.

PDF is attached, sign it if you're in. Call me with anything.

R.`,
  },
  {
    name: 'HR system, letter ready to sign',
    kind: 'offer',
    subject: 'Your offer letter is ready to sign',
    from: 'Tallow & Finch via PeopleGrid <no-reply@peoplegrid.example>',
    text: `Hello Bastian,

Your offer letter from Tallow & Finch is ready to sign.

Review and sign

This link is personal to you and stops working on 14 June. If you have questions, write to your recruiter, Ottilie Brandreth.

Sent by PeopleGrid on behalf of Tallow & Finch. Please do not answer this mail.`,
  },
  {
    name: 'agency passes an offer on',
    kind: 'offer',
    subject: 'Harbourline - they said yes!',
    from: 'Colm Devery <colm.devery@brackenrecruit.ie>',
    text: `Hi Siobhan,

Just off the phone with Harbourline and they'd like to bring you on as Payroll Lead. The package they've put forward:

- €58,000 basic
- 5% employer pension
- 24 days' holiday plus bank holidays
- two days a week from home

They'd want you in by the first week of September. Have a think and let me know by Thursday whether you'd like to accept, and I'll tell them straight away.

Colm
Bracken Recruitment`,
  },
  {
    name: 'internship with stipend, India',
    kind: 'offer',
    subject: 'Internship Offer | Summer Batch',
    from: 'Campus Relations <campus@vindhyalabs.in>',
    text: `Dear Mr. Aniket Rao,

With reference to the interview you had with us on 12 February, we are glad to inform you that you have been selected for a six-month internship as Trainee - Embedded Systems at our Pune centre.

You will receive a stipend of Rs. 30,000 per month. Your internship begins on 3 June and you will report to Ms. Lakshmi Kelkar.

Kindly return a signed copy of the enclosed letter on or before 20 March as a token of your acceptance.

For Vindhya Labs Pvt. Ltd.`,
  },
  {
    name: 'assistant professor, university',
    kind: 'offer',
    subject: 'Appointment as Assistant Professor',
    from: 'Dean Margaret Oyelaran <moyelaran@clearwater.edu>',
    text: `Dear Dr. Petrossian,

On the recommendation of the faculty of the Department of Geography, it gives me great pleasure to invite you to join Clearwater State University as a tenure-track Assistant Professor beginning August 16.

Your academic-year salary will be $84,500, paid over nine months, with two months of summer support in each of your first two years. The College will provide $140,000 for the establishment of your laboratory. Your teaching load in the first year will be two courses.

This appointment is contingent on approval by the Board of Trustees. Please indicate your acceptance by signing and returning this letter no later than March 1.

Sincerely,
Margaret Oyelaran
Dean, College of Sciences`,
  },
  {
    name: 'registered nurse, hospital',
    kind: 'offer',
    subject: 'RN - Med/Surg Nights - Offer Details',
    from: 'Talent Acquisition <ta@saintbridhealth.org>',
    text: `Hi Marisol,

We loved meeting you! Saint Brid Health would like to hire you for the following:

Position: Registered Nurse, Medical/Surgical
Shift: Nights, 3 x 12
Rate: $39.85/hr plus $5.25 night differential
FTE: 0.9
Orientation begins: Monday, July 8

The offer depends on a pre-employment physical, drug screen, and an active state licence. Please reply to this message within 48 hours to let us know you accept so that we can schedule your physical.

Talent Acquisition`,
  },
  {
    name: 'hourly retail, text-message style',
    kind: 'offer',
    subject: 'Job at Pennywhistle Toys',
    from: 'Store 114 <store114@pennywhistle.example>',
    text: `Hi Jaylen! This is Tricia from Pennywhistle Toys on Elm. You got the job :) It's $16.50 an hour, about 24 hrs a week, weekends included. Can you start Saturday at 9? Bring your ID and a voided check for direct deposit. Let me know!`,
  },
  {
    name: 'public sector, tentative, US',
    kind: 'offer',
    subject: 'Tentative Job Offer - Hydrologist, GS-1315-11',
    from: 'Servicing HR Office <hr-servicing@water.agency.example>',
    text: `Dear Applicant GRETA LINDHOLM,

You have been tentatively selected for the position of Hydrologist, GS-1315-11, step 1, in Boise, Idaho. The salary is $72,553 per annum, including locality pay.

This is a tentative offer, pending completion of the pre-employment requirements listed below. Please do not resign from your current position until you receive a final offer and an entry-on-duty date.

To accept or decline, log in to the onboarding portal within three business days.`,
  },
  {
    name: 'UK conditional, council',
    kind: 'offer',
    subject: 'Conditional offer - Planning Officer (Grade H)',
    from: 'Recruitment <recruitment@wolds-council.example>',
    text: `Dear Mr Aldous

PLANNING OFFICER, 37 HOURS PER WEEK

Following your recent interview I can confirm that the panel wishes to appoint you to the above post, subject to satisfactory references, medical clearance and proof of your right to work in the UK.

The post is on Grade H (£36,648 - £40,221) and you would start on spinal point 27, £36,648 a year. The notice period is two months.

If you wish to take up the post please confirm by return of email. You should not hand in your notice until all checks are complete.

Recruitment Team`,
  },
  {
    name: 'India CTC',
    kind: 'offer',
    subject: 'Offer of Employment – Senior Analyst',
    from: 'HR <people@kaveriretail.co.in>',
    text: `Dear Shruthi,

Greetings from Kaveri Retail!

Further to our discussions, we are happy to offer you employment with us as Senior Analyst - Supply Chain, Band B2, at Bengaluru. Your total CTC will be INR 18,50,000 per annum (fixed 16,65,000 + variable 1,85,000). Date of joining: on or before 5 May.

You will be on probation for six months. The detailed letter of appointment is issued on the day of joining, subject to submission of relieving letter from your present employer.

Please acknowledge.`,
  },
  {
    name: 'German, contract enclosed',
    kind: 'offer',
    subject: 'Ihr Arbeitsvertrag – Werkstudentin Controlling',
    from: 'Personalabteilung <personal@nordquell.example>',
    text: `Sehr geehrte Frau Yilmaz,

nach unserem Gespräch in der letzten Woche haben wir uns gern für Sie entschieden. Im Anhang finden Sie Ihren Arbeitsvertrag als Werkstudentin im Controlling ab dem 1. Oktober.

Die Vergütung beträgt 16,20 € brutto pro Stunde bei 18 Wochenstunden, der Urlaubsanspruch 28 Tage. Bitte senden Sie uns ein unterschriebenes Exemplar bis zum 15. September zurück.

Mit freundlichen Grüßen
Nordquell Logistik GmbH`,
  },
  {
    name: 'German, Zusage with figures',
    kind: 'offer',
    subject: 'Zusage Softwareentwickler',
    from: 'Jonas Rehbein <j.rehbein@taktwerk-bahn.example>',
    text: `Hallo Herr Obermaier,

ich habe gute Nachrichten: Wir würden Sie sehr gern ab 1. Juli als Softwareentwickler in unserem Team in Nürnberg einstellen.

Unser Angebot: 64.000 Euro Jahresgehalt brutto, 30 Tage Urlaub, Probezeit sechs Monate, Deutschlandticket. Den Vertragsentwurf habe ich Ihnen angehängt.

Geben Sie mir bitte bis Freitag Bescheid, ob Sie annehmen möchten?

Viele Grüße
Jonas Rehbein`,
  },
  {
    name: 'French, promesse',
    kind: 'offer',
    subject: "Promesse d'embauche - Responsable logistique",
    from: 'Ressources humaines <rh@bellerive-negoce.example>',
    text: `Madame Delacourt,

Suite à nos différents entretiens, nous avons le plaisir de vous confirmer votre embauche en qualité de Responsable logistique, statut cadre, en contrat à durée indéterminée à compter du 2 septembre.

Votre rémunération annuelle brute sera de 46 000 € sur treize mois, à laquelle s'ajoute une prime sur objectifs pouvant atteindre 10 %. La période d'essai est de quatre mois.

Nous vous remercions de nous retourner ce courrier signé avec la mention « bon pour accord » avant le 30 juin.

Cordialement,
Le service des ressources humaines`,
  },
  {
    name: 'Spanish, oferta',
    kind: 'offer',
    subject: 'Propuesta de incorporación',
    from: 'Nuria Belmonte <nuria.belmonte@alisio-datos.example>',
    text: `Hola, Íñigo:

Tras las entrevistas de estas semanas, nos gustaría que te unieras al equipo como ingeniero de datos. Te resumo lo que te ofrecemos:

- Salario bruto anual: 41.000 € en 12 pagas
- Contrato indefinido, periodo de prueba de 6 meses
- 25 días de vacaciones
- Teletrabajo 3 días a la semana

La incorporación sería el 1 de abril. ¿Nos confirmas antes del viernes si aceptas?

Un saludo,
Nuria`,
  },
  {
    name: 'Singapore',
    kind: 'offer',
    subject: 'Letter of Appointment (Tan Wei Ling)',
    from: 'HR Ops <hrops@straitsfoundry.com.sg>',
    text: `Dear Wei Ling,

We are pleased to appoint you as Executive, Trade Compliance with effect from 2 January.

Basic salary: SGD 5,400 per month
Annual Wage Supplement: one month
Annual leave: 18 days
Probation: 3 months

Please find your letter of appointment in the attachment. Kindly sign every page and return it to us by 29 November.

Thank you.`,
  },
  {
    name: 'forwarded to a partner',
    kind: 'offer',
    subject: 'Fwd: Welcome aboard?',
    from: 'Mireille Lund <mireille.lund@fastmail.example>',
    text: `It came!! Look at the holiday.

---------- Forwarded message ---------
From: Pieter Hoekstra <pieter@zilvermeer.nl>
Date: Tue, 3 Sep 2024 at 10:02
Subject: Welcome aboard?
To: Mireille Lund <mireille.lund@fastmail.example>

Dear Mireille,

The board has agreed and we would be happy to have you as our Sustainability Manager. Gross monthly salary €4,950 plus 8% holiday allowance, 27 days off, 32 or 36 hours, your choice. A one-year contract at first with the intention to make it permanent.

You find the agreement attached. Could you sign it before the 13th?

Kind regards,
Pieter`,
  },
  {
    name: 'reminder of an open offer',
    kind: 'offer',
    subject: 'Reminder: your offer expires tomorrow',
    from: 'Quillstone Careers <notifications@hireflow.example>',
    text: `Hi Theo,

Just a nudge: the offer for Associate Editor at Quillstone Press is still waiting for your signature and expires tomorrow at 5 pm.

Open the offer

If you have already signed, please ignore this message.`,
  },
  {
    name: 'contractor statement for one person',
    kind: 'offer',
    subject: 'Contract - 6 months at Ferrous Bank',
    from: 'Nikhil Bhandari <nikhil@primeharbor-staffing.example>',
    text: `Hi Olga,

Confirming what we agreed: Ferrous Bank has selected you for the SQL developer contract. $68/hr on W2, 40 hours, six months with possible extension, hybrid in Charlotte. Start date 10/21 once the paperwork clears.

Attached is your employment agreement. Please e-sign today so that we don't lose the start date.

Thanks,
Nikhil`,
  },
  {
    name: 'charity, part-time, no money said',
    kind: 'offer',
    subject: 'Volunteer coordinator post',
    from: 'Bronagh Tully <bronagh@tidewaytrust.example>',
    text: `Dear Hamish,

Thank you for coming in on Monday. The trustees were unanimous and I'm very happy to say that we would like you to take the post of Volunteer Coordinator.

I enclose two copies of the contract; please keep one and send the other back to me signed. If there is anything in it you are unsure of, ring me.

With best wishes,
Bronagh`,
  },
  {
    name: 'teacher, school district page',
    kind: 'offer',
    subject: 'Recommendation for hire',
    from: 'Human Resources <hr@elkridge-schools.example>',
    text: `Dear Ms. Amundsen,

It is my pleasure to offer you a position as a Grade 4 Teacher at Elkridge Elementary for the coming school year. Your placement on the salary schedule is MA, Step 5: $58,912 for 187 days.

Please click the link below to accept or decline this offer. The offer will close on May 24 at midnight.

Accept or decline

Human Resources`,
  },
  {
    name: 'portal page, no sender',
    kind: 'offer',
    text: `Candidate Home
My Applications | Messages | Sign out

Offer
Status: Awaiting your response

Job title: Warehouse Systems Analyst
Company: Ostrava Freight Inc.
Worksite: Reno, NV
Employment type: Full-time, exempt
Annual salary: $91,000.00
Sign-on bonus: $4,000.00
Proposed start date: 09/16/2024
Offer expires: 08/30/2024

Documents
Offer_Letter.pdf

Accept offer    Decline offer`,
  },
  {
    name: 'whole webmail page, no sender',
    kind: 'offer',
    text: `Skip to content
Inbox 1,204
Starred
Sent
Drafts
Search mail

Offer from Pinefield Capital
Inbox

Harriet Osei <h.osei@pinefieldcapital.example>
to me
Wed, 12 Mar, 09:14

Dear Tobias,

I am delighted to confirm our offer of the position of Investment Associate, reporting to me. You will be paid £82,000 a year with a discretionary bonus, and your first day will be 1 May. The pension is 9% employer.

Please let me have your signed copy by 21 March.

Best wishes,
Harriet

Reply   Reply all   Forward`,
  },
  {
    name: 'offer by chat-like mail from manager',
    kind: 'offer',
    subject: 'Re: Monday',
    from: 'Inge Vestergaard <inge@kelpworks.dk>',
    text: `Hi Rune,

We talked it over last night and want to go ahead with you. The deal would be DKK 52,000 a month, pension 10% on top, six weeks off, a bike. 1 August would be good for us.

Contract's in the attachment. If you're happy with it, just sign and send it back.

Inge

On Mon, 3 June 2024 at 16:20, Rune Halvorsen <rune@mailbox.example> wrote:
> Thanks for the tour! I liked the lab a lot.`,
  },
  {
    name: 'revised: figures side by side',
    kind: 'revised-offer',
    subject: 'Re: Offer - Category Manager',
    from: 'Luisa Ferrante <luisa.ferrante@ombragrocers.example>',
    text: `Hi Kit,

I have an answer. Finance signed off on 96,500 instead of 92,000, and we've raised the relocation from 5k to 8k. The bonus stays where it is at 12%.

A fresh letter is attached; it replaces the one you have. Still hoping for your signature by the 9th.

Luisa

> On 2 May 2025, at 18:40, Kit Marlowe wrote:
> Thank you so much. Would 98 be possible?`,
  },
  {
    name: 'revised: other terms, same pay',
    kind: 'revised-offer',
    subject: 'RE: Contract questions',
    from: 'Sven Aaltonen <sven.aaltonen@pohjola-games.example>',
    text: `Hi Maribel,

Good news on both. I've had the non-compete struck out and the notice period cut to one month. Salary is unchanged. The amended contract is attached - let me know if this works for you and I'll countersign.

Sven

From: Maribel Quiroga
Sent: 11 November 2024 12:05
To: Sven Aaltonen
Subject: Contract questions

Two things before I sign: could we drop clause 14, and three months' notice is a lot.`,
  },
  {
    name: 'revised: worse',
    kind: 'revised-offer',
    subject: 'Update to your offer',
    from: 'People Team <people@graysonoptics.example>',
    text: `Dear Emeka,

As we mentioned on the phone, the budget for the lab role has been reduced. We have therefore had to revise your offer: the base salary is now $74,000 (previously $79,000) and the sign-on bonus no longer applies. All other terms of the letter dated 3 April remain the same.

Please sign the updated letter by Friday if you wish to proceed.`,
  },
  {
    name: 'revised: e-sign system notice',
    kind: 'revised-offer',
    subject: 'Updated offer letter waiting for your signature',
    from: 'Hartwell Bio via SignDesk <notify@signdesk.example>',
    text: `Hartwell Bio has sent you a new version of a document.

Offer Letter - Priyesh N. (version 3)

The previous version can no longer be signed.

Review and sign`,
  },
  {
    name: 'revised: approved what was asked',
    kind: 'revised-offer',
    subject: 'Re: Offer',
    from: 'Gwen Abernathy <gabernathy@copperleaf.example>',
    text: `Hi Desmond, all three approved. I'll get the amended letter to you this afternoon, same deadline.

Gwen

On Thu, Feb 6, 2025 at 8:31 AM Desmond Akuffo wrote:
> Could the base be 118, could the equity vest quarterly, and could I start on
> 17 March?`,
  },
  {
    name: 'revised: German',
    kind: 'revised-offer',
    subject: 'AW: Ihr Angebot',
    from: 'Katrin Sommerfeld <k.sommerfeld@isarmotion.example>',
    text: `Lieber Herr Dragan,

wir haben intern noch einmal gesprochen und können Ihnen entgegenkommen: Statt 58.000 Euro bieten wir Ihnen nun 61.500 Euro brutto im Jahr. Das überarbeitete Vertragsangebot finden Sie im Anhang.

Ich freue mich auf Ihre Rückmeldung.

Katrin Sommerfeld

Am 14.05.2024 um 09:12 schrieb Milos Dragan:
> vielen Dank für das Angebot. Wäre beim Gehalt noch etwas möglich?`,
  },
  {
    name: 'revised: agency relays better rate',
    kind: 'revised-offer',
    subject: 'Re: Re: Tarn Energy offer',
    from: 'Dylan Prosser <dylan@moorlandsearch.example>',
    text: `Afternoon Beth,

I spoke to Tarn. They've come up to £61k, and they'll match your current 28 days. The car allowance won't budge.

New paperwork should be with you tomorrow. Are you happy for me to tell them it's a yes?

Dyl`,
  },
  {
    name: 'verbal: phone recap',
    kind: 'verbal-offer',
    subject: 'Recap of our call',
    from: 'Amara Whitlock <amara.whitlock@juniperclinic.example>',
    text: `Hi Solveig,

Lovely speaking this morning. As discussed, here's a summary of what we'd like to offer:

Clinical Psychologist, 0.8 FTE
$102,000 pro-rated
$3,000 a year for training
Four weeks of vacation

HR will follow up with the written offer early next week. In the meantime let me know if anything in here is a surprise.

Amara`,
  },
  {
    name: 'verbal: still needs approval',
    kind: 'verbal-offer',
    subject: 'Good news',
    from: 'Tadeusz Wrona <twrona@millrace-robotics.example>',
    text: `Hey Camille,

The team met and it's a yes from everyone. We want to make you an offer for the controls lead role. I'm getting compensation approved right now, thinking around 170 base plus equity, and you'll have the official letter from Beatrix once that's through.

Talk soon,
Tad`,
  },
  {
    name: 'verbal: no figures, hospital',
    kind: 'verbal-offer',
    subject: 'Outcome of your interview',
    from: 'Ward Manager <r.adeyemi@stoswinhospital.example>',
    text: `Dear Fionnuala,

Thank you for coming to see us on Tuesday. I am delighted to tell you that you were the panel's first choice for the Band 6 post and we would like to appoint you. The recruitment office will write to you with a formal offer in the coming days.

Many congratulations,
Ruth Adeyemi`,
  },
  {
    name: 'verbal: agency, paper to come',
    kind: 'verbal-offer',
    subject: 'you got it',
    from: 'Petra Novotna <petra@hrad-talent.cz>',
    text: `Hi Lukas,

Great news from Vltava Media: you are their choice! They offer CZK 110,000 a month, 5 weeks of holiday, start 1 March. They are drawing up the contract and I expect it at the end of the week.

Can I tell them you are on board?

Petra`,
  },
  {
    name: 'verbal: French',
    kind: 'verbal-offer',
    subject: 'Suite à notre échange',
    from: 'Hélène Marchetti <h.marchetti@solane.example>',
    text: `Bonjour Youssef,

Comme évoqué au téléphone, nous souhaitons vous proposer le poste de chef de produit à Lyon, pour un salaire fixe de 52 000 € bruts annuels et 6 000 € de variable.

La proposition écrite vous parviendra lundi prochain, après validation de la direction.

Bien cordialement,
Hélène Marchetti`,
  },
  {
    name: 'verbal: Spanish',
    kind: 'verbal-offer',
    subject: 'Resultado del proceso',
    from: 'Talento <talento@cobrerojo.example>',
    text: `Hola, Valentina:

¡Enhorabuena! Has sido la candidata elegida para el puesto de Analista de Riesgos. Queremos ofrecerte 32.000 € brutos al año y jornada flexible. En los próximos días te enviaremos la oferta formal por escrito.

¡Un abrazo!`,
  },
  {
    name: 'verbal: subject to board',
    kind: 'verbal-offer',
    subject: 'Head of Finance',
    from: 'Alasdair Munro <a.munro@gannetferries.example>',
    text: `Dear Ms Cheung,

I am writing to confirm what I said on Friday evening: subject to the board's approval on the 20th, we intend to appoint you Head of Finance at £94,000 with a car. A contract will be drawn up after the meeting.

I hope that you are as pleased as we are.

Yours,
Alasdair Munro`,
  },
  {
    name: 'apprentice baker, plain words',
    kind: 'offer',
    subject: 'Apprenticeship',
    from: 'Marlow Bakery <hello@marlowbakery.example>',
    text: `Hello Freya,

You did so well on the trial day that we would like to take you on as our apprentice from September. It is £6.90 an hour in the first year, 4 am starts (sorry), one day a week at college which we pay for.

Talk to your parents and tell us yes or no by the end of the month. The agreement is attached so that you can all read it.

Gill and Ted`,
  },
  {
    name: 'executive, long formal',
    kind: 'offer',
    subject: 'Private and confidential',
    from: 'Office of the Chair <chair@meridian-ports.example>',
    text: `Dear Ms Vasquez,

On behalf of the Board of Directors of Meridian Ports plc, I am writing to set out the terms on which you are invited to become Chief Operating Officer.

Base salary of $480,000 per annum. Annual bonus opportunity of 80% of base salary. An award of restricted stock units with a grant-date value of $900,000 vesting in three equal instalments. Severance of twelve months' base salary. Relocation costs up to $60,000.

These terms lapse unless accepted in writing before close of business on 30 November.

Yours sincerely,
Jocelyn Farrar
Chair`,
  },
  {
    name: 'offer repeated in reply to question',
    kind: 'offer',
    subject: 'Re: Offer letter',
    from: 'HR Helpline <hr@crownandanchor.example>',
    text: `Hi Prakash,

Here is the offer letter again as a PDF, sorry the link did not open. Take the weekend to read it; we need your decision on Wednesday 19th.

Regards,
Odile, HR`,
  },
];
