import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'title';

export const cases: readonly FieldCase[] = [
  {
    text: 'We are delighted to offer you the position of Senior Data Engineer at Halcyon Freight Ltd.',
    gives: [
      {
        field: 'title',
        text: 'Senior Data Engineer',
        quote: 'We are delighted to offer you the position of Senior Data Engineer at Halcyon Freight Ltd.',
      },
    ],
  },
  {
    text: 'Tarn & Low Inc. would like you to join us in May as Vice\nPresident, Customer Operations.',
    gives: [{ field: 'title', text: 'Vice President, Customer Operations' }],
  },
  {
    text: 'Your title will initially be Director of Finance and you will report to Ida Moss, Chief Executive Officer.',
    gives: [{ field: 'title', text: 'Director of Finance' }],
  },
  { text: 'Position: Staff Nurse, Band 5\nBase: £31,000', gives: [{ field: 'title', text: 'Staff Nurse, Band 5' }] },
  {
    text: 'Subject: Offer of employment - Warehouse Supervisor (Nights)\n\nDear Sam,\nWelcome aboard.',
    gives: [{ field: 'title', text: 'Warehouse Supervisor (Nights)' }],
  },
  {
    text: 'We would love to have you as our first product designer.',
    gives: [{ field: 'title', text: 'product designer' }],
  },
  {
    text: 'Ich freue mich, Ihnen die Stelle als Leiter Einkauf anzubieten.',
    gives: [{ field: 'title', text: 'Leiter Einkauf' }],
  },
  {
    text: "Vous serez engagée en qualité d'ingénieure. Le poste de Responsable logistique vous est proposé.",
    gives: [{ field: 'title', text: 'Responsable logistique' }],
  },
  {
    text: 'Te incorporarás como Técnico de laboratorio el 4 de mayo.',
    gives: [{ field: 'title', text: 'Técnico de laboratorio' }],
  },
  {
    text: 'The Company hereby  employs the Employee as Controller of the Company. Effective 1 July the Board will appoint you as Chief Financial Officer.',
    gives: [
      { field: 'title', text: 'Controller' },
      { field: 'title', text: 'Chief Financial Officer' },
    ],
  },
  {
    text: 'You have been offered the Senior Analyst role in our Leeds office.',
    gives: [{ field: 'title', text: 'Senior Analyst' }],
  },
  {
    text: 'Employee has served as Plant Manager until now and will serve as Regional Director.',
    gives: [{ field: 'title', text: 'Regional Director' }],
  },
  {
    text: 'We are glad to extend you an offer for the Night Shift Charge Nurse position in our Dayton clinic.',
    gives: [{ field: 'title', text: 'Night Shift Charge Nurse' }],
  },
  { text: 'As a result of the review, your base salary will be $90,000.', nothing: true },
  { text: 'You will report to Nora Quist, Senior Vice President of Sales.', nothing: true },
  {
    text: 'Depending on your progress, you may be promoted to the position of Team Lead within a year.',
    nothing: true,
  },
  { text: 'Your total cost to company at our Pune office will be Rs. 22,50,000/- per annum.', nothing: true },
  { text: 'Your role as we discussed is full-time.', nothing: true },
  {
    text: 'Designation: Associate Consultant. Work location: Kochi.',
    gives: [{ field: 'title', text: 'Associate Consultant' }],
  },
  {
    text: "We'd like to have you as our first Head of Research at Fennick.",
    gives: [{ field: 'title', text: 'Head of Research' }],
  },
];
