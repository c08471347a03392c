import { describe, expect, it } from 'vitest';
import type { Fact } from '#domain/fact.ts';
import { parseNumber } from '#ui/kit/parse-number.ts';
import { draftOf, termOf } from '#ui/offer/draft.ts';
import { rowGroups } from '#ui/offer/rows.ts';
import { moved, preferencesOf, rankingOf } from '#ui/plan/ranking.ts';
import { createAsks } from '#ui/store/asks.ts';
import { applyFix } from '#ui/store/say.ts';
import { fixtureView } from '../harness/view.ts';

describe('figures as people write them', () => {
  it.each([
    ['185,000', 'en-US', 185_000],
    ['$185,000', 'en-US', 185_000],
    ['185k', 'en-US', 185_000],
    ['1.2m', 'en-US', 1_200_000],
    ['62.50', 'en-US', 62.5],
    ['82.500', 'de-DE', 82_500],
    ['82.500,50', 'de-DE', 82_500.5],
    ['82500,5', 'de-DE', 82_500.5],
    ['3,5', 'en-US', 3.5],
    ['62 500 €', 'fr-FR', 62_500],
    ['15%', 'en-US', 15],
    ['-30', 'en-US', -30],
  ])('%s in %s is %d', (text, locale, value) => expect(parseNumber(text, locale)).toBe(value));
  it.each(['', 'a lot', '1,2,3', '12 or 13', '1e9', '--5'])('%s is no figure', (text) => {
    expect(parseNumber(text, 'en-US')).toBeUndefined();
  });
});

describe('the list of facts and unknowns', () => {
  const groups = rowGroups(fixtureView());
  const rows = groups.flatMap((group) => group.rows);
  it('holds every fact once and every gap once', () => {
    const { facts, gaps } = fixtureView();
    expect(rows.filter((row) => row.kind === 'fact')).toHaveLength(facts.length);
    const shownGaps = rows.flatMap((row) => (row.gap === undefined ? [] : [row.gap.id]));
    expect(shownGaps.toSorted()).toEqual(gaps.map((gap) => gap.id).toSorted());
  });
  it('joins a vague gap to the thing that was named', () => {
    const pto = rows.find((row) => row.kind === 'fact' && row.shown.fact.field === 'pto');
    expect(pto?.gap?.field).toBe('pto');
  });
});

describe('a term written by hand', () => {
  it('round-trips what was read', () => {
    const base = fixtureView().facts.find((each) => each.fact.field === 'baseSalary')?.fact as Fact;
    const drafted = termOf(draftOf(base, 'baseSalary', 'de-DE'), 'baseSalary', 'de-DE', base);
    expect(drafted).toMatchObject({ term: { field: 'baseSalary', amount: 185_000, currency: 'USD', period: 'year' } });
  });
  it('drops the mark of a thing without a figure once it has one', () => {
    const drafted = termOf({ days: '25' }, 'pto', 'en-US', { field: 'pto', stated: 'unspecified' });
    expect(drafted).toEqual({ term: { field: 'pto', days: 25 } });
  });
  it('says which value is wrong', () => {
    expect(termOf({ amount: 'plenty' }, 'signOnBonus', 'en-US')).toMatchObject({
      problems: { amount: expect.any(String) },
    });
    expect(termOf({ currency: 'USD' }, 'signOnBonus', 'en-US')).toMatchObject({
      problems: { amount: expect.any(String) },
    });
    expect(termOf({ date: 'soon' }, 'startDate', 'en-US')).toMatchObject({ problems: { date: expect.any(String) } });
  });
});

describe('priorities by order', () => {
  const ranking = rankingOf(undefined, []);
  it('spans two down to a half, and nothing below the line', () => {
    const last = ranking.cared.at(-1) ?? 'pto';
    const weights = preferencesOf(moved(ranking, last, 1));
    expect(weights[ranking.cared[0] ?? 'pto']).toBe(2);
    expect(weights[last]).toBe(0);
    expect(Math.min(...Object.values(weights).filter((weight) => weight > 0))).toBe(0.5);
  });
  it('comes back in the same order from its weights', () => {
    const changed = moved(moved(ranking, 'pto', -1), 'severance', 1);
    expect(rankingOf(preferencesOf(changed), [])).toEqual(changed);
  });
  it('stays as it is at the ends', () => {
    expect(moved(ranking, ranking.cared[0] ?? 'pto', -1)).toEqual(ranking);
  });
});

describe('ticked questions', () => {
  it('gather into one move, in the order of the list', () => {
    const asks = createAsks();
    asks.toggle('severance', true);
    asks.toggle('pto', true);
    asks.toggle('level', true);
    asks.toggle('level', false);
    expect(asks.gather(['pto', 'severance'])).toEqual({
      kind: 'request-details',
      asks: [],
      about: ['pto', 'severance'],
    });
    asks.clear();
    expect(asks.gather(['pto'])).toBeUndefined();
  });
});

describe('a better wording', () => {
  const finding = { rule: 'x', start: 4, end: 8, quote: 'just', message: '', cost: 'normal' } as const;
  it('replaces exactly its range', () =>
    expect(applyFix('I am just asking', { ...finding, start: 5, end: 9, fix: 'now' })).toBe('I am now asking'));
  it('leaves a text alone that changed meanwhile', () =>
    expect(applyFix('I am now asking', { ...finding, fix: 'x' })).toBe('I am now asking'));
});
