import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Fact } from '#domain/fact.ts';
import { findWatches, WATCH_RULES } from '#engine/evaluate/watches/index.ts';
import type { WatchCase } from '#engine/evaluate/watches/watch-rule.ts';

const folder = new URL('../../src/engine/evaluate/watches/', import.meta.url);
const caseFiles = readdirSync(folder).filter((name) => name.endsWith('.cases.ts'));

function run(one: WatchCase) {
  const facts = (one.facts ?? []).map((fact) => ({ quote: '', start: 0, end: 0, confidence: 1, ...fact })) as Fact[];
  return findWatches({
    facts,
    text: one.text ?? '',
    today: one.today ?? one.sentOn ?? '2026-11-16',
    sentOn: one.sentOn,
    country: one.country,
    spotWarnings: one.spotWarnings,
  });
}

import { quickest } from '../support/quickest.ts';

describe('watches', () => {
  it('has a case file for every rule and a rule for every case file', () => {
    expect(caseFiles.map((name) => name.replace('.cases.ts', '')).sort()).toEqual(
      WATCH_RULES.map((rule) => rule.id).sort(),
    );
  });

  for (const rule of WATCH_RULES) {
    describe(rule.id, async () => {
      const { cases } = (await import(`${folder.href}${rule.id}.cases.ts`)) as { cases: readonly WatchCase[] };
      it('is tried both ways', () => {
        expect(new Set(cases.map((one) => one.expect))).toEqual(new Set([true, false]));
      });
      cases.forEach((one, index) => {
        it(`case ${index + 1}: ${one.expect ? 'speaks' : 'silent'}`, () => {
          const watch = run(one).find((found) => found.id === rule.id);
          expect(watch !== undefined).toBe(one.expect);
          if (watch === undefined) return;
          const words = `${watch.title} ${watch.why} ${watch.question}`;
          expect(words).toContain(one.says ?? '');
          expect(words).not.toMatch(/\bvoid\b|illegal|unlawful|!/i);
        });
      });
    });
  }

  it('says nothing on an empty letter', () => {
    expect(run({ text: 'Thank you for the pleasant talk on Tuesday.', expect: false })).toEqual([]);
  });

  it('leaves out text that is not the offer, and keeps the offsets', () => {
    const text = 'Quoted: binding arbitration.\nNow: binding arbitration.';
    const end = text.indexOf('\n');
    const found = findWatches({ facts: [], text, today: '2026-11-16', ignored: [{ start: 0, end }] });
    expect(found.map((watch) => text.slice(watch.start, watch.end))).toEqual(['binding arbitration']);
    expect(found[0]?.start).toBeGreaterThan(end);
  });

  it('grows no faster than the text', () => {
    const clause = 'subject to our standard of the company may change ';
    const time = (count: number): number => {
      const text = clause.repeat(count);
      return quickest(() => findWatches({ facts: [], text, today: '2026-11-16' }));
    };
    time(100);
    const small = time(500);
    expect(time(2_000) / Math.max(small, 0.5)).toBeLessThan(16);
  });
});
