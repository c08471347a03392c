import type { Reading } from '#domain/reading.ts';
import type { CalendarDate } from '#domain/time/calendar-date.ts';
import type { Mention, Unit } from '#engine/read/context.ts';
import type { Signature } from '#engine/read/gate/signature.ts';
import { findDates } from './date.ts';
import { compoundDurations } from './duration.ts';
import { attach, type Figure } from './figure.ts';
import { joinRanges, joinRepeats, joinTwice } from './join.ts';
import { limitBefore } from './limit.ts';
import { isBareMoney, moneyMention } from './money.ts';
import { codeStretches, isNoFigure } from './not-a-figure.ts';
import { wordNumerals } from './number-words.ts';
import { digitNumerals } from './numbers.ts';
import { periodAfter } from './period.ts';
import { type Scan, scan } from './scan.ts';
import { columnHead, type HeadSays, headSays, isHead } from './table-head.ts';
import { SMALL } from './words/number-words.ts';

/** What the letter as a whole tells about its figures. */
export interface LetterSetting {
  readonly currency: string | undefined;
  readonly country: string | undefined;
  readonly language: Reading['language'];
  readonly sentOn: CalendarDate | undefined;
}

type Found = Mention extends infer M ? (M extends Mention ? Omit<M, 'unit'> : never) : never;

/** Recognises every figure of a letter once, in order of its start. Offsets are into the letter's text. */
export function findMentions(units: readonly Unit[], letter: LetterSetting): readonly Mention[] {
  let head: Unit | undefined;
  const mentions: Mention[] = [];
  for (const unit of units) {
    if (isHead(unit)) head = unit;
    else if (unit.kind !== 'row') head = undefined;
    const { plain, at } = scan(unit.plain);
    for (const found of inUnit(plain, at, unit, head, letter)) {
      const start = unit.start + at(found.start);
      const end = unit.start + at(found.end - 1) + 1;
      mentions.push({ ...found, start, end, unit: unit.index } as Mention);
    }
  }
  return mentions;
}

function inUnit(
  plain: string,
  at: Scan['at'],
  unit: Unit,
  head: Unit | undefined,
  letter: LetterSetting,
): readonly Found[] {
  const dates = findDates(plain, letter, unit.signature);
  const closed = new Uint8Array(plain.length + 1);
  for (const { start, end } of [...dates, ...codeStretches(plain)]) closed.fill(1, start, end);
  const found: Found[] = [...dates];
  for (const compound of compoundDurations(plain, (word) => SMALL.get(word), unit.signature)) {
    found.push({ kind: 'duration', ...compound });
    closed.fill(1, compound.start, compound.end);
  }
  const figures = figuresIn(plain, unit.signature, closed, letter);
  let floor = 0;
  for (const figure of figures) {
    const says = headOf(unit, unit.start + at(figure.start), head, letter);
    const mention = mentionOf(plain, figure, floor, unit.section, says, letter);
    if (mention === undefined) continue;
    found.push(mention);
    floor =
      figure.end +
      (mention.kind === 'money' || mention.kind === 'duration'
        ? (periodAfter(plain.slice(figure.end, figure.end + 60))?.length ?? 0)
        : 0);
  }
  return found.sort((a, b) => a.start - b.start);
}

function figuresIn(plain: string, signature: Signature, closed: Uint8Array, letter: LetterSetting): readonly Figure[] {
  const numerals = [...digitNumerals(plain), ...wordNumerals(plain, signature)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  const figures: Figure[] = [];
  let floor = 0;
  for (const numeral of joinTwice(plain, numerals)) {
    if (closed[numeral.start] === 1 || closed[numeral.end - 1] === 1 || numeral.start < floor) continue;
    const figure = attach(plain, numeral, floor, letter);
    const bare = figure.kind === 'plain' || figure.kind === 'count';
    if (bare && figure.form === 'digits' && isNoFigure(plain, numeral.start, numeral.end)) continue;
    figures.push(figure);
    floor = figure.end;
  }
  return joinRanges(plain, joinRepeats(plain, figures));
}

function mentionOf(
  plain: string,
  figure: Figure,
  floor: number,
  section: string,
  says: HeadSays,
  letter: LetterSetting,
): Found | undefined {
  const { start, end, value, maxValue } = figure;
  const before = plain.slice(Math.max(floor, start - 60), start);
  switch (figure.kind) {
    case 'percent': {
      const limit = limitBefore(before);
      const max = maxValue === undefined ? {} : { maxPercent: maxValue };
      return { kind: 'percent', start, end, percent: value, ...max, ...(limit === undefined ? {} : { limit }) };
    }
    case 'duration': {
      const max = maxValue === undefined ? {} : { maxAmount: maxValue };
      return { kind: 'duration', start, end, amount: value, ...max, unitName: figure.unitName ?? 'day' };
    }
    case 'money':
      return moneyMention(plain, figure, floor, says, letter.currency);
    default: {
      const isMoney =
        figure.kind === 'plain' &&
        ((says.marked && figure.form === 'digits' && (figure.quantity || value >= 100)) ||
          isBareMoney(plain, figure, floor, section));
      if (isMoney) return moneyMention(plain, figure, floor, says, letter.currency);
      if (figure.kind === 'plain' && figure.form === 'words') return undefined;
      return { kind: 'count', start, end, count: value, ...(maxValue === undefined ? {} : { maxCount: maxValue }) };
    }
  }
}

/** What the head of the column, the row's own label or the section say of a figure. */
function headOf(unit: Unit, start: number, head: Unit | undefined, letter: LetterSetting): HeadSays {
  const column = unit.kind === 'row' ? headSays(columnHead(head, unit, start), letter) : undefined;
  const label = unit.cells?.[0];
  const inLabel =
    label !== undefined && label.end <= start ? unit.plain.slice(label.start - unit.start, label.end - unit.start) : '';
  const own = headSays(inLabel, letter);
  // The column tells the currency, the row's label the period, or the other way round.
  if (column?.marked || column?.period !== undefined) return { ...own, ...column };
  return own.marked || own.period !== undefined ? own : headSays(unit.section.length < 80 ? unit.section : '', letter);
}
