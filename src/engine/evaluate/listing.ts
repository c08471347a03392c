import type { Term } from '#domain/fact.ts';

// e.g. "(NASDAQ: ABCD)", "average closing price over 30 trading days"
const LISTED =
  /\b(nasdaq|nyse|lse|xetra|euronext|asx|tsx|publicly traded|stock exchange|closing price|trading days?|börsennotiert)\b/i;
// e.g. "Series B", "409A", "preferred price"
const PRIVATE = /\b(series [a-h]|409a|preferred (price|stock)|privately held|liquidity event|ipo)\b/i;

/** Whether the words around a grant say that its shares are traded, or that they are not; undefined when neither. */
function listedByWords(grant: Term<'equity'>, others: readonly Term[] = []): boolean | undefined {
  if (grant.doubleTrigger === true) return false;
  if (LISTED.test(grant.quote ?? '')) return true;
  const all = [grant, ...others.filter((fact) => fact.field === 'equity')];
  return all.some((fact) => PRIVATE.test(fact.quote ?? '')) ? false : undefined;
}

/** Listed as far as the letter tells; where it is silent, shares are taken as listed and options as private. */
export function seemsListed(grant: Term<'equity'>, others: readonly Term[] = []): boolean {
  return listedByWords(grant, others) ?? ['rsu', 'psu', 'rsa'].includes(grant.instrument ?? '');
}
