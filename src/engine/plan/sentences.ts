import type { FieldId } from '#domain/fact.ts';
import { formatMoney, formatNumber } from '#domain/money/format.ts';
import { PERIOD_WORDS } from '#domain/money/period.ts';
import type { Reason } from '#domain/move.ts';
import type { Place, Table } from '#engine/plan/table.ts';

/** A reason anybody may see. */
export const because = (text: string): Reason => ({ text });

/** A reason that holds a private number: shown on the person's own surfaces only. */
export const privately = (text: string): Reason => ({ text, private: true });

/** A yearly figure in the currency of the offer. */
export function yearly(table: Table, amount: number): string {
  return `${formatMoney(Math.round(amount), table.basis.currency)} a year`;
}

const NAMES: Partial<Record<FieldId, string>> = {
  baseSalary: 'base pay',
  signOnBonus: 'the sign-on bonus',
  equity: 'equity',
  pto: 'days off',
  targetBonus: 'the bonus target',
  stipend: 'the allowance',
  relocation: 'relocation money',
  retentionBonus: 'the retention bonus',
  retirementMatch: 'the retirement contribution',
  severance: 'severance',
  startDate: 'the start date',
  workMode: 'where you work',
  reviewDate: 'an early pay review',
  level: 'the level',
  title: 'the title',
};

export function nameOf(field: FieldId): string {
  return NAMES[field] ?? field.replace(/([A-Z])/g, ' $1').toLowerCase();
}

/** The figure of a component in words: "25 days", "$10,000", "15 %". */
export function figure(table: Table, place: Place, amount: number): string {
  const { basis } = table;
  const term = place.item.term(amount, place.term, basis);
  if (term.field === 'baseSalary') return `${formatMoney(amount, basis.currency)} ${PERIOD_WORDS[basis.period]}`;
  if ('days' in term && term.days !== undefined) return `${formatNumber(amount)} days`;
  if ('percent' in term && term.percent !== undefined) return `${formatNumber(amount)} %`;
  if ('shares' in term && term.shares !== undefined) return `${formatNumber(amount)} shares`;
  if ('months' in term && term.months !== undefined) return `${formatNumber(amount)} months`;
  if ('weeks' in term && term.weeks !== undefined) return `${formatNumber(amount)} weeks`;
  return formatMoney(amount, basis.currency);
}

/** "base pay, equity and days off". */
export function listOf(fields: readonly FieldId[]): string {
  const names = fields.map(nameOf);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

export function percent(part: number): string {
  return `${Math.round(part * 1_000) / 10} %`;
}
