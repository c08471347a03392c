import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { situationSchema } from '#domain/situation.ts';
import { draftOf } from '#engine/lint/draft/draft.ts';
import type { RuleCase } from '#engine/lint/rule-case.ts';
import { RULES } from '#engine/lint/rules/index.ts';
import { checkDraft, fingerprintOf } from '#engine/lint/run.ts';

const folder = new URL('../../src/engine/lint/rules/', import.meta.url);
const modules = import.meta.glob<{ cases: readonly RuleCase[] }>('../../src/engine/lint/rules/*.cases.ts', {
  eager: true,
});
const casesOf = (id: string) => modules[`../../src/engine/lint/rules/${id}.cases.ts`]?.cases ?? [];
const situation = (given: RuleCase['situation'] = {}) => ({
  ...situationSchema.parse({ stage: 'countering' }),
  ...given,
});

describe('the list of rules', () => {
  it('has every file of the folder once, under its own name', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !/index|cases/.test(file));
    expect(RULES.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });
  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s is described and tried both ways', (id, rule) => {
    expect(rule.title.length).toBeGreaterThan(5);
    expect(casesOf(id).filter(({ quote }) => quote !== undefined).length).toBeGreaterThanOrEqual(2);
    expect(casesOf(id).filter(({ quote }) => quote === undefined).length).toBeGreaterThanOrEqual(2);
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(casesOf(id).map((one) => [one.text, one] as const))('%s', (text, one) => {
    const hits = rule.find(draftOf(text, situation(one.situation)));
    expect(hits.slice(0, 1).map(({ start, end }) => text.slice(start, end))).toEqual(
      one.quote === undefined ? [] : [one.quote],
    );
    const hit = hits[0];
    if (one.fixed !== undefined)
      expect(text.slice(0, hit?.start) + (hit?.fix ?? '') + text.slice(hit?.end)).toBe(one.fixed);
  });
});

describe('checking a draft', () => {
  it('never judges quoted mail', () => {
    const text =
      'Thank you, I will answer on Friday.\n\nOn Mon, 4 May 2026 Ada wrote:\n> Take it or leave it, this offer is a joke.';
    expect(checkDraft(text, situation())).toEqual([]);
  });
  it('says nothing while the first line is being typed', () => {
    for (const text of ['', 'H', 'Hi Ana,', 'Hi Ana,\n\nI would like a base of', 'Hi Ana,\n\nCould you'])
      expect(checkDraft(text, situation())).toEqual([]);
  });
  it('never shows a private number in a message', () => {
    const found = checkDraft('My bottom line is 61,000.', situation({ walkAway: 61_000, target: 64_000 }));
    expect(found.map(({ rule }) => rule)).toContain('walkaway-leak');
    for (const { message } of found) expect(message).not.toMatch(/\d/);
  });
  it('leaves out rules that are off and findings that are ignored', () => {
    const text = 'Thank you. Sorry to ask, but could you do better?';
    const found = checkDraft(text, situation());
    const [first] = found;
    expect(found.map(({ rule }) => rule).sort()).toEqual(['apologetic-hedge', 'vague-ask']);
    expect(checkDraft(text, situation(), { off: ['vague-ask'] }).map(({ rule }) => rule)).toEqual(['apologetic-hedge']);
    expect(checkDraft(text, situation(), { ignored: first === undefined ? [] : [fingerprintOf(first)] })).toHaveLength(
      1,
    );
  });
  it('reproduces the quote and takes any text', () => {
    for (const text of [
      '\ud800 $',
      '$'.repeat(5_000),
      ' '.repeat(20_000),
      'a.'.repeat(9_000),
      'could you '.repeat(2_000),
      '1,'.repeat(9_000),
      '\u202e€\u200b5',
    ]) {
      for (const { start, end, quote } of checkDraft(text, situation({ walkAway: 5 })))
        expect(text.slice(start, end)).toBe(quote);
    }
  });
});
