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
  picture: 'Year by year',
  year: (year: number) => `Year ${year}`,
  items: (year: number) => `What year ${year} is made of`,
  total: 'Total',
  sums: 'Three sums',
  average: 'A year on average',
  averageHint: (years: number) => `over ${years} years, one-time money spread over them`,
  firm: 'A year, firm parts only',
  firmHint: 'leaves out what is speculative or at their will',
  oneOff: 'One-time money',
  oneOffHint: 'paid once, not again',
  once: 'once',
  uncounted: 'not counted in the sums',
  assumptions: 'What this rests on',
  assumptionsHint: 'Change one and the figures above follow at once.',
  reset: 'Back to the defaults',
  isDefault: 'default',
  scenarios: 'What the equity could pay',
  scenario: 'If',
  scenarioCost: 'You pay to buy',
  scenarioValue: 'You keep',
  questions: 'Would settle more',
  notes: 'Good to know',
  disclaimer: 'Before tax. This is arithmetic on the letter, not tax or legal advice.',
};

export const assumptionWords = {
  horizonYears: 'Years looked at',
  bonusPayout: 'Share of the target bonus paid',
  commissionAttainment: 'Share of quota reached',
  priceChange: 'Change of the share price',
  sharePrice: 'Share price today',
  equity: 'How the company does',
  equityChoices: { low: 'poorly', expected: 'as expected', high: 'very well' },
  companyValue: 'Worth of the company at sale',
  dilution: 'Dilution (your share shrinks when new shares are issued)',
  stipendUse: 'Share of stipends used',
};
