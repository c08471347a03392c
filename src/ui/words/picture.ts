/** Words in and around the pictures. */
export const pictureWords = {
  asTable: 'As a table',
  year: (year: number) => `Year ${year}`,
  yearHead: 'Year',
  years: (best: string, bestYear: number, least: string, leastYear: number) =>
    best === least
      ? `Every year pays the same: ${best}.`
      : `Most comes in year ${bestYear}, ${best}; least in year ${leastYear}, ${least}.`,
  monthLong: (month: number) => (month === 0 ? 'the first day' : month === 1 ? 'one month' : `${month} months`),
  month: (month: number) => (month === 0 ? 'start' : month % 12 === 0 ? `${month / 12} y` : `${month} m`),
};
