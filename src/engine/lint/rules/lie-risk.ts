import { type Draft, isNear } from '#engine/lint/draft/draft.ts';
import type { DraftSentence } from '#engine/lint/draft/sentences.ts';
import type { DraftRule } from '#engine/lint/rule.ts';

const MARKET =
  /\b(?:market (?:rate|value|data|average|median|range|research|salar\w+|pay|price|standard|is|for|shows?|says?|pays)|(?:below|above|under|at|per|the) market\b|going rate|industry (?:standard|average|norm|rate)|glassdoor|levels(?:\.fyi)?(?= |,|$)|payscale|salary\.com|linkedin salary|indeed says|kununu|salary (?:survey|report|guide|data|website|site)s?|(?:pay|wage|compensation|remuneration|reward|workforce|industry) (?:survey|report|study|data|benchmark)s?|(?:surveys?|reports?|studies|statistics|benchmarks?|research|data|figures) (?:show|say|put|suggest|indicate|give|list|confirm|tell)\w*|(?:average|median|typical|usual|normal) (?:salary|pay|base|wage|compensation|is|for)|median of|(?:people|others|peers|colleagues|everyone|engineers|nurses|managers|designers|analysts|developers|teachers|accountants|professionals|candidates|counterparts)\b[^.?!]{0,50}\b(?:make|earn|get|are paid|get paid|are (?:making|earning|getting)|being paid)\b)/;

const PROMISE =
  /\b(?:(?:you|he|she|they|your \w+|the (?:manager|recruiter|director))(?: had| have|'d|'ve)? (?:promised|agreed|assured|guaranteed|told me (?:i'd|i would|the|it)|said (?:i'd|i would|it would|the (?:base|salary|bonus)))|as (?:promised|agreed)|was promised|were promised)\b/;

const MESSAGE = {
  market:
    'Nothing on record backs this figure for the market, and it can be looked up. Record your source or leave it out.',
  differs: 'This is not the figure you recorded from that source, and it can be looked up.',
  offer: 'Your note of that offer says something else, and it can be checked.',
  promise: 'Nothing recorded says that they promised this. Note the talk first, or ask instead of stating it.',
};

/** A claim for leverage which what is recorded does not support. */
export const lieRisk: DraftRule = {
  id: 'lie-risk',
  title: 'Claim without a record',
  runs: 'home',
  cost: 'high',
  find(draft) {
    for (const sentence of draft.body) {
      const message =
        marketProblem(draft, sentence) ?? offerProblem(draft, sentence) ?? promiseProblem(draft, sentence);
      if (message !== undefined) return [{ start: sentence.start, end: sentence.end, message }];
    }
    return [];
  },
};

const figuresIn = ({ figures }: Draft, { start, end }: DraftSentence) =>
  figures.filter((figure) => figure.kind === 'money' && figure.start >= start && figure.end <= end);

function marketProblem(draft: Draft, sentence: DraftSentence): string | undefined {
  const match = MARKET.exec(sentence.plain);
  const { marketData } = draft.situation;
  if (match === null || (/\?$/.test(sentence.plain) && !/\b(?:given|since|because|as)\b/.test(sentence.plain)))
    return undefined;
  if (marketData.length === 0) return MESSAGE.market;
  const recorded = marketData
    .flatMap(({ low, median, high }) => [low, median, high])
    .filter((figure): figure is number => figure !== undefined);
  // Figures of the ask in the same sentence are not claims: only what stands near the source's words counts.
  const claimed = figuresIn(draft, sentence).filter((figure) => !isAsked(draft, sentence, figure.start));
  const wrong = claimed.find(({ amount }) => !recorded.some((value) => isNear(amount, value, 0.005)));
  return wrong === undefined || /\b(?:offered|your offer|the offer (?:of|is))\b/.test(sentence.plain)
    ? undefined
    : MESSAGE.differs;
}

const isAsked = (draft: Draft, sentence: DraftSentence, at: number): boolean =>
  draft.asks.some((ask) => ask.sentence === sentence && ask.figures.some(({ start }) => start === at));

function offerProblem(draft: Draft, sentence: DraftSentence): string | undefined {
  const { competingOffers } = draft.situation;
  if (
    competingOffers.length === 0 ||
    !/\b(?:another|other|competing|second|rival|elsewhere|offer from|offered me|their offer|they(?:'ve| have)? offer)/.test(
      sentence.plain,
    )
  )
    return undefined;
  const recorded = competingOffers.flatMap(({ facts }) =>
    facts.flatMap((fact) => Object.values(fact).filter((value): value is number => typeof value === 'number')),
  );
  const sum = recorded.reduce((total, value) => total + value, 0);
  const asked = draft.asks.find((ask) => ask.sentence === sentence)?.figures ?? [];
  const wrong = figuresIn(draft, sentence).find(
    ({ amount, start }) =>
      !asked.some(
        (figure) =>
          figure.start === start &&
          !/\b(?:of|from|at|for|pays?|paying|offered)\s*\W?$/.test(draft.plain.slice(Math.max(0, start - 12), start)),
      ) && ![...recorded, sum].some((value) => isNear(amount, value, 0.005)),
  );
  return wrong === undefined ? undefined : MESSAGE.offer;
}

function promiseProblem(draft: Draft, sentence: DraftSentence): string | undefined {
  if (!PROMISE.test(sentence.plain)) return undefined;
  const { agreedVerbally, history, offer } = draft.situation;
  const known = [...agreedVerbally, ...offer].flatMap((term) =>
    Object.values(term).filter((value): value is number => typeof value === 'number'),
  );
  known.push(...history.filter(({ by }) => by === 'them').map(({ amount }) => amount));
  const figures = draft.figures.filter((figure) => figure.start >= sentence.start && figure.end <= sentence.end);
  return figures.some(({ amount }) => !known.some((value) => isNear(amount, value, 0.005)))
    ? MESSAGE.promise
    : undefined;
}
