import type { FieldId } from '#domain/fact.ts';

/** Something they may say against an ask, and how to take it. */
export interface Objection {
  readonly id: 'budget' | 'no-negotiating' | 'best-offer' | 'equity' | 'band' | 'peers' | 'cycle';
  /** What they may say. */
  readonly said: string;
  /** What it may mean: to be found out, not assumed. */
  readonly means: readonly string[];
  /** The question that tells which. */
  readonly question: string;
  readonly answer: string;
  /** What may be had instead, in the order worth trying. */
  readonly trade: readonly FieldId[];
}

/** The objections met most, each with a prepared reply. Nothing here claims a fact of the person's. */
export const OBJECTIONS: readonly Objection[] = [
  {
    id: 'budget',
    said: 'That is above our budget.',
    means: [
      'The budget for base is used up, other budgets are not.',
      'Someone above has to approve it.',
      'It is a first position.',
    ],
    question: 'Is that the budget for base, or for the whole package?',
    answer: 'I understand there is a budget. I would like to find a way inside it.',
    trade: ['signOnBonus', 'equity', 'reviewDate', 'pto'],
  },
  {
    id: 'no-negotiating',
    said: 'We do not negotiate offers.',
    means: ['Base follows a fixed scale.', 'Nobody has asked about the rest.'],
    question: 'Does that hold for start date, days off and the sign-on as well?',
    answer: 'I respect that. There may be points outside of pay that would help.',
    trade: ['startDate', 'pto', 'workMode', 'reviewDate'],
  },
  {
    id: 'best-offer',
    said: 'This is the best we can do.',
    means: ['The limit of the person speaking.', 'The limit of the company.'],
    question: 'Who decides on exceptions, and what would they need to see?',
    answer: 'Thank you for being clear. Let me look at the offer as a whole.',
    trade: ['signOnBonus', 'pto', 'reviewDate'],
  },
  {
    id: 'equity',
    said: 'It would not be fair to the team.',
    means: ['Others in the role earn less.', 'The level, not the figure, is what would have to change.'],
    question: 'What tells this level from the next one?',
    answer: 'Fairness in the team matters to me too. One-time money would leave the scale as it is.',
    trade: ['level', 'signOnBonus', 'equity'],
  },
  {
    id: 'band',
    said: 'You are at the top of the band.',
    means: ['The band is real.', 'Another level has another band.'],
    question: 'Where does the band end, and where does the next one begin?',
    answer: 'Then base may be settled. I would like to talk about what is outside of the band.',
    trade: ['level', 'signOnBonus', 'equity', 'reviewDate'],
  },
  {
    id: 'peers',
    said: 'Others at this level took the same offer.',
    means: ['They did not ask.', 'The scope was another one.'],
    question: 'How does the scope of this role compare with theirs?',
    answer: 'I can only speak for what I bring to this role.',
    trade: ['signOnBonus', 'title', 'reviewDate'],
  },
  {
    id: 'cycle',
    said: 'We can look at it in the next pay round.',
    means: ['Money comes with the new budget.', 'It is a way to end the topic.'],
    question: 'Can the letter name the date and what the review is based on?',
    answer: 'I am glad to wait for a review that is in writing.',
    trade: ['reviewDate', 'signOnBonus'],
  },
];
