import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Letter } from '#domain/document.ts';
import { STANCES } from '#domain/situation.ts';
import { listen } from '#engine/listen/listen.ts';
import type { ReplyCase } from '#engine/listen/reply-case.ts';
import { STANCE_RULES } from '#engine/listen/stances/index.ts';
import { cpuTime } from '../support/cpu-time.ts';

const folder = new URL('../../src/engine/listen/stances/', import.meta.url);
const modules = import.meta.glob<{ cases: readonly ReplyCase[] }>('../../src/engine/listen/stances/*.cases.ts', {
  eager: true,
});
const casesOf = (stance: string) => modules[`../../src/engine/listen/stances/${stance}.cases.ts`]?.cases ?? [];
const mail = (text: string): Letter => ({ text, channel: 'email' });
const sorted = (items: readonly string[] = []) => [...items].sort();

describe('the list of stances', () => {
  it('has a rule and cases for each, in a file of its own', () => {
    const files = readdirSync(folder).filter((file) => !/^index|stance-rule|cases/.test(file));
    expect(files.sort()).toEqual(STANCES.map((stance) => `${stance}.ts`).sort());
    expect(Object.values(STANCE_RULES).map(({ id }) => id)).toEqual(Object.keys(STANCE_RULES));
    for (const stance of STANCES) expect(casesOf(stance).length).toBeGreaterThanOrEqual(4);
  });
});

describe.each(STANCES.map((stance) => [stance] as const))('%s', (stance) => {
  it.each(casesOf(stance).map((one) => [one.text, one] as const))('%s', (text, one) => {
    const reply = listen(mail(text));
    expect(reply.stance).toBe(one.stance);
    expect(sorted(reply.fixed)).toEqual(sorted(one.fixed));
    expect(sorted(reply.open)).toEqual(sorted(one.open));
    expect(reply.proposes).toHaveLength(one.proposes?.length ?? 0);
    for (const [index, term] of (one.proposes ?? []).entries()) expect(reply.proposes[index]).toMatchObject(term);
  });
});

describe('own words', () => {
  it('does not hear what is quoted below', () => {
    const reply = listen(
      mail(
        'Hi Ana,\n\nThe finance team has to sign off on this. I will come back to you on Monday.\n\nLou\n\nOn Tue, 5 May 2026 Ana wrote:\n> Is 90,000 your best and final offer? I must have an answer by Friday.',
      ),
    );
    expect(reply.stance).toBe('deferral');
    expect(reply.proposes).toEqual([]);
  });
  it('hears answers between quoted lines', () => {
    const text =
      '> Could the base be 90,000?\nYes, we can do $90,000.\n> And 30 days of leave?\nThat is fine with us as well.';
    expect(listen(mail(text))).toMatchObject({ stance: 'accept-ask', proposes: [{ amount: 90_000 }] });
  });
  it('skips regions marked as quoted or hidden', () => {
    const text = 'Your badge is ready. We withdraw our offer.';
    const regions: Letter['regions'] = [{ role: 'quoted', start: 21, end: text.length }];
    expect(listen({ text }).stance).toBe('rescind');
    expect(listen({ text, regions }).stance).toBe('info');
  });
  it('takes a machine notice for logistics and judges what is written beside it', () => {
    const notice = 'Out of office: I am away until 3 May. The final decision on offers is with my colleague.';
    expect(listen(mail(notice)).stance).toBe('info');
    expect(listen(mail(`${notice}\n\nThe base salary is not negotiable.`))).toMatchObject({
      stance: 'firm-no',
      fixed: ['baseSalary'],
    });
  });
});

describe('what it returns', () => {
  it('quotes the words that decide, and marks only its own text', () => {
    const text = "Hi Jo,\n\nBase won't move. The sign-on is negotiable.\n\nBest,\nKim";
    const reply = listen(mail(text));
    expect(reply.quote).toBe("Base won't move.");
    expect(text.slice(reply.start, reply.end)).toBe(reply.quote);
    expect(reply.marks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['stance', "Base won't move."],
      ['fixed', "Base won't move."],
      ['open', 'The sign-on is negotiable.'],
    ]);
  });
  it('keeps quotes exact for every case', () => {
    for (const { text } of STANCES.flatMap(casesOf)) {
      const reply = listen(mail(text));
      expect(text.slice(reply.start, reply.end)).toBe(reply.quote);
      for (const { start, end, quote } of reply.proposes) expect(text.slice(start, end)).toBe(quote);
      for (const { start, end } of reply.marks) expect(end).toBeGreaterThan(start);
    }
  });
  it('takes any text', () => {
    for (const text of ['', ' ', '\ud800', '>', '-- ', '\u202e€\u200b5', 'İ'.repeat(50), '?'.repeat(500)])
      expect(listen(mail(text)).stance).toBe('info');
  });
});

describe('time', () => {
  const time = (text: string): number => {
    const from = cpuTime();
    listen(mail(text));
    return cpuTime() - from;
  };
  it.each([
    ['modals', 'we cannot not able to '],
    ['states', 'is are is fixed not set '],
    ['spaces', '                    '],
    ['figures', '$1,000 to 2 and '],
    ['commas', 'base, salary, '],
    ['quotes', 'you "said" '],
    ['times', 'by the end of the day on or before '],
    ['one word', 'salary'],
    ['lines', 'from: \n'],
  ])('grows with the length and no faster: %s', (_name, unit) => {
    const small = unit.repeat(Math.ceil(5_000 / unit.length));
    const large = unit.repeat(Math.ceil(20_000 / unit.length));
    // Measured in turn, so that a busy machine slows both alike; the least of each is the text's own time.
    const runs = Array.from({ length: 6 }, () => [time(small), time(large)] as const);
    const least = (size: 0 | 1) => Math.max(Math.min(...runs.map((run) => run[size])), 2);
    // Four times the text; a quadratic pattern would take sixteen times as long.
    expect(least(1) / least(0)).toBeLessThan(10);
  });
});
