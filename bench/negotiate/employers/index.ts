import type { Family } from './employer.ts';
import { fixedBand } from './fixed-band.ts';
import { oneShot } from './one-shot.ts';
import { pool } from './pool.ts';
import { splitter } from './splitter.ts';
import { boulware, conceder, linear } from './time-dependent.ts';
import { titForTat } from './tit-for-tat.ts';

export const FAMILIES: readonly Family[] = [boulware, linear, conceder, titForTat, fixedBand, oneShot, splitter, pool];
