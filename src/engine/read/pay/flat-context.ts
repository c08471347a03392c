import type { Mention, ReadContext, Unit } from '#engine/read/context.ts';

/** Text with every run of white space as one space, and the way between the two. */
interface Flat {
  readonly plain: string;
  /** Offset in the flat text of an offset in the original. */
  readonly to: (offset: number) => number;
}

const views = new WeakMap<ReadContext, ReadContext>();

/**
 * The same letter with single spaces only, so that the pay readers' patterns need not mind justified text and columns.
 * Units and figures have offsets of their own; `span` takes them back to the letter's text.
 */
export function flatContext(context: ReadContext): ReadContext {
  const known = views.get(context);
  if (known !== undefined) return known;
  const units: Unit[] = [];
  const origins: { flat: number; original: number; map: readonly number[] | undefined }[] = [];
  const byUnit = new Map<number, Mention[]>();
  let at = 0;
  for (const unit of context.units) {
    const { plain, to, kept } = flatten(unit.plain);
    const place = (offset: number) => at + to(offset - unit.start);
    const text = kept === undefined ? unit.text : kept.map((index) => unit.text[index] ?? ' ').join('');
    units.push({
      ...unit,
      start: at,
      end: at + plain.length,
      plain,
      text,
      ...(unit.cells === undefined
        ? {}
        : { cells: unit.cells.map((cell) => ({ start: place(cell.start), end: place(cell.end) })) }),
    });
    byUnit.set(
      unit.index,
      context
        .mentionsIn(unit)
        .map((mention) => ({ ...mention, start: place(mention.start), end: place(mention.end - 1) + 1 })),
    );
    origins.push({ flat: at, original: unit.start, map: kept });
    at += plain.length + 1;
  }
  const back = (offset: number): number => {
    let low = 0;
    let high = origins.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((origins[middle]?.flat ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const origin = origins[low];
    if (origin === undefined) return offset;
    if (origin.map === undefined) return origin.original + offset - origin.flat;
    return origin.original + (origin.map[offset - origin.flat] ?? (origin.map.at(-1) ?? -1) + 1);
  };
  const view: ReadContext = {
    ...context,
    text: units.map(({ plain }) => plain).join(' '),
    units,
    mentions: units.flatMap((unit) => byUnit.get(unit.index) ?? []),
    mentionsIn: (unit) => byUnit.get(unit.index) ?? [],
    span: (start, end) => context.span(back(start), end > start ? back(end - 1) + 1 : back(start)),
  };
  views.set(context, view);
  return view;
}

const DOUBLED = /\s\s|[\n\t]/;

/** `kept` holds the original index of every character that stays; it is absent when all stay. */
function flatten(plain: string): Flat & { readonly kept?: readonly number[] } {
  if (!DOUBLED.test(plain)) return { plain, to: (offset) => Math.max(0, Math.min(offset, plain.length)) };
  const kept: number[] = [];
  const positions = new Uint32Array(plain.length + 1);
  for (let index = 0; index < plain.length; index += 1) {
    positions[index] = kept.length;
    if (index > 0 && isSpace(plain, index) && isSpace(plain, index - 1)) continue;
    kept.push(index);
  }
  positions[plain.length] = kept.length;
  return {
    plain: plain.replace(/\s+/g, ' '),
    kept,
    to: (offset) => positions[Math.max(0, Math.min(offset, plain.length))] ?? kept.length,
  };
}

const isSpace = (text: string, index: number): boolean => /\s/.test(text.charAt(index));
