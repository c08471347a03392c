import type { SpotCase } from '#engine/spot/spot-case.ts';

/** Mails whose "offer" is a thing, a place, money or advice: shops, banks, houses, studies, trades, newsletters. */
export const cases: readonly SpotCase[] = [
  {
    name: 'job alert digest',
    kind: 'not-offer',
    subject: 'Warehouse jobs near Leeds: 14 new',
    from: 'JobPlume <digest@jobplume.example>',
    text: `14 new vacancies match your search

Warehouse Operative - £12.21 per hour - Night shift - Start Monday
Stellar Staffing, Leeds

Forklift Driver - £28,000 a year + pension + 25 days holiday
Norse Cold Storage, Wakefield

Team Leader - £31,500 a year, immediate start
Ripley Packaging, Castleford

See all 14 | Change this alert`,
  },
  {
    name: 'network: company is hiring',
    kind: 'not-offer',
    subject: 'Halcyon Labs is looking for people like you',
    from: 'WorkMesh <news@workmesh.example>',
    text: `Roles you may be a fit for

Senior Backend Engineer at Halcyon Labs
$170K/yr - $210K/yr, equity, medical, 401(k)
2 connections work here

You'd be a top applicant. Easy apply.`,
  },
  {
    name: 'special offer, clothes',
    kind: 'not-offer',
    subject: 'An offer just for you, Carla',
    from: 'Maple & Thread <hello@mapleandthread.example>',
    text: `We are delighted to offer you 25% off the whole autumn collection. Your personal offer expires Sunday at midnight and needs no code.

Shop the offer

You get this because you joined our club. Leave the list`,
  },
  {
    name: 'special offer, gym membership',
    kind: 'not-offer',
    subject: 'Join our team of winners',
    from: 'IronPeak Gym <join@ironpeak.example>',
    text: `Hi Samir,

We're pleased to extend a special offer: join before 31 January and get three months for £19 a month, no joining fee. Sign up today and start on Monday with a coach.

Your place on the team is waiting.`,
  },
  {
    name: 'credit limit',
    kind: 'not-offer',
    subject: 'You qualify for a higher limit',
    from: 'Northgate Bank <service@northgatebank.example>',
    text: `Dear Mr Osborne,

Congratulations. Based on your annual income of $82,000 we can offer you an increase of your limit from $6,000 to $9,500. To accept the offer, sign in before 30 June.

Northgate Bank, N.A.`,
  },
  {
    name: 'personal loan',
    kind: 'not-offer',
    subject: 'Your offer is waiting',
    from: 'Lendly <offers@lendly.example>',
    text: `Hi Chris,

Good news - you're approved for up to $18,000 from $361 per month. Review and accept your offer by Friday. It only takes a signature.

View my offer`,
  },
  {
    name: 'salary account of a bank',
    kind: 'not-offer',
    subject: 'Open a salary account',
    from: 'Axiom Bank <salary@axiombank.example>',
    text: `Dear Customer,

We are happy to offer you our premium salary account: zero balance, free card, health insurance cover of Rs 5,00,000 and a joining bonus of 2,000 points. If your monthly salary is above Rs. 50,000, accept the offer today by giving a missed call.`,
  },
  {
    name: 'mortgage offer',
    kind: 'not-offer',
    subject: 'Your mortgage offer is ready',
    from: 'Stonebridge Building Society <lending@stonebridge.example>',
    text: `Dear Dr Ashworth,

We are pleased to confirm our offer of £312,000 over 30 years at 4.35%. The offer document is attached. Please sign and return the acceptance by 12 April; the offer is valid for six months.`,
  },
  {
    name: 'house purchase',
    kind: 'not-offer',
    subject: 'They have countered',
    from: 'Trisha Bell <trisha@bellandbay.example>',
    text: `Hi both,

The sellers came back: they'd take $512,000 instead of 525, with the closing on June 14 and the washer included. If you accept I'll send the revised contract over for your signatures tonight. They want to hear by noon tomorrow.

Trisha`,
  },
  {
    name: 'rental',
    kind: 'not-offer',
    subject: 'Congratulations - your application was approved',
    from: 'Cedar Flats <leasing@cedarflats.example>',
    text: `Hi Lena,

We're excited to offer you apartment 4B! Monthly rent is $1,850, the deposit $1,850, move-in date August 1. Please sign the attached agreement by Friday to secure it. Welcome to the community!`,
  },
  {
    name: 'marketplace bid',
    kind: 'not-offer',
    subject: 'Offer on your bicycle',
    from: 'SwapYard <noreply@swapyard.example>',
    text: `hannes_77 offered you €420 for "Gravel bike, 56 cm". You have 24 hours to respond.

Accept   Counter   Decline`,
  },
  {
    name: 'admission with funding, PhD',
    kind: 'not-offer',
    subject: 'Offer of admission - Doctoral programme in Chemistry',
    from: 'Graduate School <gradschool@lakeshore-uni.example>',
    text: `Dear Tomasz,

I am delighted to offer you admission to our doctoral programme for the coming autumn. You will be supported by a teaching assistantship with a stipend of $31,500 a year, health insurance and a tuition waiver, for five years.

Please let us know whether you accept this offer by April 15.

Director of Graduate Studies`,
  },
  {
    name: 'scholarship',
    kind: 'not-offer',
    subject: 'Award letter',
    from: 'Hallett Foundation <awards@hallettfoundation.example>',
    text: `Dear Amina,

The selection committee is pleased to offer you the Hallett Award of £12,000 a year for three years. To accept, sign the enclosed form and return it by 1 August. The award begins in September.

Congratulations on this achievement.`,
  },
  {
    name: 'university place, Spain',
    kind: 'not-offer',
    subject: 'Plaza adjudicada',
    from: 'Admisiones <admisiones@universidad-levante.example>',
    text: `Estimado alumno:

Nos complace ofrecerle una plaza en el Máster en Energías Renovables. Para confirmar su plaza debe abonar 600 € antes del 15 de julio. El curso comienza el 18 de septiembre.`,
  },
  {
    name: 'bootcamp that sounds like a job',
    kind: 'not-offer',
    subject: "You're in! Software Engineer track",
    from: 'CodeFoundry <hello@codefoundry.example>',
    text: `Congratulations Mika! You have been selected for the Software Engineer track starting 7 October. Graduates earn a median salary of $92,000.

Secure your seat with a $500 deposit by Friday. We can't wait to have you on the team.`,
  },
  {
    name: 'quote of an electrician',
    kind: 'not-offer',
    subject: 'Angebot Nr. 2024-118',
    from: 'Elektro Wimmer <buero@elektro-wimmer.example>',
    text: `Sehr geehrter Herr Brandl,

wir freuen uns, Ihnen folgendes Angebot unterbreiten zu können:

Erneuerung Zählerschrank, 16 Stunden à 62,00 €     992,00 €
Material                                          1.430,00 €
Gesamt netto                                      2.422,00 €

Wir könnten am 6. Mai beginnen. Bitte bestätigen Sie den Auftrag schriftlich bis 20. April.`,
  },
  {
    name: 'agency selling developers',
    kind: 'not-offer',
    subject: 'Dedicated developers from $25/hour',
    from: 'Varun <varun@codevine.example>',
    text: `Hello Sir/Madam,

We offer dedicated full-time developers at $25 per hour with no contract lock-in. Our engineers can join your team from next week. Please let me know a time for a call and we will send you our best offer.`,
  },
  {
    name: 'freelancer pitches their rate',
    kind: 'not-offer',
    subject: 'Copywriting for your relaunch',
    from: 'Jules Ferry <jules@julesferry.example>',
    text: `Hi Ottavia,

Thanks for telling me about the relaunch. I can offer you twelve pages at 240 € each, two rounds of changes included. I could start on 3 February and would need three weeks. If you're happy, sign the attached contract and I'll block the time.

Jules`,
  },
  {
    name: 'event sponsor package',
    kind: 'not-offer',
    subject: 'Partner packages',
    from: 'Expo Team <expo@greenbuildfair.example>',
    text: `Dear exhibitor,

We would like to offer you a position in Hall 3, next to the main stage, for €6,400. The package includes two passes and a bonus listing. Please confirm by 1 March; after that the position goes to the next firm on the list.`,
  },
  {
    name: 'newsletter: how to negotiate',
    kind: 'not-offer',
    subject: 'She asked for 12% more. Here is the email.',
    from: 'Payline Weekly <weekly@payline.example>',
    text: `This week: what to write when the letter comes in low.

"Thank you for the offer of the Marketing Manager position. I am excited to join. The base salary of $92,000 is below what I had hoped for; could you do $101,000?"

She got $99,000 and a signing bonus of $5,000. Why it worked: one number, one reason, no apology.

Read on the web - Leave this list`,
  },
  {
    name: 'newsletter of a careers coach',
    kind: 'not-offer',
    subject: 'When you get the offer...',
    from: 'Tessa Vaughan Coaching <tessa@vaughancoaching.example>',
    text: `Picture it: "We're thrilled to offer you the job!" Your heart jumps and you say yes on the spot.

Don't. In my new programme I teach you how to pause, what to ask about salary, equity and start date, and how to win an average of 9k more. Early places cost £149 until Sunday.

Tessa`,
  },
  {
    name: 'job board promotes salary report',
    kind: 'not-offer',
    subject: 'What nurses earn in your city',
    from: 'PayScope <hello@payscope.example>',
    text: `The average base salary for a Registered Nurse in Tulsa is $71,300 per year, with a sign-on bonus of $5,000 in one of four job offers. Compare your pay in two minutes.`,
  },
  {
    name: 'house insurance',
    kind: 'not-offer',
    subject: 'Ihr persönliches Angebot',
    from: 'Elbschutz <service@elbschutz.example>',
    text: `Guten Tag Frau Petersen,

gern bieten wir Ihnen unsere Hausratversicherung für 11,90 € im Monat an. Der Vertrag liegt bei; bitte unterschreiben Sie ihn bis zum 31. Oktober, dann beginnt Ihr Schutz am 1. November.`,
  },
  {
    name: 'flights',
    kind: 'not-offer',
    subject: 'Upgrade offer: bid for business',
    from: 'Corvair <upgrade@corvair.example>',
    text: `Dear Ms Lindqvist, you are invited to make an offer for an upgrade on your flight on 12 May. Bids start at $310. We'll let you know 48 hours before departure whether your offer has been accepted.`,
  },
  {
    name: 'conference speaker',
    kind: 'not-offer',
    subject: 'Invitation to speak',
    from: 'Programme <programme@riverdevcon.example>',
    text: `Hi Zofia,

We would be delighted to have you join us as a speaker in Porto on 14 November. We cover travel and hotel and pay a fee of €800. Please accept by 1 September so that we can print the programme.`,
  },
];
