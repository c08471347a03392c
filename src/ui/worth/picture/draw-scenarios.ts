import type { EquityScenario } from '#domain/valuation.ts';
import { type Drawing, HAND, roomFor } from './load-marks.ts';
import { EDGES, FILLS } from './patterns.tsx';

export interface ScenarioPicture {
  readonly rows: readonly EquityScenario[];
  readonly kind: 'market-dependent' | 'speculative';
}

const ROW = 40;

/** A bar a scenario, its name above it and what is kept at its end. Never one expected value. */
export const drawScenarios: Drawing<ScenarioPicture> = (marks, { rows, kind }, { width, short }) => {
  const most = Math.max(...rows.map(({ value }) => value), 1);
  const named = rows.map((row, at) => ({ ...row, at, shown: short(row.value), zero: 0 }));
  return marks.plot({
    ...HAND,
    width,
    height: rows.length * ROW + 4,
    marginLeft: 1,
    marginRight: roomFor(named.map(({ shown }) => shown)),
    marginTop: 0,
    marginBottom: 4,
    color: { type: 'identity' },
    x: { axis: null, domain: [0, most] },
    y: { axis: null, domain: named.map(({ at }) => at), padding: 0 },
    marks: [
      marks.barX(named, {
        x: 'value',
        y: 'at',
        fill: FILLS[kind],
        stroke: EDGES[kind],
        strokeWidth: 1.25,
        insetTop: 21,
        insetBottom: 5,
      }),
      marks.text(named, {
        x: 'zero',
        y: 'at',
        text: 'label',
        textAnchor: 'start',
        dy: -9,
        dx: 0,
        fill: 'var(--ink-soft)',
      }),
      marks.text(named, {
        x: 'value',
        y: 'at',
        text: 'shown',
        textAnchor: 'start',
        dx: 7,
        dy: 8,
        fill: 'var(--ink)',
        fontWeight: 600,
      }),
    ],
  });
};
