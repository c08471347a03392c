import type { Family } from '#engine/rehearse/employers/employer.ts';
import { fixedBand } from '#engine/rehearse/employers/fixed-band.ts';
import { oneShot } from '#engine/rehearse/employers/one-shot.ts';
import { pool } from '#engine/rehearse/employers/pool.ts';
import { splitter } from '#engine/rehearse/employers/splitter.ts';
import { boulware, conceder, linear } from '#engine/rehearse/employers/time-dependent.ts';
import { titForTat } from '#engine/rehearse/employers/tit-for-tat.ts';

export const FAMILIES: readonly Family[] = [boulware, linear, conceder, titForTat, fixedBand, oneShot, splitter, pool];
