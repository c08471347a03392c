import type { FieldId, Term } from '#domain/fact.ts';
import type { Gap } from '#domain/gap.ts';
import { bankHolidays } from '#engine/evaluate/gaps/bank-holidays.ts';
import { baseRange } from '#engine/evaluate/gaps/base-range.ts';
import { baseUnstated } from '#engine/evaluate/gaps/base-unstated.ts';
import { bonusAbsent } from '#engine/evaluate/gaps/bonus-absent.ts';
import { bonusConditions } from '#engine/evaluate/gaps/bonus-conditions.ts';
import { bonusMaximum } from '#engine/evaluate/gaps/bonus-maximum.ts';
import { bonusVague } from '#engine/evaluate/gaps/bonus-vague.ts';
import { cliffUnstated } from '#engine/evaluate/gaps/cliff-unstated.ts';
import { commissionQuota } from '#engine/evaluate/gaps/commission-quota.ts';
import { commissionRamp } from '#engine/evaluate/gaps/commission-ramp.ts';
import { commissionVague } from '#engine/evaluate/gaps/commission-vague.ts';
import { costToCompany } from '#engine/evaluate/gaps/cost-to-company.ts';
import { daysOffAbsent } from '#engine/evaluate/gaps/days-off-absent.ts';
import { daysOffUnlimited } from '#engine/evaluate/gaps/days-off-unlimited.ts';
import { daysOffVague } from '#engine/evaluate/gaps/days-off-vague.ts';
import { equityAbsent } from '#engine/evaluate/gaps/equity-absent.ts';
import { equityVague } from '#engine/evaluate/gaps/equity-vague.ts';
import { equityVesting } from '#engine/evaluate/gaps/equity-vesting.ts';
import { exerciseWindow } from '#engine/evaluate/gaps/exercise-window.ts';
import { fullTimeHours } from '#engine/evaluate/gaps/full-time-hours.ts';
import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';
import { grantConversion } from '#engine/evaluate/gaps/grant-conversion.ts';
import { healthAbsent } from '#engine/evaluate/gaps/health-absent.ts';
import { healthVague } from '#engine/evaluate/gaps/health-vague.ts';
import { holidayAllowance } from '#engine/evaluate/gaps/holiday-allowance.ts';
import { hoursUnstated } from '#engine/evaluate/gaps/hours-unstated.ts';
import { levelAbsent } from '#engine/evaluate/gaps/level-absent.ts';
import { noticeAbsent } from '#engine/evaluate/gaps/notice-absent.ts';
import { optionStrike } from '#engine/evaluate/gaps/option-strike.ts';
import { overtime } from '#engine/evaluate/gaps/overtime.ts';
import { pensionAbsent } from '#engine/evaluate/gaps/pension-absent.ts';
import { pensionVague } from '#engine/evaluate/gaps/pension-vague.ts';
import { placeOfWork } from '#engine/evaluate/gaps/place-of-work.ts';
import { preferences } from '#engine/evaluate/gaps/preferences.ts';
import { probationAbsent } from '#engine/evaluate/gaps/probation-absent.ts';
import { refreshers } from '#engine/evaluate/gaps/refreshers.ts';
import { relocationTax } from '#engine/evaluate/gaps/relocation-tax.ts';
import { relocationVague } from '#engine/evaluate/gaps/relocation-vague.ts';
import { replyDate } from '#engine/evaluate/gaps/reply-date.ts';
import { reportingLine } from '#engine/evaluate/gaps/reporting-line.ts';
import { retentionDate } from '#engine/evaluate/gaps/retention-date.ts';
import { reviewDate } from '#engine/evaluate/gaps/review-date.ts';
import { salariesPerYear } from '#engine/evaluate/gaps/salaries-per-year.ts';
import { severanceAbsent } from '#engine/evaluate/gaps/severance-absent.ts';
import { shareOfCompany } from '#engine/evaluate/gaps/share-of-company.ts';
import { signOnRepayment } from '#engine/evaluate/gaps/sign-on-repayment.ts';
import { signOnVague } from '#engine/evaluate/gaps/sign-on-vague.ts';
import { weightWithStakes } from '#engine/evaluate/gaps/stakes.ts';
import { startDate } from '#engine/evaluate/gaps/start-date.ts';
import { stipendVague } from '#engine/evaluate/gaps/stipend-vague.ts';
import { thirteenthInside } from '#engine/evaluate/gaps/thirteenth-inside.ts';
import { titleAbsent } from '#engine/evaluate/gaps/title-absent.ts';
import { offerTerms } from '#engine/evaluate/offer-terms.ts';

/** Every gap looked for; the order does not matter, the weight sorts. */
export const GAP_RULES: readonly GapRule[] = [
  baseUnstated,
  baseRange,
  salariesPerYear,
  thirteenthInside,
  holidayAllowance,
  costToCompany,
  fullTimeHours,
  hoursUnstated,
  overtime,
  bonusAbsent,
  bonusVague,
  bonusMaximum,
  bonusConditions,
  commissionVague,
  commissionQuota,
  commissionRamp,
  equityAbsent,
  equityVague,
  equityVesting,
  cliffUnstated,
  optionStrike,
  shareOfCompany,
  grantConversion,
  preferences,
  exerciseWindow,
  refreshers,
  signOnVague,
  signOnRepayment,
  retentionDate,
  relocationVague,
  relocationTax,
  stipendVague,
  pensionAbsent,
  pensionVague,
  healthAbsent,
  healthVague,
  daysOffAbsent,
  daysOffVague,
  daysOffUnlimited,
  bankHolidays,
  startDate,
  replyDate,
  titleAbsent,
  levelAbsent,
  placeOfWork,
  noticeAbsent,
  probationAbsent,
  reviewDate,
  severanceAbsent,
  reportingLine,
];

/** What an offer leaves open, the most money first, each with the question to ask. */
export function findGaps(input: {
  readonly facts: readonly Term[];
  readonly excluded: readonly { readonly field: FieldId }[];
  readonly country?: string | undefined;
}): Gap[] {
  const offer = offerTerms(input);
  const found = GAP_RULES.flatMap((rule): Gap[] => {
    const gap = rule.find(offer);
    return gap === undefined
      ? []
      : [{ field: rule.field, id: rule.id, ...gap, weight: weightWithStakes(gap.weight, rule.field, offer) }];
  });
  return found.sort((a, b) => b.weight - a.weight);
}
