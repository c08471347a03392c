import type { FieldId, Term } from '#domain/fact.ts';
import type { ObjectionId } from '#domain/objection.ts';
import type { Goals, Situation } from '#domain/situation.ts';
import { firstFigure } from '#engine/plan/first-figure.ts';
import { isAskable } from '#engine/plan/priorities.ts';
import { askTerm, placeFor, type Table, tableOf } from '#engine/plan/table.ts';

/** Something they may say against an ask, and how to take it. */
export interface Objection {
  readonly id: ObjectionId;
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

/** An objection as it may come up in this talk. */
export interface PreparedObjection extends Objection {
  /** What may be had instead, with the figure to ask for where there is one; nothing that is called fixed or not wanted. */
  readonly instead: readonly { readonly field: FieldId; readonly term?: Term }[];
  /** What they have said points to this one. */
  readonly isLikely: boolean;
}

/** All of them, those that what is known points to first. */
export function objectionsFor(situation: Situation, goals: Goals): readonly PreparedObjection[] {
  const table = tableOf(situation, goals);
  const likely = likelyIn(situation, table);
  return OBJECTIONS.map((each) => ({
    ...each,
    isLikely: likely.includes(each.id),
    instead: each.trade
      .filter((field) => canBeHad(situation, goals, field))
      .flatMap((field) => withFigure(table, field) ?? []),
  })).sort((a, b) => rank(likely, a.id) - rank(likely, b.id));
}

const rank = (likely: readonly ObjectionId[], id: ObjectionId): number => {
  const at = likely.indexOf(id);
  return at < 0 ? likely.length : at;
};

function likelyIn({ employerSaid }: Situation, table: Table | undefined): readonly ObjectionId[] {
  const { fixed, final, stance } = employerSaid;
  if (final || stance === 'final') return ['best-offer'];
  if (fixed.includes('all')) return ['no-negotiating', 'best-offer'];
  if (fixed.includes('baseSalary')) return ['band', 'equity', 'cycle'];
  if (stance === 'firm-no') return ['best-offer', 'no-negotiating'];
  if (stance === 'soft-no') return ['budget', 'band'];
  const top = table?.targets.evidence.ceiling;
  // Near the end of their own range the band is what they will name.
  if (table !== undefined && top !== undefined && table.basis.yearly > top * 0.93) return ['band', 'budget'];
  return ['budget'];
}

function canBeHad({ employerSaid, agreedVerbally }: Situation, goals: Goals, field: FieldId): boolean {
  const { fixed, open } = employerSaid;
  const isFixed = fixed.includes(field) || (fixed.includes('all') && !open.includes(field));
  return !isFixed && goals.preferences?.[field] !== 0 && !agreedVerbally.some((term) => term.field === field);
}

/** Undefined for a component with a figure that cannot be asked for here, such as a grant the letter does not know. */
function withFigure(table: Table | undefined, field: FieldId): { field: FieldId; term?: Term } | undefined {
  const place = table === undefined ? undefined : placeFor(table, field);
  if (table === undefined || place === undefined) return { field };
  if (!isAskable(table, place)) return undefined;
  const figure = place.mine ?? firstFigure(table, place);
  return figure > place.standing ? { field, term: askTerm(table, place, figure) } : undefined;
}
