import type { Fact } from '#domain/fact.ts';
import { termUnits } from '#engine/read/around/background.ts';
import { compact } from '#engine/read/around/compact.ts';
import type { FieldReader, ReadContext, Unit } from '#engine/read/context.ts';
import {
  ANY_LEAD,
  LABEL,
  LEADS,
  NAME_BEFORE,
  NO_PLACE,
  NOT_HERE,
  OFFICE_NOUN,
} from '#engine/read/fields/location/place-leads.ts';
import { allIn, holds } from '#engine/read/gate/in-unit.ts';
import { employerWords } from '#engine/read/names/employer-words.ts';
import { type PlaceName, placeNameAt } from '#engine/read/names/place-name.ts';
import { tidy } from '#engine/read/names/words-after.ts';

interface Candidate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly strength: number;
}

const ADDRESS =
  /^(?:[^\n]{0,80}?(?:,|·|\||\s-|\n)\s{0,10})?(\p{Lu}[A-Za-zÀ-ÖØ-ž.'’-]{1,25}(?:\s\p{Lu}[A-Za-zÀ-ÖØ-ž.'’-]{1,20}){0,2},\s{0,3}[A-Z]{2})\.?,?\s{1,5}\d{5}(?:-\d{4})?\b/u;
const LEAST = 0.5;

/** Where the work is done: the place most clearly said to be it. One fact. */
export const location: FieldReader = {
  id: 'location',
  read(context, facts) {
    const employer = employerWords(context);
    const candidates = termUnits(context).flatMap((unit) => candidatesIn(context, unit, employer));
    const best = [
      ...candidates,
      ...besideTitle(context, facts, employer),
      ...letterhead(context),
      ...inOpening(context),
    ].toSorted((a, b) => b.strength - a.strength || a.start - b.start)[0];
    return { facts: best === undefined || best.strength < LEAST ? [] : [toFact(context, best)] };
  },
};

function candidatesIn(context: ReadContext, unit: Unit, employer: ReadonlySet<string>): Candidate[] {
  const labelled = fromLabel(context, unit);
  if (labelled !== undefined) return [labelled];
  const found: Candidate[] = [];
  const section = unit.section.split(' / ').at(-1) ?? '';
  if (LABEL.test(section) && context.units[unit.index - 1]?.kind === 'heading') add(unit.start, unit.start, 0.85);
  if (!holds(unit, ANY_LEAD)) return found;
  const flat = compact(unit);
  const { plain: text, at } = flat;
  for (const lead of LEADS) {
    let count = 0;
    for (const match of allIn(flat, lead.pattern)) {
      if (++count > 6) break;
      if (NOT_HERE.test(text.slice(Math.max(0, match.index - 80), match.index + match[0].length))) continue;
      add(at(match.index + match[0].length), at(match.index), lead.strength);
    }
  }
  for (const match of allIn(flat, OFFICE_NOUN)) {
    const end = at(match.index);
    const before = context.text.slice(Math.max(unit.start, end - 110), end);
    const inner = NAME_BEFORE.exec(before)?.[1];
    if (inner === undefined || NOT_HERE.test(text.slice(Math.max(0, match.index - 80), match.index))) continue;
    add(end - inner.length, end - inner.length, 0.8, end);
  }
  return found;

  function add(from: number, start: number, strength: number, to = unit.end): void {
    const place = placeNameAt(context.text, from, to);
    if (place === undefined || place.start > from + (strength >= 0.7 ? 70 : 14) || isNoPlace(place, employer)) return;
    // Every letter from there has the sentence on the right to work; it names no place of work.
    if (/^(?:united states|u\.s)/i.test(place.text)) return;
    // Leads that can go on otherwise need a name that is surely a place.
    if (strength < 0.7 && !place.known && !/,\s|\barea$/.test(place.text)) return;
    found.push(candidateOf(place, start, strength));
  }
}

const isNoPlace = (place: PlaceName, employer: ReadonlySet<string>): boolean =>
  NO_PLACE.test(place.text) || (!place.known && employer.has(place.text.split(/[\s,]/)[0]?.toLowerCase() ?? ''));

const BESIDE_TITLE = /^(?:,?\s{1,3}(?:at|in)\s{1,3}(?:our\s{1,3})?|,\s{1,3}(?=\p{Lu}))/u;
const BESIDE_EMPLOYER = /^,?\s{1,3}in\s{1,3}/;

/** "Science Teacher at Tamarack Middle School": a place named right after the title, other than the employer. */
function besideTitle(context: ReadContext, facts: readonly Fact[], employer: ReadonlySet<string>): Candidate[] {
  return facts.flatMap((fact) => {
    if (fact.field !== 'title' && fact.field !== 'employer') return [];
    const pattern = fact.field === 'title' ? BESIDE_TITLE : BESIDE_EMPLOYER;
    const lead = pattern.exec(context.text.slice(fact.end, fact.end + 12));
    if (lead === null) return [];
    const from = fact.end + lead[0].length;
    const place = placeNameAt(context.text, from, from + 120);
    if (place === undefined || place.start !== from || isNoPlace(place, employer)) return [];
    if (employer.has(place.text.split(/[\s,]/)[0]?.toLowerCase() ?? '')) return [];
    if ((fact.field === 'employer' || !/at|in/.test(lead[0])) && !place.known && !/,\s/.test(place.text)) return [];
    return [candidateOf(place, from, 0.55)];
  });
}

const candidateOf = (place: PlaceName, start: number, strength: number): Candidate => ({
  text: place.text,
  start,
  end: place.end,
  strength: strength + (strength <= 0.5 ? 0 : place.known ? 0.1 : /,\s/.test(place.text) ? 0.05 : 0),
});

function fromLabel(context: ReadContext, unit: Unit): Candidate | undefined {
  const [label, value] = unit.cells ?? [];
  if (label === undefined || value === undefined) return undefined;
  const name = unit.plain
    .slice(label.start - unit.start, label.end - unit.start)
    .replace(/[:*#.\s]{1,8}$/, '')
    .replace(/^[#*\s]{1,8}/, '');
  if (!LABEL.test(name)) return undefined;
  // "Hybrid - Chicago, IL": the way of working comes first.
  const mode =
    /^(?:(?:fully remote|remote|hybrid|on-?site)\b[\s–—\-:,(/|]{1,6}|home-?office\s(?:in|aus)\s|(?:pan|all over|anywhere in|across)[\s-])(?=\p{Lu})/iu.exec(
      context.text.slice(value.start, value.end),
    );
  const from = value.start + (mode?.[0].length ?? 0);
  const place = placeNameAt(context.text, from, value.end);
  if (place === undefined || place.start > from + 14 || NO_PLACE.test(place.text)) return undefined;
  return candidateOf(place, unit.start, 0.95);
}

/** "Mid-size fintech (Toronto)", "SaaS, Bengaluru (hybrid)": a known place in the first short lines of a note. */
function inOpening(context: ReadContext): Candidate[] {
  for (const unit of termUnits(context).slice(0, 4)) {
    if (unit.text.length > 80 || unit.kind === 'sentence' || /\b(?:current|previous|prior)\b/.test(unit.plain))
      continue;
    for (const match of unit.text.matchAll(/(?:,|\(|\s[-–|])\s?(?=\p{Lu})/gu)) {
      const place = placeNameAt(context.text, unit.start + match.index + match[0].length, unit.end);
      if (place?.known === true) return [{ ...place, strength: LEAST }];
    }
  }
  return [];
}

/** The firm's own address in the letterhead, when nothing else names a place. */
function letterhead(context: ReadContext): Candidate[] {
  for (const unit of context.units.slice(0, 8)) {
    if (/^(?:dear|hi|hello)\b/.test(unit.plain)) break;
    const match = ADDRESS.exec(unit.text.slice(0, 200));
    const own = match?.[1];
    if (unit.role !== 'body' || match === null || own === undefined) continue;
    const start = unit.start + match.index + match[0].lastIndexOf(own);
    return [{ text: own, start: unit.start, end: start + own.length, strength: 0.54 }];
  }
  return [];
}

function toFact(context: ReadContext, { text, start, end, strength }: Candidate): Fact {
  const own = tidy(text).replace(/^(?:the|our)\s/i, '');
  return { field: 'location', text: own, confidence: Math.min(0.95, strength), ...context.span(start, end) };
}
