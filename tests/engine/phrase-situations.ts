import { type Goals, goalsSchema, type Situation, situationSchema } from '#domain/situation.ts';

/** A negotiation at one point, with what the person wants and wrote about themselves. Everybody here is invented. */
export interface Talk {
  readonly name: string;
  readonly situation: Situation;
  readonly goals: Goals;
  readonly qualifications: readonly string[];
}

const base = (amount: number, currency: string, period = 'year') => ({ field: 'baseSalary', amount, currency, period });
const pto = (days: number) => ({ field: 'pto', days });
const signOn = (amount: number, currency: string) => ({ field: 'signOnBonus', amount, currency });
const bonus = (percent: number) => ({ field: 'targetBonus', percent });
const title = (text: string) => ({ field: 'title', text });
const at = (text: string) => ({ field: 'employer', text });
const me = (amount: number, field = 'baseSalary', on?: string) => ({ by: 'me', field, amount, ...(on ? { on } : {}) });
const them = (amount: number, field = 'baseSalary') => ({ by: 'them', field, amount });

/** The situation carries target and walk-away as the ledger derives it. */
const talk = (
  name: string,
  situation: object,
  goals: { readonly target?: number; readonly walkAway?: number } & object = {},
  qualifications: readonly string[] = [],
): Talk => ({
  name,
  situation: situationSchema.parse({ target: goals.target, walkAway: goals.walkAway, ...situation }),
  goals: goalsSchema.parse(goals),
  qualifications,
});

const us = [base(185_000, 'USD'), title('Staff Engineer'), at('Tamarack Robotics'), pto(20), bonus(15)];
const uk = [base(58_000, 'GBP'), title('Clinical Data Manager'), at('Fenwick Diagnostics'), pto(25)];
const de = [base(71_500, 'EUR'), title('Controllerin'), at('Brockhoff Maschinenbau'), pto(28)];
const inr = [base(2_435_000, 'INR'), title('Backend Developer'), at('Saffron Grid')];
const ch = [base(112_000, 'CHF'), title('Quality Lead'), at('Rütihof Medtech'), pto(25)];
const usGoals = { target: 198_000, ideal: 208_000, walkAway: 181_000, preferences: { pto: 1.5 } };
const ukGoals = { target: 63_000, ideal: 66_000, walkAway: 56_500 };
const deGoals = { target: 76_500, ideal: 80_000, walkAway: 70_250 };

export const TALKS: readonly Talk[] = [
  talk('US, just received', { offer: us, today: '2026-03-05', recruiterName: 'Marta Oyelaran' }, usGoals),
  talk('US, received with two days left', { offer: us, today: '2026-03-05', deadline: '2026-03-06' }, usGoals),
  talk('US, received, a range and vague bonus', {
    offer: [
      { field: 'baseSalary', amount: 90_000, maxAmount: 98_000, currency: 'USD', period: 'year' },
      { field: 'targetBonus', stated: 'unspecified' },
    ],
    recruiterName: 'Dev',
    candidateName: 'Ana Kovač',
  }),
  talk('GB, received with nothing but pay', { offer: [base(31_200, 'GBP')], deadline: '2026-05-15' }),
  talk('an offer without base', {
    offer: [title('Radiographer'), { field: 'equity', stated: 'unspecified' }],
    stage: 'countering',
  }),
  talk(
    'US, first ask with merits',
    { stage: 'countering', offer: us, recruiterName: 'Marta', candidateName: 'Jo Park' },
    usGoals,
    ['9 years building motion control software', 'Led the safety certification of two robot lines'],
  ),
  talk('US, first ask, nothing recorded', { stage: 'countering', offer: us }, usGoals),
  talk(
    'US, posted range',
    {
      stage: 'countering',
      offer: us,
      marketData: [
        { source: 'the job posting of 2 February', kind: 'posted-range', low: 170_000, high: 205_000, currency: 'USD' },
      ],
      candidateName: 'Jo Park',
    },
    usGoals,
  ),
  talk(
    'US, official median equal to the target',
    {
      stage: 'countering',
      offer: us,
      marketData: [{ source: 'BLS OEWS, May 2025', kind: 'official', median: 198_000, high: 230_000, currency: 'USD' }],
    },
    usGoals,
    ['Holder of three patents in grippers'],
  ),
  talk(
    'US, competing offer',
    {
      stage: 'countering',
      offer: us,
      competingOffers: [{ employer: 'Halden Freight', facts: [base(199_500, 'USD')] }],
      recruiterName: 'Priya',
    },
    usGoals,
  ),
  talk(
    'US, competing offer at the walk-away',
    {
      stage: 'countering',
      offer: us,
      competingOffers: [{ employer: 'Halden Freight', facts: [base(190_000, 'USD')] }],
    },
    { target: 200_000, walkAway: 190_000 },
  ),
  talk(
    'US, lowball with evidence',
    {
      stage: 'countering',
      offer: [base(70_000, 'USD'), title('Dental Hygienist'), pto(10)],
      marketData: [
        { source: 'state wage statistics', kind: 'official', median: 88_000, high: 104_000, currency: 'USD' },
      ],
    },
    { target: 92_000, walkAway: 80_000 },
  ),
  talk('GB, lowball without evidence', { stage: 'countering', offer: uk }, { target: 74_000, walkAway: 64_000 }),
  talk(
    'GB, between jobs',
    { stage: 'countering', offer: uk, circumstances: { unemployed: true }, recruiterName: 'Gareth' },
    ukGoals,
    ['Certified in clinical data standards (CDISC)'],
  ),
  talk(
    'DE, target below the offer',
    { stage: 'countering', offer: de, candidateName: 'Lena Vogt' },
    { target: 65_000, walkAway: 60_000 },
  ),
  talk('DE, first ask', { stage: 'countering', offer: de }, deGoals, ['Fluent in German and Dutch']),
  talk(
    'IN, first ask in rupees',
    { stage: 'countering', offer: inr, recruiterName: 'Kavya' },
    { target: 2_650_000, walkAway: 2_400_000 },
  ),
  talk('CH, first ask in francs', { stage: 'countering', offer: ch }, { target: 121_000, walkAway: 110_000 }),
  talk(
    'CA, hourly',
    { stage: 'countering', offer: [base(31, 'CAD', 'hour'), pto(10), title('Millwright')] },
    { target: 68_000 },
  ),
  talk('AU, monthly pay', { stage: 'countering', offer: [base(9_200, 'AUD', 'month'), pto(20)] }, { target: 122_000 }),
  talk(
    'SE, monthly kronor',
    { stage: 'countering', offer: [base(46_000, 'SEK', 'month'), title('Arborist')] },
    { target: 590_000 },
  ),
  talk('JP, yen', { stage: 'countering', offer: [base(8_100_000, 'JPY'), at('Kitano Optics')] }, { target: 8_800_000 }),
  talk('no currency', { stage: 'countering', offer: [{ field: 'baseSalary', amount: 64_000 }] }, { target: 69_000 }),
  talk(
    'US, a title that sounds like a claim',
    { stage: 'countering', offer: [base(84_000, 'USD'), title('Market Research Analyst'), at('Glassdoor Windows')] },
    { target: 91_000 },
    ['8 years of teaching children to read', 'I currently earn 78,000'],
  ),
  talk(
    'US, equity and sign-on beside base',
    {
      stage: 'countering',
      offer: [
        ...us,
        { field: 'equity', instrument: 'rsu', value: 120_000, currency: 'USD', vestYears: 4 },
        signOn(15_000, 'USD'),
        { field: 'relocation', amount: 8_000, currency: 'USD' },
      ],
    },
    usGoals,
  ),
  talk(
    'US, options by number',
    { stage: 'countering', offer: [base(140_000, 'USD'), { field: 'equity', instrument: 'option', shares: 12_000 }] },
    { target: 150_000 },
  ),
  talk(
    'soft no',
    { stage: 'pushback', offer: uk, history: [me(66_000), them(58_000)], employerSaid: { stance: 'soft-no' } },
    ukGoals,
  ),
  talk(
    'they countered',
    {
      stage: 'pushback',
      offer: uk,
      history: [me(66_000), them(61_000)],
      employerSaid: { stance: 'counter' },
      recruiterName: 'Gareth',
      candidateName: 'Sam Iqbal',
    },
    ukGoals,
  ),
  talk(
    'they countered twice',
    {
      stage: 'pushback',
      offer: us,
      history: [
        me(210_000),
        me(20_000, 'signOnBonus'),
        them(192_000),
        me(208_000),
        me(20_000, 'signOnBonus'),
        them(196_000),
        them(5_000, 'signOnBonus'),
      ],
      employerSaid: { stance: 'counter' },
    },
    usGoals,
  ),
  talk(
    'base fixed, rest open',
    {
      stage: 'pushback',
      offer: uk,
      history: [me(66_000), them(58_000)],
      employerSaid: { stance: 'fixed-component', fixed: ['baseSalary'], open: ['signOnBonus', 'pto'] },
    },
    ukGoals,
  ),
  talk(
    'base fixed before any ask',
    { stage: 'pushback', offer: de, employerSaid: { stance: 'fixed-component', fixed: ['baseSalary'], open: ['pto'] } },
    deGoals,
  ),
  talk(
    'everything fixed',
    { stage: 'pushback', offer: uk, employerSaid: { stance: 'firm-no', fixed: ['all'] } },
    ukGoals,
  ),
  talk(
    'everything fixed after an ask',
    {
      stage: 'pushback',
      offer: uk,
      history: [me(66_000)],
      employerSaid: { stance: 'firm-no', fixed: ['all'], open: ['pto'] },
    },
    ukGoals,
  ),
  talk(
    'a firm no',
    { stage: 'pushback', offer: ch, history: [me(124_000), them(112_000)], employerSaid: { stance: 'firm-no' } },
    { target: 121_000 },
  ),
  talk(
    'no twice',
    {
      stage: 'pushback',
      offer: uk,
      history: [me(66_000), them(58_000), me(66_000), them(58_000)],
      employerSaid: { stance: 'soft-no' },
    },
    ukGoals,
  ),
  talk(
    'final and enough',
    {
      stage: 'pushback',
      offer: us,
      history: [me(210_000), them(192_000)],
      employerSaid: { stance: 'final', final: true },
    },
    usGoals,
  ),
  talk(
    'final and my word is open',
    { stage: 'pushback', offer: us, history: [me(210_000)], employerSaid: { stance: 'final', final: true } },
    usGoals,
  ),
  talk(
    'final and too little',
    {
      stage: 'pushback',
      offer: us,
      history: [me(210_000), them(186_000)],
      employerSaid: { stance: 'final', final: true },
    },
    { target: 205_000, walkAway: 195_000 },
  ),
  talk(
    'pressed for an answer',
    {
      stage: 'pushback',
      offer: uk,
      history: [me(66_000), them(60_000)],
      employerSaid: { stance: 'deadline-pressure' },
      today: '2026-05-12',
      deadline: '2026-05-13',
    },
    ukGoals,
  ),
  talk('asked for a number', { stage: 'pushback', offer: de, employerSaid: { stance: 'ask-number' } }, deGoals),
  talk(
    'asked for a number again',
    { stage: 'pushback', offer: de, history: [me(80_500)], employerSaid: { stance: 'ask-number' } },
    deGoals,
  ),
  talk(
    'asked for the reason',
    {
      stage: 'pushback',
      offer: us,
      history: [me(210_000)],
      employerSaid: { stance: 'ask-justification' },
      marketData: [{ source: 'Radford survey 2026', kind: 'survey', median: 201_000, currency: 'USD' }],
    },
    usGoals,
    ['9 years building motion control software'],
  ),
  talk(
    'deferral',
    { stage: 'pushback', offer: inr, history: [me(2_780_000)], employerSaid: { stance: 'deferral' } },
    { target: 2_650_000 },
  ),
  talk(
    'deferral and the date is here',
    {
      stage: 'pushback',
      offer: inr,
      history: [me(2_780_000)],
      employerSaid: { stance: 'deferral' },
      today: '2026-06-08',
      deadline: '2026-06-09',
    },
    { target: 2_650_000 },
  ),
  talk(
    'sent yesterday',
    { stage: 'countering', offer: uk, history: [me(66_000, 'baseSalary', '2026-03-03')], today: '2026-03-04' },
    ukGoals,
  ),
  talk(
    'irritation',
    { stage: 'pushback', offer: uk, history: [me(66_000), them(61_000)], employerSaid: { stance: 'frustration' } },
    ukGoals,
  ),
  talk(
    'a withdrawal in the air',
    { stage: 'pushback', offer: uk, history: [me(66_000), them(61_000)], employerSaid: { stance: 'rescind' } },
    ukGoals,
  ),
  talk(
    'they agreed',
    {
      stage: 'closing',
      offer: us,
      history: [me(210_000), me(20_000, 'signOnBonus')],
      employerSaid: { stance: 'accept-ask' },
    },
    usGoals,
  ),
  talk(
    'agreed on the phone',
    {
      stage: 'closing',
      offer: uk,
      agreedVerbally: [base(62_500, 'GBP'), pto(27)],
      recruiterName: 'Gareth',
      candidateName: 'Sam Iqbal',
    },
    ukGoals,
  ),
  talk(
    'agreed in part, base still open',
    {
      stage: 'pushback',
      offer: uk,
      history: [me(66_000), me(30, 'pto'), them(61_000), them(28, 'pto')],
      agreedVerbally: [pto(28)],
      employerSaid: { stance: 'counter' },
    },
    ukGoals,
  ),
  talk(
    'many things agreed',
    {
      stage: 'closing',
      offer: us,
      agreedVerbally: [
        base(195_000, 'USD'),
        signOn(15_000, 'USD'),
        pto(25),
        bonus(18),
        { field: 'relocation', amount: 6_000, currency: 'USD' },
      ],
    },
    usGoals,
  ),
  talk(
    'the letter holds it all',
    {
      stage: 'closing',
      offer: [base(97_000, 'USD'), { field: 'startDate', date: '2026-09-01' }],
      employerSaid: { stance: 'written-confirmation' },
    },
    { target: 95_000 },
  ),
  talk(
    'they met the ask in talk',
    { stage: 'pushback', offer: uk, history: [me(66_000), them(66_000)], employerSaid: { stance: 'counter' } },
    ukGoals,
  ),
  talk(
    'details sent',
    {
      stage: 'received',
      offer: [base(64_000, 'EUR'), { field: 'targetBonus', stated: 'unspecified' }],
      employerSaid: { stance: 'info' },
    },
    { target: 70_000 },
  ),
  talk('accepted', {
    stage: 'accepted',
    offer: [...us, { field: 'startDate', date: '2026-04-06' }],
    candidateName: 'Jo Park',
  }),
  talk('accepted too quickly', { stage: 'accepted', offer: uk, circumstances: { acceptedTooEarly: true } }),
  talk('accepted, one thing not in writing', { stage: 'accepted', offer: uk, agreedVerbally: [signOn(3_000, 'GBP')] }),
];
