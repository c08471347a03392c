import { ACTS } from '#engine/spot/sign/act.ts';
import { ANSWERS } from '#engine/spot/sign/answer.ts';
import { BUSINESS } from '#engine/spot/sign/business.ts';
import { CHANGES } from '#engine/spot/sign/change.ts';
import { PAPERS } from '#engine/spot/sign/paper.ts';
import { STEPS } from '#engine/spot/sign/process.ts';
import { READERS } from '#engine/spot/sign/reader.ts';
import type { Sign } from '#engine/spot/sign/sign.ts';
import { TERMS } from '#engine/spot/sign/terms.ts';

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
