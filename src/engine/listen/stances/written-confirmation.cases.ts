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
  {
    text: "Hi Tamsin,\n\nLovely speaking earlier. Contract's on its way to you by courier with the changes we shook hands on: £49,500 and Fridays from home.\n\nGeraint",
    stance: 'written-confirmation',
    proposes: [{ field: 'baseSalary', amount: 49_500 }],
  },
  {
    text: 'Dear Mr. Baptiste,\n\nFollowing your acceptance by telephone, I enclose two copies of the employment agreement. Please countersign one and keep the other.\n\nSincerely,\nH. Moreau',
    stance: 'written-confirmation',
  },
  {
    text: "docs are out! check your spam if you don't see them. I fixed the start date like you spotted",
    stance: 'written-confirmation',
  },
  {
    text: 'Dear Kavya,\n\nTrailing mail refers. As mutually agreed, the revised annexure with CTC of 19.4 LPA has been uploaded on the portal for your e-signature.\n\nRegards,\nOffer Desk',
    stance: 'written-confirmation',
    proposes: [{ field: 'baseSalary', amount: 1_940_000 }],
  },
  {
    text: "Hi Beatriz,\n\nThe version with the three changes from our chat is in your Dropbox. Have a read, scribble your name on the last page and we're all set.\n\nHolly",
    stance: 'written-confirmation',
  },
  {
    text: 'Dear Mr. Svensson,\n\nThis letter serves to record the understanding reached between us on 2 June: base salary SEK 620,000, notice period three months.\n\nYours,\nM. Ek',
    stance: 'written-confirmation',
    proposes: [
      { field: 'baseSalary', amount: 620_000 },
      { field: 'noticePeriod', months: 3 },
    ],
  },
  {
    text: "Hi Viktor,\n\nPaperwork is with the printers as we speak, including the 8 weeks' notice you and Gill settled on. You'll have it through the post by Wednesday.\n\nAmy",
    stance: 'written-confirmation',
    proposes: [{ field: 'noticePeriod', weeks: 8 }],
  },
  {
    text: 'Dear Ms. Chaudhry,\n\nAs per our telephonic discussion, please find below the agreed terms for your records:\nCTC: INR 16,50,000\nJoining bonus: INR 1,00,000\nDate of joining: 1 July 2025\nThe formal letter will be released shortly.\n\nRegards,\nHR',
    stance: 'written-confirmation',
    proposes: [
      { field: 'baseSalary', amount: 1_650_000 },
      { field: 'signOnBonus', amount: 100_000 },
      { field: 'startDate' },
    ],
  },
  {
    text: "Hi Leo,\n\nGreat speaking with you. As discussed, I've attached the updated offer letter reflecting the $128,000 base and the 20 days of PTO. Please sign by Friday.\n\nBest,\nNatasha",
    stance: 'written-confirmation',
    proposes: [
      { field: 'baseSalary', amount: 128_000 },
      { field: 'pto', days: 20 },
    ],
  },
  {
    text: 'Dear Mrs. Lambert,\n\nI am pleased to enclose your amended contract of employment, incorporating the changes agreed with Mr. Doyle. Kindly return one signed copy.\n\nYours sincerely,\nPersonnel Officer',
    stance: 'written-confirmation',
  },
  {
    text: "Hi Rina,\n\nHere's the new letter. I've put in the 12 December start, the $3,000 for the move and the Manager title, just like we agreed yesterday. Sign whenever you're ready.\n\nJoyce",
    stance: 'written-confirmation',
    proposes: [{ field: 'startDate' }, { field: 'relocation', amount: 3_000 }, { field: 'title', text: 'Manager' }],
  },
  {
    text: 'Dear Dr. Pham,\n\nIn confirmation of our telephone conversation of this morning, a formal letter of offer at the agreed salary will be issued by the Registrar within the week.\n\nYours sincerely,\nHead of Department',
    stance: 'written-confirmation',
  },
  {
    text: "Hi Mei,\n\nThe contract has been updated with the £2,000 relocation and the new job title we agreed on the phone. It's in your inbox now, just needs your signature.\n\nGreg",
    stance: 'written-confirmation',
    proposes: [{ field: 'relocation', amount: 2_000 }],
  },
  {
    text: 'Dear Mr. Sato,\n\nPlease find enclosed, in duplicate, your letter of appointment in the form agreed with you on 30 March.\n\nYours sincerely,\nCompany Secretary',
    stance: 'written-confirmation',
  },
  {
    text: "Hi Celeste,\n\nPerfect, so that's 30 hours a week at $48 an hour from October 7. I'll put that in writing and email it over this afternoon.\n\nJudy",
    stance: 'written-confirmation',
    proposes: [{ field: 'baseSalary', amount: 48 }, { field: 'startDate' }],
  },
  {
    text: 'Dear Ms. Takahashi,\n\nEnclosed is the corrected agreement. The severance clause now provides for six months, as agreed. Please initial each page.\n\nSincerely,\nLegal',
    stance: 'written-confirmation',
    proposes: [{ field: 'severance', months: 6 }],
  },
  {
    text: 'Hi Jo,\n\nAs agreed, contract attached with base £68,250, car allowance £5,000 and 5% employer pension. Start 1 September 2025.\n\nThanks,\nMo',
    stance: 'written-confirmation',
    proposes: [
      { field: 'baseSalary', amount: 68_250 },
      { field: 'stipend', amount: 5_000 },
      { field: 'retirementMatch', percent: 5 },
      { field: 'startDate' },
    ],
  },
];
