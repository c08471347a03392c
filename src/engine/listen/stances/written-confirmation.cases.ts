import type { ReplyCase } from '#engine/listen/reply-case.ts';

export const cases: readonly ReplyCase[] = [
  {
    text: 'Hi Renata,\n\nAttached please find the revised contract, which reflects everything we agreed on Tuesday: £71,000, 30 days of annual leave and a three-month notice period.\n\nKind regards,\nColm',
    stance: 'written-confirmation',
    proposes: [
      { field: 'baseSalary', amount: 71_000 },
      { field: 'pto', days: 30 },
      { field: 'noticePeriod', months: 3 },
    ],
  },
  {
    text: "As promised on the phone, the new offer letter will be with you tomorrow. I've had them put in the 15% bonus.",
    stance: 'written-confirmation',
    proposes: [{ field: 'targetBonus', percent: 15 }],
  },
  {
    text: 'Dear Harish,\n\nPFA the revised offer letter with the CTC of INR 27,00,000 as agreed. Kindly sign and return a scanned copy.\n\nRegards,\nHR Operations',
    stance: 'written-confirmation',
    proposes: [{ field: 'baseSalary', amount: 2_700_000 }],
  },
  {
    text: "just sent you the amended paperwork in docusign, it's got the later start date in it like we said. shout if anything's off",
    stance: 'written-confirmation',
  },
  {
    text: 'Dear Dr. Volkova,\n\nI write to confirm in writing the terms settled in our conversation of 11 May. The formal letter of appointment, signed by the Rector, follows by post.\n\nWith kind regards,\nProf. Aalto',
    stance: 'written-confirmation',
  },
];
