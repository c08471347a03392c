import type { Fact } from '#domain/fact.ts';
import { termUnits } from '#engine/read/around/background.ts';
import { compact } from '#engine/read/around/compact.ts';
import type { FieldReader, ReadContext, Unit } from '#engine/read/context.ts';
import {
  AS,
  EMPLOYED,
  SUBJECT_LEAD,
  TITLE_LABEL,
  TITLE_LEADS,
  TITLE_THEN_NOUN,
} from '#engine/read/fields/title/title-leads.ts';
import { allIn, holds } from '#engine/read/gate/in-unit.ts';
import { employerWords } from '#engine/read/names/employer-words.ts';
import { type JobTitle, jobTitleAt } from '#engine/read/names/job-title.ts';
import { tidy } from '#engine/read/names/words-after.ts';

interface Candidate {
  readonly title: JobTitle;
  readonly start: number;
  readonly strength: number;
}

const REPORTS =
  /\b(?:report(?:s|ing)?(?: directly)?(?: to)?|supervis\w+ by|manager is|berichten an|vorgesetzt\w*|rattachée? |subject to|direction of|such as|same as|similar to)[^.;]{0,60}$/;
const NOT_NOW =
  /\b(?:former(?:ly)?|previous(?:ly)?|most recently|prior|past|until now|bisher|anciennement|no longer|resign\w*|ceas\w*|terminat\w*|successor)\b(?:(?! and (?:will|shall|you)\b)[^.;]){0,90}$/;
const ONLY_POSSIBLE =
  /\b(?:would have|may be|might be|could be|eligible (?:for|to)|considered for|possibility|depending on|our inten\w+|if you (?:become|are promoted))\b[^.;]{0,160}$/;
/** In a later clause of a contract, serving as something else is a permission or a condition. */
const ASIDE =
  /\b(?:not|any|other|another|such|while|whether|continue to serve as a (?:director|member)|served|acts?|indemnif\w+|capacity as)\b[^.;,]{0,25}$/;
const BACKGROUND = /\b(?:background|current (?:role|job|employer|comp\w*)|previous|prior)\b/;
const POST_NOUN = / (?:role|position|job|post|opening|vacancy)\b/;
/** Some lead's word is in nearly every sentence that names the job; the others need no closer look. */
const ANY_LEAD =
  /\b(?:position|role|post|job|title|office|capacity|rank|designation|opening|vacancy|function|as|become|be|appoint\w*|elect\w*|name|promot\w+|designate|hold|holds|als|stelle|tätigkeit|funktion|qualité|tant|poste|fonctions?|emploi|titre|comme|como|calidad|puesto|cargo|posición|categoría|rol|plaza)s?\b/;
const SURE = 0.8;
/** A longer sentence behind a label is prose. */
const SHORT_LABEL = 100;

/** The job offered. A title announced for a later date is a further fact; the same title in other words is not. */
export const title: FieldReader = {
  id: 'title',
  read(context) {
    const known = employerWords(context);
    const candidates = [
      ...termUnits(context).flatMap((unit) => candidatesIn(context, unit, known)),
      ...fromSubjects(context, known),
    ];
    const ranked = candidates.toSorted((a, b) => b.strength - a.strength || a.start - b.start);
    const kept: Candidate[] = [];
    for (const candidate of ranked) {
      if (kept.length > 0 && (candidate.strength < SURE || kept.length >= 3)) continue;
      if (kept.some((other) => sameTitle(other.title.text, candidate.title.text))) continue;
      kept.push(candidate);
    }
    if (kept.length === 0) kept.push(...standingAlone(context, known));
    return { facts: kept.map((candidate) => toFact(context, candidate)) };
  },
};

function candidatesIn(context: ReadContext, unit: Unit, known: ReadonlySet<string>): Candidate[] {
  const labelled = fromLabel(context, unit, known);
  if (labelled !== undefined) return [labelled];
  const found: Candidate[] = [];
  const add = (from: number, start: number, strength: number, needsJob: boolean, to = unit.end) => {
    const title = jobTitleAt(context.text, from, to, known);
    if (title === undefined || title.start - from > 40 || ((needsJob || title.text.length < 4) && !title.sure)) return;
    const before = unit.plain.slice(0, start - unit.start).slice(-260);
    const lead = unit.plain.slice(Math.max(0, start - unit.start), title.start - unit.start);
    if (REPORTS.test(before) || REPORTS.test(lead) || NOT_NOW.test(before) || NOT_NOW.test(lead)) return;
    if (ONLY_POSSIBLE.test(before + lead)) return;
    if (ASIDE.test(lead) && !/\byou(?:r)?\b|\bexecutive\b|\bemployee\b/.test(lead)) return;
    const late = unit.start > context.text.length * 0.5 ? 0.15 : 0;
    found.push({ title, start, strength: strength - late - (title.sure ? 0 : 0.15) });
  };
  const flat = compact(unit);
  const { plain: text, at } = flat;
  const section = unit.section.split(' / ').at(-1) ?? '';
  if (TITLE_LABEL.test(section) && context.units[unit.index - 1]?.kind === 'heading')
    add(unit.start, unit.start, 0.9, true);
  if (!holds(flat, ANY_LEAD)) return found;
  for (const lead of TITLE_LEADS) {
    let count = 0;
    for (const match of allIn(flat, lead.pattern)) {
      if (++count > 6) break;
      add(at(match.index + match[0].length), at(match.index), lead.strength, lead.needsJob);
    }
  }
  for (const match of allIn(flat, AS)) {
    const before = text.slice(Math.max(0, match.index - 150), match.index);
    const clause = before.slice(
      Math.max(before.lastIndexOf('.'), before.lastIndexOf(';'), before.lastIndexOf(':')) + 1,
    );
    const lead = EMPLOYED.exec(clause);
    if (lead !== null) add(at(match.index + match[0].length), at(match.index - clause.length + lead.index), 0.85, true);
  }
  if (!holds(flat, POST_NOUN)) return found;
  for (const match of allIn(flat, TITLE_THEN_NOUN)) {
    const inner = match[1] ?? '';
    const from = match.index + match[0].lastIndexOf(inner);
    const bracket = inner.indexOf('(');
    for (const start of bracket < 0 ? [from] : [from, from + bracket + 1]) {
      const title = jobTitleAt(context.text, at(start), at(from + inner.length), known);
      if (title?.sure === true) add(at(start), at(match.index), 0.8, true, at(from + inner.length));
      else if (title !== undefined && title.end - title.start > inner.length * 0.7)
        add(at(start), at(match.index), 0.6, false, at(from + inner.length));
    }
  }
  return found;
}

function fromLabel(context: ReadContext, unit: Unit, known: ReadonlySet<string>): Candidate | undefined {
  const [label, value] = unit.cells ?? [];
  if (label === undefined || value === undefined) return undefined;
  if (unit.kind === 'sentence' && unit.text.length > SHORT_LABEL) return undefined;
  const name = unit.plain
    .slice(label.start - unit.start, label.end - unit.start)
    .replace(/[:*#.\s]{1,8}$/, '')
    .replace(/^[#*\s]{1,8}/, '');
  if (BACKGROUND.test(unit.section)) return undefined;
  if (/^(?:level|grade|job level)$/.test(name)) return inBracket(context, unit, value, known);
  if (!TITLE_LABEL.test(name)) return undefined;
  const title = jobTitleAt(context.text, value.start, value.end, known);
  if (title === undefined || title.start - value.start > 12) return undefined;
  // A label's value that names a level only ("L4") is left to the level.
  if (!title.sure && /^[A-Z]{0,3}\d{1,2}$/.test(title.text)) return undefined;
  return { title, start: unit.start, strength: /^(?:offer|job|post)$/.test(name) && !title.sure ? 0.5 : 0.97 };
}

/** "L3 (Senior Analyst)": a level with the title in brackets. */
function inBracket(
  context: ReadContext,
  unit: Unit,
  value: { start: number; end: number },
  known: ReadonlySet<string>,
): Candidate | undefined {
  const open = context.text.indexOf('(', value.start);
  if (open < 0 || open >= value.end) return undefined;
  const title = jobTitleAt(context.text, open + 1, value.end, known);
  return title?.sure === true ? { title, start: unit.start, strength: 0.8 } : undefined;
}

/** "Offer of employment - Senior Engineer" in a subject line or heading near the top. */
function fromSubjects(context: ReadContext, known: ReadonlySet<string>): Candidate[] {
  return context.units.slice(0, 30).flatMap((unit) => {
    if (unit.role !== 'body' || unit.text.length > 160) return [];
    const marks = /^[#*\s]{0,12}/.exec(unit.plain)?.[0].length ?? 0;
    const lead = SUBJECT_LEAD.exec(unit.plain.slice(marks));
    if (lead === null) return [];
    const title = jobTitleAt(context.text, unit.start + marks + lead[0].length, unit.end, known);
    return title?.sure === true ? [{ title, start: unit.start + marks, strength: 0.75 }] : [];
  });
}

/** Without any lead, a heading near the top that names a job is the title. */
function standingAlone(context: ReadContext, known: ReadonlySet<string>): Candidate[] {
  for (const unit of context.units.slice(0, 40)) {
    if (unit.role !== 'body' || unit.text.length > 90 || /^(?:dear|to)\b/.test(unit.plain) || /:$/.test(unit.plain))
      continue;
    if (unit.kind !== 'heading' && !(unit.kind === 'sentence' && !/[.!?]$/.test(unit.text))) continue;
    const title = jobTitleAt(context.text, unit.start, unit.end, known);
    if (
      title?.sure === true &&
      title.end - title.start > unit.text.length * 0.6 &&
      !/^(?:summary|human resources)/.test(unit.plain)
    ) {
      return [{ title, start: unit.start, strength: 0.5 }];
    }
  }
  return [];
}

const SPELLED: readonly (readonly [RegExp, string])[] = [
  [/\bsvp\b/g, 'senior vice president'],
  [/\bevp\b/g, 'executive vice president'],
  [/\bvp\b/g, 'vice president'],
  [/\bceo\b/g, 'chief executive officer'],
  [/\bcfo\b/g, 'chief financial officer'],
  [/\bcoo\b/g, 'chief operating officer'],
  [/\bcto\b/g, 'chief technology officer'],
  [/\bsr\b/g, 'senior'],
];

function contentWords(text: string): Set<string> {
  let plain = text.toLowerCase();
  for (const [short, long] of SPELLED) plain = plain.replace(short, long);
  return new Set(plain.match(/[A-Za-zÀ-ÖØ-ž\d]{2,}/g)?.filter((word) => !/^(?:of|and|the|for|to)$/.test(word)));
}

/** Whether most words of the shorter title are in the longer one. */
function sameTitle(a: string, b: string): boolean {
  const [x, y] = [contentWords(a), contentWords(b)];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared >= Math.min(x.size, y.size) * 0.5;
}

function toFact(context: ReadContext, { title, start, strength }: Candidate): Fact {
  return {
    field: 'title',
    text: tidy(title.text),
    confidence: Math.max(0.4, strength),
    ...context.span(start, title.end),
  };
}
