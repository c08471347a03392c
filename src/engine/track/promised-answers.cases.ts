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
  {
    text: 'Our CFO is away until Wednesday, so expect an answer by Friday, 12 June.',
    sentOn: '2026-06-01',
    dates: ['2026-06-12'],
  },
  { text: 'By Tuesday you will hear back from me.', sentOn: '2026-06-01', dates: ['2026-06-02'] },
  {
    text: 'I will have an update for you by the end of the week, on 5 June.',
    sentOn: '2026-06-01',
    dates: ['2026-06-05'],
  },
  { text: 'We aim to get back to you with a revised offer on June 8th.', sentOn: '2026-06-01', dates: ['2026-06-08'] },
  {
    text: "The hiring committee meets on Thursday and I'll let you know right after.",
    sentOn: '2026-06-01',
    dates: ['2026-06-04'],
  },
  {
    text: "I'm going to check with compensation and circle back tomorrow.",
    sentOn: '2026-06-01',
    dates: ['2026-06-02'],
  },
  { text: "We'll send you the updated letter on 4 June.", sentOn: '2026-06-01', dates: ['2026-06-04'] },
  { text: "You'll receive the contract by June 15.", sentOn: '2026-06-01', dates: ['2026-06-15'] },
  { text: 'Ich gebe Ihnen bis zum 5. Juni Bescheid.', sentOn: '2026-06-01', dates: ['2026-06-05'] },
  { text: 'Sie erhalten bis zum 12. Juni eine Rückmeldung von uns.', sentOn: '2026-06-01', dates: ['2026-06-12'] },
  { text: 'Le responderemos antes del 9 de junio.', sentOn: '2026-06-01', dates: ['2026-06-09'] },
  { text: 'Give me until Thursday to get an answer from finance.', sentOn: '2026-06-01', dates: ['2026-06-04'] },
  { text: 'We expect your answer by June 9.', sentOn: '2026-06-01', dates: [] },
  { text: 'We would like to have your decision by 9 June.', sentOn: '2026-06-01', dates: [] },
  { text: 'You should get your laptop on June 22.', sentOn: '2026-06-01', dates: [] },
  { text: 'You will get your first pay on 30 June.', sentOn: '2026-06-01', dates: [] },
  { text: 'We need an answer from you by Friday.', sentOn: '2026-06-01', dates: [] },
  { text: 'You will have until June 12 to decide.', sentOn: '2026-06-01', dates: [] },
  { text: 'If we do not hear from you by June 9, the offer lapses.', sentOn: '2026-06-01', dates: [] },
  { text: 'I look forward to hearing from you by Friday.', sentOn: '2026-06-01', dates: [] },
  { text: 'We expect to receive your signed letter by June 10.', sentOn: '2026-06-01', dates: [] },
  { text: 'We will send you a laptop before your start on September 1.', sentOn: '2026-06-01', dates: [] },
];
