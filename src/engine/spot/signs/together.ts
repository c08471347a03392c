import type { SpotMail } from '#engine/spot/mail.ts';
import type { Sign } from '#engine/spot/signs/sign.ts';

/** Signs of one sort. */
const GROUPS = {
  act: ['offers-job', 'chosen-job', 'yours', 'wants-you'],
  paper: ['offer-paper', 'offer-file', 'paper'],
  change: ['old-and-new', 'new-paper', 'same-rest'],
  terms: ['terms'],
  pay: ['pay'],
  'no-work': ['no-job-words'],
  answer: ['accept', 'by-when', 'open-question'],
  against: [
    ...['offers-other', 'chosen-other', 'wants-you-other', 'reader-pays', 'no-employment', 'offers-other', 'missed'],
    ...[
      'candidate',
      'thanks-for-offer',
      'third-person',
      'employed-plainly',
      'thanks-for-work',
      'asks-friend',
      'staff-says',
      'blanks',
    ],
    ...['cold', 'gone', 'verifies', 'after-yes', 'receipt', 'rejects', 'undecided', 'invites', 'list', 'advice'],
    ...['study-much', 'credit-much', 'shop-much', 'property-much', 'supply-much'],
  ],
} as const;
type Group = keyof typeof GROUPS;

interface Together {
  readonly id: string;
  readonly why: string;
  readonly all: readonly Group[];
  readonly none: readonly Group[];
}
/** What holds together says more than each alone. */
export const TOGETHER: readonly Together[] = [
  { id: 'act-clear', why: 'gives you a job and speaks of nothing else', all: ['act'], none: ['against'] },
  { id: 'deal', why: 'sets out a deal for you to accept', all: ['pay', 'terms', 'answer'], none: ['against'] },
  {
    id: 'change-clear',
    why: 'changes terms and speaks of nothing else',
    all: ['change'],
    none: ['against', 'no-work'],
  },
  { id: 'no-act', why: 'gives you nothing', all: [], none: ['act', 'paper', 'change', 'terms'] },
];

/** How far a sign holds, with the phrase that tells it. */
export interface Found {
  readonly id: string;
  readonly why: string;
  readonly value: number;
}

/** What of some signs, and of what they make together, a mail has. */
export function foundIn(mail: SpotMail, signs: readonly Sign[]): Found[] {
  const found = signs.map(({ id, why, value }) => ({ id, why, value: value(mail) }));
  const values = new Map(found.map(({ id, value }) => [id, value]));
  const of = (group: Group) => Math.max(...GROUPS[group].map((id) => values.get(id) ?? 0));
  const together = TOGETHER.map(({ id, why, all, none }) => ({
    id,
    why,
    value: Math.min(1, ...all.map(of)) * (1 - Math.max(...none.map(of))),
  }));
  return [...found, ...together].filter(({ value }) => value > 0);
}
