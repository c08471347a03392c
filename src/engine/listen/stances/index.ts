import type { Stance } from '#domain/situation.ts';
import { acceptAsk } from '#engine/listen/stances/accept-ask.ts';
import { askJustification } from '#engine/listen/stances/ask-justification.ts';
import { askNumber } from '#engine/listen/stances/ask-number.ts';
import { counter } from '#engine/listen/stances/counter.ts';
import { deadlinePressure } from '#engine/listen/stances/deadline-pressure.ts';
import { deferral } from '#engine/listen/stances/deferral.ts';
import { final } from '#engine/listen/stances/final.ts';
import { firmNo } from '#engine/listen/stances/firm-no.ts';
import { fixedComponent } from '#engine/listen/stances/fixed-component.ts';
import { frustration } from '#engine/listen/stances/frustration.ts';
import { info } from '#engine/listen/stances/info.ts';
import { rescind } from '#engine/listen/stances/rescind.ts';
import { softNo } from '#engine/listen/stances/soft-no.ts';
import type { StanceRule } from '#engine/listen/stances/stance-rule.ts';
import { writtenConfirmation } from '#engine/listen/stances/written-confirmation.ts';

/** One rule for each stance. Their order means nothing; see `decide.ts` for which one wins. */
export const STANCE_RULES: Readonly<Record<Stance, StanceRule>> = {
  'accept-ask': acceptAsk,
  counter,
  'soft-no': softNo,
  'fixed-component': fixedComponent,
  'firm-no': firmNo,
  final,
  'deadline-pressure': deadlinePressure,
  'ask-number': askNumber,
  'ask-justification': askJustification,
  deferral,
  frustration,
  rescind,
  'written-confirmation': writtenConfirmation,
  info,
};
