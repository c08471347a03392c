import { type Fact, type FieldId, factsOf } from '#domain/fact.ts';

export type LooseEndKind = 'check' | 'document' | 'equipment' | 'ask' | 'own';

interface Condition {
  /** Matched on the short name of a condition. */
  readonly pattern: RegExp;
  readonly kind: LooseEndKind;
  readonly why: string;
}
interface Point {
  readonly id: string;
  readonly kind: LooseEndKind;
  readonly title: string;
  readonly why: string;
  readonly field?: FieldId;
  when(letter: { has(field: FieldId): boolean; readonly facts: readonly Fact[] }): boolean;
}

const equityIn = (facts: readonly Fact[]) => factsOf(facts, 'equity').length > 0;
const isAway = (facts: readonly Fact[]) =>
  factsOf(facts, 'workMode').some(({ text }) => text === 'remote' || text === 'hybrid');

/** What to do about each, in a sentence. Nothing here is law: it is what to have ready and what to ask. */
export const ADVICE: {
  readonly conditions: readonly Condition[];
  readonly otherCondition: Condition;
  readonly points: readonly Point[];
} = {
  conditions: [
    {
      pattern: /background|verification|clearance|vetting/i,
      kind: 'check',
      why: 'Ask who runs it, what it covers and how long it takes. Have past addresses, employers and dates at hand.',
    },
    {
      pattern: /reference/i,
      kind: 'check',
      why: 'Ask your referees first, and tell them what the role is. Ask that your present employer is not called before you have given notice.',
    },
    {
      pattern: /drug|health|medical/i,
      kind: 'check',
      why: 'Ask where and by when. The result belongs to you too.',
    },
    {
      pattern: /right.to.work|visa|permit/i,
      kind: 'document',
      why: 'Find the papers now: an expired passport takes weeks. Where a permit is needed, ask who applies and who pays.',
    },
    {
      pattern: /licen[cs]e|degree|diploma|certificate/i,
      kind: 'document',
      why: 'Find the original, and ask whether a copy is enough.',
    },
    {
      pattern: /sign/i,
      kind: 'document',
      why: 'Ask for the text before you accept. It can hold more than the letter does.',
    },
    {
      pattern: /board/i,
      kind: 'ask',
      why: 'Until the board has agreed it is not yours. Ask when it meets.',
    },
    {
      pattern: /release|earlier employer/i,
      kind: 'document',
      why: 'Read what you signed with your present employer, and ask in good time for what is needed.',
    },
  ],
  otherCondition: {
    pattern: /.^/,
    kind: 'check',
    why: 'The offer depends on it. Ask what is needed from you and by when.',
  },
  points: [
    {
      id: 'document:signed-letter',
      kind: 'document',
      title: 'A copy of the letter signed by both sides',
      why: 'Keep it where your employer’s systems cannot reach it.',
      when: () => true,
    },
    {
      id: 'check:notice',
      kind: 'check',
      title: 'Notice in your present job',
      why: 'Give it once the letter is signed and its conditions are met, not before.',
      when: () => true,
    },
    {
      id: 'ask:start',
      kind: 'ask',
      title: 'The first day',
      why: 'The letter names no date.',
      field: 'startDate',
      when: ({ has }) => !has('startDate'),
    },
    {
      id: 'equipment:computer',
      kind: 'equipment',
      title: 'What you will work on, and where it is sent',
      why: 'You work away from the office at least in part. Ask what is provided and what is paid back.',
      when: ({ facts }) => isAway(facts),
    },
    {
      id: 'ask:first-day',
      kind: 'ask',
      title: 'Where to be on the first day, when, and whom to ask for',
      why: 'Ask for the papers to bring at the same time.',
      when: () => true,
    },
    {
      id: 'ask:grant-date',
      kind: 'ask',
      title: 'When the grant is approved, and where it can be seen',
      why: 'Vesting often runs from a day other than the first.',
      field: 'equity',
      when: ({ facts }) => equityIn(facts),
    },
    {
      id: 'ask:sign-on-paid',
      kind: 'ask',
      title: 'When the sign-on bonus is paid',
      why: 'With the first pay is usual. The time you are bound by it often runs from that day.',
      field: 'signOnBonus',
      when: ({ has }) => has('signOnBonus'),
    },
    {
      id: 'ask:enrolment',
      kind: 'ask',
      title: 'By when to choose insurance and pension',
      why: 'The time to choose is often short after the first day, and missing it can cost a year.',
      when: ({ facts }) => factsOf(facts, 'health').length > 0 || factsOf(facts, 'retirementMatch').length > 0,
    },
  ],
};
