import type { Fact } from '#domain/fact.ts';
import { type Compact, compact } from '#engine/read/around/compact.ts';
import type { FieldReader, ReadContext, Unit } from '#engine/read/context.ts';
import { CONDITION_KINDS, PAPER, SIGNING } from '#engine/read/fields/contingency/condition-kinds.ts';
import { firstIn, holds } from '#engine/read/gate/in-unit.ts';

/** Words that make an offer or a job depend on something. */
const DEPENDS =
  /\b(?:contingent|contingenc\w+|conditional|conditione?d?|conditions?|subject to|depend(?:s|ent|ing)?(?: upon| on)|provided(?: that)?|provided you|pending|only valid if|becomes? final|vorbehaltlich|bedingung|voraussetzung|unter dem vorbehalt|abhängig|sous réserve|condition suspensive|subordonnée?|condicionad[oa]|sujet[oa] a|supeditad[oa]|assum(?:es|ing)|prerequisite|necessary (?:to|that)|on (?:the )?condition|under the condition|void (?:w\/o|without|if|unless)|valid (?:only )?(?:if|once)|only (?:if|once|after)|unless|hinges? on|needed|(?:is|are) required|requires?|as soon as|before (?:your|the|we|they) (?:first|book|issue|can)|kommt[^.;]{0,40}nicht zustande|vorbehalt|setzt[^.;]{0,60}voraus|sofern|sobald|unter der|conditionn?elle?(?:ment)?|sur présentation|sous condition|previ[oa]|queda sujet[oa]|a condición|siempre que|effective (?:only )?upon|before (?:you (?:start|can|join|begin)|your (?:start|first)|starting)|prior to (?:(?:or on )?(?:your|the) (?:start|first|employment|commence)|starting|commenc\w+))/;
/** Words that put a duty on the person, which the job then depends on. */
const DUTY =
  /\b(?:(?:you|executive|employee|he|she|who|and)(?:'ll| will| shall| must| should|'re| are| is)?(?: also| first| be| then| therefore)*(?: required| need| needed| asked| expected| obliged| agree| obligated)? ?(?:to )?(?:pass|complete|provide|present|submit|sign|execute|undergo|produce|furnish|hold|maintain|obtain|demonstrate|enter into|bring|show|establish|document|verify|have|carefully review)|requires? (?:that |you |the |all |executive |employee )|required to|must|need your|need you|zu unterziehen|will be conducting|(?:we|company|they)(?:'ll| will)?(?: just| only| also)? (?:need|want|conduct|run|perform|carry out|require|petition)|vorzulegen|vorlegen|vorlage|vorweisen|nachweis\w*|einzureichen|(?:need|needs) (?:a|an|the|to|your|two|three|2|3|one|proof)|(?:bring|send|email|upload|copy of|copies of|presentation of)|remettre|remise|fournir|présenter|presentar|presentación|acreditar|acreditación|aportar|superar|untersuchen zu lassen|by signing|please (?:bring|provide|sign|complete|submit))\b/;
const NOT_THE_OFFER =
  /\b(?:options?|stock|shares?|rsus?|grants?|awards?|equity|bonus(?:es)?|incentive|severance|release|vest\w*|reimburs\w+|relocation|repay\w*|loan|insurance|coverage|401|plan documents|plan terms|eligib\w+ (?:to participate|requirements)|benefits?|withholding|policies and|expenses?|vacation|salary (?:review|increase)|premium|enrol\w*|lodging|payment of|rent)\b/;
const OFFER =
  /\b(?:offer|employment|appointment|position|hire|hired|hiring|start(?:ing)? (?:date|work)|first day|join|contract|agreement is|angebot|vertrag|arbeitsverhältnis|einstellung|embauche|engagement|incorporación|oferta)\b/;
const NEGATED =
  /\b(?:no|not|nicht|without|waive[ds]?|already|has been (?:received|completed|cleared)|have (?:received|completed|cleared))\b[^.;]{0,20}$/;
const EARLIER = /\b(?:severance|release|previous|former|prior)\b/;
const LONGEST_PART = 260;
const TERSE = 100;

/** Each thing the offer depends on: checks, proofs, papers to sign, approvals. */
export const contingency: FieldReader = {
  id: 'contingency',
  read(context) {
    const found = new Map<string, Fact>();
    for (const unit of context.units) {
      if (unit.role !== 'body' || unit.kind === 'heading') continue;
      for (const fact of factsIn(context, unit)) {
        const name = 'text' in fact ? String(fact.text) : '';
        if (!found.has(name) && !(name.startsWith('signing') && hasPaper(found, name))) found.set(name, fact);
      }
    }
    return { facts: [...found.values()] };
  },
};

function factsIn(context: ReadContext, unit: Unit): Fact[] {
  const flat = compact(unit);
  const { plain: text } = flat;
  const section = unit.section;
  const listed =
    DEPENDS.test(section) ||
    /\b(?:conditions?(?: of (?:offer|employment))?|contingenc\w+|pre-?employment|requirements|checks)$/.test(
      section.split(' / ').at(-1) ?? '',
    );
  const depends = firstIn(flat, DEPENDS);
  const duty = holds(flat, DUTY);
  const aboutOffer = holds(flat, OFFER) || listed;
  // What depends is named before the word: a grant or a bonus that does is not the offer.
  const subject = depends === null ? text : text.slice(Math.max(0, depends.index - 90), depends.index);
  const aside =
    NOT_THE_OFFER.test(subject) &&
    !(depends !== null && /\b(?:offer|appointment|employment|hired?|package)\b[^.;]{0,40}$/.test(subject));
  const facts: Fact[] = [];
  const add = (name: string, start: number, end: number, confidence: number) =>
    facts.push(factOf(context, unit, flat, name, start, end, confidence));
  const bound = listed || (depends !== null && aboutOffer) || duty;
  // A short line of a list ("Medical and police check") asks for what only hires are asked for.
  const terse = text.length < TERSE && !/\b(?:we|you|insurance|cover(?:age|s|ed)?|plan|leave|benefits?)\b/.test(text);
  for (const { name, pattern, alone, hiring } of CONDITION_KINDS) {
    const match = firstIn(flat, pattern);
    if (match === null || NEGATED.test(text.slice(Math.max(0, match.index - 50), match.index))) continue;
    if (hiring === true && !bound && depends === null && !terse) continue;
    if (alone !== true && hiring !== true && (!bound || aside)) continue;
    if (hiring === true && aside && !listed && !aboutOffer) continue;
    if ((name === 'board approval' || name === 'licence' || name === 'degree') && !(listed || depends !== null))
      continue;
    if (name === 'board approval' && !boardApprovesOffer(text, match.index)) continue;
    add(
      name === 'licence' ? nameOfLicence(context, flat, match) : name,
      match.index,
      match.index + match[0].length,
      0.85,
    );
  }
  const paper = firstIn(flat, PAPER);
  if (
    paper !== null &&
    holds(flat, SIGNING) &&
    (listed || duty || (depends !== null && aboutOffer)) &&
    !EARLIER.test(text.slice(Math.max(0, paper.index - 60), paper.index))
  ) {
    add(`signing the ${paperName(context, flat, paper)}`, paper.index, paper.index + paper[0].length, 0.8);
  }
  if (facts.length === 0 && !aside) facts.push(...unnamed(context, unit, flat, listed));
  return facts;
}

/** Approval of a grant or a bonus is not what the job depends on. */
function boardApprovesOffer(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 140), at);
  return (
    !NOT_THE_OFFER.test(before) || /\b(?:offer|appointment|employment|compensation package)\b[^.;]{0,60}$/.test(before)
  );
}

const UNNAMED =
  /\b(?:offer|employment|appointment)\b[^.;:]{0,60}\b(?:contingent|conditional|conditioned|subject|dependent|depends)(?: upon| on| to) (?:(?:your|the|our|a|an|successful(?:ly)?|satisfactor(?:y|ily)) ){0,3}([^.;:,]{6,90})/;
const AS_CONDITION =
  /\bas a condition of (?:your |this |continued )?(?:employment|offer|hire)[^.;:,]{0,30},? (?:you|executive|employee)(?: also| hereby)? (?:must|will|shall|agree to|are required to|will be required to|need to) ([^.;:,]{6,90})/;
const NO_CONDITION =
  /^(?:terms|following|the following|conditions|policies|provisions|rules|laws?|applicable|company polic|at[- ]will|acceptance|this|same|all)\b/;

/** A condition of another kind, named by its own words. */
function unnamed(context: ReadContext, unit: Unit, flat: Compact, listed: boolean): Fact[] {
  const match = firstIn(flat, UNNAMED) ?? firstIn(flat, AS_CONDITION);
  const own = match?.[1];
  if (
    match !== null &&
    own !== undefined &&
    !NO_CONDITION.test(own) &&
    !/\bnot (?:contingent|conditional|subject|dependent)\b/.test(match[0])
  ) {
    const start = match.index + match[0].lastIndexOf(own);
    return [factOf(context, unit, flat, shortName(own), start, start + own.length, 0.7)];
  }
  if (
    listed &&
    unit.kind === 'item' &&
    flat.plain.length < 160 &&
    DEPENDS.test(unit.section.split(' / ').at(-1) ?? '')
  ) {
    return [factOf(context, unit, flat, shortName(flat.plain), 0, flat.plain.length, 0.6)];
  }
  return [];
}

const shortName = (words: string): string =>
  words
    .replace(/^(?:that )?(?:you |your |the |a |an )+/, '')
    .replace(/[.;,\s]+$/, '')
    .replace(/ (?:and|or)$/, '')
    .slice(0, 80);

function nameOfLicence(context: ReadContext, flat: Compact, match: RegExpExecArray): string {
  const from = Math.max(0, match.index - 30);
  const words = context.text.slice(flat.at(from), flat.at(match.index + match[0].length - 1) + 1).replace(/\s+/g, ' ');
  const own = /(?:[A-Za-zÀ-ÖØ-ž][A-Za-zÀ-ÖØ-ž'’.-]*\s){0,3}[A-Za-zÀ-ÖØ-ž]+$/.exec(words)?.[0] ?? match[0];
  return own.replace(
    /^(?:(?:a|an|the|your|of|to|and|valid|active|current|on|with|in|maintain\w*|hold\w*|unencumbered|have|is|being|upon)\s)+/i,
    '',
  );
}

function paperName(context: ReadContext, flat: Compact, match: RegExpExecArray): string {
  const own = context.text
    .slice(flat.at(match.index), flat.at(match.index + match[0].length - 1) + 1)
    .replace(/\s+/g, ' ');
  return own.replace(/^(?:(?:the|our|its|enclosed|attached|standard|a|an|company's|company’s)\s)+/i, '').slice(0, 120);
}

function hasPaper(found: ReadonlyMap<string, Fact>, name: string): boolean {
  const key = name.toLowerCase();
  return [...found.keys()].some((other) => other.toLowerCase().includes(key) || key.includes(other.toLowerCase()));
}

/** The quote is the part of the sentence around the words, between commas or semicolons. */
function factOf(
  context: ReadContext,
  unit: Unit,
  flat: Compact,
  name: string,
  start: number,
  end: number,
  confidence: number,
): Fact {
  const { plain: text } = flat;
  const from = Math.max(0, start - LONGEST_PART / 2, lastOf(text, start));
  const stop = /[,;]|\band\b(?= (?:to|a|an|your|the)\b)/.exec(text.slice(end, end + LONGEST_PART / 2));
  const to = stop === null ? Math.min(text.length, end + LONGEST_PART / 2) : end + stop.index;
  const span = context.span(flat.at(from), to >= text.length ? unit.end : flat.at(to));
  return { field: 'contingency', text: name, confidence, ...span };
}

/** Start of the part of the sentence that holds an offset. */
function lastOf(text: string, at: number): number {
  const before = text.slice(0, at);
  return Math.max(before.lastIndexOf('; ') + 1, before.lastIndexOf(', ') + 1, 0);
}
