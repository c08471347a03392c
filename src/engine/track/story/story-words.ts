import type { DateKind } from '#engine/track/dates.ts';

/** What each day is called in the story, in a calendar and in a reminder. */
export const DATE_NAMES: Readonly<Record<DateKind, string>> = {
  respond: 'Answer due',
  'answer-promised': 'They promised an answer',
  start: 'First day',
  'clawback-ends': 'Repayment clause ends',
  'first-vest': 'First shares vest',
  review: 'Pay review',
  'probation-ends': 'Probation ends',
  other: 'To keep in mind',
};

export const STATE_NAMES = {
  written: 'in the letter',
  worse: 'less in the letter',
  changed: 'different in the letter',
  missing: 'not in the letter',
} as const;

export const STORY_WORDS = {
  title: (employer: string | undefined) => (employer === undefined ? 'The offer' : `The offer from ${employer}`),
  on: (day: string) => `As of ${day}`,
  offers: 'Offers',
  steps: 'Asks and answers',
  evidence: 'What the asks rest on',
  agreed: 'Agreed terms',
  dates: 'Days to keep',
  private: 'Private',
  notes: 'Notes',
  promised: (by: string) => `${by} said`,
  fixed: (what: string) => `Fixed: ${what}`,
  open: (what: string) => `Open: ${what}`,
  everything: 'everything',
  competing: (employer: string) => `Offer from ${employer}`,
  qualification: 'Brought along',
  forfeit: 'Lost by leaving',
  target: 'Target',
  ideal: 'Ideal',
  walkAway: 'Walk-away',
  mustHave: 'Must have',
  met: (met: boolean | undefined) => (met === true ? 'met' : met === false ? 'not met' : 'open'),
  weight: (label: string) => `Weight of ${label}`,
  now: (label: string) => `Now: ${label}`,
  unconfirmed: 'read from a mail, not confirmed',
  source: (who: string, day: string) => `${who}, ${day}`,
  they: 'They',
  letter: 'The letter',
  none: 'Nothing is recorded yet.',
} as const;
