import type { Fact } from '#domain/fact.ts';
import { before, between } from '#engine/read/around/words-around.ts';
import type { ReadContext, Unit } from '#engine/read/context.ts';
import { type Instrument, instrumentNear, instrumentWords } from '#engine/read/fields/equity/instrument.ts';
import { type Size, sizesIn } from '#engine/read/fields/equity/sizes.ts';

/** A grant under construction: its sizes and the stretch of its unit that is its own. */
export interface Grant {
  readonly unit: Unit;
  readonly instrument: Instrument;
  readonly sure: boolean;
  readonly start: number;
  readonly end: number;
  /** Its own words within the unit, up to the next grant. */
  readonly until: number;
  readonly size: Pick<Fact<'equity'>, 'shares' | 'value' | 'currency' | 'percent'>;
}

function sizeOf({ mention, money }: Size, currency: string | undefined): Grant['size'] {
  if (mention.kind === 'count' && money)
    return { value: mention.count, ...(currency === undefined ? {} : { currency }) };
  if (mention.kind === 'count') return { shares: mention.count };
  if (mention.kind === 'percent') return { percent: mention.percent };
  return { value: mention.amount, ...(mention.currency === undefined ? {} : { currency: mention.currency }) };
}

const LINK =
  /^[^.;]{0,80}\b(?:valued?|worth|represent\w*|which (?:is|are|equals)|equivalent|equals?|approximate\w*|about|or|constitut\w*|i\.e|=)\b[^.;]{0,50}$|^[^.;\w]{0,6}[(~≈=][^.;]{0,25}$|^ ?\(?$/;
const APART = /\b(?:and|plus|as well as|in addition|additionally|sowie|und|et|y)\b[^.;]{0,60}$|[+&;] ?[^.;]{0,40}$/;

function countOf({ mention }: Size): number {
  return mention.kind === 'count' ? mention.count : 0;
}

/** Whether two figures tell the size of one grant ("10,000 options (0.5 %)"). */
function belong(unit: Unit, one: Size, two: Size): boolean {
  if (one.mention.kind === two.mention.kind) return false;
  const gap = between(unit, one.mention.end, two.mention.start);
  if (gap.length > 170) return false;
  if (LINK.test(gap) && !/\band\b(?! (?:represent|worth|valued))/.test(gap)) return true;
  if (two.mention.kind === 'percent' || one.mention.kind === 'percent') return !APART.test(gap);
  return !APART.test(gap) && gap.length < 60;
}

/** "The aggregate value of this award is $565,000": the value of a grant already named, no further one. */
export function valuesEarlier(unit: Unit, at: number): boolean {
  return /\b(?:value|worth)\b[^.;]{0,25}\b(?:this|these|the|such|your|that)\b[^.;]{0,50}\b(?:is|of|at|equals?|approximately|was|will be)\b[^.;]{0,20}$/.test(
    before(unit, at, 130),
  );
}

function defaultInstrument(
  unit: Unit,
  following: readonly Unit[],
  previous: Unit | undefined,
  at: number,
  end: number,
  from: number,
  to: number,
): { instrument: Instrument; sure: boolean } {
  const near = instrumentNear(unit.plain, at, end, from, to);
  if (near !== undefined && !near.weak) return { instrument: near.instrument, sure: true };
  const strong = (text: string) => instrumentWords(text).find((word) => !word.weak)?.instrument;
  const whole = strong(unit.plain.slice(from, to)) ?? strong(unit.section) ?? strong(unit.plain);
  if (whole !== undefined) return { instrument: whole, sure: true };
  for (const next of following) {
    const named = /\b(?:these|this|the|such|your) (?:\w+ ){0,2}(?:options?|rsus?|restricted|units?|psus?)/.exec(
      next.plain,
    )?.[0];
    const kind = named === undefined ? undefined : strong(named);
    if (kind !== undefined) return { instrument: kind, sure: true };
    if (/\b(?:exercise|strike) price\b/.test(next.plain)) return { instrument: 'option', sure: true };
  }
  const told = previous === undefined ? undefined : strong(previous.plain);
  return told === undefined ? { instrument: 'rsu', sure: false } : { instrument: told, sure: false };
}

/** The kind that the words right at a number of shares say, when they say one. */
function kindAt(unit: Unit, { mention }: Size): Instrument | undefined {
  const from = Math.max(0, mention.start - unit.start - 40);
  const near = instrumentNear(
    unit.plain,
    mention.start - unit.start,
    mention.end - unit.start,
    from,
    mention.end - unit.start + 60,
  );
  return near === undefined || near.weak ? undefined : near.instrument;
}

/**
 * The grants a unit names, each with all figures of its size. `earlier` are those at hand from units before: a number
 * that vests is a part of one of them, or of a larger one in the unit, unless it is larger or of another kind.
 */
export function grantsIn(
  context: ReadContext,
  unit: Unit,
  following: readonly Unit[],
  previous: Unit | undefined,
  earlier: readonly Grant[],
): readonly Grant[] {
  const all = sizesIn(context, unit);
  const largest = [...all].sort((a, b) => countOf(b) - countOf(a))[0];
  const granted = Math.max(0, ...earlier.map(({ size }) => size.shares ?? 1));
  const kinds = new Set([
    ...earlier.map(({ instrument }) => instrument),
    largest === undefined ? undefined : kindAt(unit, largest),
  ]);
  const sizes = all.filter((size) => {
    const { mention, part } = size;
    if (earlier.length > 0 && mention.kind === 'money' && valuesEarlier(unit, mention.start)) return false;
    if (!part) return true;
    if (mention.kind !== 'count') return earlier.length === 0;
    if (mention.count >= Math.max(largest === undefined ? 0 : countOf(largest), granted)) return true;
    const kind = kindAt(unit, size);
    return kind !== undefined && !kinds.has(kind);
  });
  const groups: Size[][] = [];
  for (const size of sizes) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (
      group !== undefined &&
      last !== undefined &&
      !group.some(({ mention }) => mention.kind === size.mention.kind) &&
      belong(unit, last, size)
    )
      group.push(size);
    else groups.push([size]);
  }
  return groups.flatMap((group, index): Grant[] => {
    const head = group[0]?.mention;
    const tail = group.at(-1)?.mention;
    if (head === undefined || tail === undefined) return [];
    const from = (groups[index - 1]?.at(-1)?.mention.end ?? unit.start) - unit.start;
    const until = groups[index + 1]?.[0]?.mention.start ?? unit.end;
    const kind = defaultInstrument(
      unit,
      following,
      previous,
      head.start - unit.start,
      tail.end - unit.start,
      from,
      until - unit.start,
    );
    const size = Object.assign({}, ...group.map((each) => sizeOf(each, context.currency))) as Grant['size'];
    return [{ unit, ...kind, start: head.start, end: tail.end, until, size }];
  });
}
