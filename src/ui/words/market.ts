import type { MarketTable } from '#app/market-tables.ts';

/** Words on market pay: the strip, official statistics, the evidence notebook. */
export const marketWords = {
  title: 'Against what others pay',
  offer: (figure: string) => `Offer ${figure}`,
  target: (figure: string) => `Your target ${figure}`,
  none: 'Nothing to compare with yet. A figure with its source and date is enough to begin.',
  noBase: 'Without a yearly base in the offer there is nothing to compare.',
  says: (figure: string, count: number) =>
    count === 1
      ? `The base of ${figure} beside one source.`
      : `The base of ${figure} beside ${count} sources, the strongest first.`,
  source: 'Source',
  low: 'From',
  middle: 'Middle',
  high: 'To',
  stands: 'The offer is',
  places: {
    below: 'below it',
    'lower-half': 'in its lower half',
    'upper-half': 'in its upper half',
    above: 'above it',
    'not-comparable': 'not comparable',
  },
  official: 'Official statistics',
  officialNone:
    'The tables of the statistics offices (United States, United Kingdom) can be kept here and looked up offline.',
  officialHow: 'Add a table on the options page',
  occupation: 'Occupation',
  occupationHint: 'Statistics count occupations, not job titles: nurse, electrician, software developer.',
  area: 'Area',
  nothingFound: 'Nothing by that name.',
  noFigures: 'The office publishes no figures for this occupation here. Try a larger area.',
  keep: 'Keep as evidence',
  kept: 'Kept in your evidence.',
  percentileShort: (n: number) => `${n}th`,
  evidence: 'Your evidence',
  evidenceHint: 'The strongest kind first. What is old or for something else says so.',
  add: 'Note a figure you found',
  role: 'For which role',
  place: 'Where',
  currency: 'Currency',
  asOf: 'From when',
  asOfHint: 'Year, or year and month: 2026-03',
  asOfWrong: 'Write it as 2026, 2026-03 or 2026-03-15.',
  currencyWrong: 'Three letters, such as EUR.',
  rangeWrong: 'The lower figure is above the higher one.',
};

const OFFICES: Readonly<Record<MarketTable['source'], string>> = {
  oews: 'US Bureau of Labor Statistics, OEWS',
  ashe: 'UK Office for National Statistics, ASHE',
};

/** Words of the section on official statistics in the options. */
export const tableWords = {
  title: 'Official pay statistics',
  lead: 'Keep the tables of a statistics office here, and offers can be placed in them without a connection.',
  office: (source: MarketTable['source']) => OFFICES[source],
  where:
    'United States: bls.gov/oes/tables.htm, the national, state or metropolitan table. United Kingdom: ons.gov.uk, Annual Survey of Hours and Earnings, occupation by four-digit SOC (table 14) or region by occupation (table 15). Choose the file as it comes: .xlsx, .csv or .zip.',
  none: 'No table is kept.',
  choose: 'Choose a table',
  reading: (name: string) => `Reading ${name}`,
  progress: (percent: string, rows: string) => `${percent}, ${rows} rows so far`,
  stop: 'Stop',
  stopped: 'Stopped. Nothing was kept.',
  done: (rows: string, areas: string) => `Kept: ${rows} rows in ${areas}.`,
  areas: (count: string, isOne: boolean) => (isOne ? 'one area' : `${count} areas`),
  size: (rows: string, areas: string) => `${rows} rows, ${areas}`,
  noDate: 'date not stated',
  remove: 'Remove',
  removeLabel: (name: string) => `Remove ${name}`,
  removeAsk: (name: string) => `Remove ${name}? It can be imported again from the file.`,
  removeYes: 'Yes, remove it',
  removed: 'Removed.',
  large: (name: string) => `“${name}” is larger than 2 GB, more than any table published. Choose the table itself.`,
};
