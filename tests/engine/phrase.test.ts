import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordingRequestSchema } from '#domain/wording.ts';
import { checkDraft } from '#engine/lint/run.ts';
import { phrase } from '#engine/phrase/compose.ts';
import { TACTICS } from '#engine/phrase/en/tactics/index.ts';
import type { PhraseCase } from '#engine/phrase/phrase-case.ts';
import { TACTIC_IDS } from '#engine/phrase/tactic.ts';

const folder = '../../src/engine/phrase/en/tactics/';
const modules = import.meta.glob<{ cases: readonly PhraseCase[] }>('../../src/engine/phrase/en/tactics/*.cases.ts', {
  eager: true,
});
const casesOf = (id: string) => modules[`${folder}${id}.cases.ts`]?.cases ?? [];

describe('the list of tactics', () => {
  it('has every file of the folder once, under its own name', () => {
    const files = readdirSync(new URL(folder, import.meta.url)).filter((file) => !/index|cases/.test(file));
    expect([...TACTIC_IDS].map((id) => `${id}.ts`).sort()).toEqual(files.sort());
    for (const id of TACTIC_IDS) expect(TACTICS[id].id).toBe(id);
  });
  it.each(TACTIC_IDS.map((id) => [id]))('%s is tried where it fits and where it does not', (id) => {
    expect(casesOf(id).some(({ isChosen }) => isChosen)).toBe(true);
    expect(casesOf(id).some(({ isChosen }) => !isChosen)).toBe(true);
  });
});

describe.each(TACTIC_IDS.map((id) => [id]))('%s', (id) => {
  it.each(casesOf(id).map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const request = wordingRequestSchema.parse(one.request);
    for (const tone of [undefined, 'warm', 'plain', 'brief'] as const) {
      const wordings = phrase({ ...request, ...(tone === undefined ? {} : { tone }) });
      expect(wordings.length).toBeGreaterThanOrEqual(3);
      expect(wordings.some((each) => each.id.startsWith(`${id}-${each.tone}-`))).toBe(one.isChosen);
      for (const { text } of wordings) {
        for (const words of one.holds ?? []) expect(text.toLowerCase()).toContain(words.toLowerCase());
        for (const words of one.lacks ?? []) expect(text.toLowerCase()).not.toContain(words.toLowerCase());
        expect(checkDraft(text, request.situation)).toEqual([]);
      }
    }
  });
});

describe('a letter', () => {
  const letter = (situation: object, tone: 'warm' | 'plain' | 'brief' = 'plain') =>
    phrase(
      wordingRequestSchema.parse({
        situation: { offer: [{ field: 'baseSalary', amount: 62_000, currency: 'GBP', period: 'year' }], ...situation },
        move: { kind: 'thank-and-ask-time' },
        tone,
      }),
    )[0]?.text ?? '';

  it('greets and signs by the names that are known', () => {
    expect(letter({ recruiterName: 'Duarte, Ines', candidateName: 'Bo Lindqvist' })).toMatch(
      /^Hello Ines Duarte,\n\n[\s\S]+\n\nKind regards,\nBo Lindqvist$/,
    );
  });
  it('greets without a name and stays unsigned where none is known', () => {
    expect(letter({})).toMatch(/^Hello,\n\n[\s\S]+\?$/);
  });
  it.each(['jobs@tamarack.example', 'no-reply', '[Recruiter]', '{{name}}', '  '])(
    'does not greet %j',
    (recruiterName) => {
      const text = letter({ recruiterName });
      expect(text).not.toMatch(/@|no-reply|[[{]/);
    },
  );
});

describe('figures', () => {
  const asked = (term: object, offer: object = term) =>
    phrase(
      wordingRequestSchema.parse({
        situation: { stage: 'countering', offer: [offer] },
        move: { kind: 'ask', asks: [term] },
      }),
    )
      .map(({ text }) => text)
      .join('\n');
  const base = (amount: number, currency: string, period = 'year') => ({
    field: 'baseSalary',
    amount,
    currency,
    period,
  });

  it.each([
    [base(198_000, 'USD'), '$198,000 a year'],
    [base(62_000, 'GBP'), '£62,000 a year'],
    [base(71_500, 'EUR'), '€71,500 a year'],
    [base(2_600_000, 'INR'), '₹26,00,000 a year'],
    [base(120_000, 'CHF'), 'CHF 120,000 a year'],
    [base(34.5, 'USD', 'hour'), '$34.50 an hour'],
    [base(8_100_000, 'JPY'), '¥8,100,000 a year'],
    [base(46_000, 'SEK', 'month'), 'SEK 46,000 a month'],
    [{ field: 'baseSalary', amount: 64_000 }, 'a base salary of 64,000 a year'],
    [{ field: 'equity', instrument: 'option', shares: 12_500 }, '12,500 stock options'],
    [{ field: 'equity', percent: 0.35 }, '0.35% of the company'],
    [{ field: 'targetBonus', percent: 12.5 }, 'an annual bonus target of 12.5%'],
    [{ field: 'severance', months: 1 }, 'severance of 1 month'],
    [{ field: 'reviewDate', months: 6 }, 'a pay review after 6 months'],
    [{ field: 'title', text: 'Principal Chemist' }, 'the title of Principal Chemist'],
    [
      { field: 'stipend', amount: 1_500, currency: 'EUR', period: 'year', purpose: 'books' },
      'a stipend of €1,500 a year for books',
    ],
  ])('%j is written as %s', (term, words) => {
    expect(asked(term)).toContain(words);
  });
});
