import type { Sign } from '#engine/spot/sign/sign.ts';

/** Signs that somebody gives the reader a job, hands over its paper, or speaks of something else. */
const GROUPS = {
  act: ['offers-job', 'chosen-job', 'yours', 'wants-you', 'chosen'],
  paper: ['offer-paper', 'offer-file', 'paper'],
  change: ['old-and-new', 'new-paper', 'moves'],
  else: ['offers-other', 'chosen-other', 'wants-you-other', 'credit', 'shop', 'property', 'supply', 'study', 'reader-pays'],
  voice: ['candidate', 'third-person', 'employed-plainly', 'cold', 'gone', 'verifies', 'after-yes', 'receipt', 'rejects', 'undecided', 'invites', 'staff-says', 'blanks', 'asks-friend', 'missed', 'to-many', 'advice', 'list'],
  answer: ['accept', 'by-when', 'open-question'],
} as const;
type Group = keyof typeof GROUPS;

/** What holds together says more than each alone. */
export interface Together {
  readonly id: string;
  readonly side: Sign['side'];
  readonly why: string;
  readonly all: readonly Group[];
  readonly none?: readonly Group[];
}
export const TOGETHER: readonly Together[] = [
  { id: 'act-clear', side: 'for', why: 'gives you a job and speaks of nothing else', all: ['act'], none: ['voice', 'else'] },
  { id: 'act-answer', side: 'for', why: 'gives you a job and asks for your answer', all: ['act', 'answer'], none: ['voice'] },
  { id: 'paper-clear', side: 'for', why: 'brings a paper and speaks of nothing else', all: ['paper'], none: ['voice', 'else'] },
  { id: 'paper-answer', side: 'for', why: 'brings a paper to be answered', all: ['paper', 'answer'], none: ['voice', 'else'] },
  { id: 'change-clear', side: 'for', why: 'changes terms and speaks of nothing else', all: ['change'], none: ['voice', 'else'] },
  { id: 'act-paper', side: 'for', why: 'gives you a job on paper', all: ['act', 'paper'] },
  { id: 'act-else', side: 'against', why: 'speaks of something else', all: ['act', 'else'] },
  { id: 'two-voices', side: 'against', why: 'is something else in two ways', all: ['voice', 'else'] },
  { id: 'no-act', side: 'against', why: 'gives nothing', all: [], none: ['act', 'paper', 'change'] },
];

/** How far each of {@link TOGETHER} holds, from how far the signs do. */
export function togetherOf(value: (id: string) => number): number[] {
  const of = (group: Group) => Math.max(...GROUPS[group].map(value));
  return TOGETHER.map(({ all, none = [] }) => Math.min(1, ...all.map(of)) * (1 - Math.min(1, Math.max(0, ...none.map(of)))));
}
