import type { SpotCase } from '#engine/spot/spot-case.ts';

/** Yet other firms and hands. */
export const cases: readonly SpotCase[] = [
  {
    name: 'veterinary practice',
    kind: 'offer',
    subject: 'Following your visit',
    from: 'Linnea Falk <linnea@hovenvets.example>',
    text: `Dear Tomasina,

Everyone at the practice took to you straight away, and we are keen to make you an offer. The salary would be £46,000 with a 1 in 6 rota, five weeks' leave, RCVS fees and CPD paid. I enclose our standard contract.

Perhaps you could let me have your thoughts by the weekend?

Linnea`,
  },
  {
    name: 'hiring system: extended',
    kind: 'offer',
    subject: 'Job Offer: Payroll Specialist at Orchid Foods',
    from: 'Orchid Foods <notifications@smarthiring.example>',
    text: `Hello Ikram,

Orchid Foods has extended an offer to you for the role of Payroll Specialist.

View offer

The offer will expire on June 30, 2025 at 11:59 PM.`,
  },
  {
    name: 'director of a museum by letter',
    kind: 'offer',
    subject: 'Curator of Prints',
    from: 'Director <director@aldmuseum.example>',
    text: `Dear Dr Sato,

It is with great pleasure that, on the unanimous recommendation of the search committee, I write to offer you the post of Curator of Prints. We propose a salary of $92,000 and a start on September 8. You would have a research leave of two months every third year.

I hope very much that you will say yes.

Yours, Edith Crane`,
  },
  {
    name: 'Germany, informal start-up',
    kind: 'offer',
    subject: 'Dein Angebot von Kornblume',
    from: 'Mara <mara@kornblume.example>',
    text: `Hi Jonas,

das ganze Team hat sich für dich ausgesprochen 🎉 Hier die Eckdaten: 62.000 € fix, 0,2 % VSOP, 28 Tage Urlaub plus Heiligabend und Silvester, Start am 1. März. Den Vertrag habe ich dir per DocuSign geschickt.

Sag Bescheid, wenn noch was offen ist!
Mara`,
  },
  {
    name: 'construction, by text',
    kind: 'offer',
    subject: 'Start Monday',
    from: 'Declan Moyle <declan@moylebuild.example>',
    text: `Pat, job is yours. €24 an hour, own tools, paid Fridays. Site is Kilbarrack, 7.30 sharp Monday. Text me yes or no tonight.`,
  },
  {
    name: 'Philippines BPO',
    kind: 'offer',
    subject: 'JOB OFFER – Customer Care Associate',
    from: 'Recruitment <recruitment@islavoice.ph>',
    text: `Hi Maricel,

Good day! Congratulations on passing all the stages. We would like to present our job offer:

Basic pay: PHP 21,500
Night differential: 15%
Rice and clothing allowance: PHP 2,500
HMO on day 1
Training start: 17 June

Kindly reply "I accept the offer" with your complete name not later than 12NN tomorrow.`,
  },
  {
    name: 'Brazil',
    kind: 'offer',
    subject: 'Proposta de trabalho',
    from: 'Gente e Gestão <gente@jacaranda.example>',
    text: `Olá, Beatriz!

Temos o prazer de oferecer a você a vaga de Analista de Dados Pleno. Salário de R$ 9.800 por mês (CLT), vale-refeição e plano de saúde. Início em 5 de agosto. Por favor, confirme o aceite até sexta-feira.`,
  },
  {
    name: 'revised: less hours',
    kind: 'revised-offer',
    subject: 'Re: hours',
    from: 'Linnea Falk <linnea@hovenvets.example>',
    text: `Dear Tomasina, four days is fine with us. That makes it £36,800 rather than £46,000, with leave in proportion. I've redone the contract and put it in the post to you.

Linnea`,
  },
  {
    name: 'revised: deadline extended and bonus',
    kind: 'revised-offer',
    subject: 'Updated terms for your offer',
    from: 'Orchid Foods People <people@orchidfoods.example>',
    text: `Hi Ikram, thanks for your call. We've added a $2,000 retention payment after twelve months and moved the start date to July 21. Everything else in your offer is unchanged, and the link now shows the new document.`,
  },
  {
    name: 'verbal: school by phone',
    kind: 'verbal-offer',
    subject: 'Music teacher',
    from: 'Head <head@larkhill.example>',
    text: `Dear Owain, as I said on the phone, we'd be delighted to have you as our music teacher from September, MPS 4. The office will post the formal offer and the forms tomorrow. Congratulations!`,
  },
  {
    name: 'verbal: recruiter excited',
    kind: 'verbal-offer',
    subject: 'They love you',
    from: 'Ike <ike@northpeak.example>',
    text: `Ray! Just got the call. Summit Air is going to offer you the dispatcher job, $31.50/hr, nights. Written offer should land tomorrow once their HR lady is back. Call me!`,
  },
  {
    name: 'page: webmail thread of an offer reminder',
    kind: 'offer',
    text: `Inbox (3)
Compose
Gentle reminder: offer letter pending
TA Team <ta@kalingatech.example>
Today 10:12
Dear Subhash,
This is a gentle reminder to accept the offer letter sent to you on 4 March for the position of Test Lead. Kindly complete e-acceptance by today 6 pm.
Reply | Forward`,
  },
  {
    name: 'others: polite no with door open',
    kind: 'not-offer',
    subject: 'Curator of Prints',
    from: 'Director <director@aldmuseum.example>',
    text: `Dear Ms Lowe, the committee has now completed its work, and the post has been offered to and accepted by another scholar. Your lecture made a deep impression on us all.`,
  },
  {
    name: 'others: screening call invite',
    kind: 'not-offer',
    subject: "Payroll Specialist - let's talk",
    from: 'Orchid Foods <people@orchidfoods.example>',
    text: `Hi Sean, we like your CV for the Payroll Specialist role and would love to learn more. Pick a slot below for a 20 minute call. The budget for this role is $58-64k plus 8% bonus.`,
  },
  {
    name: 'others: headhunter exclusive mandate',
    kind: 'not-offer',
    subject: 'CTO mandate, 2.5 Cr + ESOPs',
    from: 'Rohan Kapoor <rohan@apexpartners.in>',
    text: `Dear Vikram, we have been mandated by a listed fintech to find their next CTO. Fixed of 2 Cr, variable 50 lakhs and meaningful ESOPs. I'd be grateful for 15 minutes of your time.`,
  },
  {
    name: 'others: store promo with hiring words',
    kind: 'not-offer',
    subject: 'You got the job done - here is a treat',
    from: 'ToolBarn <news@toolbarn.example>',
    text: `Hi Pat, to thank you we're offering you $15 off your next order. Accept the offer at checkout before Monday.`,
  },
  {
    name: 'others: charity asks for donation',
    kind: 'not-offer',
    subject: 'Join our team of monthly donors',
    from: 'Clear Rivers <give@clearrivers.example>',
    text: `Dear Owain, would you like to join us? For £10 a month you keep one mile of river clean. Sign up by 30 June and your first gift is doubled.`,
  },
  {
    name: 'others: candidate tells recruiter he accepts',
    kind: 'not-offer',
    subject: 'Re: They love you',
    from: 'Ray Tucker <raytucker@mailbox.example>',
    text: `Ike, tell them yes! $31.50 and nights works for me. I can start on the 3rd. When do I get the letter?`,
  },
  {
    name: 'others: PhD supervisor',
    kind: 'not-offer',
    subject: 'PhD place',
    from: 'Prof. Dunne <dunne@tidewater.edu>',
    text: `Dear Mei, I'm delighted to tell you that I can offer you a PhD place in my group from October, with a tax-free stipend of £19,237 a year. Please let me know by Friday if you would like to accept, and the graduate office will write to you.`,
  },
  {
    name: 'others: conference job fair',
    kind: 'not-offer',
    subject: 'Meet 40 employers on 12 June',
    from: 'CareerFair <info@careerfair.example>',
    text: `Join us on 12 June! Last year 220 visitors left with a job offer. Bring your CV. Positions from €14 an hour to €90,000 a year. Free entry for members.`,
  },
  {
    name: 'others: budget approval for offer',
    kind: 'not-offer',
    subject: 'Sat - offer numbers for Ikram',
    from: 'Tessa Boyle <tboyle@orchidfoods.example>',
    text: `Could you sanity-check this before I call her? Base 61k, 8% bonus, start July 7. If she pushes back I'd go to 63. I want to get the letter out by Thursday.`,
  },
  {
    name: 'others: raise request denied',
    kind: 'not-offer',
    subject: 'Your request',
    from: 'Meryl <meryl@aldmuseum.example>',
    text: `Dear Colm, I raised your salary with the trustees. They can't go above £34,000 this year, but they will look at it again in April. I'm sorry it isn't better news.`,
  },
  {
    name: 'others: insurance of a firm for contractors',
    kind: 'not-offer',
    subject: 'Your contractor quote',
    from: 'CoverAll <quotes@coverall.example>',
    text: `Hi Declan, your public liability quote is ready: £312 a year or £28 a month. Accept online by 5 May and your cover starts the same day. Contract attached.`,
  },
  {
    name: 'others: moving date of office',
    kind: 'not-offer',
    subject: 'New contract for the printer',
    from: 'Office <office@larkhill.example>',
    text: `Hi Wren, the leasing contract for the printer is attached. Could you sign it and return it by Wednesday? The team starts using it in June.`,
  },
  {
    name: 'others: exam board',
    kind: 'not-offer',
    subject: 'Result of your licence exam',
    from: 'Board <board@nursing-board.example>',
    text: `Congratulations! You have passed and are now licensed as a Registered Nurse. Employers may verify your licence online.`,
  },
  {
    name: 'others: app notification about salary',
    kind: 'not-offer',
    subject: 'New salary for Dispatcher at Summit Air',
    from: 'PayScope <hello@payscope.example>',
    text: `Someone shared a new salary: Dispatcher, Summit Air, $65,520 per year, bonus $1,000. See how your offer compares.`,
  },
  {
    name: 'others: scam, advance for visa, French',
    kind: 'not-offer',
    fake: true,
    subject: "OFFRE D'EMPLOI CANADA",
    from: 'Recrutement Canada <recrutement.canada2025@gmail.com>',
    text: `Félicitations, votre candidature a été retenue pour le poste d'agent d'entretien, salaire 4 500 CAD par mois, logement gratuit. Vous devez payer les frais de dossier de 250 euros par Western Union afin que nous envoyions votre contrat de travail et le billet d'avion.`,
  },
  {
    name: 'others: scam, data entry with id.me',
    kind: 'not-offer',
    fake: true,
    subject: 'HIRED!!',
    from: 'Amanda Jones <amandajones.hrdesk@outlook.com>',
    text: `Good day, you are hired for the data entry position, $40/hr, flexible. We will send a check for your MacBook and software from our vendor. Kindly provide full name, home address, bank name and phone carrier for the offer letter.`,
  },
];
