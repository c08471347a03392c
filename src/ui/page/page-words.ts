import type { PageView, PillView } from '#app/page-view.ts';
import type { Stance } from '#domain/situation.ts';

/** What an employer's stance is called on the pill. */
const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  'accept-ask': 'they agreed',
  counter: 'they made a new proposal',
  'soft-no': 'hesitant, the door is ajar',
  'fixed-component': 'one part is fixed, another is open',
  'firm-no': 'no movement on this',
  final: 'they call it final',
  'deadline-pressure': 'they press for a quick answer',
  'ask-number': 'they ask for a number',
  'ask-justification': 'they ask for your reason',
  deferral: 'someone else has to decide',
  frustration: 'they sound irritated',
  rescind: 'the offer may be withdrawn',
  'written-confirmation': 'the paper is coming',
  info: 'nothing to answer',
};

const daysWords = (days: number) =>
  days < 0
    ? 'the reply date has passed'
    : days === 0
      ? 'reply today'
      : days === 1
        ? 'reply by tomorrow'
        : `reply in ${days} days`;

/** The parts of the pill's line, in order. Figures that were computed carry "≈". */
export function pillParts(pill: PillView): string[] {
  if (pill.stance !== undefined) {
    const parts = [`They said: ${STANCE_WORDS[pill.stance]}`];
    return parts;
  }
  return [
    ...(pill.role === undefined ? [] : [pill.role]),
    ...(pill.base === undefined ? [] : [pill.base.includes('CTC') ? pill.base : `${pill.base} base`]),
    ...(pill.yearly === undefined ? [] : [`≈ ${pill.yearly} a year in all`]),
    ...(pill.daysLeft === undefined ? [] : [daysWords(pill.daysLeft)]),
  ];
}

export const pillLine = (view: PageView): string => {
  const parts = pillParts(view.pill);
  return parts.length > 0 ? parts.join(' · ') : 'A job offer. Nothing could be read from it yet.';
};

export const PAGE_WORDS = {
  name: 'Countersign',
  openPanel: 'Open the details of this offer',
  dismiss: 'Hide for this mail',
  howToOpen: 'Click the Countersign button in the toolbar to see the details.',
  warning: 'Signs of a fake offer',
  insert: 'Insert',
  inserted: 'Inserted. Nothing was sent.',
  notInserted: 'The text could not be put in. It was copied: paste it where you write.',
  tone: 'Wording',
  move: 'Next move',
} as const;
