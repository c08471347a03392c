import { CERTAINTIES, type ValueYear } from '#domain/valuation.ts';
import { pictureWords } from '#ui/words/picture.ts';
import { type Drawing, HAND, roomFor } from './load-marks.ts';
import { EDGES, FILLS } from './patterns.tsx';

export type OfferYearsPicture = readonly { readonly name: string; readonly years: readonly ValueYear[] }[];

/** Names are too long to stand under a column; the sentence before the picture is the key. */
export const letterOf = (at: number): string => String.fromCharCode(65 + at);

/** For each year a column an offer, from sure at the foot to perhaps at the top. */
export const drawOfferYears: Drawing<OfferYearsPicture> = (marks, offers, { width, short }) => {
  const parts = offers.flatMap(({ name, years }) =>
    years.flatMap(({ year, byCertainty }) =>
      CERTAINTIES.map((certainty) => ({ name, year, certainty, amount: Math.max(0, byCertainty[certainty]) })).filter(
        ({ amount }) => amount > 0,
      ),
    ),
  );
  const letters = new Map(offers.map(({ name }, at) => [name, letterOf(at)]));
  return marks.plot({
    ...HAND,
    width,
    height: 240,
    marginLeft: roomFor(offers.flatMap(({ years }) => years.map(({ total }) => short(total)))),
    marginRight: 4,
    marginTop: 24,
    marginBottom: 24,
    color: { type: 'identity' },
    fx: { label: null, tickFormat: pictureWords.year, tickSize: 0, axis: 'top', padding: 0.14 },
    x: {
      label: null,
      tickSize: 0,
      padding: 0.2,
      domain: offers.map(({ name }) => name),
      tickFormat: (name: string) => letters.get(name) ?? name,
    },
    y: { label: null, tickSize: 0, ticks: 4, tickFormat: short },
    marks: [
      marks.gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: 4 }),
      marks.barY(
        parts,
        marks.stackY({
          fx: 'year',
          x: 'name',
          y: 'amount',
          z: 'certainty',
          order: [...CERTAINTIES],
          fill: (part: (typeof parts)[number]) => FILLS[part.certainty],
          stroke: (part: (typeof parts)[number]) => EDGES[part.certainty],
          strokeWidth: 1,
          insetBottom: 1,
        }),
      ),
      marks.ruleY([0], { stroke: 'var(--line-strong)' }),
    ],
  });
};
