import type { FieldId } from '#domain/fact.ts';
import type { Objection } from '#engine/plan/prepare/objections.ts';

/** What to do when an objection comes up on a call: a question of one's own, said as an instruction. */
export const OBJECTION_LINES: Readonly<Record<Objection['id'], readonly string[]>> = {
  budget: [
    'If they name the budget: ask whether it is the one for base or for the whole offer.',
    'If it is above the budget: ask which budget they mean, and who could approve it.',
  ],
  'no-negotiating': [
    'If they do not negotiate: ask whether that holds for the start date and for days off too.',
    'If the rule is not to negotiate: ask which parts of the offer are outside of the rule.',
  ],
  'best-offer': [
    'If this is the best they can do: ask who decides on exceptions, and on what grounds.',
    'If they call it their best: thank them for being clear, and ask for a day to look at it as a whole.',
  ],
  equity: [
    'If it is about fairness in the team: ask what tells this level from the next one.',
    'If others would find it unfair: say that fairness matters to you, and ask about one-time money.',
  ],
  band: [
    'If it is the top of the band: ask where the next band begins, and what it takes to be in it.',
    'If they name a band: ask where it ends, and where in it this offer lies.',
  ],
  peers: [
    'If others took the same: ask how the scope of this role compares with theirs.',
    'If they compare you with others: come back to what you would do in this role.',
  ],
  cycle: [
    'If they point to the next pay round: ask for its date, and what it is based on, in the letter.',
    'If it has to wait: ask for a review with a date, in writing.',
  ],
};

/** Objections to prepare for with a request, the likeliest first. */
export function likelyObjections(fields: readonly FieldId[], isBaseFixed: boolean): readonly Objection['id'][] {
  if (isBaseFixed) return ['no-negotiating', 'best-offer', 'cycle'];
  if (fields.includes('baseSalary'))
    return ['budget', 'band', 'equity', 'peers', 'best-offer', 'cycle', 'no-negotiating'];
  return ['budget', 'no-negotiating', 'best-offer', 'cycle'];
}
