import type { Fact, FieldId, Span } from '#domain/fact.ts';
import type { Mention } from '#engine/read/context.ts';

const CLAWBACK =
  /\b(?:repa(?:y|id|yable|yment)|claw\w*|recover\w*|return(?:ed|able)?|pay (?:it )?back|refund\w*|if you leave)\b/;
const MONTHS = /\b(\d{1,2}|twelve|eighteen|six|twenty-four|one|two|three)[ -](months?|years?)\b/;
const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  six: 6,
  twelve: 12,
  eighteen: 18,
  'twenty-four': 24,
};

/** The fact a figure makes of a component; undefined when the figure does not fit it. `near` is what stands around. */
export function factOf(
  field: FieldId,
  mention: Mention,
  span: Span,
  near: { readonly sentence: string; readonly following: string },
): Fact | undefined {
  const head = { ...span, confidence: 0.8 };
  switch (mention.kind) {
    case 'money': {
      const money = {
        amount: mention.amount,
        ...(mention.currency === undefined ? {} : { currency: mention.currency }),
      };
      if (field === 'equity')
        return {
          field,
          value: mention.amount,
          ...(mention.currency === undefined ? {} : { currency: mention.currency }),
          ...head,
        };
      if (field === 'baseSalary') return { field, ...money, period: mention.period ?? 'year', ...head };
      if (field === 'signOnBonus') return { field, ...money, ...clawback(near), ...head };
      if (field === 'stipend')
        return { field, ...money, ...(mention.period === undefined ? {} : { period: mention.period }), ...head };
      if (
        field === 'targetBonus' ||
        field === 'relocation' ||
        field === 'retentionBonus' ||
        field === 'commission' ||
        field === 'severance'
      )
        return { field, ...money, ...head };
      return undefined;
    }
    case 'percent':
      if (field === 'health') return { field, employerPercent: mention.percent, ...head };
      if (field === 'targetBonus' || field === 'equity' || field === 'retirementMatch')
        return { field, percent: mention.percent, ...head };
      return undefined;
    case 'duration':
      return lengthFact(field, mention.amount, mention.unitName, head);
    case 'count':
      if (field === 'equity')
        return { field, shares: mention.count, ...instrument(near.sentence), ...vesting(near.sentence), ...head };
      if (field === 'pto' && mention.count >= 5 && mention.count <= 60) return { field, days: mention.count, ...head };
      return undefined;
    case 'date':
      if (field !== 'startDate') return undefined;
      // A day without a year that can be told is still a day put on the table.
      if (mention.date === undefined && !/\d/.test(span.quote)) return undefined;
      return mention.date === undefined
        ? { field, stated: 'unspecified', ...span, confidence: 0.5 }
        : { field, date: mention.date, ...head };
  }
}

type Head = Span & { readonly confidence: number };

function lengthFact(field: FieldId, amount: number, unit: string, head: Head): Fact | undefined {
  const months = unit === 'month' ? amount : unit === 'year' ? amount * 12 : undefined;
  if (field === 'pto') {
    if (unit === 'day' || unit === 'business-day') return { field, days: amount, ...head };
    return unit === 'week' ? { field, days: amount * 5, ...head } : undefined;
  }
  if (field === 'severance' || field === 'noticePeriod' || field === 'probation') {
    if (months !== undefined) return { field, months, ...head };
    return unit === 'week' ? { field, weeks: amount, ...head } : undefined;
  }
  return field === 'nonCompete' && months !== undefined ? { field, months, ...head } : undefined;
}

/** "It is repayable if you leave inside 12 months", in the sentence of the bonus or the next one. */
function clawback({ sentence, following }: { sentence: string; following: string }): { clawbackMonths?: number } {
  for (const words of [sentence, following]) {
    const match = CLAWBACK.test(words) ? MONTHS.exec(words) : null;
    if (match === null) continue;
    const count = NUMBERS[match[1] ?? ''] ?? Number(match[1]);
    const months = match[2]?.startsWith('year') ? count * 12 : count;
    return Number.isFinite(months) ? { clawbackMonths: months } : {};
  }
  return {};
}

function instrument(sentence: string): { instrument?: 'rsu' | 'option' } {
  if (/\brsus?\b|restricted/.test(sentence)) return { instrument: 'rsu' };
  return /\boptions?\b|esop/.test(sentence) ? { instrument: 'option' } : {};
}

function vesting(sentence: string): { vestYears?: number } {
  const match = /\b(?:over|vest\w*)\b[^.;]{0,20}?\b(two|three|four|five|\d)[ -]years?\b/.exec(sentence);
  const words: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5 };
  const years = match === null ? undefined : (words[match[1] ?? ''] ?? Number(match[1]));
  return years === undefined ? {} : { vestYears: years };
}
