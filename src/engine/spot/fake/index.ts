import { freeMail, messenger, nobodyApplied, personalData } from '#engine/spot/fake/contact.ts';
import type { FakeSign } from '#engine/spot/fake/fake-sign.ts';
import { fee, passedOn, payOutOfLine } from '#engine/spot/fake/money.ts';

/** Signs of a fake offer, strong ones first. */
export const FAKE_SIGNS: readonly FakeSign[] = [
  fee,
  passedOn,
  messenger,
  nobodyApplied,
  freeMail,
  personalData,
  payOutOfLine,
];
