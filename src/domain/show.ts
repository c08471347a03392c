import type { FieldId, FieldValues, Term } from '#domain/fact.ts';
import { LABELS, PER } from '#domain/labels.ts';
import { formatMoney, formatNumber } from '#domain/money/format.ts';

/** What a field is called. */
export const labelOf = (field: FieldId): string => LABELS[field];

const NO_FIGURE = 'named, no figure';

const INSTRUMENTS: Readonly<Record<NonNullable<FieldValues<'equity'>['instrument']>, readonly [string, string]>> = {
  rsu: ['RSU', 'RSUs'],
  option: ['option', 'options'],
  rsa: ['restricted share', 'restricted shares'],
  psu: ['performance share', 'performance shares'],
  units: ['unit', 'units'],
};

/** A term's value in words and figures, for the person's locale: "$185,000 a year", "1,200 RSUs over 4 years". */
export function showTerm(term: Term, locale = 'en-US'): string {
  const shown = term.stated === 'unspecified' ? '' : shownValue(term, locale);
  return shown === '' ? NO_FIGURE : shown;
}

const number = (value: number, locale: string) => formatNumber(value, locale);
const percent = (value: number, locale: string) =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 3 }).format(value / 100);
const join = (parts: readonly (string | undefined)[], between = ', ') =>
  parts.filter((part): part is string => part !== undefined && part !== '').join(between);

function counted(value: number, one: string, locale: string): string {
  return `${number(value, locale)} ${value === 1 ? one : `${one}s`}`;
}

/** "2 months", "6 weeks and 3 days": whatever parts a length of time carries. */
function lengthOf(length: FieldValues<'probation'>, locale: string): string {
  return join(
    [
      length.months === undefined ? undefined : counted(length.months, 'month', locale),
      length.weeks === undefined ? undefined : counted(length.weeks, 'week', locale),
      length.days === undefined ? undefined : counted(length.days, 'day', locale),
    ],
    ' and ',
  );
}

function dateOf(date: string, locale: string): string {
  const shape = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, shape).format(new Date(`${date}T00:00:00Z`));
}

function money(amount: number, max: number | undefined, currency: string | undefined, locale: string): string {
  const low = formatMoney(amount, currency, locale);
  return max === undefined ? low : `${low}–${formatMoney(max, currency, locale)}`;
}

function equityOf(grant: FieldValues<'equity'>, locale: string): string {
  const [one, many] = INSTRUMENTS[grant.instrument ?? 'units'];
  const kind = grant.instrument === undefined && grant.shares === undefined ? 'equity' : many;
  const size =
    grant.shares !== undefined
      ? `${number(grant.shares, locale)} ${grant.shares === 1 ? one : many}`
      : grant.value !== undefined
        ? `${formatMoney(grant.value, grant.currency, locale)} in ${kind}`
        : grant.percent !== undefined
          ? `${percent(grant.percent, locale)} of the company in ${kind}`
          : kind;
  const over = grant.vestYears === undefined ? undefined : ` over ${counted(grant.vestYears, 'year', locale)}`;
  const strike =
    grant.strike === undefined ? undefined : ` at ${formatMoney(grant.strike, grant.currency, locale)} each`;
  return join([size, strike, over], '');
}

/** The value itself; '' when the term carries none. */
function shownValue(term: Term, locale: string): string {
  switch (term.field) {
    case 'baseSalary':
      return term.amount === undefined
        ? ''
        : join([money(term.amount, term.maxAmount, term.currency, locale), term.period && PER[term.period]], ' ');
    case 'stipend':
      return join(
        [
          term.amount === undefined ? undefined : formatMoney(term.amount, term.currency, locale),
          term.amount === undefined || term.period === undefined ? undefined : PER[term.period],
          term.purpose === undefined ? undefined : `(${term.purpose})`,
        ],
        ' ',
      );
    case 'targetBonus':
      if (term.percent !== undefined) return percent(term.percent, locale);
      if (term.amount !== undefined) return formatMoney(term.amount, term.currency, locale);
      if (term.maxPercent !== undefined) return `up to ${percent(term.maxPercent, locale)}`;
      return term.maxAmount === undefined ? '' : `up to ${formatMoney(term.maxAmount, term.currency, locale)}`;
    case 'commission':
      return join([
        term.amount === undefined ? undefined : formatMoney(term.amount, term.currency, locale),
        term.ote === undefined ? undefined : `${formatMoney(term.ote, term.currency, locale)} on target`,
      ]);
    case 'signOnBonus':
    case 'retentionBonus':
    case 'relocation':
      return term.amount === undefined ? '' : formatMoney(term.amount, term.currency, locale);
    case 'equity':
      return equityOf(term, locale);
    case 'thirteenthSalary':
      return term.salaries === undefined
        ? ''
        : `${number(term.salaries, locale)} extra ${term.salaries === 1 ? 'salary' : 'salaries'}`;
    case 'holidayAllowance':
      return join([
        term.percent === undefined ? undefined : percent(term.percent, locale),
        term.included === undefined ? undefined : term.included ? 'inside the salary' : 'on top of the salary',
      ]);
    case 'pto':
      if (term.unlimited === true) return 'unlimited';
      return term.days === undefined ? '' : counted(term.days, 'day', locale);
    case 'holidays':
    case 'sickLeave':
      return term.days === undefined ? '' : counted(term.days, 'day', locale);
    case 'retirementMatch':
      return join(
        [
          term.percent === undefined ? undefined : percent(term.percent, locale),
          term.upToPercent === undefined ? undefined : `up to ${percent(term.upToPercent, locale)} of pay`,
        ],
        ' ',
      );
    case 'health':
      return term.employerPercent === undefined ? '' : `${percent(term.employerPercent, locale)} paid`;
    case 'severance':
      return join([
        lengthOf(
          {
            ...(term.months === undefined ? {} : { months: term.months }),
            ...(term.weeks === undefined ? {} : { weeks: term.weeks }),
          },
          locale,
        ),
        term.amount === undefined ? undefined : formatMoney(term.amount, term.currency, locale),
      ]);
    case 'startDate':
      return term.date === undefined ? '' : dateOf(term.date, locale);
    case 'responseDeadline':
      return join([
        term.date === undefined ? undefined : dateOf(term.date, locale),
        term.businessDays === undefined ? undefined : `${counted(term.businessDays, 'business day', locale)}`,
        term.days === undefined ? undefined : counted(term.days, 'day', locale),
        term.time,
      ]);
    case 'reviewDate':
      return join([
        term.date === undefined ? undefined : dateOf(term.date, locale),
        term.months === undefined ? undefined : `after ${counted(term.months, 'month', locale)}`,
        term.text,
      ]);
    case 'probation':
    case 'noticePeriod':
      return lengthOf(term, locale);
    case 'nonCompete':
    case 'nonSolicit':
      return term.months === undefined ? '' : counted(term.months, 'month', locale);
    case 'payFrequency':
      return term.period === undefined ? '' : `paid ${term.period === 'month' ? 'monthly' : PER[term.period]}`;
    case 'workingHours':
      return join([
        term.hoursPerWeek === undefined ? undefined : `${counted(term.hoursPerWeek, 'hour', locale)} a week`,
        term.ftePercent === undefined ? undefined : `${percent(term.ftePercent, locale)} of full time`,
      ]);
    case 'overtime':
      return term.exempt === undefined ? '' : term.exempt ? 'not paid on top' : 'paid on top';
    case 'title':
    case 'employer':
    case 'location':
    case 'workMode':
    case 'level':
    case 'manager':
    case 'arbitration':
    case 'ipAssignment':
    case 'atWill':
    case 'integration':
    case 'contingency':
      return term.text ?? '';
  }
}
