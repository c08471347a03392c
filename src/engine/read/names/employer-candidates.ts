import type { ReadContext, Unit } from '#engine/read/context.ts';
import { allIn, holds } from '#engine/read/gate/in-unit.ts';
import { isJobWord } from '#engine/read/names/job-words.ts';
import { FORM, ORG_NOUN, type OrgName, orgNameAt } from '#engine/read/names/org-name.ts';
import { isKnownPlace } from '#engine/read/names/place-name.ts';
import { tidy } from '#engine/read/names/words-after.ts';

/** A possible employer with the words that name it. */
export interface EmployerCandidate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly strength: number;
}

/** Words before the employer's name, with how much they say. */
const LEADS: readonly (readonly [number, RegExp])[] = [
  [1, /\bon behalf of\s+(?:the |everyone at |all of us at )?/g],
  [
    1,
    /\b(?:offer|employment|position|role|job|career|appointment|internship|opportunity|team|future|working relationship|tenure|relationship|your? start)(?:\s+of employment)?(?:\s+\([^)]{0,40}\))?,?\s+(?:here\s+)?(?:with|at|from|by)\s+(?:the\s+)?/g,
  ],
  [
    0.9,
    /\b(?:join|joining|join us at|welcome(?: you)? to|work(?:ing)? (?:for|with us at)|employed by|serve|hired by|come (?:to|work for)|employee of|part of|aboard at)\s+(?:the\s+)?/g,
  ],
  [
    0.75,
    /\b(?:offer|position|role|appointment|appointed|employed|employ|post)\b[^.;]{0,110}?\s(?:with|at)\s+(?:the\s+)?/g,
  ],
  [
    0.9,
    /\b(?:by and between|(?:agreement|contract|vertrag|contrat|contrato|made|entered into|effective|dated|employment)\b[^.;]{0,120}?\b(?:between|among|entre|zwischen)|^(?:between|zwischen|entre))\s+(?:the\s+|la\s+(?:société\s+)?|der\s+|die\s+)?/g,
  ],
  [
    0.8,
    /\b(?:us at|we at|rejoindre(?: la société)?|au sein de|incorporarte a|incorporarse a|chez|here at|life at|the company is|this offer from|an offer from|offer from)\s+(?:the\s+|la\s+(?:société\s+)?)?/g,
  ],
  [
    0.55,
    /\b(?:officer|president|director|manager|controller|engineer|head|counsel|treasurer|secretary|services|finance|operations|sales|marketing|development|managed care|position|post)\s+(?:of|for|with|at)\s+(?:the\s+)?/g,
  ],
  [0.8, /\byou (?:as|to be) (?=[A-Za-zÀ-ÖØ-ž]{2,30}'s )/g],
  [0.45, /\b(?:at|with|for|bei der|bei|en)\s+(?:the\s+)?/g],
];
/** What follows the name when its owner makes the offer. */
const OFFERS =
  /^[,\s]{0,3}(?:\([^)]{0,120}\)[,\s]{0,3})?(?:(?:is|are|would|hereby|agrees|wishes|desires|am|has|will|freut|a le plaisir|a le grand plaisir|se complace|tiene el placer|le ofrece|te ofrece|vous propose|bietet|wants|is happy|would like)\b[^.;]{0,60}?\b(?:offer|pleased|delighted|excited|thrilled|happy|like you|bring you|have you|see you|employ|hire|extend|confirm|invite|sich|vous|ofrecer|ofrecerle|engage|engaging)|(?:offers|hereby employs|employs|invites|le ofrece|te ofrece|vous propose|vous offre|bietet ihnen)\b)/;
const DEFINED =
  /^,?\s{0,3}(?:a(?:n)?\s[^.;()]{3,80}?(?:corporation|company|partnership|association|trust)\s{0,3})?,?\s{0,3}\((?:hereinafter |herein |hereafter |referred to |collectively |together |as |the |called |and |its |affiliates |with |all |subsidiaries ){0,12}[^)]{0,60}["']\s{0,2}(?:the\s)?["']?(?:company|employer|corporation|bank|firm|parent|agency)?/;
const NAMED_COMPANY =
  /["'](?:the\s)?(?:company|employer|corporation|bank|firm|agency|arbeitgeber(?:in)?|gesellschaft|employeur|société|empresa)[,."']/;
const INCORPORATED = /^,\s{0,3}an?\s[^.;()]{3,80}?\b(?:corporation|company|partnership|association|trust)\b/;
const LABEL =
  /^(?:co|company|employer|organi[sz]ation|firm|client|offer from|offered by|hiring entity|entity|gesellschaft|firma ?\/ ?company|.{1,12} ?\/ ?company|bedrijf|werkgever|azienda|pracodawca|company name|name of (?:the )?employer|hiring company|unternehmen|arbeitgeber(?:in)?|firma|société|employeur|entreprise|empresa|empleador|party a)$/;
/** Words that can follow the name of one who makes an offer; without any of them no name of a unit is looked at. */
const SPEAKS =
  /offer|pleased|delighted|excited|thrilled|happy|like you|bring you|have you|see you|employ|hir(?:e|ing)|ofrec|propose|offre\b|bietet|placer|extend|confirm|invit|freut|plaisir|complace|wants|["'](?:the )?(?:company|employer|corporation|bank|firm|agency|arbeitgeber|gesellschaft|société|empresa)|\ban? [^.;()]{3,80}(?:corporation|company|partnership|association|trust)\b|\([^)]{0,40}["']/;
const FORMER =
  /\b(?:current|previous|former|prior|last|competing|other offer|old|earlier) (?:employer|company|job|role|position)?[^.;]{0,40}$/;
const NO_EMPLOYER =
  /^(?:google (?:meet|docs|drive)|microsoft (?:teams|office)|docusign|zoom|linkedin|indeed|first advantage|hireright|checkr|certn|fidelity|guardian|kaiser|aetna|cigna|medicare|social security|internal revenue|new york stock|nasdaq|human resources)/i;

const KNOWN = new WeakMap<ReadContext, readonly EmployerCandidate[]>();

/** Possible employers, best first. Evidence for one name in several places adds up. Worked out once for a letter. */
export function employerCandidates(context: ReadContext): readonly EmployerCandidate[] {
  const known = KNOWN.get(context) ?? findCandidates(context);
  KNOWN.set(context, known);
  return known;
}

function findCandidates(context: ReadContext): readonly EmployerCandidate[] {
  const all: (EmployerCandidate & { readonly key: string })[] = [];
  const add = (name: OrgName | undefined, strength: number, start?: number) => {
    if (name === undefined || NO_EMPLOYER.test(name.text)) return;
    // "a Colorado corporation", "our Austin team": a place alone is nobody's name.
    if (!name.formed && isKnownPlace(name.text)) return;
    const text = tidy(name.text.replace(/['’]s$/, ''))
      .replace(/^the\s(?=\p{Lu})/u, 'The ')
      .replace(/^\s*(?:The\s)(?=\p{Ll})/u, '');
    const key = keyOf(text);
    if (key.length < 2) return;
    all.push({ text, start: start ?? name.start, end: name.end, strength: strength + (name.formed ? 0.25 : 0), key });
  };
  const names = context.units.filter((unit) => unit.role === 'body' || unit.role === 'signature');
  for (const unit of names) fromUnit(context, unit, add);
  return ranked(all);
}

type Add = (name: OrgName | undefined, strength: number, start?: number) => void;

function fromUnit(context: ReadContext, unit: Unit, add: Add): void {
  const [label, value] = unit.cells ?? [];
  if (label !== undefined && value !== undefined) {
    const name = unit.plain
      .slice(label.start - unit.start, label.end - unit.start)
      .replace(/[:*#\s]{1,8}$/, '')
      .replace(/^[*#\s]{1,8}/, '');
    if (LABEL.test(name)) {
      if (!/\b(?:previous|current|prior|background)\b/.test(unit.section))
        add(orgNameAt(context.text, value.start, value.end) ?? wholeValue(context, value), 1.4, unit.start);
      return;
    }
  }
  if (unit.role === 'signature' || (unit.index < 6 && unit.text.length < 80)) fromShortLine(context, unit, add);
  if (unit.role === 'signature') return;
  for (const [strength, pattern] of LEADS) {
    let count = 0;
    for (const match of allIn(unit, pattern)) {
      if (++count > 12) break;
      if (FORMER.test(unit.plain.slice(Math.max(0, match.index - 60), match.index))) continue;
      const at = unit.start + match.index + match[0].length;
      const article = /the\s+$/.test(match[0]) ? match[0].length - match[0].replace(/the\s+$/, '').length : 0;
      const named = orgNameAt(context.text, at, unit.end);
      if (named === undefined || named.start > at + 3) continue;
      const whole =
        article > 0 && context.text[at - article] === 'T'
          ? { ...named, start: at - article, text: context.text.slice(at - article, named.end) }
          : named;
      const behindJob =
        strength < 0.5 && !named.formed && /^(?:at|en|bei)\b/.test(match[0]) && followsJob(unit, match.index);
      if ((strength < 0.5 || strength === 0.75 || context.language === 'de') && !named.formed && !behindJob) continue;
      add(whole, (behindJob ? 0.7 : strength) + following(unit, named), unit.start + match.index);
    }
  }
  // A name at the head of its clause, followed by words of an offer or by its short form in brackets.
  if (!holds(unit, SPEAKS)) return;
  let past = 0;
  for (const match of unit.text.slice(0, 500).matchAll(/(?<![A-Za-zÀ-ÖØ-ž\d'’.&-])\p{Lu}/gu)) {
    if (match.index < past) continue;
    const named = orgNameAt(context.text, unit.start + match.index, unit.end);
    if (named === undefined || named.start !== unit.start + match.index) continue;
    past = named.end - unit.start;
    // "a Delaware corporation" tells where the company is at home.
    if (/\ban? $/.test(unit.plain.slice(Math.max(0, match.index - 4), match.index)) || /\s\p{Ll}+$/u.test(named.text))
      continue;
    const bonus = following(unit, named);
    if (bonus > 0) add(named, bonus);
  }
}

/** "Head of Growth at …": the words right before name a job. */
function followsJob(unit: Unit, index: number): boolean {
  const words = unit.plain.slice(Math.max(0, index - 60), index).split(/[^a-zß-ž-]+/);
  return words.slice(-5).some(isJobWord);
}

function following(unit: Unit, named: OrgName): number {
  const after = unit.plain.slice(named.end - unit.start, named.end - unit.start + 260);
  const defined = NAMED_COMPANY.test(after.slice(0, 200)) && /^[^.;]{0,140}\(/.test(after);
  return (
    (defined ? 1 : 0) +
    (OFFERS.test(after) ? 0.8 : 0) +
    (INCORPORATED.test(after) ? 0.5 : 0) +
    (!defined && DEFINED.test(after) ? 0.5 : 0)
  );
}

/** A letterhead or signature line that is an organisation's name, alone or after a role. */
function fromShortLine(context: ReadContext, unit: Unit, add: Add): void {
  const parts = unit.text.split(/,\s(?!(?:inc|llc|ltd|corp|s\.\s?l|l\.?l\.?p|s\.\s?a|n\.\s?a)\b)|\s[|·–-]\s/i);
  let offset = 0;
  for (const part of parts) {
    const at = unit.text.indexOf(part, offset);
    offset = at + part.length;
    const named = orgNameAt(context.text, unit.start + at, unit.start + at + part.length);
    if (named === undefined || named.end - named.start < part.trim().length * 0.7) continue;
    const words = named.text.split(/\s+/).map((word) => word.replace(/[.,]$/, ''));
    const formed = words.some((word, index) => FORM.test(word) || (index > 0 && ORG_NOUN.test(word)));
    if (formed) add(named, unit.role === 'signature' ? 0.5 : unit.index === 0 ? 1.4 : 0.6);
  }
}

function wholeValue(context: ReadContext, value: { start: number; end: number }): OrgName | undefined {
  const text =
    context.text
      .slice(value.start, value.end)
      .split(/[(;|\n]/)[0]
      ?.trim() ?? '';
  return text.length > 1 && text.length < 80
    ? { start: value.start, end: value.start + text.length, text, formed: false }
    : undefined;
}

/** Name without legal form and punctuation. */
function keyOf(text: string): string {
  const words = text
    .replace(/[*"“”]/g, '')
    .split(/[\s,]+/)
    .map((word) => word.replace(/\.$/, ''));
  return words
    .filter((word) => !FORM.test(word) && !/^the$/i.test(word))
    .join(' ')
    .toLowerCase();
}

function ranked(all: readonly (EmployerCandidate & { readonly key: string })[]): EmployerCandidate[] {
  const groups = new Map<string, { best: EmployerCandidate; total: number }>();
  for (const candidate of all) {
    // "Badger" and "Badger Paper Mills" are one: the short name counts for the long one.
    const full = all.find(
      (other) =>
        other.key.length > candidate.key.length && other.key.startsWith(`${candidate.key} `) && other.strength >= 0.8,
    );
    const key = full?.key ?? candidate.key;
    const own = groups.get(key);
    const isOwn = full === undefined;
    if (own === undefined) groups.set(key, { best: candidate, total: candidate.strength });
    else {
      own.total += candidate.strength * 0.4;
      if (isOwn && outranks(candidate, own.best)) own.best = candidate;
    }
  }
  return [...groups.values()]
    .sort((a, b) => b.total - a.total)
    .map(({ best, total }) => ({ ...best, strength: total }));
}

/** Of two spellings of one name the better evidenced one, at about the same evidence the longer one. */
function outranks(a: EmployerCandidate, b: EmployerCandidate): boolean {
  if (Math.abs(a.strength - b.strength) > 0.3) return a.strength > b.strength;
  return a.text.length > b.text.length;
}
