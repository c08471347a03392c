import type { FieldId } from '#domain/fact.ts';
import { isAmerican } from '#engine/phrase/en/money.en.ts';

/** How a component is called in a mail, and what to ask about it when the letter leaves it open. */
interface Name {
  readonly name: string;
  readonly detail: string;
}

const named = (name: string, detail = name): Name => ({ name, detail });

const NAMES: Readonly<Record<FieldId, Name>> = {
  title: named('the title'),
  employer: named('the contracting company'),
  location: named('the place of work'),
  workMode: named('where the work is done', 'which days are on site'),
  level: named('the level'),
  manager: named('the reporting line'),
  baseSalary: named('the base salary'),
  signOnBonus: named('a sign-on bonus', 'the sign-on bonus and its terms'),
  targetBonus: named('the annual bonus', 'the annual bonus and what it is paid on'),
  commission: named('the commission plan'),
  retentionBonus: named('the retention bonus', 'the retention bonus and its date'),
  equity: named('the equity grant', 'the equity grant and how it vests'),
  relocation: named('relocation support', 'the relocation support'),
  stipend: named('an allowance', 'the allowances'),
  thirteenthSalary: named('the thirteenth salary', 'the number of salaries a year'),
  holidayAllowance: named('the holiday allowance'),
  pto: named('annual leave', 'the days of annual leave'),
  holidays: named('public holidays', 'the public holidays'),
  sickLeave: named('sick leave', 'sick leave'),
  retirementMatch: named('the pension contribution'),
  health: named('health cover', 'health cover and what it costs'),
  severance: named('severance', 'severance'),
  startDate: named('the start date'),
  responseDeadline: named('the date for my answer', 'the date by which you need my answer'),
  probation: named('the probation period'),
  noticePeriod: named('the notice period'),
  reviewDate: named('an early pay review', 'the date of the first pay review'),
  payFrequency: named('the pay dates'),
  workingHours: named('the working hours'),
  overtime: named('overtime', 'how overtime is treated'),
  nonCompete: named('the non-compete clause', 'the scope of the non-compete clause'),
  nonSolicit: named('the non-solicitation clause', 'the scope of the non-solicitation clause'),
  arbitration: named('the arbitration clause'),
  ipAssignment: named('the clause on inventions'),
  atWill: named('the terms for ending the employment'),
  integration: named('the clause on earlier promises'),
  contingency: named('the conditions of the offer', 'any checks the offer depends on'),
};

const AMERICAN: Partial<Readonly<Record<FieldId, Name>>> = {
  pto: named('paid time off', 'the days of paid time off'),
  retirementMatch: named('the retirement match'),
  health: named('health insurance', 'health insurance and what it costs'),
};

const entry = (field: FieldId, currency: string | undefined): Name =>
  (isAmerican(currency) ? AMERICAN[field] : undefined) ?? NAMES[field];

export const nameOf = (field: FieldId, currency: string | undefined): string => entry(field, currency).name;
export const detailOf = (field: FieldId, currency: string | undefined): string => entry(field, currency).detail;

/** "a, b and c", with "or" where it is a choice. */
export function listText(parts: readonly string[], link = 'and'): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${link} ${last}`;
}
