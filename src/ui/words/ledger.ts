import type { Entry } from '#domain/ledger.ts';
import type { Stance } from '#domain/situation.ts';

/** Words of the Ledger sheet. */
export const stanceNames: Readonly<Record<Stance, string>> = {
  'accept-ask': 'They agree',
  counter: 'They offer something else',
  'soft-no': 'No, but not firmly',
  'fixed-component': 'One part is fixed',
  'firm-no': 'A firm no',
  final: 'This is final, they say',
  'deadline-pressure': 'They press for time',
  'ask-number': 'They ask for your figure',
  'ask-justification': 'They ask why',
  deferral: 'They will come back to it',
  frustration: 'They are annoyed',
  rescind: 'They take the offer back',
  'written-confirmation': 'They confirm in writing',
  info: 'They answer a question',
};

export const decisionNames: Readonly<Record<Extract<Entry, { kind: 'decision' }>['decision'], string>> = {
  accepted: 'You accepted',
  declined: 'You declined',
  'withdrawn-by-employer': 'They withdrew the offer',
  reopened: 'The talks are open again',
};

export const letterNames = {
  offer: 'The offer arrived',
  'revised-offer': 'A revised offer arrived',
  'verbal-offer': 'They told you the offer',
  'not-offer': 'A letter was read',
} as const;

export const ledgerWords = {
  enter: 'What happened?',
  kinds: {
    promise: 'They said',
    ask: 'I asked',
    answer: 'They answered',
    note: 'Note',
    decision: 'Decision',
  },
  who: 'Who',
  whoHint: 'A name, or “recruiter”.',
  words: 'Their words, as close as you can',
  myWords: 'Your words',
  answerWords: 'What they wrote or said',
  note: 'Note',
  day: 'When',
  term: 'About',
  noTerm: 'nothing with a figure',
  stance: 'It comes to',
  fixed: 'Fixed, they say',
  open: 'Open, they say',
  decision: 'What was decided',
  save: 'Enter',
  entered: 'Entered.',
  needsWords: 'Write down what was said.',
  history: 'What happened so far',
  none: 'Nothing yet. The first letter, ask or call begins the story.',
  unwritten: 'Not in writing yet',
  unwrittenHint: 'Agreed in talk and in no letter. Ask for it in writing before you sign.',
  askWriting: 'Ask for it in writing',
  promised: (by: string) => `${by} said`,
  corrected: (label: string) => `You changed ${label}`,
  correctedOut: (label: string) => `You took out ${label}`,
  evidence: 'You recorded pay evidence',
  forfeit: 'You noted pay you would lose by leaving',
  qualification: 'You noted what you bring',
  competing: (employer: string) => `You recorded an offer from ${employer}`,
  noted: 'Note',
  notedThem: 'Note about them',
  fixedList: (what: string) => `Fixed: ${what}`,
  openList: (what: string) => `Open: ${what}`,
  everything: 'everything',
  they: 'They',
  move: 'What it was',
};
