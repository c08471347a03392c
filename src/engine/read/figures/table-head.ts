import type { Period } from '#domain/fact.ts';
import type { Unit } from '#engine/read/context.ts';
import { holds } from '#engine/read/gate/in-unit.ts';
import { type CurrencySetting, currencyOf, MARK_IN_HEAD } from './currency.ts';
import { periodBefore } from './period.ts';

/** What a column head or a row's label says of the bare figures below or beside it. */
export interface HeadSays {
  readonly currency?: string | undefined;
  readonly marked: boolean;
  readonly period?: Period;
}

const NOTHING: HeadSays = { marked: false };

/** Currency and period named in a short text: "Amount (USD)", "₹ per annum", "in EUR". */
export function headSays(text: string, setting: CurrencySetting): HeadSays {
  const short = text.slice(-160);
  if (short.trim() === '') return NOTHING;
  const mark = MARK_IN_HEAD.exec(short)?.[1];
  const period = periodBefore(short);
  const currency = mark === undefined ? undefined : currencyOf(mark, setting);
  return { marked: mark !== undefined, currency, ...(period === undefined ? {} : { period }) };
}

/** Text of the head's cell above a figure at `at`, or the whole head when the columns do not match. */
export function columnHead(head: Unit | undefined, row: Unit, at: number): string {
  if (head === undefined) return '';
  const column = row.cells?.findIndex((cell) => at >= cell.start && at < cell.end) ?? -1;
  const cell = head.cells !== undefined && head.cells.length === row.cells?.length ? head.cells[column] : undefined;
  return cell === undefined ? head.plain : head.plain.slice(cell.start - head.start, cell.end - head.start);
}

const FIGURE = /\d{3}|[$€£₹¥]\s?\d|\d\s?(?:%|per|\/)/;
/** "Pay frequency: monthly" is a row of its own and says nothing of the figures below it. */
const OWN_ROW = /: |frequen|schedule|cycle|status|rhythm|payroll|pay ?day|zahlungsweise|périodicité/;

/** Whether a unit can head the rows below it: words, and no figure of its own. */
export function isHead(unit: Unit): boolean {
  if (unit.text.length >= 200 || FIGURE.test(unit.text)) return false;
  return unit.kind === 'heading' || (unit.kind === 'row' && !holds(unit, OWN_ROW));
}
