import { type Draft, employerFigures, isNear, ownFigures } from '#engine/lint/draft/draft.ts';
import type { DraftFigure } from '#engine/lint/draft/figures.ts';
import type { DraftSentence } from '#engine/lint/draft/sentences.ts';
import type { DraftRule, Hit } from '#engine/lint/rule.ts';

const OFFERED_AFTER =
  /^\s*(?:base |salary |bonus |sign-on |signing bonus |a year |per year )*(?:that )?(?:you(?:'ve| have)? (?:offered|proposed|put|named|quoted|mentioned|sent)|(?:was |were |is )?offered|in (?:your|the) (?:letter|offer)|on offer)/;
const OFFERED_BEFORE =
  /\b(?:you(?:'ve| have)? (?:offered|proposed)(?: me)?|your (?:\w+ )?(?:offer|base|salary|figure|proposal)(?: of| is| at)?|the (?:\w+ )?offer (?:of|is|at|was)|the offered|offered (?:base|salary|pay)(?: of| is)?|with a base of|instead of(?: the)?)\s*$/;
const TOTAL =
  /\b(?:total|altogether|in all|all in|adds? up|sum|comes? (?:to|out)|works out|makes? it|combined|overall|package (?:of|is|worth))\b/;

/** A figure or sum that contradicts the letter, the history or arithmetic. Rounding in words is no error. */
export const taxOrMathError: DraftRule = {
  id: 'tax-or-math-error',
  title: 'Wrong figure',
  runs: 'home',
  cost: 'high',
  find(draft) {
    for (const sentence of draft.body) {
      const figures = draft.figures.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
      const hit =
        misquoted(draft, sentence, figures) ??
        wrongOwn(draft, sentence, figures) ??
        wrongTotal(draft, sentence, figures) ??
        wrongChange(sentence, figures);
      if (hit !== undefined) return [hit];
    }
    return [];
  },
};

const isRounded = (plain: string, figure: DraftFigure, sentence: DraftSentence) =>
  /\b(?:about|around|roughly|nearly|almost|some|approximately|over|under|just)\s*(?:a little )?$/.test(
    plain.slice(Math.max(0, figure.start - sentence.start - 20), figure.start - sentence.start),
  );

function misquoted(draft: Draft, sentence: DraftSentence, figures: readonly DraftFigure[]): Hit | undefined {
  const known = employerFigures(draft.situation);
  if (
    known.length === 0 ||
    /\b(?:another|other (?:offer|company|firm)|competing|from (?:a|an|another))\b/.test(sentence.plain)
  )
    return undefined;
  for (const figure of figures) {
    const at = figure.start - sentence.start;
    const isTheirs =
      OFFERED_AFTER.test(sentence.plain.slice(figure.end - sentence.start)) ||
      OFFERED_BEFORE.test(sentence.plain.slice(Math.max(0, at - 40), at));
    if (!isTheirs || isRounded(sentence.plain, figure, sentence)) continue;
    if (
      draft.asks.some((ask) => ask.figures.includes(figure)) &&
      !OFFERED_AFTER.test(sentence.plain.slice(figure.end - sentence.start))
    )
      continue;
    const isMonthly = known.some(
      (value) =>
        isNear(figure.amount * 12, value, 0.002) ||
        isNear(figure.amount, value * 12, 0.002) ||
        isNear(figure.amount * 2080, value, 0.002),
    );
    if (
      known.some((value) => isNear(figure.amount, value)) ||
      isMonthly ||
      ownFigures(draft.situation).some((value) => isNear(figure.amount, value))
    )
      continue;
    return {
      start: figure.start,
      end: figure.end,
      message: 'The letter says another figure. A wrong number undoes the case.',
    };
  }
  return undefined;
}

/** "the $95,000 I asked for", when the record says otherwise. */
function wrongOwn(draft: Draft, sentence: DraftSentence, figures: readonly DraftFigure[]): Hit | undefined {
  const own = ownFigures(draft.situation);
  if (own.length === 0) return undefined;
  const wrong = figures.find(
    (figure) =>
      /^\s*(?:base |salary )?(?:that )?i (?:(?:had |have |'d |originally |first )?(?:asked|requested|mentioned|proposed|suggested|named))/.test(
        sentence.plain.slice(figure.end - sentence.start),
      ) && !own.some((value) => isNear(figure.amount, value)),
  );
  return wrong === undefined
    ? undefined
    : { start: wrong.start, end: wrong.end, message: 'On record you asked for another figure.' };
}

/** Every sum the known parts can make: base with and without each other part. */
function possibleTotals(draft: Draft, figures: readonly DraftFigure[]): number[] {
  const money = figures.filter(({ kind }) => kind === 'money').map(({ amount }) => amount);
  const percents = figures.filter(({ kind }) => kind === 'percent').map(({ amount }) => amount);
  const known = draft.situation;
  const bases = [
    ...new Set([...money, ...employerFigures(known, 'baseSalary'), ...ownFigures(known, 'baseSalary')]),
  ].filter((value) => value >= 5_000);
  const rates = [...new Set([...percents, ...employerFigures(known, 'targetBonus')])].filter(
    (rate) => rate > 0 && rate <= 200,
  );
  const extras = [
    ...new Set([
      ...money,
      ...['signOnBonus', 'relocation', 'stipend', 'retentionBonus', 'equity'].flatMap((field) =>
        employerFigures(known, field as 'equity'),
      ),
    ]),
  ];
  const parts = bases.flatMap((base) => [base, ...rates.map((rate) => base * (1 + rate / 100))]);
  const sums = new Set<number>(parts);
  for (const part of parts)
    for (const [i, one] of extras.slice(0, 6).entries()) {
      sums.add(part + one);
      for (const other of extras.slice(i + 1, 6)) sums.add(part + one + other);
    }
  for (const base of bases) for (const rate of rates) sums.add((base * rate) / 100);
  return [...sums];
}

function wrongTotal(draft: Draft, sentence: DraftSentence, figures: readonly DraftFigure[]): Hit | undefined {
  const total = TOTAL.exec(sentence.plain);
  if (total === null) return undefined;
  const claimed = figures.find(
    ({ start, kind }) =>
      kind === 'money' && start - sentence.start > total.index && start - sentence.start - total.index < 40,
  );
  const others = figures.filter((figure) => figure !== claimed);
  if (claimed === undefined || (others.length === 0 && draft.situation.offer.length < 2)) return undefined;
  if (
    /\b(?:want|like|ask|propose|looking|hoping|target|could|would)\b[^.?!]{0,60}$/.test(
      sentence.plain.slice(0, claimed.start - sentence.start),
    ) ||
    isRounded(sentence.plain, claimed, sentence)
  )
    return undefined;
  if (possibleTotals(draft, others).some((sum) => isNear(claimed.amount, sum, 0.003))) return undefined;
  return {
    start: sentence.start,
    end: sentence.end,
    message: 'The parts do not add up to this total. Check the sum before you send it.',
  };
}

/** "from 80,000 to 88,000, a 12 % increase": the percent is counted again. */
function wrongChange(sentence: DraftSentence, figures: readonly DraftFigure[]): Hit | undefined {
  const [from, to] = figures.filter(({ kind }) => kind === 'money');
  const percent = figures.find(({ kind }) => kind === 'percent');
  if (from === undefined || to === undefined || percent === undefined) return undefined;
  if (
    !/\b(?:increase|more|raise|rise|higher|jump|up)\b/.test(sentence.plain) ||
    !/\bfrom\b[^.?!]{1,40}\bto\b/.test(sentence.plain)
  )
    return undefined;
  const real = (to.amount / from.amount - 1) * 100;
  return Math.abs(real - percent.amount) <= 1
    ? undefined
    : { start: percent.start, end: percent.end, message: 'The percent does not fit the two figures.' };
}
