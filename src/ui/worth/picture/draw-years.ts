import { CERTAINTIES, type ValueYear } from '#domain/valuation.ts';
import { pictureWords } from '#ui/words/picture.ts';
import { type Drawing, HAND, roomFor } from './load-marks.ts';
import { EDGES, FILLS } from './patterns.tsx';

/** A column a year, from sure at the foot to perhaps at the top. */
export const drawYears: Drawing<readonly ValueYear[]> = (marks, years, { width, short }) => {
  const parts = years.flatMap((year) =>
    CERTAINTIES.map((certainty) => ({
      year: year.year,
      certainty,
      amount: Math.max(0, year.byCertainty[certainty]),
    })).filter(({ amount }) => amount > 0),
  );
  const tops = years.map((year) => ({
    year: year.year,
    total: parts.reduce((sum, part) => (part.year === year.year ? sum + part.amount : sum), 0),
    shown: short(year.total),
  }));
  return marks.plot({
    ...HAND,
    width,
    height: 240,
    marginLeft: roomFor(tops.map(({ total }) => short(total))),
    marginRight: 4,
    marginTop: 24,
    marginBottom: 28,
    color: { type: 'identity' },
    x: { label: null, tickSize: 0, padding: 0.42, tickFormat: (year: number) => pictureWords.year(year) },
    y: { label: null, tickSize: 0, ticks: 4, tickFormat: short, insetTop: 6 },
    marks: [
      marks.gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: 4 }),
      marks.barY(
        parts,
        marks.stackY({
          x: 'year',
          y: 'amount',
          z: 'certainty',
          order: [...CERTAINTIES],
          fill: (part: (typeof parts)[number]) => FILLS[part.certainty],
          stroke: (part: (typeof parts)[number]) => EDGES[part.certainty],
          strokeWidth: 1,
          insetBottom: 1,
        }),
      ),
      marks.text(tops, { x: 'year', y: 'total', text: 'shown', dy: -9, fill: 'var(--ink)', fontWeight: 600 }),
      marks.ruleY([0], { stroke: 'var(--line-strong)' }),
    ],
  });
};
