import type { Fact, FieldId } from '#domain/fact.ts';
import { factOf } from '#engine/listen/figures/fact-of.ts';
import { fieldOf, type NamedAt } from '#engine/listen/figures/field-of.ts';
import { titleIn } from '#engine/listen/figures/title.ts';
import { isOnTheTable } from '#engine/listen/figures/whose.ts';
import { isAgreeing, isOffering } from '#engine/listen/words/offering.ts';
import { isPaper } from '#engine/listen/words/paper.ts';
import type { Sentence } from '#engine/listen/words/sentences.ts';
import type { Mention, ReadContext } from '#engine/read/context.ts';

/** A list of terms may follow the sentence that announces it for so many sentences. */
const LIST_REACH = 8;
const MOST_FACTS = 40;
const LABELLED = /^(?:[-*•·]|\(?\d{1,2}[.)]|[\p{L} ()/&'-]{2,40}:)/u;
const BARE_BEFORE =
  /\b(?:do|offer|to|at|get|say|it's|is|go|final:?|settle on|make it|call it|up|base(?: of)?|salary(?: of)?)\s+$/;
const BARE_AFTER = /^\s*(?:$|[.,;!?)-]|(?:and|base|plus|but|for|on|with|best|all|it is|in|gross|basic)\b)/;

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
    if (!isSource && !isListed) return;
    const following = sentences[index + 1]?.plain ?? '';
    const own = context.mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    for (const mention of own) {
      const fact = factFrom(context, sentence, mention, own, following);
      if (fact !== undefined && facts.length < MOST_FACTS && !facts.some((one) => isSame(one, fact))) facts.push(fact);
    }
    const title = isSource ? titleIn(context, sentence) : undefined;
    if (title !== undefined) facts.push(title);
  });
  return facts;
}

/** "We agreed on the 2nd", "I had opened at": what happened earlier is told, not offered. */
const isRetold = (plain: string): boolean =>
  /\b(?:had (?:opened|offered|started)|range for|market (?:rate|data|median)|survey)\b/.test(plain) &&
  !isOffering(plain);

function factFrom(
  context: ReadContext,
  sentence: Sentence,
  given: Mention,
  own: readonly Mention[],
  following: string,
): Fact | undefined {
  const before = sentence.plain.slice(0, given.start - sentence.start);
  const after = sentence.plain.slice(given.end - sentence.start);
  const clause = sentence.clauses.find(({ start, end }) => given.start >= start && given.end <= end);
  const clauseWords = clause?.plain ?? sentence.plain;
  if (!isOnTheTable({ before, after, clause: clauseWords, sentence: sentence.plain })) return undefined;
  if (/\bthe\s$/.test(before) && !isAgreeing(clauseWords)) return undefined;
  const named = fieldOf(given, sentence, own);
  const mention = asMoney(given, named, before, after);
  const field = named?.field ?? unnamedField(mention, before, after);
  if (field === undefined) return undefined;
  if (isIncrement(before, after) && (field === 'baseSalary' || field === 'pto' || field === 'targetBonus'))
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
function asMoney(mention: Mention, named: NamedAt | undefined, before: string, after: string): Mention {
  if (mention.kind !== 'count' || named?.field === 'equity' || named?.field === 'pto') return mention;
  const { count, start, end, unit } = mention;
  const isThousands = count >= 20 && count < 1_000 && BARE_BEFORE.test(before.slice(-24)) && BARE_AFTER.test(after);
  const isAmount = count >= 5_000 && !/^\s*(?:shares|options|rsus?|units|people|sq)/.test(after);
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

function unnamedField(mention: Mention, before: string, after: string): FieldId | undefined {
  if (mention.kind === 'money') {
    if (mention.period === 'hour' || mention.period === 'day') return 'baseSalary';
    return mention.amount >= 10_000 || mention.period === 'month' ? 'baseSalary' : undefined;
  }
  if (mention.kind === 'count' && /^\s*(?:\w+ ){0,2}(?:shares|rsus?|options|units)\b/.test(after)) return 'equity';
  if (mention.kind === 'date' && /\b(?:start|join|begin)\w*\b[^.;]{0,40}$/.test(before)) return 'startDate';
  return undefined;
}

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
