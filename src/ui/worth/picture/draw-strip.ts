import { type Drawing, HAND } from './load-marks.ts';

/** One source of market pay: a range, a middle, or the percentiles of an official table. */
export interface StripRow {
  readonly name: string;
  readonly low?: number | undefined;
  readonly middle?: number | undefined;
  readonly high?: number | undefined;
  readonly percentiles?: readonly { readonly percentile: number; readonly pay: number }[];
}

export interface StripPicture {
  readonly rows: readonly StripRow[];
  /** Figures that stand across all rows: the offer, and the target while it is shown. */
  readonly lines: readonly { readonly name: string; readonly pay: number; readonly kind: 'offer' | 'target' }[];
}

const ROW = 54;

function spanOf({ rows, lines }: StripPicture): [number, number] {
  const all = [
    ...rows.flatMap(({ low, middle, high, percentiles }) => [
      low,
      middle,
      high,
      ...(percentiles ?? []).map(({ pay }) => pay),
    ]),
    ...lines.map(({ pay }) => pay),
  ].filter((pay) => pay !== undefined);
  const [from, to] = [Math.min(...all), Math.max(...all)];
  const room = Math.max((to - from) * 0.06, to * 0.02);
  return [Math.max(0, from - room), to + room];
}

/** Where the offer stands: a ruler a source, the offer across all of them. */
export const drawStrip: Drawing<StripPicture> = (marks, picture, { width, short }) => {
  const rows = picture.rows.map((row, at) => ({ ...row, at }));
  const [from, to] = spanOf(picture);
  const ends = rows.flatMap(({ at, low, high, percentiles }) =>
    percentiles === undefined ? [low, high].flatMap((pay) => (pay === undefined ? [] : [{ at, pay }])) : [],
  );
  const spans = rows.flatMap(({ at, low, high, percentiles }) => {
    const first = percentiles?.[0]?.pay ?? low;
    const last = percentiles?.at(-1)?.pay ?? high;
    return first === undefined || last === undefined ? [] : [{ at, first, last }];
  });
  const ticks = rows.flatMap(({ at, percentiles }) =>
    (percentiles ?? []).map((point) => ({ at, ...point, shown: `${point.percentile}` })),
  );
  const middles = rows.flatMap(({ at, middle }) => (middle === undefined ? [] : [{ at, middle }]));
  const names = rows.map(({ at, name }) => ({ at, name, from }));
  const solid = picture.lines.filter(({ kind }) => kind === 'offer');
  const dashed = picture.lines.filter(({ kind }) => kind === 'target');
  const isLeft = ({ pay }: { pay: number }) => (pay - from) / (to - from) < 0.5;
  const labels = (list: typeof picture.lines, left: boolean, dy: number) =>
    marks.text(
      list.filter((one) => isLeft(one) === left),
      {
        x: 'pay',
        text: 'name',
        frameAnchor: 'top',
        textAnchor: left ? 'start' : 'end',
        dx: left ? -1 : 1,
        dy,
        fill: 'var(--ink)',
        fontWeight: 600,
      },
    );
  return marks.plot({
    ...HAND,
    width,
    height: rows.length * ROW + (dashed.length > 0 ? 62 : 48),
    marginLeft: 2,
    marginRight: 2,
    marginTop: dashed.length > 0 ? 36 : 22,
    marginBottom: 24,
    x: { label: null, domain: [from, to], ticks: Math.max(3, Math.floor(width / 110)), tickFormat: short, tickSize: 4 },
    y: { axis: null, domain: names.map(({ at }) => at), padding: 0 },
    marks: [
      marks.link(spans, { x1: 'first', x2: 'last', y: 'at', stroke: 'var(--line-strong)', strokeWidth: 1.5 }),
      marks.tickX(ends, {
        x: 'pay',
        y: 'at',
        stroke: 'var(--line-strong)',
        strokeWidth: 1.5,
        insetTop: 21,
        insetBottom: 21,
      }),
      marks.tickX(ticks, {
        x: 'pay',
        y: 'at',
        stroke: 'var(--line-strong)',
        strokeWidth: 1.5,
        insetTop: 22,
        insetBottom: 22,
      }),
      marks.dot(middles, { x: 'middle', y: 'at', r: 3.5, fill: 'var(--ink)' }),
      marks.ruleX(solid, { x: 'pay', stroke: 'var(--accent)', strokeWidth: 2 }),
      marks.ruleX(dashed, { x: 'pay', stroke: 'var(--accent)', strokeWidth: 1.5, strokeDasharray: '4 3' }),
      marks.text(names, {
        x: 'from',
        y: 'at',
        text: 'name',
        textAnchor: 'start',
        dy: -16,
        fill: 'var(--ink-soft)',
        stroke: 'var(--paper)',
        strokeWidth: 5,
        lineWidth: Math.floor(width / 13),
        textOverflow: 'ellipsis',
      }),
      marks.text(ticks, {
        x: 'pay',
        y: 'at',
        text: 'shown',
        dy: 15,
        fontSize: 11,
        fill: 'var(--ink-soft)',
        stroke: 'var(--paper)',
        strokeWidth: 4,
      }),
      labels(solid, true, dashed.length > 0 ? -26 : -12),
      labels(solid, false, dashed.length > 0 ? -26 : -12),
      labels(dashed, true, -12),
      labels(dashed, false, -12),
    ],
  });
};
