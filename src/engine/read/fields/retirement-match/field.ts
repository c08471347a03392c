import type { Fact } from '#domain/fact.ts';
import type { Exclusion } from '#domain/reading.ts';
import { termUnits } from '#engine/read/around/background.ts';
import { isDenied } from '#engine/read/around/offered.ts';
import { after, before, between, type Found, findAll } from '#engine/read/around/words-around.ts';
import type { FieldReader, PercentMention, ReadContext, Unit } from '#engine/read/context.ts';
import {
  EMPLOYER_MONEY,
  EMPLOYER_TURN,
  FULL_MATCH,
  MATCHING,
  NO_CONTRIBUTION,
  OWN_MONEY,
  PLAN,
  planKind,
} from '#engine/read/fields/retirement-match/plan-words.ts';
import { holds } from '#engine/read/gate/in-unit.ts';
import { isSuperseded } from '#engine/read/segment/superseded.ts';

type Match = Fact<'retirementMatch'>;

const ON_FIRST =
  /\b(?:of|on)(?: (?:the|your|an?|employee|contributions?))* (?:first|next|up to)(?: up to)? ?\(?$|\bup ?to(?: a maximum(?: of)?| the first)? ?\(?$|\bmaximum(?: match)? of ?\(?$|\bcapped at ?\(?$|\blimited to ?\(?$|, (?:up to|to a max(?:imum)? of) ?\(?$|\bto (?:a )?max(?:imum)? ?$|\bas long as you[^.;]{0,30}$/;
const TOPIC_NEAR = 220;

function percents(context: ReadContext, unit: Unit): readonly PercentMention[] {
  return context
    .mentionsIn(unit)
    .filter((mention): mention is PercentMention => mention.kind === 'percent' && mention.percent > 0);
}

/** Percentages of a unit that belong to a plan and come from the employer. */
function contributions(context: ReadContext, unit: Unit, carried: boolean): readonly PercentMention[] {
  const rates = percents(context, unit);
  if (rates.length === 0) return [];
  const plans = findAll(unit, PLAN);
  const headed = unit.section.slice(0, 160).match(PLAN) !== null;
  if (plans.length === 0 && !headed && !carried) return [];
  const matching = holds(unit, MATCHING);
  return rates.filter((mention) => {
    const ahead = before(unit, mention.start, 110);
    const behind = after(unit, mention.end, 70);
    if (/\b(?:medical|dental|vision|health|premiums?)[^.;%]{0,15}$/.test(ahead)) return false;
    if (mention.percent > 200 || NO_CONTRIBUTION.test(behind) || /\bvest\w*[^.;,]{0,20}$/.test(ahead)) return false;
    const near = plans.some((plan) => Math.abs(plan.start - mention.start) < TOPIC_NEAR) || headed || carried;
    if (!near || isSuperseded(unit, mention.start, mention.end)) return false;
    if (/\b(?:defer|elect|employees? (?:may|can) contribute|you (?:may|can) contribute)\b[^.;,]{0,50}$/.test(ahead))
      return false;
    if (
      matching &&
      (ON_FIRST.test(ahead) || /^[^.;]{0,60}\b(?:match|of (?:the|your)|on (?:the|all|your))/.test(behind))
    )
      return true;
    if (/^\)? ?(?:by|from|paid by) (?:the )?(?:employer|company|us)|^\)?\)? (?:employer|company)/.test(behind))
      return true;
    if (/^\)? ?(?:employees?|members?|from you|by you|yourself|your)\b/.test(behind)) return false;
    const turn = EMPLOYER_TURN.exec(ahead);
    if (OWN_MONEY.test(turn === null ? ahead : ahead.slice(turn.index))) return false;
    if (EMPLOYER_MONEY.test(ahead) || /^ ?(?:zuschuss|employer|arbeitgeber|on top|in addition)/.test(behind))
      return true;
    return (
      /^\)?[, ]*(?:\w+ ){0,2}(?:match|pension|super|employer|contribution|401|403|cpf|pf\b|rrsp|retirement|matching)/.test(
        behind,
      ) ||
      /(?:pension|super(?:annuation)?|fund|401\(?k\)?|scheme|match|retirement|contributions?|cpf|pf)[ :=|(\-,*]{0,8}(?:of |is |at |currently |\d\w*, )?$/.test(
        ahead,
      )
    );
  });
}

/** "$.50 for each dollar", "50 cents on the dollar": the rate in percent. */
function centsPerDollar(plain: string): number | undefined {
  const match =
    /[$€£] ?0?\.(\d{2})\b[^.;]{0,15}\b(?:dollar|\$1|euro|pound)|\b(\d{1,2}) (?:cents|pence)\b[^.;]{0,20}\b(?:dollar|pound|euro)/.exec(
      plain,
    );
  return match === null ? undefined : Number(match[1] ?? match[2]);
}

function toFacts(context: ReadContext, unit: Unit, found: readonly PercentMention[]): readonly Match[] {
  const facts: Match[] = [];
  for (let i = 0; i < found.length; i++) {
    const rate = found[i];
    if (rate === undefined) continue;
    const cap = found[i + 1];
    const lead = cap === undefined ? '' : between(unit, rate.end, cap.start);
    const ahead = before(unit, rate.start, 60);
    const whole = context.span(rate.start, rate.end);
    if (
      cap !== undefined &&
      lead.length < 110 &&
      (ON_FIRST.test(lead) || /^\)? (?:match(?:ing)? )?(?:of|on)(?: [\w']+){0,6} ?\(?$/.test(lead)) &&
      !/;|\bplus\b|\band \d/.test(lead)
    ) {
      facts.push({
        field: 'retirementMatch',
        percent: rate.percent,
        upToPercent: cap.maxPercent ?? cap.percent,
        confidence: 0.92,
        ...context.span(rate.start, cap.end),
      });
      i++;
    } else if (holds(unit, MATCHING) && ON_FIRST.test(ahead)) {
      const percent = { percent: centsPerDollar(unit.plain) ?? 100 };
      facts.push({
        field: 'retirementMatch',
        ...percent,
        upToPercent: rate.percent,
        confidence: holds(unit, FULL_MATCH) ? 0.9 : 0.7,
        ...whole,
      });
    } else facts.push({ field: 'retirementMatch', percent: rate.percent, confidence: 0.85, ...whole });
  }
  return facts;
}

const OTHER_PLAN =
  /\b(?:post[- ]retirement|retirement (?:age|home|date|party)|upon (?:your )?retirement|death,? (?:disability )?or retirement|retirement (?:or|and) (?:death|disability)|early retirement)\b/;

/** Percentage an employer puts into a retirement plan, as a rate of matching or of pay. */
export const retirementMatch: FieldReader = {
  id: 'retirementMatch',
  read(context) {
    const facts: Match[] = [];
    const named = new Map<number, Match>();
    const told = new Set<number>();
    const excluded: Exclusion[] = [];
    let carried = 0;
    let kind = -1;
    for (const unit of termUnits(context)) {
      if (unit.kind === 'heading') continue;
      const [plan] = findAll(unit, PLAN).filter((word) => isPlan(unit, word));
      if (plan !== undefined) kind = planKind(plan.text);
      const own = toFacts(context, unit, contributions(context, unit, carried > 0 && holds(unit, MATCHING)));
      facts.push(...own);
      if (own.length > 0) told.add(kind);
      carried = plan === undefined ? carried - 1 : 3;
      if (plan === undefined) continue;
      const span = context.span(plan.start, plan.end);
      if (isDenied(before(unit, plan.start), after(unit, plan.end)))
        excluded.push({ field: 'retirementMatch', ...span });
      else if (!named.has(kind))
        named.set(kind, { field: 'retirementMatch', stated: 'unspecified', confidence: 0.75, ...span });
    }
    const open = [...named].filter(([each]) => !told.has(each)).map(([, fact]) => fact);
    return { facts: [...facts, ...open], excluded: facts.length + open.length > 0 ? [] : excluded.slice(0, 1) };
  },
};

const CLOSED =
  /\b(?:frozen|closed to|not (?:open|available) to|do(?:es)? not participate|no longer (?:open|offered)|not (?:yet )?(?:eligible|offered)|no (?:401|pension))\b/;

function isPlan(unit: Unit, word: Found): boolean {
  if (CLOSED.test(unit.plain.slice(Math.max(0, word.start - unit.start - 20), word.end - unit.start + 70)))
    return false;
  if (
    /^(?:super|ira|pension|retirement)$/.test(word.text) &&
    !/^ (?:plan|scheme|fund|benefit|contribution|program|savings|account|system)/.test(after(unit, word.end, 20)) &&
    word.text !== 'pension'
  )
    return false;
  return !OTHER_PLAN.test(before(unit, word.end, 40) + after(unit, word.end, 15));
}
