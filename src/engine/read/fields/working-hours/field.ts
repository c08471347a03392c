import type { Fact } from '#domain/fact.ts';
import type { FieldReader, Unit } from '#engine/read/context.ts';
import { firstIn } from '#engine/read/gate/in-unit.ts';
import { flatContext } from '#engine/read/pay/flat-context.ts';

const PER_WEEK =
  /^[^.;]{0,40}?(?:per week|a week|\/ ?week|\/ ?wk|weekly|each week|in der woche|pro woche|wöchentlich|par semaine|semanales|a la semana|week\b)/;
const WEEKLY_BEFORE =
  /(?:weekly|week|wöchentliche|woche|hebdomadaire|semanal|schedule|hours of work|working hours|arbeitszeit)[^.;]{0,80}$/;
const WEEK_HOURS = /wochenstunden/;
const NOT_HOURS = /overtime|after|accru|over \d|exceed|über|mehr als|drop below/;
const FTE =
  /(?:(?<!\d)(0?[.,]\d{1,2}|1[.,]0) ?fte|(\d{2,3}) ?% (?:fte|position|part[- ]time|appointment|pensum|stelle|teilzeit)|(?:fte|pensum|workload|beschäftigungsgrad|employment level)[ :of]{0,5}(\d{2,3}) ?%)/;

/** Hours a week and the share of full time. */
export const workingHours: FieldReader = {
  id: 'workingHours',
  read(letter) {
    const context = flatContext(letter);
    for (const unit of context.units) {
      if (unit.role !== 'body') continue;
      const share = firstIn(unit, FTE);
      const hours = context
        .mentionsIn(unit)
        .find(
          (mention) =>
            mention.kind === 'duration' &&
            mention.unitName === 'hour' &&
            mention.amount >= 4 &&
            mention.amount <= 80 &&
            isWeekly(unit, mention.start, mention.end),
        );
      if (
        hours === undefined &&
        (share === null || NOT_HOURS.test(unit.plain.slice(Math.max(0, share.index - 20), share.index)))
      )
        continue;
      const percent = share === null ? undefined : shareOf(share);
      const start = Math.min(hours?.start ?? unit.end, share === null ? unit.end : unit.start + share.index);
      const end = Math.max(hours?.end ?? 0, share === null ? 0 : unit.start + share.index + share[0].length);
      const fact: Fact<'workingHours'> = {
        field: 'workingHours',
        ...(hours?.kind === 'duration' ? { hoursPerWeek: hours.amount } : {}),
        ...(percent === undefined ? {} : { ftePercent: percent }),
        confidence: 0.85,
        ...context.span(start, end),
      };
      return { facts: [fact] };
    }
    return { facts: [] };
  },
};

function isWeekly(unit: Unit, start: number, end: number): boolean {
  const before = unit.plain.slice(Math.max(0, start - unit.start - 90), start - unit.start);
  if (NOT_HOURS.test(before.slice(-25))) return false;
  if (/^ (?:a|per|each) (?:year|month|annum)/.test(unit.plain.slice(end - unit.start, end - unit.start + 12)))
    return false;
  return (
    WEEK_HOURS.test(unit.plain.slice(start - unit.start, end - unit.start)) ||
    PER_WEEK.test(unit.plain.slice(end - unit.start, end - unit.start + 60)) ||
    WEEKLY_BEFORE.test(before)
  );
}

function shareOf(match: RegExpExecArray): number | undefined {
  const share = match[1] === undefined ? Number(match[2] ?? match[3]) : Number(match[1].replace(',', '.')) * 100;
  return Number.isFinite(share) && share > 0 && share <= 100 ? Math.round(share * 10) / 10 : undefined;
}
