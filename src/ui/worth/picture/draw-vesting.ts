import type { VestingCurve } from '#domain/valuation.ts';
import { type Drawing, HAND, roomFor } from './load-marks.ts';

export interface VestingPicture {
  readonly curves: readonly VestingCurve[];
  /** "1,200": shares as the person writes them. */
  readonly count: (value: number) => string;
  readonly percent: (share: number) => string;
  readonly month: (month: number) => string;
}

const DASHES = ['none', '6 3', '2 3'];

/** What has become the person's own by each month, as steps; several grants as shares of each. */
export const drawVesting: Drawing<VestingPicture> = (marks, { curves, count, percent, month }, { width, short }) => {
  const alone = curves.length === 1 ? curves[0] : undefined;
  const last = Math.max(12, ...curves.map(({ vested }) => vested.length - 1));
  const scale = (curve: VestingCurve, value: number) => (alone || curve.total === 0 ? value : value / curve.total);
  const written = alone === undefined ? percent : alone.unit === 'shares' ? count : short;
  const steps = curves.flatMap((curve, at) => {
    const points = curve.vested.map((value, index) => ({ month: index, value: scale(curve, value), at }));
    return [...points, { month: last, value: scale(curve, curve.total), at }];
  });
  const cliffs = curves.flatMap((curve, at) => {
    const first = curve.vested.findIndex((value) => value > 0);
    const value = curve.vested[first];
    return first < 1 || value === undefined ? [] : [{ month: first, value: scale(curve, value), at }];
  });
  // Two lines are told apart by their dashes and by their names beside them.
  const names = alone
    ? []
    : curves.map((curve, at) => {
        const month = Math.round((curve.vested.length - 1) * (at % 2 === 0 ? 0.56 : 0.8));
        return { at, month, label: curve.label, value: scale(curve, curve.vested[month] ?? 0) };
      });
  const every = width < 420 && last > 48 ? 24 : 12;
  return marks.plot({
    ...HAND,
    width,
    height: 180,
    marginLeft: roomFor([written(alone?.total ?? 1)]),
    marginRight: 14,
    marginTop: 14,
    marginBottom: 28,
    x: {
      label: null,
      domain: [0, last],
      ticks: Array.from({ length: Math.floor(last / every) + 1 }, (_, index) => index * every),
      tickFormat: month,
      tickSize: 4,
    },
    y: { label: null, tickSize: 0, ticks: 4, tickFormat: written, domain: [0, alone?.total ?? 1] },
    marks: [
      marks.gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: 4 }),
      ...curves.map((_, at) =>
        marks.line(
          steps.filter((step) => step.at === at),
          {
            x: 'month',
            y: 'value',
            curve: 'step-after',
            stroke: 'var(--accent)',
            strokeWidth: 1.75,
            strokeDasharray: DASHES[at % DASHES.length] ?? 'none',
          },
        ),
      ),
      marks.dot(cliffs, {
        x: 'month',
        y: 'value',
        r: 3.5,
        fill: 'var(--paper)',
        stroke: 'var(--accent)',
        strokeWidth: 1.75,
      }),
      marks.text(cliffs, {
        x: 'month',
        y: 'value',
        text: (cliff: (typeof cliffs)[number]) => written(cliff.value),
        dx: -7,
        dy: -9,
        textAnchor: 'end',
        fill: 'var(--ink)',
        fontWeight: 600,
      }),
      ...names.map((name) =>
        marks.text([name], {
          x: 'month',
          y: 'value',
          text: 'label',
          dx: name.at % 2 === 0 ? -6 : 6,
          dy: name.at % 2 === 0 ? -12 : 14,
          textAnchor: name.at % 2 === 0 ? 'end' : 'start',
          fill: 'var(--ink)',
          stroke: 'var(--paper)',
          strokeWidth: 4,
        }),
      ),
      marks.ruleY([0], { stroke: 'var(--line-strong)' }),
    ],
  });
};
