import type { Certainty, InputSource } from '#domain/valuation.ts';

/** Words of the Worth sheet. */
export const certaintyNames: Readonly<Record<Certainty, string>> = {
  guaranteed: 'guaranteed',
  'at-target': 'at target',
  'market-dependent': 'depends on the market',
  speculative: 'speculative',
  discretionary: 'at their will',
};

export const certaintyMeanings: Readonly<Record<Certainty, string>> = {
  guaranteed: 'paid whatever happens while you work there',
  'at-target': 'paid if targets are met',
  'market-dependent': 'worth what the shares are worth that day',
  speculative: 'worth something only if the company is sold or listed',
  discretionary: 'paid if they choose to',
};

const sourceNames = {
  letter: 'from the letter',
  corrected: 'set by you',
  given: 'as given',
  default: 'our assumption',
  chosen: 'your assumption',
};
export const sourceName = (source: InputSource) =>
  source.kind === 'assumption'
    ? source.isDefault
      ? sourceNames.default
      : sourceNames.chosen
    : sourceNames[source.kind];

export const worthWords = {
  aboutStart: 'About ',
  perYear: ' a year, of which ',
  certain: ' is certain in the first.',
  allCertain: ' a year, all of it certain.',
  nothing: 'The letter states no pay that could be valued yet.',
  nothingHint: 'Add a figure on the Offer sheet, or ask for it.',
  fullPage: 'Open with room, beside other offers',
  picture: 'Year by year',
  year: (year: number) => `Year ${year}`,
  items: (year: number) => `What year ${year} is made of`,
  total: 'Total',
  sums: 'Three totals',
  sumsHint: 'No single figure is the whole truth, so there are three.',
  guaranteed: 'Certain cash',
  guaranteedHint: 'in the first twelve months',
  average: 'A year on average',
  averageHint: (years: number) => `over ${years} years, one-time money spread`,
  first: 'First year',
  firstHint: 'with what is paid once',
  firm: (figure: string) => `${figure} without what is speculative or at their will`,
  once: 'once',
  uncounted: 'not counted in the totals',
  named: 'Named, and not counted',
  namedHint: 'Kept in sight, left out of every total until it is clear.',
  doubtful: 'doubtful',
  assumptions: 'What this rests on',
  assumptionsHint: 'Change one and the figures above follow at once.',
  more: 'More about the shares',
  benefits: 'Hours, retirement and health',
  foreign: (currency: string) =>
    `Some of it is in other money than ${currency}. It counts only at a rate and a day of yours.`,
  reset: 'Back to the defaults',
  isDefault: 'default',
  changed: 'Your changes so far: ',
  changedNothing: 'Your changes moved none of the totals.',
  changedSum: {
    annualised: (figure: string) => `${figure} a year on average`,
    firstYear: (figure: string) => `${figure} in the first year`,
    guaranteedFirstYear: (figure: string) => `${figure} certain cash`,
    annualisedFirm: (figure: string) => `${figure} a year in firm parts`,
  },
  changedItems: (parts: string) => `On average a year: ${parts}.`,
  changedItem: (label: string, figure: string) => `${label} ${figure}`,
  questions: 'Would settle more',
  notes: 'Good to know',
  disclaimer: 'Before tax. This is arithmetic on the letter, not tax, legal or investment advice.',
  strengths: 'What speaks for it',
  gaps: 'What falls short or is open',
  showAll: (count: number) => `Show ${count} more`,
};

/** Words about shares. */
export const shareWords = {
  unpriced: 'Shares without a price',
  priced: 'Price of the shares',
  unpricedSays: (count: string) =>
    `The letter names ${count} shares and no price, so they are in no total yet. With a price they are.`,
  vesting: 'How the shares become yours',
  vestingNothing: (first: string) => `Nothing is yours before ${first}. `,
  vestingFirst: (part: string, total: string) => `${part} of ${total} in the first twelve months`,
  vestingAll: (end: string) => `, all of it ${end}.`,
  vestingStays: (part: string) => ` Leave after a year and ${part} stay behind.`,
  vestingAssumed: ' The length is your assumption; the letter names none.',
  after: (months: number) =>
    months % 12 === 0 ? `after ${months / 12 === 1 ? 'one year' : `${months / 12} years`}` : `after ${months} months`,
  by: (when: string) => `by ${when}`,
  on: (date: string, months: number) => `${date} (month ${months})`,
  shares: (count: string) => `${count} shares`,
  month: 'Month',
  vested: 'Yours by then',
  scenarios: 'What the equity could pay',
  scenariosListed: (low: string, now: string, high: string) =>
    `${now} at today’s price; ${low} if it falls by 30 %, ${high} if it rises as much. No forecast is made.`,
  scenariosPrivate: (most: string) =>
    `Anything from nothing to ${most} in the cases looked at. Nothing is the one to plan with.`,
  breakEven: (price: string) => ` It pays more than it costs only above a sale at ${price}.`,
  scenario: 'If',
  scenarioCost: 'You pay to buy',
  scenarioValue: 'You keep',
  notModelled:
    'Assumes preferences of one times, non-participating. Larger or participating ones leave less; that is not modelled.',
  repayment: 'If you leave early',
  repaymentSays: (label: string, months: number) => `${label}: to be repaid if you leave within ${months} months. `,
  repaymentHalf: (figure: string, months: number) => `After ${months} months it is ${figure}.`,
  repaymentWhole: (figure: string) => `All of it, ${figure}, until the last month.`,
  repaymentSilent: (figure: string) =>
    `The letter does not say whether it shrinks; read as all of it, ${figure}, until the last month.`,
  leaving: 'Leaving after',
  owed: 'You would repay',
  gross: 'Usually owed before tax, although less was received. The letter decides.',
};

export const assumptionWords = {
  horizonYears: 'Years looked at',
  bonusPayout: 'Share of the target bonus paid',
  commissionAttainment: 'Share of quota reached',
  priceChange: 'Change of the share price',
  performanceFactor: 'Share of the performance goals reached',
  sharePrice: 'Share price today',
  sharePricePrivate: 'Price of the last round, a share',
  commonPrice: 'Last appraised price (409A), a share',
  equity: 'How the company does',
  equityChoices: { low: 'poorly', expected: 'as expected', high: 'very well' },
  listed: 'The shares are',
  listedChoices: { letter: 'as the letter tells', listed: 'listed', private: 'private' },
  companyValue: 'Worth of the company at sale',
  exits: 'Other sale prices to look at',
  exitsHint: 'Several with a semicolon between: 200m; 500m',
  fullyDilutedShares: 'All shares, fully diluted',
  preferences: 'Paid to investors first',
  investorShare: 'Held by those investors',
  vestYears: 'Years of vesting',
  dilution: 'Dilution (your share shrinks when new shares are issued)',
  rounds: 'Rounds of financing still to come',
  roundsHint: (sources: string) =>
    `At the middle of published rounds (${sources}). Ticked rounds take the place of the slider.`,
  round: (name: string, part: string) => (name === 'seed' ? `Seed, ${part}` : `Round ${name}, ${part}`),
  refresherValue: 'New grant expected each year',
  refresherHint: 'Not in the letter. Counted as at their will.',
  stipendUse: 'Share of budgets you will use',
  retirementContributionPercent: 'What you pay into the plan yourself',
  retirementHint: 'Set to get the full match until you change it.',
  healthCostPerYear: 'Health cover, your own cost a year',
  healthHint: 'Premium share and what you expect to pay yourself.',
  hoursPerWeek: 'Your hours a week',
  fullTimeHoursPerWeek: 'Full time, hours a week',
  daysOffComparedWith: 'Days off you have elsewhere',
  daysOffHint: 'Only the difference has a worth.',
  shareOf: '%',
  yearsUnit: 'years',
  hoursUnit: 'hours',
  daysUnit: 'days',
};

/** Assumptions as inputs of a formula; what is not here has its name above. */
export const inputWords = {
  ...assumptionWords,
  dilution: 'Dilution',
  dilutionRounds: 'Dilution by rounds to come',
  hoursPerYear: 'Hours a year',
  workDaysPerYear: 'Working days a year',
  refresherFromYear: 'New grants from year',
  refresherVestYears: 'New grants vest over years',
} as const;

export const choiceWords: Readonly<Record<string, string>> = assumptionWords.equityChoices;
