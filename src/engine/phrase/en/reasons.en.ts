import type { FieldId } from '#domain/fact.ts';
import type { ByTone, Pool } from '#engine/phrase/pick.ts';
import type { Facts } from '#engine/phrase/slots.ts';
import type { Paragraph, Part } from '#engine/phrase/tactic.ts';

/** What is good for the working relationship, said to and by everyone. */
export const RELATION: ByTone = {
  warm: [
    'I want us to begin on terms that are right for both sides, so let me be open about what matters to me.',
    'We will be working together, so I would rather raise this now and openly.',
    'It is important to me that this works well for you as much as for me.',
    'I see this as the first thing we work out together.',
  ],
  plain: [
    'I want this to work for both sides, so I will be specific.',
    'I would rather raise this openly now than carry it with me.',
    'I am sure that we can find terms that fit both of us.',
    'Let me say openly what would make this right.',
  ],
  brief: [
    'I want this to work for both of us.',
    'Let me be specific.',
    'I would like us to start on good terms.',
    'I will come straight to what I have in mind.',
  ],
};

const MARKET: Pool = [
  'According to {source}, the range for this role goes up to {posted}.',
  'The range for this role goes up to {posted}, according to {source}.',
  'Your side names a range up to {posted} for this role ({source}).',
  'According to {source}, the median base for this kind of role is {median}.',
  'The median base for this kind of role is {median} ({source}).',
  'The median base for such a role stands at {median}, according to {source}.',
  'According to {source}, base pay for this kind of role goes up to {high}.',
  'Base pay for such a role goes up to {high}, according to {source}.',
  'Base pay for this kind of role goes up to {high} ({source}).',
];

const MERITS: Pool = [
  'What I can contribute to the role: {merits}.',
  'My background for this work: {merits}.',
  'For this role I bring: {merits}.',
];

const MERIT: Pool = [
  'I also bring: {merit}.',
  'There is my own background as well: {merit}.',
  'Beside that, my record for this work: {merit}.',
];

/** The other employer and its terms stay out of it: to name the figure would tell the least one could take. */
const RIVAL: Pool = [
  'I also have another offer to weigh, and this is the role I hope to take.',
  'To be open with you: I hold another offer, and my preference is to join you.',
  'There is another offer on my side as well; this role is the one I hope for.',
  'You should know that I have another offer too, and that this role is my first choice.',
];

/** Named with its figure where there is one: a request to be made whole needs the number. */
const FORFEIT: Pool = [
  'By leaving where I am I would forfeit {forfeitSum}: {forfeit}.',
  'To join you I would be giving up {forfeitSum}: {forfeit}.',
  'Leaving now means that I forfeit {forfeitSum}: {forfeit}.',
];
const FORFEIT_UNSIZED: Pool = [
  'By leaving where I am I would forfeit the following: {forfeit}.',
  'To join you I would be giving this up: {forfeit}.',
  'Leaving now means that I forfeit something: {forfeit}.',
];

/** One-time money asked for is what makes up for pay that is lost. */
const MAKES_WHOLE: ReadonlySet<FieldId> = new Set<FieldId>(['signOnBonus', 'retentionBonus', 'equity']);

/** At most two reasons, the strongest first; none where nothing is recorded. */
export function reasons(facts: Facts, first?: 'rival' | 'merits'): Paragraph {
  const { market, hasRival, qualifications } = facts;
  const found: Part[] = [];
  if (first === 'rival' && hasRival) found.push({ at: 'rival', lines: RIVAL });
  if (first === 'merits' && qualifications.length > 0) found.push({ at: 'merits', lines: MERITS });
  if (market !== undefined && facts.asks.some(({ field }) => field === 'baseSalary')) {
    found.push({ at: 'market', lines: MARKET });
  }
  if (facts.forfeited !== undefined && facts.asks.some(({ field }) => MAKES_WHOLE.has(field))) {
    found.push({ at: 'forfeit', lines: facts.forfeited.amount === undefined ? FORFEIT_UNSIZED : FORFEIT });
  }
  if (first !== 'merits' && qualifications.length > 0) {
    found.push(found.length === 0 ? { at: 'merits', lines: MERITS } : { at: 'merit', lines: MERIT });
  }
  return found.slice(0, 2);
}

/** Whether the text has a recorded reason to lean on. */
export const isBacked = (facts: Facts, first?: 'rival' | 'merits'): boolean => reasons(facts, first).length > 0;
