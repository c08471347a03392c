import type { SpotCase } from '#engine/spot/spot-case.ts';

/** Mails with a trap each, from many hands. */
export const cases: readonly SpotCase[] = [
  {
    name: 'shipyard, list, contract at the gate',
    kind: 'offer',
    subject: 'Welder 6G - hired',
    from: 'Yard Office <yard@portgannet.example>',
    text: `Mr. Thibodeaux, you passed your weld test. Terms as follows:

Rate $34.50, per diem $95, 60 hrs
Hands day Monday 6 am, Gate 3, bring TWIC and boots
Duration 14 months

Your contract will be at the gate for signature. Reply CONFIRM to hold your slot, we fill it Friday noon if we don't hear.`,
  },
  {
    name: 'university HR, appointment, long title',
    kind: 'offer',
    subject: 'Appointment: Lecturer in Sonic Arts (0.6 FTE)',
    from: 'Human Resources <hr-appointments@caldermoor.example>',
    text: `Dear Dr Halloway

Following the recent selection process I have pleasure in offering you the above appointment. The contract, together with the Statutes, is available under the link below.

Salary: Grade 8, point 34, £47,047 pro rata
From: 1 September 2025
Subject to: proof of doctorate; right to work

We should be grateful for your acceptance by return.`,
  },
  {
    name: 'offer hidden under small talk',
    kind: 'offer',
    subject: 'Re: the cat',
    from: 'Bridget Lowe <bridget@lowecarpets.example>',
    text: `Ha, he does look like that. Anyway, what I meant to write: Dad agrees, so the showroom manager job is there for you, £31k and Sundays off, and you get the van. I've scribbled it all into a contract (attached, excuse the font). Have a read and tell me if you'll do it? Would be such a relief. B x`,
  },
  {
    name: 'consulting firm, offer call booked after letter',
    kind: 'offer',
    subject: 'Your Associate offer | Veldt Partners',
    from: 'Campus Recruiting <campus@veldtpartners.example>',
    text: `Hi Tobias,

Welcome to the Veldt family! Your offer packet is now live in the candidate site: offer letter, relocation form, and a note from your future office.

Your decision date is November 30. Partners and associates from the Oslo office are happy to speak to you before then; pick any slot on the calendar.

We can't wait to hear from you.`,
  },
  {
    name: 'de: Werkstudent',
    kind: 'offer',
    subject: 'Werkstudentenstelle',
    from: 'Nele Kruse <nele.kruse@windlicht.example>',
    text: `Hi Can,

super Gespräch heute! Wir würden dich gern ab dem Sommersemester als Werkstudenten im Marketing dabeihaben: 18 Std./Woche, 16,20 € die Stunde, Laptop stellen wir. Passt das für dich? Dann brauche ich nur noch Immatrikulationsbescheinigung und Steuer-ID und schicke dir den Vertrag zum Unterschreiben.

LG Nele`,
  },
  {
    name: 'revised: scope of job and salary band',
    kind: 'revised-offer',
    subject: 'Updated letter (supersedes 14 April)',
    from: 'Rosalind Achterberg <rosalind@tidewatermed.example>',
    text: `Dear Priya, further to our conversation with Dr. Hale I enclose an updated letter which supersedes the one of 14 April. You would report to the medical director and not to operations, the call is one in five instead of one in four, and the guarantee runs for two years. Compensation is not affected. May I have it back by the 30th?`,
  },
  {
    name: 'revised: no to more pay, yes to start bonus',
    kind: 'revised-offer',
    subject: 'Re: Offer for Line Lead',
    from: 'Curt Ambrose <curt@ambrosefoods.example>',
    text: `Jo, plant manager won't go over 27.25, sorry. But he OK'd a $1,500 start bonus and first shift from day one. I put both on the new sheet, initial and send back. Still start the 8th.`,
  },
  {
    name: 'verbal: hr and hiring manager, contract to follow',
    kind: 'verbal-offer',
    subject: 'We’d love you to join Fjellmat',
    from: 'Synnøve Aas <synnove@fjellmat.example>',
    text: `Hei Rohan! I tried to ring you twice. The short version: we want you as Category Buyer from 1 August, NOK 640,000 plus phone and lunch. I'll have the contract for you after the summer party week, so around the 25th. Are you still up for it?`,
  },
  {
    name: 'verbal: fr accord du directeur',
    kind: 'verbal-offer',
    subject: 'Bonne nouvelle !',
    from: 'Aurélie Fabre <aurelie.fabre@transalpes.example>',
    text: `Bonjour Yanis, le directeur a donné son accord : vous êtes pris comme conducteur régional, 13,40 € de l'heure plus les paniers. Je prépare votre contrat, vous l'aurez en début de semaine prochaine. Pouvez-vous me dire d'ici demain si vous êtes toujours partant ?`,
  },
  {
    name: 'verbal: pending drug screen and letter',
    kind: 'verbal-offer',
    subject: 'Next steps - Maintenance Tech',
    from: 'Tasha Reeves <treeves@ambrosefoods.example>',
    text: `Hi Devin, as I told you over the phone, we'd like to move forward with you for Maintenance Tech, second shift, at $29/hr. Once your drug screen clears I'll send the official offer letter with start date and benefits info. Go to the clinic any day this week, no appointment needed.`,
  },
  {
    name: 'not: process step with drug test, before decision',
    kind: 'not-offer',
    subject: 'Next steps - Maintenance Tech',
    from: 'Tasha Reeves <treeves@ambrosefoods.example>',
    text: `Hi Manny, thanks for coming in. We're doing a skills test on Thursday at 2 with the last four people. Everyone who passes goes on the list, and as positions open (second shift, $29/hr) I'll call. Please bring your license.`,
  },
  {
    name: 'not: completed envelope',
    kind: 'not-offer',
    subject: 'Completed: Offer Letter - T. Berg',
    from: 'eSignDesk <no-reply@esigndesk.example>',
    text: `All parties have signed "Offer Letter - T. Berg.pdf". You can view or download the completed document for 90 days. Veldt Partners, Campus Recruiting.`,
  },
  {
    name: 'not: request for right to work after acceptance',
    kind: 'not-offer',
    subject: 'Your documents',
    from: 'Human Resources <hr-appointments@caldermoor.example>',
    text: `Dear Dr Halloway, thank you for accepting the appointment of Lecturer in Sonic Arts. Before 1 September we need to see your passport and doctoral certificate in the original. Please book a slot with this office. Your staff card will be ready on your first day.`,
  },
  {
    name: 'not: offer to a company for office space',
    kind: 'not-offer',
    subject: 'Offer: 240 m², Quay Street',
    from: 'Haldane Property <lettings@haldane.example>',
    text: `Dear Ms Aas, following your viewing we are pleased to offer you the second floor at NOK 1,900 per m² and year for a term of five years from 1 August, three months rent-free. Please confirm your acceptance in writing by the 20th so that we can prepare the lease.`,
  },
  {
    name: 'not: student enrolment apprenticeship fair',
    kind: 'not-offer',
    subject: 'Your Bachelor place is confirmed',
    from: 'Studierendensekretariat <studium@hs-elbtal.example>',
    text: `Sehr geehrter Herr Yilmaz, wir freuen uns, Ihnen einen Studienplatz im Bachelor Informatik zum Wintersemester anbieten zu können. Bitte nehmen Sie den Platz bis zum 15. August im Portal an und überweisen Sie den Semesterbeitrag von 312 €. Andernfalls erlischt das Angebot.`,
  },
  {
    name: 'not: expectations by form',
    kind: 'not-offer',
    subject: 'Almost there',
    from: 'Campus Recruiting <campus@veldtpartners.example>',
    text: `Hi Mathilde, we are putting together offers for the Oslo office this week. To see whether we can make you one, please tell us your preferred start date, other offers with deadlines, and your salary expectation. You will hear from us by Friday with a decision.`,
  },
  {
    name: 'not: recruiter newsletter, roles',
    kind: 'not-offer',
    subject: 'Hot roles this week: buyers and category managers',
    from: 'Nordic Retail Talent <news@nordicretailtalent.example>',
    text: `Category Buyer, Bergen, NOK 600-680k, start August
Senior Buyer, Oslo, NOK 750k + car, permanent
Supply Planner, Stavanger, NOK 560k

Fancy one of them? Send us your CV and we'll get you an interview. Manage preferences.`,
  },
  {
    name: 'not: invitation to present an offer to a buyer',
    kind: 'not-offer',
    subject: 'Your quotation',
    from: 'Curt Ambrose <curt@ambrosefoods.example>',
    text: `Thanks for the quotation on the conveyor. We accept: $18,400, start on the 8th, two men for three days. Please sign our purchase terms attached and send insurance papers. Rate for overtime as discussed.`,
  },
  {
    name: 'not: candidate tells the boss she resigns',
    kind: 'not-offer',
    subject: 'My notice',
    from: 'Jo Pruitt <jo.pruitt@snailmail.example>',
    text: `Hi Karen, I've been offered a line lead job at Ambrose at 27.25 with a bonus and I've decided to take it. Please accept this as my two weeks' notice; my last day would be the 5th. Thank you for everything.`,
  },
  {
    name: 'not: counter-offer from current employer',
    kind: 'not-offer',
    subject: 'Please stay',
    from: 'Karen Whitlock <karen@millersbakery.example>',
    text: `Jo, I don't want to lose you. I talked to Pete and we can raise you to $27.50 from the next payroll and make you shift lead here. Would you sleep on it before you go to Ambrose? You've been with us six years and it would not be the same.`,
  },
  {
    name: 'not: bonus programme of a bank for employees',
    kind: 'not-offer',
    subject: 'Employee share plan: your offer',
    from: 'Share Plan Services <shareplan@equinorth.example>',
    text: `Dear participant, you have been granted an option to buy 300 shares at NOK 212 under the employee plan. Accept your award online by 30 June or it will lapse. Vesting: three years, provided you remain employed.`,
  },
  {
    name: 'not: nursery place for the child',
    kind: 'not-offer',
    subject: 'Offer of a place for Emil',
    from: 'Little Oaks <office@littleoaks.example>',
    text: `Dear Ms Aas, we are delighted to offer Emil a full-time place from 1 August, 8:00 to 16:30. The fee is NOK 3,000 a month. Please accept by signing the contract attached and returning it within seven days. We look forward to having him with us!`,
  },
  {
    name: 'not: scam, cruise ship',
    kind: 'not-offer',
    fake: true,
    subject: 'Job Offer: Cruise Line',
    from: 'Captain Recruitment <oceancruise.hiring@gmail.com>',
    text: `Congratulations, you have been selected for the position of Cabin Steward. Salary USD 3,900 monthly, free accommodation and feeding. No experience needed, no interview. Pay the registration fee of USD 150 by Western Union to receive your contract and ticket.`,
  },
  {
    name: 'not: fr relance candidature spontanée',
    kind: 'not-offer',
    subject: 'Votre profil',
    from: 'Cabinet Delmas <contact@cabinet-delmas.example>',
    text: `Bonjour Yanis, votre profil a retenu notre attention. Notre client, un transporteur de Chambéry, recherche un conducteur régional : CDI, 2 300 € brut, paniers, prise de poste immédiate. Seriez-vous intéressé ? Envoyez-moi votre CV et vos disponibilités pour un échange.`,
  },
  {
    name: 'not: reference given as landlord letter',
    kind: 'not-offer',
    subject: 'Confirmation of employment for the bank',
    from: 'Synnøve Aas <synnove@fjellmat.example>',
    text: `To whom it may concern: we confirm that Rohan Mehta is employed with us as Category Buyer since 1 August on a permanent contract with an annual salary of NOK 640,000 and that he is not under notice.`,
  },
];
