import type { Chance } from '#engine/rehearse/chance.ts';
import type { Family } from '#engine/rehearse/employers/employer.ts';
import { fixedBand } from '#engine/rehearse/employers/fixed-band.ts';
import { oneShot } from '#engine/rehearse/employers/one-shot.ts';
import { pool } from '#engine/rehearse/employers/pool.ts';
import { splitter } from '#engine/rehearse/employers/splitter.ts';
import { boulware, conceder } from '#engine/rehearse/employers/time-dependent.ts';
import { titForTat } from '#engine/rehearse/employers/tit-for-tat.ts';

export const PROFILE_IDS = ['open', 'careful', 'band', 'one-answer', 'in-kind', 'midway', 'one-budget'] as const;
export type ProfileId = (typeof PROFILE_IDS)[number];

/** How someone writes: the same answer in friendlier, plainer or shorter words. */
export type Style = 'warm' | 'plain' | 'short';

/** An invented employer to practise against. What is hidden is drawn anew for each talk. */
export interface Profile {
  readonly id: ProfileId;
  readonly name: string;
  /** What to expect, in a sentence. */
  readonly says: string;
  readonly family: Family;
  readonly style: Style;
  /** Asks back what a figure rests on when no reason was given. */
  readonly asksWhy: boolean;
  /** Chance that base has no room at all; else it has between 2 and 18 % of it. */
  readonly noRoom: number;
}

export const PROFILES: readonly Profile[] = [
  {
    id: 'open',
    name: 'Glad to have you',
    says: 'Comes up early and then slows down.',
    family: conceder,
    style: 'warm',
    asksWhy: false,
    noRoom: 0,
  },
  {
    id: 'careful',
    name: 'Takes their time',
    says: 'Hardly moves at first and wants reasons. Most of it comes late.',
    family: boulware,
    style: 'plain',
    asksWhy: true,
    noRoom: 0.15,
  },
  {
    id: 'band',
    name: 'By the band',
    says: 'Base is set by a band. Other parts may open when asked about.',
    family: fixedBand,
    style: 'plain',
    asksWhy: false,
    noRoom: 1,
  },
  {
    id: 'one-answer',
    name: 'One answer',
    says: 'Goes back to the team once. What comes back is the last word.',
    family: oneShot,
    style: 'short',
    asksWhy: false,
    noRoom: 0.25,
  },
  {
    id: 'in-kind',
    name: 'Gives as you give',
    says: 'Moves when you move, and by about as much.',
    family: titForTat,
    style: 'warm',
    asksWhy: false,
    noRoom: 0.1,
  },
  {
    id: 'midway',
    name: 'Meets you on the way',
    says: 'Goes part of the way towards whatever you name.',
    family: splitter,
    style: 'plain',
    asksWhy: true,
    noRoom: 0.25,
  },
  {
    id: 'one-budget',
    name: 'One budget',
    says: 'Has one sum for everything. What you name first is paid first.',
    family: pool,
    style: 'short',
    asksWhy: false,
    noRoom: 0.25,
  },
];

/** The profile asked for, or one drawn where the person wants to be surprised. */
export function profileOf(id: ProfileId | 'surprise', chance: Chance): Profile {
  const drawn = PROFILES[chance.whole(0, PROFILES.length - 1)];
  const named = PROFILES.find((each) => each.id === id);
  const profile = named ?? drawn ?? PROFILES[0];
  if (profile === undefined) throw new Error('There is no profile to draw from.');
  return profile;
}
