import type { Fact, FieldId } from '#domain/fact.ts';
import { factOf } from '#engine/listen/figures/fact-of.ts';
import { fieldOf, type NamedAt, namesIn } from '#engine/listen/figures/field-of.ts';
import { titleIn } from '#engine/listen/figures/title.ts';
import { isOnTheTable } from '#engine/listen/figures/whose.ts';
import { refusalIn } from '#engine/listen/polarity/refusal.ts';
import { componentsIn } from '#engine/listen/words/components.ts';
import { isAgreeing, isOffering } from '#engine/listen/words/offering.ts';
import { isPaper } from '#engine/listen/words/paper.ts';
import type { Sentence } from '#engine/listen/words/sentences.ts';
import type { Mention, ReadContext } from '#engine/read/context.ts';

/** A list of terms may follow the sentence that announces it for so many sentences. */
const LIST_REACH = 8;
const MOST_FACTS = 40;
const LABELLED = /^(?:[-*•·]|\(?\d{1,2}[.)]|[\p{L} ()/&'-]{2,40}:)/u;
const BARE_BEFORE =
  /\b(?:do|offer|to|at|with|get|say|it's|is|go|final:?|settle on|make it|call it|up|on|base(?: of)?|salary(?: of)?)\s+$|[^\d\s]:\s+$/;
const BARE_AFTER =
  /^\s*(?:$|[.,;!?)-]|(?:and|base|plus|but|for|on|with|best|all|it is|in|gross|basic|after|from|once|per|until|an?|this|today|tomorrow|now|if)\b)/;

/** The terms with a figure that the reply puts on the table, agrees to or confirms. */
export function proposedIn(context: ReadContext, sentences: readonly Sentence[]): Fact[] {
  const facts: Fact[] = [];
  let announced = Number.NEGATIVE_INFINITY;
  sentences.forEach((sentence, index) => {
    const isSource =
      !isRetold(sentence.plain) &&
      (isOffering(sentence.plain) || isAgreeing(sentence.plain) || isPaper(sentence.plain));
    const isListed = index - announced <= LIST_REACH && (LABELLED.test(sentence.plain) || sentence.plain.length < 90);
    if (isSource) announced = index;
    const isBareMoney = !isRetold(sentence.plain) && !isPolicy(sentence.plain);
    if (!isSource && !isListed && !isBareMoney) return;
    const following = sentences[index + 1]?.plain ?? '';
    const own = context.mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    if (facts.length >= MOST_FACTS) return;
    const previous = sentences.slice(Math.max(0, index - 2), index).map(({ plain }) => plain);
    const around = { own, names: own.length === 0 ? [] : namesIn(sentence), following, previous: previous.join(' ') };
    for (const mention of own) {
      const isBeside = facts.some(({ start, end }) => start >= sentence.start && end <= sentence.end);
      if (!isSource && !isListed && !isBeside && mention.kind !== 'money') continue;
      const fact = factFrom(context, sentence, mention, around);
      if (fact !== undefined && !facts.some((one) => isSame(one, fact))) facts.push(fact);
    }
    dropWeighed(facts, sentence);
    const title = isSource ? titleIn(context, sentence) : undefined;
    if (title !== undefined) facts.push(title);
  });
  return facts;
}

/** "Going to 30 days is hard, but 28 is fine": of two figures of one component the one behind the turn counts. */
function dropWeighed(facts: Fact[], sentence: Sentence): void {
  const turn = sentence.clauses.find(({ plain }) => /^(?:but|instead|though)\b/.test(plain));
  if (turn === undefined) return;
  const behind = new Set(
    facts.filter(({ start, end }) => start >= turn.start && end <= sentence.end).map(({ field }) => field),
  );
  for (let at = facts.length - 1; at >= 0; at--) {
    const fact = facts[at];
    if (fact !== undefined && fact.start >= sentence.start && fact.end <= turn.start && behind.has(fact.field))
      facts.splice(at, 1);
  }
}

/** What holds for everybody, or is asked or supposed, puts nothing on the table. */
const isPolicy = (plain: string): boolean =>
  /\b(?:deduct\w*|tax\w*|fees?|limit|hsa|receipts?|invoices?|claims?|reimburs\w*|premiums?|cost of|per person|everyone|everybody|all employees|policy|if you (?:leave|resign)|repa\w+|counter|between|surveys?|market|on average|minimum wage|threshold|quota|if i|if we|suppose|would be|was|were)\b/.test(
    plain,
  ) || plain.endsWith('?');

/** "We agreed on the 2nd", "I had opened at": what happened earlier is told, not offered. */
const isRetold = (plain: string): boolean =>
  (plain.endsWith('?') && /^(?:how|why|what|which|where|who)\b(?! (?:about|if|would you say to))/.test(plain)) ||
  (!isOffering(plain) &&
    (/^(?:so |and |but |now |as |since )?(?:you(?:'ve|'d|'re| have| had| are)?(?: \w+)? (?:write|wrote|say|said|ask|asked|asking|mention|mentioned|told|quote|want|wanted|request|requested|raise|raised|suggest\w*|propos\w*)|your (?:[\w-]+ )?(?:research|e?-?mail|note|message|letter|survey|figures?|expectation|wish|ask|request|counter\w*))\b/.test(
      plain,
    ) ||
      /\b(?:had (?:opened|offered|started)|range for|market (?:rate|data|median)|survey)\b/.test(plain)));

/** What a figure is read with: the other figures and component words of its sentence, and the sentences about it. */
interface Around {
  readonly own: readonly Mention[];
  readonly names: readonly NamedAt[];
  readonly following: string;
  readonly previous: string;
}

function factFrom(
  context: ReadContext,
  sentence: Sentence,
  given: Mention,
  { own, names, following, previous }: Around,
): Fact | undefined {
  const before = sentence.plain.slice(0, given.start - sentence.start);
  const after = sentence.plain.slice(given.end - sentence.start);
  const clause = sentence.clauses.find(({ start, end }) => given.start >= start && given.end <= end);
  const clauseWords = clause?.plain ?? sentence.plain;
  // "From 7 October" is when it starts, not what it was before.
  const lead =
    given.kind === 'date' && !/^ (?:to|instead|rather)\b/.test(after) ? before.replace(/\bfrom $/, '') : before;
  if (!isOnTheTable({ before: lead, after, clause: clauseWords, sentence: sentence.plain })) return undefined;
  if (/\bthe\s$/.test(before) && !isAgreeing(clauseWords) && !isAgreeing(sentence.plain)) return undefined;
  if (clause !== undefined && !isOffering(clause.plain) && isRefusedLater(sentence, clause.end)) return undefined;
  const counted = fieldOf(given, sentence, names, own);
  const isOnTop = isIncrement(before, after);
  const mention = asMoney(given, counted, before, after, context.text.slice(0, 4_000).toLowerCase());
  const named = mention === given ? counted : fieldOf(mention, sentence, names, own);
  const field =
    named?.field ??
    unnamedField(mention, before, after) ??
    lengthOf(mention, `${sentence.plain} ${previous}`, TOTAL.test(after)) ??
    daysOf(mention, own);
  if (field === undefined) return undefined;
  if (
    isOnTop &&
    (TOTALS.has(field) || own.some((one) => one !== given && one.kind === given.kind && one.start > given.start))
  )
    return undefined;
  const from =
    named !== undefined && Math.abs(named.from - mention.end) <= 30
      ? Math.min(named.from, mention.start)
      : mention.start;
  const to =
    named !== undefined && Math.abs(named.from - mention.end) <= 30 ? Math.max(named.to, mention.end) : mention.end;
  return factOf(field, mention, context.span(from, to), { sentence: sentence.plain, following });
}

/** "We can do 88" and "28,500" without a sign are money where nothing else is counted. */
function asMoney(mention: Mention, named: NamedAt | undefined, before: string, after: string, said: string): Mention {
  if (mention.kind !== 'count' || named?.field === 'equity' || named?.field === 'pto') return mention;
  const { count, start, end, unit } = mention;
  const isHourly = /(?:\/ ?h(?:ou)?r?\b|\bper hour|\ban hour|\bhourly)/.test(said);
  const isThousands =
    !isHourly && count >= 20 && count < 1_000 && BARE_BEFORE.test(before.slice(-24)) && BARE_AFTER.test(after);
  const isBucks = /^\s*(?:bucks|quid|grand)\b/.test(after);
  if (isBucks) {
    const amount = /^\s*grand/.test(after) ? count * 1_000 : count;
    const period = isHourly ? ({ period: 'hour' } as const) : {};
    return { kind: 'money', amount, currency: undefined, marked: false, ...period, start, end, unit };
  }
  const isAmount = count >= 5_000 && !/^\s*(?:shares|options|rsus?|units|people|sq)/.test(after);
  if (isHourly && count >= 8 && count < 500 && BARE_BEFORE.test(before.slice(-24)) && BARE_AFTER.test(after))
    return { kind: 'money', amount: count, currency: undefined, marked: false, period: 'hour', start, end, unit };
  if (!isThousands && !isAmount) return mention;
  return {
    kind: 'money',
    amount: isThousands ? count * 1_000 : count,
    currency: undefined,
    marked: false,
    start,
    end,
    unit,
  };
}

/** "That makes 25 in total" */
const TOTAL = /^\s*(?:in total|in all|altogether|all told|total)\b/;

/** Components whose figure is the whole: what comes on top does not tell it. */
const TOTALS: ReadonlySet<FieldId> = new Set<FieldId>(['baseSalary', 'pto', 'targetBonus']);

/** "Ten weeks of severance is too much. I got them to six weeks": the sentence before names the component. */
function lengthOf(mention: Mention, previous: string, isTotal: boolean): FieldId | undefined {
  if (mention.kind !== 'duration' && !isTotal) return undefined;
  const named = componentsIn(previous).map(({ field }) => field);
  return named.find(
    (field) => field === 'severance' || field === 'noticePeriod' || field === 'pto' || field === 'probation',
  );
}

/** "Thirty days is hard, but 26 is fine": a bare count beside days of leave is days too. */
function daysOf(mention: Mention, own: readonly Mention[]): FieldId | undefined {
  const isDays = own.some(
    (one) => one.kind === 'duration' && one.unitName === 'day' && one.amount >= 10 && one.amount <= 60,
  );
  return mention.kind === 'count' && mention.count >= 10 && mention.count <= 60 && isDays ? 'pto' : undefined;
}

function unnamedField(mention: Mention, before: string, after: string): FieldId | undefined {
  if (mention.kind === 'money') {
    if (mention.period === 'hour' || mention.period === 'day') return 'baseSalary';
    return mention.amount >= 10_000 || mention.period === 'month' ? 'baseSalary' : undefined;
  }
  // "71k, 29 days": days in a list of terms are days of leave.
  if (mention.kind === 'duration' && mention.unitName === 'day' && mention.amount >= 18 && mention.amount <= 45)
    return /\d[^.;!?]{0,24}[,+]\s*$/.test(before) ? 'pto' : undefined;
  if (mention.kind === 'count' && /^\s*(?:\w+ ){0,2}(?:shares|rsus?|options|units)\b/.test(after)) return 'equity';
  if (mention.kind === 'date' && /\b(?:start|join|begin)\w*\b[^.;]{0,40}$|\bfrom $/.test(before)) return 'startDate';
  return undefined;
}

/** "$76,000 is in the budget, and we can't increase it": the figure stands. */
const isRefusedLater = (sentence: Sentence, end: number): boolean =>
  sentence.clauses.some(
    ({ start, plain }) => start >= end && /\b(?:it|that|this|there)\b/.test(plain) && refusalIn(plain) !== undefined,
  );

/** "5k more", "an additional week", "raise it by 2,000": how much on top, not how much in all. */
function isIncrement(before: string, after: string): boolean {
  return (
    /\b(?:additional|extra|another|further|by|add|adding|increase of|raise of|bump of|hike of|plus|\+)\s*(?:an? |about |up to |of )*$/.test(
      before.slice(-30),
    ) ||
    /^\s*(?:(?!and\b|plus\b|with\b|or\b)\w+ ){0,2}(?:more|extra|additional|on top|higher|hike|increase|bump|raise|uplift)\b/.test(
      after.slice(0, 40),
    )
  );
}

function isSame(a: Fact, b: Fact): boolean {
  const values = ({ start: _start, end: _end, quote: _quote, confidence: _confidence, ...rest }: Fact) =>
    JSON.stringify(rest);
  return values(a) === values(b);
}
