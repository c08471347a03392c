import type { SpotCase } from '#engine/spot/spot-case.ts';

/** Offers and other mails side by side, in the words of many hands. */
export const cases: readonly SpotCase[] = [
  {
    name: 'lawyer, two lines',
    kind: 'offer',
    subject: 'Associate position',
    from: 'Maura Fitch <mfitch@fitchlandau.example>',
    text: `Hello Simon, we would be very glad if you came to work with us. Terms in the enclosed letter; $115,000 to begin with, reviewed at six months. Do telephone me once you have read it.

M. Fitch`,
  },
  {
    name: 'warehouse by a temp agency',
    kind: 'offer',
    subject: 'Assignment offer: Picker/Packer, Derby',
    from: 'ShiftLine <assignments@shiftline.example>',
    text: `Hi Piotr

You've been booked in for the following assignment. Please reply YES to accept.

Client: Orwell Distribution
Role: Picker/Packer
Pay: £11.95 p/h (nights £14.10)
Hours: 22:00 - 06:00, Sun - Thu
First shift: Sunday 13 Oct
Length: ongoing, temp to perm`,
  },
  {
    name: 'research institute, postdoc',
    kind: 'offer',
    subject: 'Postdoc in the Halloran lab',
    from: 'Una Halloran <una.halloran@marinebio.example>',
    text: `Dear Ji-woo,

I'd be delighted if you would join my group as a postdoctoral researcher. The position is funded for two years, with a third likely. The salary follows the institute scale and would be 61,250 a year at your level of experience; you'd be eligible for the medical plan from day one.

If you'd like to accept, drop me a line by the 15th and our administrator will start on the visa.

All the best,
Una`,
  },
  {
    name: 'notice from a hiring platform',
    kind: 'offer',
    subject: 'Kiln & Co. has sent you an offer',
    from: 'TalentDock <mail@talentdock.example>',
    text: `Hi Roberta,

Kiln & Co. has sent you an offer for Junior Ceramicist.

See the offer and respond by 7 March.

Questions? Reply to this mail and the hiring team will get back to you.`,
  },
  {
    name: 'civil service final offer',
    kind: 'offer',
    subject: 'Official Offer - Park Ranger GL-0025-07',
    from: 'Staffing <staffing@parks.agency.example>',
    text: `Dear Ms. Whitefeather,

All pre-employment checks are now complete. This confirms your selection as Park Ranger, GL-0025-07, step 3, at an annual rate of $53,412. You are to report on Sunday, June 2, at the headquarters in Moab.

Please acknowledge by replying "I accept" or "I decline" within two business days.`,
  },
  {
    name: 'Dutch firm in English with appendix',
    kind: 'offer',
    subject: 'Proposal employment',
    from: 'Femke de Graaf <femke@duinrand.example>',
    text: `Hi Luca,

As promised the proposal. We start with a contract of 12 months for 40 hours. Gross salary is € 4.350 per month excl. 8% holiday pay, pension via the sector fund, 26 days off, travel costs € 0,23 per km. Starting 1 May.

Do you agree? Then I will ask payroll to make it up and you can sign on Friday over a beer.

Groetjes, Femke`,
  },
  {
    name: 'Austrian hotel',
    kind: 'offer',
    subject: 'Dienstvertrag Wintersaison',
    from: 'Familie Egger <info@alpenhof-egger.example>',
    text: `Liebe Zuzana,

schön, dass du zu uns kommst! Anbei der Dienstvertrag für die Wintersaison als Servicekraft: 2.250 Euro netto bei freier Kost und Logis, sechs Tage Woche, Beginn 12. Dezember. Schick ihn uns bitte unterschrieben retour.

Liebe Grüße
Familie Egger`,
  },
  {
    name: 'Mexican start-up',
    kind: 'offer',
    subject: 'Carta oferta',
    from: 'Capital Humano <ch@nopalsoft.example>',
    text: `Hola, Rodrigo:

Nos da mucho gusto compartirte tu carta oferta para la posición de Desarrollador Sr. Sueldo mensual bruto de $68,000 MXN, aguinaldo de 30 días y vales de despensa. La fecha de ingreso sería el 3 de junio.

Por favor envíala firmada a más tardar el jueves.`,
  },
  {
    name: 'French start-up, casual',
    kind: 'offer',
    subject: 'On y va ?',
    from: 'Baptiste Lemoine <baptiste@petitnuage.example>',
    text: `Salut Inès,

Toute l'équipe est emballée, on aimerait vraiment que tu nous rejoignes comme développeuse front à partir de mars. On te propose 44 k€ bruts, deux jours de télétravail et des BSPCE. Le contrat est en pièce jointe.

Dis-moi ce que tu en penses avant vendredi !

Baptiste`,
  },
  {
    name: 'revised start date only',
    kind: 'revised-offer',
    subject: 'RE: Start date',
    from: 'Carys Bowen <carys.bowen@tegidfoods.example>',
    text: `Hi Osman,

No problem at all, 14 October is fine. I've changed the letter accordingly and uploaded the new version to the portal for you to sign. The rest is as it was.

Carys

> From: Osman
> Would it be possible to begin on 14 October instead of 1 October?`,
  },
  {
    name: 'revised after competing offer',
    kind: 'revised-offer',
    subject: 'Re: your offer',
    from: 'Damien Kerr <dkerr@silverfernhealth.example>',
    text: `Naomi,

I took this to our VP. We're prepared to go to $138,000 and to double the equity grant to 9,000 options. That's as far as I can stretch, but I hope it gets us there. Amanda will re-issue the paperwork through the system tonight.

Damien

On Tue, Naomi Feld <naomi.feld@mailbox.example> wrote:
> I have another offer at 140 and would need you to get close to that.`,
  },
  {
    name: 'revised in India, joining bonus added',
    kind: 'revised-offer',
    subject: 'Revised offer - Ananya Iyer',
    from: 'TA <ta@sutradharsoft.in>',
    text: `Hi Ananya,

As discussed, pls find attached the revised offer with CTC of 24.5 LPA and a joining bonus of 1.5 lakhs. Kindly accept the same on the portal by EOD today as the earlier link will expire.`,
  },
  {
    name: 'verbal after lunch',
    kind: 'verbal-offer',
    subject: 'lunch today',
    from: 'Sunniva Dahl <sunniva@fjordlyd.example>',
    text: `Great to see you, Erik. Just so that you have it in black and white: we'd like you as our head of sound, NOK 780 000, and you would get five weeks in summer. I need the chairman to sign off, he's back on Monday, then the contract goes out to you.`,
  },
  {
    name: 'verbal, school principal',
    kind: 'verbal-offer',
    subject: 'Your visit on Thursday',
    from: 'Principal Dolores Ybarra <dybarra@mesaverde-schools.example>',
    text: `Dear Ms. Okonjo,

The committee loved your lesson and I will be recommending you for the 7th grade science position to the district. Consider this our informal offer. Human Resources will send your official offer once the Board has met on the 22nd.

Please let me know that you are still interested.`,
  },
  {
    name: 'portal page of a university',
    kind: 'offer',
    text: `Staff recruitment
Signed in as N. Farrow

Job reference: LIB-0932
Post: Assistant Librarian
Application status: Offer made

Your offer
We are pleased to tell you that you have been offered this post. Your contract and the terms of appointment are available under Documents.
Grade 5, point 22: £31,396
Start: 01/11/2024

Accept | Decline | Ask a question`,
  },
  {
    name: 'forward by a spouse of an offer from a nursery',
    kind: 'verbal-offer',
    subject: 'FW: Room leader',
    from: 'Greg Tanner <greg.tanner@mailbox.example>',
    text: `Is this the one you wanted me to print?

-----Original Message-----
From: Little Acorns <manager@littleacorns.example>
Sent: 02 July 2024 16:11
To: Greg Tanner
Subject: Room leader

Hi Jess,

Thank you for coming in. We'd like to give you the room leader job! It's £24,900, term time plus two weeks, and you would begin on 2 September. Contract to follow once your DBS is back, but please say yes in the meantime so we can stop advertising.

Val`,
  },
  {
    name: 'others: silver medallist',
    kind: 'not-offer',
    subject: 'Analyst role',
    from: 'Nils Overgaard <nils@brightfjord.example>',
    text: `Hi Farah,

Our first choice has signed, so I can't make you an offer this time. You were very close. We expect to open a second analyst position in May, and I'd like you to be the first person we call.

Nils`,
  },
  {
    name: 'others: recruiter chasing',
    kind: 'not-offer',
    subject: 'Re: Principal Engineer - still open',
    from: 'Layla Hussain <layla@vectorpeople.example>',
    text: `Hi Jon, following up on my note from last week. The client has now approved up to £130k plus bonus and 30 days' holiday, and they would move fast: two interviews and an offer by the end of the month. Shall I put you forward?`,
  },
  {
    name: 'others: interview with pay details',
    kind: 'not-offer',
    subject: 'Trial shift',
    from: 'Gino <gino@trattoriasole.example>',
    text: `Ciao Ben, come for a trial shift on Friday at 5, black shoes please. If it goes well the job is £13 an hour plus tips, five evenings. Ask for me.`,
  },
  {
    name: 'others: congratulations on work anniversary',
    kind: 'not-offer',
    subject: 'Congratulations on three years',
    from: 'People <people@oakhollow.example>',
    text: `Dear Mina,

Today marks three years since you joined our team as a Customer Success Manager. To say thank you we have added a day to your annual leave. Here's to many more!`,
  },
  {
    name: 'others: landlord and job letter',
    kind: 'not-offer',
    subject: 'Documents for the flat',
    from: 'Lettings <lettings@quayside.example>',
    text: `Hi Abbie, to go ahead with the flat please send us your employment contract or offer letter showing your salary and start date, and three months of bank statements, by Wednesday. The rent is £1,150 a month.`,
  },
  {
    name: 'others: relocation firm',
    kind: 'not-offer',
    subject: 'Your move to Zurich',
    from: 'Swift Relocations <moves@swiftrelo.example>',
    text: `Dear Mr Castellano,

Your new employer, Helvion AG, has asked us to look after your relocation. The budget is CHF 7,500. Please tell us your start date and how many rooms you have, and we will make you an offer for the removal.`,
  },
  {
    name: 'others: bank branch hires, ad',
    kind: 'not-offer',
    subject: 'Work with us',
    from: 'Careers <careers@northgatebank.example>',
    text: `Looking for a change? We offer a competitive salary, 28 days of holiday, a pension of 10% and flexible hours. Branch adviser positions are open in Bath, Bristol and Wells from £25,400. Apply by 30 April on our careers page.`,
  },
  {
    name: 'others: freelancer platform proposal',
    kind: 'not-offer',
    subject: 'You received a proposal on "Logo for bakery"',
    from: 'GigBarn <notify@gigbarn.example>',
    text: `Sasha P. sent a proposal for your job "Logo for bakery".

Bid: $180
Delivery: 5 days
Hire Sasha or send a message.`,
  },
  {
    name: 'others: union newsletter',
    kind: 'not-offer',
    subject: 'Pay offer: what it means for you',
    from: 'Bulletin <bulletin@transportunion.example>',
    text: `Dear member,

The employer has made a revised pay offer of 4.5% from April and a lump sum of £500. The committee recommends that you accept. Ballot papers arrive next week; vote by 19 March.`,
  },
  {
    name: 'others: reference letter arrives',
    kind: 'not-offer',
    subject: 'Your reference',
    from: 'Old Manager <w.tilney@formerly.example>',
    text: `Dear Kim, attached is the letter you asked for. I wrote that you were our best technician in ten years and that I'd hire you again tomorrow. Good luck with the position at the observatory!`,
  },
  {
    name: 'others: father writes',
    kind: 'not-offer',
    subject: 'So proud',
    from: 'Dad <barry.nolan@mailbox.example>',
    text: `Mum told me they offered you the job!! 52k at 23, I didn't earn that at 40. Ask them about the pension and don't sign before I've had a look at the contract. Pub on Saturday?`,
  },
  {
    name: 'others: candidate asks for more time',
    kind: 'not-offer',
    subject: 'Re: Offer',
    from: 'Ewa Zielinska <ewa.z@mailbox.example>',
    text: `Dear Mr Ritter,

thank you again for your confidence in me. Would it be possible to extend the deadline for the contract to Monday, 10 June? I would like to go through the pension part with my husband.

Kind regards`,
  },
  {
    name: 'others: HR asks manager to sign',
    kind: 'not-offer',
    subject: 'Please sign: offer letter for Bruno Keller',
    from: 'HR Shared Services <hrss@aldermann.example>',
    text: `Hello Vera,

The offer letter for Bruno Keller (Process Engineer, EUR 68,000, start 1 September) is ready for your signature as hiring manager. After you have signed, it goes to the candidate automatically.`,
  },
  {
    name: 'others: board seat for shares, pitch',
    kind: 'not-offer',
    subject: 'Advisory board',
    from: 'Kofi <kofi@mangotrace.example>',
    text: `Hi Dr. Lund, loved your keynote. We're raising our seed round and looking for advisers. In return for two hours a month we offer 0.25% vesting over two years. Open to a call?`,
  },
  {
    name: 'others: PhD position, ad on a list',
    kind: 'not-offer',
    subject: '[geo-list] PhD position in glaciology',
    from: 'Geo list <geo-list@lists.example>',
    text: `Dear all,

We offer a fully funded PhD position (4 years, 65% TV-L E13) on glacier hydrology. Start: 1 October or later. Applications with CV and the names of two referees by 31 May. Please share widely.`,
  },
  {
    name: 'others: visa grant',
    kind: 'not-offer',
    subject: 'Your work visa',
    from: 'Immigration <noreply@visa-service.example>',
    text: `Dear applicant, we are pleased to inform you that your Skilled Worker visa has been granted. You may start work with your sponsor, Redpath Engineering, as a Quantity Surveyor from 4 November. Your salary must not be below £38,700.`,
  },
  {
    name: 'others: employer on leave policy',
    kind: 'not-offer',
    subject: 'Parental leave',
    from: 'HR <hr@starlingbooks.example>',
    text: `Hi Petra, congratulations! You are entitled to 16 weeks at full pay and we offer another 10 at half pay. Please return the attached form by 1 June and let me know when you would like to start.`,
  },
  {
    name: 'others: stock plan notice',
    kind: 'not-offer',
    subject: 'Action required: accept your grant',
    from: 'EquityHub <notify@equityhub.example>',
    text: `You have a new grant from Corvane Inc.

Type: RSU
Quantity: 1,200
Vesting: 25% yearly
Please sign in and accept your grant agreement by 30 June.`,
  },
  {
    name: 'others: headhunter to client',
    kind: 'not-offer',
    subject: 'Shortlist for CFO',
    from: 'Verena Lang <v.lang@langpartner.example>',
    text: `Dear Dr Moser, enclosed you find three profiles. Mr Brandt expects EUR 210,000 and has six months' notice. If you make him an offer by March he could start in October. Shall I arrange interviews for next week?`,
  },
  {
    name: 'others: Japanese rejection',
    kind: 'not-offer',
    subject: '選考結果のご連絡',
    from: '採用担当 <saiyo@kawabe.example>',
    text: '佐藤様\n\n慎重に選考を重ねました結果、誠に残念ながら今回はご希望に添いかねることとなりました。末筆ながら、佐藤様の今後のご活躍をお祈り申し上げます。',
  },
  {
    name: 'others: scam, crypto payroll',
    kind: 'not-offer',
    fake: true,
    subject: 'Job Offer Confirmation',
    from: 'Global Freight HR <globalfreight.hr@gmail.com>',
    text: `Hello Dear,

Congratulations you are hired as Payment Coordinator. Salary: $5,200/month + 3% commission, home based. Your duty is to receive payments from our customers into your account, keep 3% and convert the remainder to bitcoin. Training starts on Telegram with Mr. Adams today. Reply with your bank name and photo of your ID card.`,
  },
  {
    name: 'others: scam, UK care visa',
    kind: 'not-offer',
    fake: true,
    subject: 'Care Assistant Job Offer With Visa Sponsorship',
    from: 'St. Helena Care <sthelenacare.recruitment@outlook.com>',
    text: `Dear candidate,

We are pleased to offer you employment as Care Assistant in London on £3,400 monthly with free housing. Before we issue your Certificate of Sponsorship you have to pay the administrative charges of £650, refundable after arrival. Kindly send scanned passport and proof of payment.`,
  },
  {
    name: 'others: scam, car wrap',
    kind: 'not-offer',
    fake: true,
    subject: 'Weekly pay $600 - drive your own car',
    from: 'Wrap Promo <promo@wrap-ads-team.example>',
    text: `You have been selected to carry our advert on your car and earn $600 weekly. No application needed. We mail you a cashier's check; you deduct your first pay and send the rest to the graphic artist who will apply the wrap. Reply with name, address and phone to accept this position.`,
  },
  {
    name: 'others: gym hires? no, trial lesson',
    kind: 'not-offer',
    subject: 'Your place in the Tuesday choir',
    from: 'City Choir <hello@citychoir.example>',
    text: `Hi Milo, the audition went well and we'd love to have you join us as a tenor! Rehearsals start on 10 September; the fee is £60 a term. Let us know by Sunday whether you accept.`,
  },
];
