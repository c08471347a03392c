import type { VestingSchedule } from '#domain/equity/vesting.ts';
import type { Term } from '#domain/fact.ts';

/** A schedule read from a grant, and what is odd about it. */
export interface GrantSchedule {
  readonly schedule: VestingSchedule | undefined;
  /** A sentence for each thing that cannot be right as stated. */
  readonly doubts: readonly string[];
}

const MAX_YEARS = 15;

function fromTable(tranches: NonNullable<Term<'equity'>['schedule']>): GrantSchedule {
  const good = tranches.filter((tranche) => tranche.percent > 0 && tranche.afterMonths <= MAX_YEARS * 12);
  if (good.length === 0) return { schedule: undefined, doubts: ['The vesting table has no usable row.'] };
  const whole = good.reduce((total, tranche) => total + tranche.percent, 0);
  const doubts: string[] = [];
  if (Math.abs(whole - 100) > 0.5) {
    doubts.push(`The vesting table adds up to ${Number(whole.toFixed(2))} %, not 100 %. Taken as shares of the grant.`);
  }
  const sorted = [...good].sort((a, b) => a.afterMonths - b.afterMonths);
  return { schedule: { kind: 'table', tranches: sorted }, doubts };
}

/**
 * The vesting schedule a grant states. A letter that names only the years is read as equal yearly parts, one that
 * names a cliff as monthly after it: over whole years both give the same. Silent letters give no schedule.
 */
export function scheduleOf(grant: Term<'equity'>, assumedYears?: number): GrantSchedule {
  if (grant.schedule !== undefined && grant.schedule.length > 0) return fromTable(grant.schedule);
  const doubts: string[] = [];
  const { vestYears, cliffMonths } = grant;
  if (vestYears !== undefined && (vestYears <= 0 || vestYears > MAX_YEARS)) {
    doubts.push(`Vesting over ${vestYears} years cannot be meant as written.`);
  }
  const stated = vestYears !== undefined && vestYears > 0 && vestYears <= MAX_YEARS ? vestYears : undefined;
  const onlyCliff = stated === undefined && cliffMonths !== undefined && cliffMonths > 0 ? cliffMonths / 12 : undefined;
  const years = stated ?? (doubts.length === 0 ? onlyCliff : undefined) ?? assumedYears;
  if (years === undefined || years > MAX_YEARS) return { schedule: undefined, doubts };
  const months = Math.max(1, Math.round(years * 12));
  const cliff = cliffMonths ?? 0;
  if (stated !== undefined && cliff > months) {
    doubts.push(`The cliff of ${cliff} months is longer than the vesting of ${months} months.`);
  }
  const cadence = grant.cadence ?? (cliff > 0 ? 'month' : 'year');
  return { schedule: { kind: 'even', months, cliffMonths: Math.min(cliff, MAX_YEARS * 12), cadence }, doubts };
}
