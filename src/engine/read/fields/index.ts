import type { FieldReader } from '#engine/read/context.ts';
import { arbitration } from '#engine/read/fields/arbitration/field.ts';
import { atWill } from '#engine/read/fields/at-will/field.ts';
import { baseSalary } from '#engine/read/fields/base-salary/field.ts';
import { commission } from '#engine/read/fields/commission/field.ts';
import { contingency } from '#engine/read/fields/contingency/field.ts';
import { employer } from '#engine/read/fields/employer/field.ts';
import { equity } from '#engine/read/fields/equity/field.ts';
import { health } from '#engine/read/fields/health/field.ts';
import { holidayAllowance } from '#engine/read/fields/holiday-allowance/field.ts';
import { holidays } from '#engine/read/fields/holidays/field.ts';
import { integration } from '#engine/read/fields/integration/field.ts';
import { ipAssignment } from '#engine/read/fields/ip-assignment/field.ts';
import { level } from '#engine/read/fields/level/field.ts';
import { location } from '#engine/read/fields/location/field.ts';
import { manager } from '#engine/read/fields/manager/field.ts';
import { nonCompete } from '#engine/read/fields/non-compete/field.ts';
import { nonSolicit } from '#engine/read/fields/non-solicit/field.ts';
import { noticePeriod } from '#engine/read/fields/notice-period/field.ts';
import { overtime } from '#engine/read/fields/overtime/field.ts';
import { payFrequency } from '#engine/read/fields/pay-frequency/field.ts';
import { probation } from '#engine/read/fields/probation/field.ts';
import { pto } from '#engine/read/fields/pto/field.ts';
import { relocation } from '#engine/read/fields/relocation/field.ts';
import { responseDeadline } from '#engine/read/fields/response-deadline/field.ts';
import { retentionBonus } from '#engine/read/fields/retention-bonus/field.ts';
import { retirementMatch } from '#engine/read/fields/retirement-match/field.ts';
import { reviewDate } from '#engine/read/fields/review-date/field.ts';
import { severance } from '#engine/read/fields/severance/field.ts';
import { sickLeave } from '#engine/read/fields/sick-leave/field.ts';
import { signOnBonus } from '#engine/read/fields/sign-on-bonus/field.ts';
import { startDate } from '#engine/read/fields/start-date/field.ts';
import { stipend } from '#engine/read/fields/stipend/field.ts';
import { targetBonus } from '#engine/read/fields/target-bonus/field.ts';
import { thirteenthSalary } from '#engine/read/fields/thirteenth-salary/field.ts';
import { title } from '#engine/read/fields/title/field.ts';
import { workMode } from '#engine/read/fields/work-mode/field.ts';
import { workingHours } from '#engine/read/fields/working-hours/field.ts';

/** All field readers in the order they run. A reader sees what the ones above it found. */
export const FIELD_READERS: readonly FieldReader[] = [
  employer,
  title,
  // After the title and the employer: a place may stand right behind the one and must not be the other.
  location,
  workMode,
  // After the title, which may carry the level in brackets.
  level,
  manager,
  baseSalary,
  signOnBonus,
  retentionBonus,
  targetBonus,
  commission,
  relocation,
  thirteenthSalary,
  holidayAllowance,
  severance,
  stipend,
  overtime,
  payFrequency,
  workingHours,
  health,
  noticePeriod,
  probation,
  responseDeadline,
  retirementMatch,
  reviewDate,
  startDate,
  equity,
  contingency,
  nonCompete,
  nonSolicit,
  atWill,
  integration,
  arbitration,
  ipAssignment,
  // Hours of leave "per pay period" need the pay frequency.
  pto,
  holidays,
  sickLeave,
];
