import { baseSalary } from '#engine/evaluate/components/base-salary.ts';
import { commission } from '#engine/evaluate/components/commission.ts';
import type { Component } from '#engine/evaluate/components/component.ts';
import { equity } from '#engine/evaluate/components/equity.ts';
import { health } from '#engine/evaluate/components/health.ts';
import { holidayAllowance } from '#engine/evaluate/components/holiday-allowance.ts';
import { relocation } from '#engine/evaluate/components/relocation.ts';
import { retention } from '#engine/evaluate/components/retention.ts';
import { retirement } from '#engine/evaluate/components/retirement.ts';
import { severance } from '#engine/evaluate/components/severance.ts';
import { signOn } from '#engine/evaluate/components/sign-on.ts';
import { stipend } from '#engine/evaluate/components/stipend.ts';
import { targetBonus } from '#engine/evaluate/components/target-bonus.ts';
import { thirteenth } from '#engine/evaluate/components/thirteenth.ts';
import { timeOff } from '#engine/evaluate/components/time-off.ts';

/** Base first, because percents refer to it; commission after all fixed pay, because a total target contains it. */
export const COMPONENTS: readonly Component[] = [
  baseSalary,
  thirteenth,
  holidayAllowance,
  targetBonus,
  commission,
  retention,
  signOn,
  equity,
  relocation,
  stipend,
  retirement,
  health,
  timeOff,
  severance,
];
