import type { Fact } from '#domain/fact.ts';
import type { ReadContext, Unit } from '#engine/read/context.ts';
import type { Refiner } from '#engine/read/refiners/refiner.ts';
import { unitAt } from '#engine/read/unit-at.ts';

const NOT_VALUES = new Set(['field', 'quote', 'start', 'end', 'confidence', 'origin', 'doubt', 'stated']);
const CLOSE = 0.005;
const values = (fact: Fact): [string, unknown][] =>
  Object.entries(fact).filter(([key, value]) => !NOT_VALUES.has(key) && value !== undefined);

function agree(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= CLOSE * Math.max(Math.abs(a), Math.abs(b));
  if (typeof a === 'string' && typeof b === 'string') return sameWords(a, b);
  return JSON.stringify(a) === JSON.stringify(b);
}

function sameWords(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()].map((text) => text.replace(/[^A-Za-zÀ-ÖØ-ž\d]+/g, ' ').trim());
  return x === y;
}

/** The values that make two facts the same thing; the others only describe it further. */
const MAIN = [
  'amount',
  'percent',
  'shares',
  'value',
  'days',
  'date',
  'months',
  'weeks',
  'businessDays',
  'ote',
  'text',
  'hoursPerWeek',
  'employerPercent',
  'salaries',
  'unlimited',
  'maxPercent',
];

/** Whether two facts of one field say the same: shared values agree, and at least one main value is shared. */
function sameFact(a: Fact, b: Fact): boolean {
  if (a.field !== b.field) return false;
  const left = new Map(values(a));
  const right = new Map(values(b));
  let shared = false;
  for (const [key, value] of left) {
    if (!right.has(key)) continue;
    if (!agree(value, right.get(key))) return false;
    shared ||= MAIN.includes(key);
  }
  return shared;
}

/** Pay said in two periods is two facts, and two allowances of one amount are two unless their purpose is the same. */
function mayMerge(a: Fact, b: Fact, context: ReadContext): boolean {
  if (areSiblings(a, b, context)) return false;
  if (a.field === 'baseSalary' && b.field === 'baseSalary') return a.period === b.period;
  if (a.field === 'stipend' && b.field === 'stipend') return a.purpose !== undefined && a.purpose === b.purpose;
  return true;
}

/** Two lines of one list that name different things are two terms, even of one size. */
function areSiblings(a: Fact, b: Fact, context: ReadContext): boolean {
  if (a.field !== 'targetBonus' && a.field !== 'equity' && a.field !== 'signOnBonus') return false;
  const [x, y] = [unitAt(context, a.start), unitAt(context, b.start)];
  if (x === undefined || y === undefined || x.index === y.index || x.section !== y.section) return false;
  if (x.kind === 'sentence' || y.kind === 'sentence' || Math.abs(x.index - y.index) > MOST_APART) return false;
  return !sameWords(nameOf(x), nameOf(y));
}

/** What a line of a list is about: its label, or its words without the figures. */
function nameOf({ plain, start, cells }: Unit): string {
  const label = cells?.[0];
  return label === undefined
    ? plain.replace(/\d+/g, '').slice(0, 80)
    : plain.slice(label.start - start, label.end - start);
}

/** The later fact's further values are added to the earlier one. */
function merged(first: Fact, second: Fact): Fact {
  const extra = Object.fromEntries(values(second).filter(([key]) => !(key in first)));
  return { ...first, ...extra, confidence: Math.max(first.confidence, second.confidence) } as Fact;
}

/** A programme without a figure beside a grant, statutory notice beside an agreed one: terms of their own. */
const APART = new Set<Fact['field']>([
  'equity',
  'noticePeriod',
  'retirementMatch',
  'commission',
  'stipend',
  'targetBonus',
]);
const MOST_APART = 8;

/** The same figure said twice is one fact, and a bare mention beside a figure of the same field is none. */
export const mergeRepeats: Refiner = ({ facts, excluded }, context) => {
  const kept: Fact[] = [];
  for (const fact of facts) {
    const at = kept.findIndex((other) => sameFact(other, fact) && mayMerge(other, fact, context));
    const other = kept[at];
    if (other === undefined) kept.push(fact);
    else kept[at] = merged(other, fact);
  }
  const withValue = new Set(kept.filter((fact) => fact.stated !== 'unspecified').map((fact) => fact.field));
  const seen = new Set<string>();
  const facts2 = kept.filter((fact) => {
    if (fact.stated !== 'unspecified') return true;
    if (APART.has(fact.field))
      return !kept.some(
        (other) =>
          other !== fact &&
          other.field === fact.field &&
          other.stated === 'unspecified' &&
          other.quote === fact.quote &&
          other.start < fact.start,
      );
    if (withValue.has(fact.field) || seen.has(fact.field)) return false;
    seen.add(fact.field);
    return true;
  });
  return { facts: facts2, excluded };
};
