import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'employer';

export const cases: readonly FieldCase[] = [
  {
    text: 'On behalf of Larkspur Robotics, Inc., I am pleased to offer you the position of Technician.',
    gives: [{ field: 'employer', text: 'Larkspur Robotics, Inc.' }],
  },
  {
    text: 'This Employment Agreement is made by and between Copper Vale Mining, LLC (the "Company") and T. Roe.',
    gives: [{ field: 'employer', text: 'Copper Vale Mining, LLC' }],
  },
  { text: 'Company: Brightwater\nTitle: Analyst\nBase: 40k', gives: [{ field: 'employer', text: 'Brightwater' }] },
  {
    text: 'Dear Ada,\n\nHere is our offer. Base salary is €52,000.\n\nKind regards,\nTom Ek\nHead of People, Norrsken Data AB',
    gives: [{ field: 'employer', text: 'Norrsken Data AB' }],
  },
  {
    text: 'Wir freuen uns, Ihnen eine Stelle bei der Sonnwald Maschinenbau GmbH anzubieten. Bei Bedarf arbeiten Sie im Schichtdienst.',
    gives: [{ field: 'employer', text: 'Sonnwald Maschinenbau GmbH' }],
  },
  {
    text: 'Nous sommes heureux de vous accueillir au sein de Verrières Optique SAS comme comptable.',
    gives: [{ field: 'employer', text: 'Verrières Optique SAS' }],
  },
  {
    text: 'Fernhill Council is pleased to offer you the post of Librarian. References are taken up by Veritas Checks Ltd.',
    gives: [{ field: 'employer', text: 'Fernhill Council' }],
  },
  { text: 'We would like to offer you the job. The base is $70,000.', nothing: true },
  { text: 'Bei Beendigung des Arbeitsverhältnisses sind alle Unterlagen zurückzugeben.', nothing: true },
  { text: 'The office is closed between Christmas and New Year.', nothing: true },
  { text: "You'd be Head of Support at Quillmarsh.", gives: [{ field: 'employer', text: 'Quillmarsh' }] },
  { text: 'Co: Birchwater Rail\nRole: Dispatcher', gives: [{ field: 'employer', text: 'Birchwater Rail' }] },
];
