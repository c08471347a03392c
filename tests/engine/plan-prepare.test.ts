import { describe, expect, it } from 'vitest';
import { goalDoubts } from '#engine/plan/prepare/goal-doubts.ts';
import { OBJECTIONS } from '#engine/plan/prepare/objections.ts';
import { timelineOf } from '#engine/plan/prepare/timeline.ts';

describe('goals', () => {
  it.each([
    [{ walkAway: 60_000, target: 70_000, ideal: 80_000 }, undefined, undefined, []],
    [{ walkAway: 71_000, target: 70_000 }, undefined, undefined, ['walk-away-above-target']],
    [{ target: 90_000, ideal: 80_000 }, undefined, undefined, ['target-above-ideal']],
    [{ walkAway: 90_000, ideal: 80_000 }, undefined, undefined, ['walk-away-above-ideal']],
    [{ walkAway: 60_000, target: 70_000 }, 65_000, 62_000, ['walk-away-below-alternative']],
    [{ target: 35 }, 65_000, undefined, ['unit']],
    [{ target: 200, ideal: 210, walkAway: 190 }, 185, undefined, ['offer-below-walk-away']],
    [{ target: 200, walkAway: 205 }, 185, undefined, ['walk-away-above-target', 'offer-below-walk-away']],
    [{ target: 185 }, 185, undefined, ['target-not-above-offer']],
    [{}, 65_000, 62_000, []],
  ])('%j', (goals, offered, alternative, ids) => {
    expect(goalDoubts(goals, offered, alternative).map((doubt) => doubt.id)).toEqual(ids);
  });
});

describe('timeline', () => {
  it('spreads a week over thanks, ask, follow-up and decision', () => {
    expect(timelineOf('2026-03-02', '2026-03-09').map(({ on, id }) => `${on} ${id}`)).toEqual([
      '2026-03-02 thank',
      '2026-03-03 weigh',
      '2026-03-04 ask',
      '2026-03-06 follow-up',
      '2026-03-09 decide',
    ]);
  });

  it('asks for more time when the date is tomorrow', () => {
    expect(timelineOf('2026-03-02', '2026-03-03').map(({ id }) => id)).toEqual(['thank', 'extend', 'decide']);
  });

  it('names a day of its own when none is set, and skips holidays', () => {
    const steps = timelineOf('2026-04-02', undefined, (date) => date === '2026-04-03' || date === '2026-04-06');
    expect(steps.at(-1)).toMatchObject({ on: '2026-04-10', id: 'decide' });
  });
});

describe('objections', () => {
  it('each has a meaning, one question, an answer and something to trade', () => {
    expect(new Set(OBJECTIONS.map((each) => each.id)).size).toBe(7);
    for (const each of OBJECTIONS) {
      expect(each.means.length).toBeGreaterThan(0);
      expect(each.question.match(/\?/g)).toHaveLength(1);
      expect(each.trade).not.toContain('baseSalary');
      expect(`${each.question} ${each.answer}`).not.toMatch(/\d|\bsorry\b|!/i);
    }
  });
});
