import type { FieldId } from '#domain/fact.ts';
import { componentsIn, type Named } from '#engine/listen/words/components.ts';
import type { Mention } from '#engine/read/context.ts';

const MONEY_FIELDS: ReadonlySet<FieldId> = new Set([
  'baseSalary',
  'signOnBonus',
  'targetBonus',
  'commission',
  'retentionBonus',
  'equity',
  'relocation',
  'stipend',
  'severance',
]);
const PERCENT_FIELDS: ReadonlySet<FieldId> = new Set(['targetBonus', 'equity', 'retirementMatch', 'health']);
const DURATION_FIELDS: ReadonlySet<FieldId> = new Set(['pto', 'noticePeriod', 'probation', 'severance', 'nonCompete']);
const COUNT_FIELDS: ReadonlySet<FieldId> = new Set(['equity', 'pto']);

const FIELDS: Readonly<Record<Mention['kind'], ReadonlySet<FieldId>>> = {
  money: MONEY_FIELDS,
  percent: PERCENT_FIELDS,
  duration: DURATION_FIELDS,
  count: COUNT_FIELDS,
  date: new Set<FieldId>(['startDate']),
};

/** A component word that names what a figure is of. */
export interface NamedAt extends Named {
  /** Offsets into the text. */
  readonly from: number;
  readonly to: number;
}

/**
 * The component a figure belongs to: the one right behind it ("a $5,000 signing bonus"), else the nearest before it in
 * the sentence ("base of 90", "sign-on: 5k"), else one further behind. Another figure between them ends the reach.
 */
export function fieldOf(
  mention: Mention,
  sentence: { readonly plain: string; readonly start: number },
  inSentence: readonly NamedAt[],
  others: readonly Mention[],
): NamedAt | undefined {
  const allowed = FIELDS[mention.kind];
  const names = inSentence.filter(({ field }) => allowed.has(field));
  const at = (offset: number) => offset - sentence.start;
  const isFree = (from: number, to: number) => !others.some(({ start, end }) => start >= from && end <= to);
  const behind = names
    // "28 days' leave": the word may begin within the figure.
    .filter(({ from, to }) => from >= mention.end || (from > mention.start && to > mention.end))
    .find(({ from }) => {
      const gap = sentence.plain.slice(at(mention.end), at(from)).replace(/\d[\d.,']*/g, '#');
      // "$40,000 of the $60,000 in start-up funds"
      const isPart = /^ (?:out )?of (?:the|your) /.test(gap);
      return (
        gap.length <= 48 &&
        (isPart || isFree(mention.end, from)) &&
        !/[,;:.]|\b(?:and|plus|with|but|on top|while)\b/.test(gap)
      );
    });
  if (behind !== undefined) return behind;
  const ahead = names
    .filter(({ to }) => to <= mention.start)
    .toReversed()
    .find(({ to }) => {
      const gap = sentence.plain.slice(at(to), at(mention.start));
      return (
        gap.length <= 110 &&
        (isFree(to, mention.start) || /\b(?:from|instead of)\b/.test(gap)) &&
        !/[;]|\bplus\b|\band an? |, and |\bbut\b/.test(gap)
      );
    });
  if (ahead !== undefined) return ahead;
  return names.find(({ from }) => {
    const gap = sentence.plain.slice(at(mention.end), at(from));
    return (
      from >= mention.end &&
      gap.length <= 60 &&
      isFree(mention.end, from) &&
      !/[;,]|\b(?:and|plus|but|with)\b/.test(gap)
    );
  });
}

/** The component words of a sentence. A field may be named more than once; every place counts. */
export function namesIn({ plain, start }: { readonly plain: string; readonly start: number }): NamedAt[] {
  const found: NamedAt[] = [];
  let from = 0;
  for (const part of plain.split(/(?<=[,;:]\s|\s(?:and|plus)\s)/)) {
    for (const one of componentsIn(part))
      found.push({ ...one, from: start + from + one.start, to: start + from + one.end });
    from += part.length;
    if (found.length > 200) break;
  }
  return found;
}
