import type { DraftRule } from '#engine/lint/rule.ts';
import { adversarialTone } from '#engine/lint/rules/adversarial-tone.ts';
import { apologeticHedge } from '#engine/lint/rules/apologetic-hedge.ts';
import { currentSalaryDisclosure } from '#engine/lint/rules/current-salary-disclosure.ts';
import { lieRisk } from '#engine/lint/rules/lie-risk.ts';
import { missingThanks } from '#engine/lint/rules/missing-thanks.ts';
import { negotiatingAfterFinal } from '#engine/lint/rules/negotiating-after-final.ts';
import { nibbling } from '#engine/lint/rules/nibbling.ts';
import { noJustification } from '#engine/lint/rules/no-justification.ts';
import { oralAcceptanceNoWriting } from '#engine/lint/rules/oral-acceptance-no-writing.ts';
import { overExplaining } from '#engine/lint/rules/over-explaining.ts';
import { personalNeed } from '#engine/lint/rules/personal-need.ts';
import { prematureAcceptance } from '#engine/lint/rules/premature-acceptance.ts';
import { rangeAsk } from '#engine/lint/rules/range-ask.ts';
import { rushedPressure } from '#engine/lint/rules/rushed-pressure.ts';
import { salaryOnly } from '#engine/lint/rules/salary-only.ts';
import { selfConcession } from '#engine/lint/rules/self-concession.ts';
import { taxOrMathError } from '#engine/lint/rules/tax-or-math-error.ts';
import { tooManyAsks } from '#engine/lint/rules/too-many-asks.ts';
import { ultimatum } from '#engine/lint/rules/ultimatum.ts';
import { unbackedCompetingOffer } from '#engine/lint/rules/unbacked-competing-offer.ts';
import { vagueAsk } from '#engine/lint/rules/vague-ask.ts';
import { walkawayLeak } from '#engine/lint/rules/walkaway-leak.ts';

/** Every rule, by what it costs: the order of the list in the options. Findings are sorted by place. */
export const RULES: readonly DraftRule[] = [
  walkawayLeak,
  unbackedCompetingOffer,
  lieRisk,
  taxOrMathError,
  selfConcession,
  prematureAcceptance,
  oralAcceptanceNoWriting,
  rushedPressure,
  ultimatum,
  negotiatingAfterFinal,
  nibbling,
  salaryOnly,
  rangeAsk,
  vagueAsk,
  noJustification,
  tooManyAsks,
  currentSalaryDisclosure,
  personalNeed,
  apologeticHedge,
  overExplaining,
  adversarialTone,
  missingThanks,
];
