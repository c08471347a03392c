/** Words of the story's page. */
export const sheetWords = {
  title: (employer: string | undefined) => (employer === undefined ? 'The offer' : `The offer from ${employer}`),
  asOf: (day: string) => `As of ${day}`,
  steps: 'Asks and answers',
  agreed: 'Agreed terms',
  evidence: 'What the asks rest on',
  dates: 'Days to keep',
  private: 'Private',
  unconfirmed: 'read from a mail, not confirmed',
  states: {
    written: 'in the letter',
    worse: 'less in the letter',
    changed: 'different in the letter',
    missing: 'not in the letter',
  },
  source: (who: string, day: string) => `${who}, ${day}`,
  they: 'They',
  letter: 'The letter',
};
