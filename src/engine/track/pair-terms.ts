import type { Fact, Term } from '#domain/fact.ts';

/** Words of a term that tell one grant or stipend from another. */
function wordsOf(term: Term): Set<string> {
  const { purpose = '', instrument = '', text = '' } = term as { purpose?: string; instrument?: string; text?: string };
  const named = term.field === 'contingency' ? text : '';
  return new Set(
    `${purpose} ${instrument} ${named}`
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  );
}

const sizeOf = (term: Term) => {
  const { amount, value, shares, percent, days, months } = term as Readonly<Record<string, number | undefined>> & Term;
  return amount ?? value ?? shares ?? percent ?? days ?? months;
};

/** How alike two terms of one field are; below 0 they are not the same thing. */
function likeness(a: Term, b: Term): number {
  const [mine, theirs] = [wordsOf(a), wordsOf(b)];
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  if (a.field === 'contingency' && shared === 0) return -1;
  // Two allowances for different things are two allowances, whatever they come to.
  if (a.field === 'stipend' && shared === 0 && mine.size > 0 && theirs.size > 0) return -1;
  return shared + (sizeOf(a) !== undefined && sizeOf(a) === sizeOf(b) ? 0.5 : 0);
}

/** Pairs the terms of two lists by field and likeness, the most alike first; what has no partner is left. */
export function pairTerms<B extends Term & Fact>(
  before: readonly Term[],
  after: readonly B[],
): { readonly pairs: readonly (readonly [Term, B])[]; readonly left: readonly Term[]; readonly right: readonly B[] } {
  const candidates = before
    .flatMap((a, at) => after.flatMap((b) => (a.field === b.field ? [{ a, b, at, score: likeness(a, b) }] : [])))
    .filter(({ score }) => score >= 0)
    .sort((x, y) => y.score - x.score || x.at - y.at);
  const taken = new Set<Term>();
  const pairs: [Term, B][] = [];
  for (const { a, b } of candidates) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a);
    taken.add(b);
    pairs.push([a, b]);
  }
  return {
    pairs,
    left: before.filter((term) => !taken.has(term)),
    right: after.filter((fact) => !taken.has(fact)),
  };
}
