import type { SpotCase } from '#engine/spot/spot-case.ts';

/** A last handful of hands. */
export const cases: readonly SpotCase[] = [
  {
    name: 'agriculture co-op',
    kind: 'offer',
    subject: 'Agronomist - we would like to proceed',
    from: 'Bram Costello <bram@greenacre-coop.example>',
    text: `Dear Hilde,

After speaking with your references we would like to proceed and offer you employment as Agronomist for the western district. Starting pay is $68,400, a truck and fuel card are provided, and vacation accrues at 10 days a year. I've attached our standard letter for your signature. Let me know if Monday the 7th works as your first day.

Bram`,
  },
  {
    name: 'software firm, plain notice',
    kind: 'offer',
    subject: 'Your Brightpath offer documents',
    from: 'Brightpath HR <hr@brightpath.example>',
    text: `Hi Oluwaseun, your offer documents are ready for your review in the candidate portal. Please complete them no later than Thursday. If anything looks off, call Tia at extension 204.`,
  },
  {
    name: 'surgeon to fellow',
    kind: 'offer',
    subject: 'Registrar post',
    from: 'Mr A. Dhaliwal <a.dhaliwal@kingsbridgehospital.example>',
    text: `Dear Rebecca, I am delighted to confirm that you have been appointed to the registrar post in trauma surgery from 7 August. Medical staffing have attached the contract; basic pay is £55,329 plus 1:8 on-calls. Well done.`,
  },
  {
    name: 'co-working manager, chatty',
    kind: 'offer',
    subject: 'so...',
    from: 'Petra <petra@thehive.example>',
    text: `Hey Dom! No more suspense: we'd love for you to be our new community manager 🎈 It's €2,900 a month before tax, 25 days off and all the oat milk you can drink. Can you start on 1 April? Contract's attached, shout with questions!`,
  },
  {
    name: 'verbal: call recap from director',
    kind: 'verbal-offer',
    subject: 'Good speaking with you',
    from: 'Ngozi Obi <ngozi@lanternlaw.example>',
    text: `Hi Fred, as I mentioned, the partners have agreed to bring you in as a senior associate on £88,000. HR will draw up the offer letter and you should have it by the end of next week.`,
  },
  {
    name: 'revised: equity swapped',
    kind: 'revised-offer',
    subject: 'Re: Offer',
    from: 'Ines Prado <ines@kestrelai.example>',
    text: `Hi Tom, we ran the numbers. We can shift some of the cash into equity as you asked: $150k base instead of $160k, and 0.5% rather than 0.35%. New offer letter attached, old one is void.`,
  },
  {
    name: 'others: apprenticeship open day',
    kind: 'not-offer',
    subject: 'Apprenticeships: come and see',
    from: 'Training <training@tidesteel.example>',
    text: `Hi Noah, we offer apprenticeships in welding and electrical work from £14,000 a year. Join our open day on 3 March to meet the team. Applications close on 31 March.`,
  },
  {
    name: 'others: candidate form of agency',
    kind: 'not-offer',
    subject: 'Registration complete',
    from: 'ShiftLine <hello@shiftline.example>',
    text: `Welcome to ShiftLine, Piotr! Your registration is complete and you can now book shifts in the app. Pay is weekly. Please sign your contract for services in the app before your first shift.`,
  },
  {
    name: 'others: HR on probation passed',
    kind: 'not-offer',
    subject: 'End of probation',
    from: 'HR <hr@brightpath.example>',
    text: `Dear Oluwaseun, I am pleased to confirm that you have successfully completed your probation and your employment as Analyst is now permanent. Your salary of $71,000 and all other terms stay the same.`,
  },
  {
    name: 'others: recruiter update on the process',
    kind: 'not-offer',
    subject: 'Feedback',
    from: 'Dylan <dylan@moorlandsearch.example>',
    text: `Hi Beth, great feedback from Tarn after Tuesday! They'd like you to meet the finance director next week and if that goes well I expect an offer around £60k. Which days suit you?`,
  },
  {
    name: 'others: lottery of green cards scamless notice',
    kind: 'not-offer',
    subject: 'Selection notice',
    from: 'Housing <housing@tidewater.edu>',
    text: `Dear Mei, you have been selected for a room in Hall B for the coming year. Rent is $640 a month. Accept your offer in the housing portal by 5 July.`,
  },
  {
    name: 'others: client accepts consultancy',
    kind: 'not-offer',
    subject: 'Proposal for interim support',
    from: 'Nadia <nadia@freelancefinance.example>',
    text: `Hi Ngozi, thanks for the brief. I propose two days a week at £600 a day for three months, starting on 5 May. If you are happy with that, please sign the enclosed engagement letter.`,
  },
];
