import { type Drawing, HAND, roomFor } from './load-marks.ts';

/** How far each offer is ahead of the first in money received, month by month. */
export interface LeadPicture {
  readonly first: string;
  readonly others: readonly { readonly name: string; readonly lead: readonly number[] }[];
  readonly passings: readonly { readonly month: number; readonly text: string }[];
  readonly month: (month: number) => string;
}

const DASHES = ['none', '6 3', '2 3', '10 3 2 3'];

/** The first offer is the line at zero; the others run above it or below. */
export const drawLead: Drawing<LeadPicture> = (marks, { first, others, passings, month }, { width, short }) => {
  const months = Math.max(...others.map(({ lead }) => lead.length), 12);
  const points = others.flatMap(({ lead }, at) => [0, ...lead].map((value, index) => ({ at, month: index, value })));
  const ends = others.flatMap(({ name, lead }) => {
    const value = lead.at(-1);
    return value === undefined ? [] : [{ name, month: lead.length, value }];
  });
  const extent = Math.max(...points.map(({ value }) => Math.abs(value)), 1);
  const signed = (value: number) => (value > 0 ? `+${short(value)}` : short(value));
  return marks.plot({
    ...HAND,
    width,
    height: 220,
    marginLeft: roomFor([signed(extent), signed(-extent)]),
    marginRight: 10,
    marginTop: 16,
    marginBottom: 28,
    x: {
      label: null,
      domain: [0, months],
      ticks: Array.from({ length: Math.floor(months / 12) + 1 }, (_, index) => index * 12),
      tickFormat: month,
      tickSize: 4,
    },
    y: {
      label: null,
      tickSize: 0,
      ticks: 5,
      tickFormat: signed,
      domain: [
        // Room under the line at zero for its name.
        Math.min(0, ...points.map(({ value }) => value)) - extent * 0.14,
        Math.max(0, ...points.map(({ value }) => value)) + extent * 0.05,
      ],
    },
    marks: [
      marks.gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: 5 }),
      marks.ruleY([0], { stroke: 'var(--ink)', strokeWidth: 1.25 }),
      marks.text([first], {
        frameAnchor: 'right',
        y: () => 0,
        text: (name: string) => name,
        dy: 11,
        textAnchor: 'end',
        fill: 'var(--ink-soft)',
      }),
      ...others.map((_, at) =>
        marks.line(
          points.filter((point) => point.at === at),
          {
            x: 'month',
            y: 'value',
            stroke: 'var(--accent)',
            strokeWidth: 1.75,
            strokeDasharray: DASHES[at % DASHES.length] ?? 'none',
          },
        ),
      ),
      marks.dot(passings, {
        x: 'month',
        y: () => 0,
        r: 4,
        fill: 'var(--paper)',
        stroke: 'var(--accent)',
        strokeWidth: 1.75,
      }),
      marks.text(ends, {
        x: 'month',
        y: 'value',
        text: 'name',
        textAnchor: 'end',
        dy: -10,
        fill: 'var(--ink)',
        stroke: 'var(--paper)',
        strokeWidth: 4,
        fontWeight: 600,
      }),
    ],
  });
};
