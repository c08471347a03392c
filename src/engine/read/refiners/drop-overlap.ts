import type { Fact, FieldId } from '#domain/fact.ts';
import type { Refiner } from '#engine/read/refiners/refiner.ts';

/** Fields whose facts rest on a figure: one figure belongs to one of them. Free-text fields may share words. */
const FIGURES = new Set<FieldId>([
  'baseSalary',
  'signOnBonus',
  'targetBonus',
  'commission',
  'retentionBonus',
  'equity',
  'relocation',
  'stipend',
  'severance',
  'pto',
  'holidays',
  'sickLeave',
  'retirementMatch',
  'holidayAllowance',
  'thirteenthSalary',
]);

const MONEY_KEYS = ['amount', 'value', 'ote', 'quota', 'strike', 'percent', 'shares', 'days', 'months', 'weeks'];

/** Values of a fact that can be the figure two fields quarrel about. */
function figures(fact: Fact): readonly number[] {
  return Object.entries(fact).flatMap(([key, value]) =>
    MONEY_KEYS.includes(key) && typeof value === 'number' ? [value] : [],
  );
}

/** One figure claimed by two fields goes to the surer claim, at a tie to the narrower quote, then to the field listed first. */
export const dropOverlap: Refiner = ({ facts, excluded }) => {
  const lost = new Set<Fact>();
  const claims = facts.filter((fact) => FIGURES.has(fact.field) && figures(fact).length > 0);
  for (let i = 0; i < claims.length; i++) {
    const a = claims[i];
    if (a === undefined || lost.has(a)) continue;
    for (let j = i + 1; j < claims.length && j < i + 60; j++) {
      const b = claims[j];
      if (b === undefined || lost.has(b) || a.field === b.field) continue;
      if (!(a.start < b.end && b.start < a.end)) continue;
      const shared = figures(a).some((figure) => figures(b).includes(figure));
      if (!shared) continue;
      const loser = weaker(a, b);
      lost.add(loser);
      if (loser === a) break;
    }
  }
  return { facts: facts.filter((fact) => !lost.has(fact)), excluded };
};

function weaker(a: Fact, b: Fact): Fact {
  if (Math.abs(a.confidence - b.confidence) > 0.01) return a.confidence < b.confidence ? a : b;
  const [wide, narrow] = a.end - a.start >= b.end - b.start ? [a, b] : [b, a];
  return wide.end - wide.start > narrow.end - narrow.start ? wide : b;
}
