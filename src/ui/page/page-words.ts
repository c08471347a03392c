import type { PageView, PageWording, PillView } from '#app/page-view.ts';
import type { Component, Stance } from '#domain/situation.ts';

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

/** Short names of components where the field's own name reads long. */
const SHORT: Partial<Record<Component, string>> = {
  all: 'everything',
  baseSalary: 'base',
  signOnBonus: 'sign-on',
  targetBonus: 'bonus',
  pto: 'vacation',
};

const componentName = (component: Component) =>
  SHORT[component] ?? component.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** "base fixed, sign-on and start date open"; what stands out of it all is named, at most three of a kind. */
function stanceWords(pill: PillView, stance: Stance): string {
  const named = (components: readonly Component[] | undefined, how: string) => {
    const names = (components ?? []).slice(0, 3).map(componentName);
    return names.length === 0 ? [] : [`${names.join(', ').replace(/, ([^,]+)$/, ' and $1')} ${how}`];
  };
  const parts = [...named(pill.fixed, 'fixed'), ...named(pill.open, 'open')];
  return stance === 'fixed-component' && parts.length > 0 ? parts.join(', ') : STANCE_WORDS[stance];
}

/** The parts of the pill's line, in order. Figures that were computed carry "≈". */
export function pillParts({ pill, moves }: Pick<PageView, 'pill' | 'moves'>): string[] {
  if (pill.stance !== undefined) {
    const next = moves[0]?.title;
    return [
      `They said: ${stanceWords(pill, pill.stance)}`,
      ...(next === undefined ? [] : [`next: ${next[0]?.toLowerCase() ?? ''}${next.slice(1)}`]),
    ];
  }
  return [
    ...(pill.role === undefined ? [] : [pill.role]),
    ...(pill.base === undefined
      ? []
      : [pill.base.includes('CTC') ? pill.base : `${pill.base.replace(/ a year$/, '')} base`]),
    ...(pill.yearly === undefined ? [] : [`≈ ${pill.yearly} a year`]),
    ...(pill.daysLeft === undefined ? [] : [daysWords(pill.daysLeft)]),
  ];
}

export const pillLine = (view: PageView): string => {
  const parts = pillParts(view);
  return parts.length > 0 ? parts.join(' · ') : 'A job offer. Nothing could be read from it yet.';
};

/** What the wordings of a move are called: by their tone, numbered where a tone has more than one. */
export function wordingNames(wordings: readonly PageWording[]): string[] {
  return wordings.map(({ tone }, index) => {
    const same = wordings.filter((one) => one.tone === tone).length;
    const nth = wordings.slice(0, index + 1).filter((one) => one.tone === tone).length;
    return same > 1 ? `${tone} ${nth}` : tone;
  });
}

export const PAGE_WORDS = {
  name: 'Countersign',
  openPanel: 'Open the details of this offer',
  dismiss: 'Hide for this mail',
  howToOpen: 'Click the Countersign button in the toolbar to see the details.',
  read: (name: string) => `Read ${name}`,
  readAttached: 'Read this attachment as part of the offer',
  howToRead: 'Click the Countersign button in the toolbar to read it.',
  warning: 'Signs of a fake offer',
  insert: 'Insert',
  inserted: 'Inserted. Nothing was sent.',
  notInserted: 'The text could not be put in. It was copied: paste it where you write.',
  marks: (count: number) => (count === 1 ? '1 mark' : `${count} marks`),
  replace: 'Replace',
  leaveOut: 'Leave it out.',
  tone: 'Wording',
  move: 'Next move',
} as const;
