import type { Period, Term } from '#domain/fact.ts';
import { PERIOD_WORDS } from '#domain/money/period.ts';
import { clean } from '#engine/phrase/clean.ts';
import { dateText } from '#engine/phrase/en/dates.en.ts';
import { isAmerican, moneyText, numberText, payText } from '#engine/phrase/en/money.en.ts';
import { nameOf } from '#engine/phrase/en/names.en.ts';

const INSTRUMENTS = {
  rsu: 'RSUs',
  option: 'stock options',
  rsa: 'restricted stock',
  psu: 'performance shares',
  units: 'units',
} as const;

const PLACES = { onsite: 'working on site', hybrid: 'working in a hybrid way', remote: 'working remotely' } as const;

/** A term as it can stand after "I would like" or "the letter shows": with its one figure, its currency and its period. */
export function termText(term: Term, currency: string | undefined): string {
  return (term.stated === 'unspecified' ? undefined : figureText(term, currency)) ?? nameOf(term.field, currency);
}

function figureText(term: Term, home: string | undefined): string | undefined {
  const money = (amount: number | undefined, lead: string, own?: string): string | undefined =>
    amount === undefined ? undefined : `${lead} of ${moneyText(amount, own ?? home)}`;
  switch (term.field) {
    case 'baseSalary':
      return term.amount === undefined
        ? undefined
        : `a base ${isRate(term.period) ? 'rate' : 'salary'} of ${payText(term.amount, term.currency ?? home, term.period)}`;
    case 'signOnBonus':
      return money(term.amount, home === 'INR' ? 'a joining bonus' : 'a sign-on bonus', term.currency);
    case 'targetBonus':
      return term.percent === undefined
        ? money(term.amount, 'an annual bonus', term.currency)
        : `an annual bonus target of ${numberText(term.percent)}%`;
    case 'commission':
      return (
        money(term.ote, 'on-target earnings (OTE)', term.currency) ??
        money(term.amount, 'an on-target commission', term.currency)
      );
    case 'retentionBonus':
      return money(term.amount, 'a retention bonus', term.currency);
    case 'equity':
      return equityText(term, home);
    case 'relocation':
      return money(term.amount, 'relocation support', term.currency);
    case 'stipend':
      return stipendText(term, home);
    case 'severance':
      return severanceText(term, home);
    default:
      return otherText(term, home);
  }
}

const isRate = (period: Period | undefined): boolean => period === 'hour' || period === 'day';

function equityText(term: Term<'equity'>, home: string | undefined): string | undefined {
  const kind = term.instrument === undefined ? 'equity' : INSTRUMENTS[term.instrument];
  if (term.value !== undefined) return `an equity grant of ${moneyText(term.value, term.currency ?? home)}`;
  if (term.shares !== undefined)
    return `an equity grant of ${numberText(term.shares)} ${kind === 'equity' ? 'shares' : kind}`;
  return term.percent === undefined ? undefined : `an equity grant of ${numberText(term.percent)}% of the company`;
}

function stipendText(term: Term<'stipend'>, home: string | undefined): string | undefined {
  if (term.amount === undefined) return undefined;
  const every =
    term.period === undefined ? '' : term.period === 'once' ? ', paid once' : ` ${PERIOD_WORDS[term.period]}`;
  const purpose = clean(term.purpose, 60);
  const what = purpose === undefined ? '' : ` for ${purpose}`;
  return `a stipend of ${moneyText(term.amount, term.currency ?? home)}${every}${what}`;
}

function severanceText(term: Term<'severance'>, home: string | undefined): string | undefined {
  if (term.months !== undefined) return `severance of ${count(term.months, 'month')}`;
  if (term.weeks !== undefined) return `severance of ${count(term.weeks, 'week')}`;
  return term.amount === undefined ? undefined : `severance of ${moneyText(term.amount, term.currency ?? home)}`;
}

function otherText(term: Term, home: string | undefined): string | undefined {
  switch (term.field) {
    case 'pto':
      if (term.unlimited === true) return 'unlimited paid time off';
      return term.days === undefined
        ? undefined
        : `${count(term.days, 'day')} of ${isAmerican(home) ? 'paid time off' : 'annual leave'}`;
    case 'holidays':
      return term.days === undefined ? undefined : `${count(term.days, 'public holiday')}`;
    case 'sickLeave':
      return term.days === undefined ? undefined : `${count(term.days, 'day')} of sick leave`;
    case 'retirementMatch':
      return term.percent === undefined
        ? undefined
        : `a ${isAmerican(home) ? 'retirement match' : 'pension contribution'} of ${numberText(term.percent)}%`;
    case 'health':
      return term.employerPercent === undefined
        ? undefined
        : `health cover paid at ${numberText(term.employerPercent)}%`;
    case 'startDate':
      return term.date === undefined ? undefined : `a start date of ${dateText(term.date, home)}`;
    case 'workMode':
      return term.text === undefined ? undefined : PLACES[term.text];
    case 'title':
      return named('the title of', term.text);
    case 'level':
      return named('level', term.text);
    case 'reviewDate':
      if (term.date !== undefined) return `a pay review on ${dateText(term.date, home)}`;
      return term.months === undefined ? undefined : `a pay review after ${count(term.months, 'month')}`;
    case 'probation':
    case 'noticePeriod': {
      const what = term.field === 'probation' ? 'a probation period' : 'a notice period';
      if (term.months !== undefined) return `${what} of ${count(term.months, 'month')}`;
      if (term.weeks !== undefined) return `${what} of ${count(term.weeks, 'week')}`;
      return term.days === undefined ? undefined : `${what} of ${count(term.days, 'day')}`;
    }
    case 'nonCompete':
      return term.months === undefined ? undefined : `a non-compete clause of ${count(term.months, 'month')}`;
    default:
      return undefined;
  }
}

const named = (lead: string, text: string | undefined): string | undefined => {
  const name = clean(text, 80);
  return name === undefined ? undefined : `${lead} ${name}`;
};

const count = (value: number, unit: string): string => `${numberText(value)} ${unit}${value === 1 ? '' : 's'}`;
