import type { DiffRow, Ending, EndSignal } from '#app/close-view.ts';

/** Words for closing: what was read, what was agreed, the new letter, the end of the talk. */

export const proposalWords = {
  title: 'Read from the mail',
  hint: 'It counts already. Confirm it, or say that it is about something else.',
  mine: 'You wrote',
  theirs: 'They wrote',
  confirm: 'Confirm',
  confirmLabel: (what: string) => `Confirm: ${what}`,
  change: 'Change it',
  changeLabel: (what: string) => `Change it: ${what}`,
  pass: 'Not about this',
  passLabel: (what: string) => `Not about this: ${what}`,
  confirmed: 'Entered.',
  passed: 'Left out.',
  which: 'What of it is right?',
  agreeTo: 'What do they agree to?',
  stance: 'It comes to',
  move: 'What it was',
};

export const agreedWords = {
  title: 'Agreed, and in the letter?',
  allWritten: 'Everything that was agreed stands in the letter.',
  states: {
    written: 'in the letter',
    worse: 'less in the letter',
    changed: 'different in the letter',
    missing: 'not in the letter',
  },
  said: (who: string, when: string) => `${who}, ${when}`,
  they: 'They',
  you: 'As agreed',
  letter: 'The letter',
  silent: 'says nothing of it',
  ask: (count: number) => (count === 1 ? 'Ask for it in writing' : `Ask for these ${count} in writing`),
  hint: 'What stands in no letter can be forgotten. Ask for it before you sign.',
};

export const changeWords = {
  title: 'The new letter beside the last',
  whole: 'It states the whole offer again.',
  partial: 'It states only what changed; the rest of the earlier letter stands.',
  same: 'Nothing in it is different.',
  kept: (count: number) => (count === 1 ? '1 term as before' : `${count} terms as before`),
  before: 'Before',
  after: 'Now',
  nothing: 'nothing',
  ask: (count: number) => (count === 1 ? 'Ask for what it lost' : `Ask for the ${count} it lost`),
  status: {
    kept: 'as before',
    improved: 'better',
    worse: 'worse',
    changed: 'different',
    missing: 'gone',
    new: 'new',
  } satisfies Record<DiffRow['status'], string>,
  /** What a value is called where it made the difference. */
  values: {
    clawbackMonths: 'months in which it must be repaid',
    clawbackProRata: 'repayment that shrinks by the month',
    clawbackTrigger: 'when it must be repaid',
    nature: 'how firm it is',
    vestYears: 'years of vesting',
    cliffMonths: 'months until the first shares',
    exerciseWindowDays: 'days to exercise after leaving',
    strike: 'strike price',
    costToCompany: 'counted as cost to company',
    currency: 'currency',
    figure: 'the figure',
    doubleTrigger: 'needs a sale of the company too',
    maxPercent: 'the most it can be',
    maxAmount: 'the most it can be',
    quota: 'quota',
  } as Readonly<Record<string, string>>,
};

export const endingWords = {
  title: 'Go on, or say yes?',
  signals: {
    final: 'They said it is final',
    repetition: 'The same no again',
    irritation: 'They sound annoyed',
    pressure: 'They press for time',
  } satisfies Record<EndSignal['kind'], string>,
  times: (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`),
  noSignals: 'Nothing in their words says that the talk is near its end.',
  stop: {
    final: 'Ask for nothing more: they said it is final.',
    frustration: 'Ask for nothing more for now: they are annoyed.',
    rescind: 'They took the offer back. There is nothing left to ask for.',
    repetition: 'Ask for nothing more: the answer stays the same.',
    rounds: 'Ask for nothing more: the talk is long enough.',
    deadline: 'There is no time for another round.',
  } satisfies Record<NonNullable<Ending['stop']>, string>,
  above: 'The last offer is above your walk-away.',
  at: 'The last offer is about at your walk-away.',
  below: 'The last offer is below your walk-away.',
  noWalkAway: 'You set no walk-away, so whether it is enough is yours to say.',
  unmet: (what: string) => `Not met: ${what}.`,
  unmoved: (what: string) => `Matters to you and did not move: ${what}.`,
  another: 'What another round might bring',
  guess: 'Guesses. What they can do, only they know.',
  ready: 'The letter states everything that was agreed. It is ready for a yes.',
  notReady: (count: number) =>
    count === 1
      ? 'One agreed term is not in the letter as agreed. A yes now would leave it open.'
      : `${count} agreed terms are not in the letter as agreed. A yes now would leave them open.`,
  told: 'There is no letter yet. A yes is worth most once there is one.',
  accept: 'Write the yes',
  anyway: 'Write the yes all the same',
  yours: 'The decision is yours.',
  stillOpen: (what: string) => `Not in the letter as agreed: ${what}. What is entered here does not change that.`,
};
