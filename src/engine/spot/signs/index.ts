import { ACTS } from '#engine/spot/signs/act.ts';
import { ANSWERS } from '#engine/spot/signs/answer.ts';
import { BUSINESS } from '#engine/spot/signs/business.ts';
import { CHANGES } from '#engine/spot/signs/change.ts';
import { PAPERS } from '#engine/spot/signs/paper.ts';
import { STEPS } from '#engine/spot/signs/process.ts';
import { READERS } from '#engine/spot/signs/reader.ts';
import type { Sign } from '#engine/spot/signs/sign.ts';
import { TERMS } from '#engine/spot/signs/terms.ts';

/** Everything that bears on whether a mail is an offer. */
export const SIGNS: readonly Sign[] = [
  ...ACTS,
  ...TERMS,
  ...PAPERS,
  ...ANSWERS,
  ...CHANGES,
  ...READERS,
  ...STEPS,
  ...BUSINESS,
];
