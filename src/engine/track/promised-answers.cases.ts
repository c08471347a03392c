/** Replies, the day they were sent, and the days by which an answer was promised. */
export const PROMISED_CASES: readonly {
  readonly text: string;
  readonly sentOn: string;
  readonly dates: readonly string[];
}[] = [
  {
    text: 'Let me take this to finance. I will get back to you by Thursday.',
    sentOn: '2026-06-01',
    dates: ['2026-06-04'],
  },
  { text: 'We will let you know by June 12.', sentOn: '2026-06-01', dates: ['2026-06-12'] },
  { text: 'You will hear from us no later than 9 September 2026.', sentOn: '2026-09-02', dates: ['2026-09-09'] },
  { text: "I'm waiting on the committee; I'll be in touch on Monday.", sentOn: '2026-06-04', dates: ['2026-06-08'] },
  { text: 'Legal will come back with the wording tomorrow.', sentOn: '2026-06-04', dates: ['2026-06-05'] },
  { text: 'You should have the revised letter by 3 July.', sentOn: '2026-06-29', dates: ['2026-07-03'] },
  { text: 'Wir melden uns bis zum 14. August bei Ihnen.', sentOn: '2026-08-03', dates: ['2026-08-14'] },
  { text: 'Nous reviendrons vers vous avant le 20 mai.', sentOn: '2026-05-11', dates: ['2026-05-20'] },
  { text: 'Please let us know your decision by Friday.', sentOn: '2026-06-01', dates: [] },
  { text: 'Could you get back to me by June 9?', sentOn: '2026-06-01', dates: [] },
  { text: 'We will get back to you as soon as we can.', sentOn: '2026-06-01', dates: [] },
  { text: 'Your start date would be 1 September 2026.', sentOn: '2026-06-01', dates: [] },
  { text: 'The offer is open until 5 June.', sentOn: '2026-06-01', dates: [] },
  { text: 'I met the team on Monday and they liked you.', sentOn: '2026-06-03', dates: [] },
];
