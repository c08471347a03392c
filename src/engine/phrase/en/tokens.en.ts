import { dateText, dayText } from '#engine/phrase/en/dates.en.ts';
import { moneyText, payText } from '#engine/phrase/en/money.en.ts';
import { detailOf, listText, nameOf } from '#engine/phrase/en/names.en.ts';
import { termText } from '#engine/phrase/en/terms.en.ts';
import type { Tokens } from '#engine/phrase/pick.ts';
import type { Facts } from '#engine/phrase/slots.ts';

/** The facts in English. A name without a value leaves out every line that needs it. */
export function tokensOf(facts: Facts, turn: number): Tokens {
  const { currency, asks, days, market, qualifications } = facts;
  const [first, ...others] = asks.map((term) => termText(term, currency));
  // Two sums in one sentence are easily taken for two figures of one thing: each gets a line of its own.
  const isLong = others.length > 1;
  const main = asks[0];
  const some = (list: readonly string[], link?: string): string | undefined =>
    list.length === 0 ? undefined : listText(list, link);
  return {
    role: facts.role,
    employer: facts.employer,
    ask: first,
    askName: main === undefined ? undefined : nameOf(main.field, currency),
    others: isLong ? undefined : some(others),
    otherItems: isLong ? items(others) : undefined,
    second: others[0],
    third: others[1],
    packages:
      facts.packages.length < 2
        ? undefined
        : items(
            facts.packages.map(
              (set, at) => `Package ${'ABC'[at]}: ${listText(set.map((term) => termText(term, currency)))}`,
            ),
          ),
    unwritten: facts.unwritten.length > 1 ? undefined : some(facts.unwritten.map((term) => termText(term, currency))),
    unwrittenItems:
      facts.unwritten.length > 1
        ? items(facts.unwritten.slice(0, 8).map((term) => termText(term, currency)))
        : undefined,
    missing: some(facts.missing.map((field) => detailOf(field, currency))),
    topics: some(
      facts.topics.map((field) => nameOf(field, currency)),
      'or',
    ),
    topicsAnd: some(facts.topics.map((field) => nameOf(field, currency))),
    fixed: some(facts.fixed.map((field) => nameOf(field, currency))),
    lead: facts.isFirstAsk ? LEADS[turn % LEADS.length] : '',
    due: days.due === undefined ? undefined : dayText(days.due, currency),
    later: days.later === undefined ? undefined : dayText(days.later, currency),
    by: days.reply === undefined ? 'within the next few business days' : `by ${dayText(days.reply, currency)}`,
    start: facts.startDate === undefined ? undefined : dateText(facts.startDate, currency),
    posted: market?.isPosted === true ? payText(market.figure, currency) : undefined,
    median: market?.isPosted === false && market.of === 'median' ? payText(market.figure, currency) : undefined,
    high: market?.isPosted === false && market.of === 'high' ? payText(market.figure, currency) : undefined,
    source: market?.source,
    forfeit: facts.forfeited?.what,
    forfeitSum: facts.forfeited?.amount === undefined ? undefined : moneyText(facts.forfeited.amount, currency),
    merits: qualifications.length === 0 ? undefined : qualifications.slice(0, 2).join('; '),
    merit: qualifications[0],
  };
}

const items = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** What the first figure rests on where nothing else is recorded: how the person reads the role. Empty later on. */
const LEADS = [
  'given the scope of the role as I read it, ',
  'for the responsibilities the role carries, ',
  'based on what the role asks for, ',
] as const;
