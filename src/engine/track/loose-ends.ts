import { type Fact, type FieldId, factsOf, hasValue, type Term } from '#domain/fact.ts';
import type { Entry } from '#domain/ledger.ts';
import { ADVICE, type LooseEndKind } from '#engine/track/loose-end-words.ts';
import type { PlacedFact } from '#engine/track/offer-versions.ts';
import { standingEntries } from '#engine/track/standing.ts';

/** A thing between the yes and the first day. */
export interface LooseEnd {
  /** Stable: `condition:background check`, `ask:equipment`, `own:<entry>`. */
  readonly id: string;
  readonly kind: LooseEndKind;
  readonly title: string;
  readonly why: string;
  readonly state: 'open' | 'done';
  /** The letter's own words, where it comes from a condition in it. */
  readonly quote?: string;
  readonly documentId?: string;
  readonly start?: number;
  readonly end?: number;
  /** The component a question about it is about. */
  readonly field?: FieldId;
}

/** What is left before day one, from the letter's own conditions first, then what it leaves open, then the person's own. */
export function looseEndsOf(placed: readonly PlacedFact[], entries: readonly Entry[]): LooseEnd[] {
  const standing = standingEntries(entries);
  const states = new Map(
    standing.flatMap((entry) => (entry.kind === 'task' ? [[entry.task, entry.state] as const] : [])),
  );
  const own = standing.flatMap((entry) =>
    entry.kind === 'task' && entry.text !== undefined
      ? [{ id: entry.task, kind: 'own' as const, title: entry.text, why: '' }]
      : [],
  );
  const all = [...conditionsOf(placed), ...openPoints(placed.map(({ fact }) => fact)), ...own];
  const seen = new Set<string>();
  return all.flatMap((each): LooseEnd[] => {
    const state = states.get(each.id) ?? 'open';
    if (state === 'dropped' || seen.has(each.id)) return [];
    seen.add(each.id);
    return [{ ...each, state }];
  });
}

type Found = Omit<LooseEnd, 'state'>;

function conditionsOf(placed: readonly PlacedFact[]): Found[] {
  return placed.flatMap(({ fact, documentId }): Found[] => {
    if (fact.field !== 'contingency' || fact.text === undefined) return [];
    const name = fact.text;
    const advice = ADVICE.conditions.find(({ pattern }) => pattern.test(name)) ?? ADVICE.otherCondition;
    const place = fact.quote === '' ? {} : { quote: fact.quote, start: fact.start, end: fact.end };
    const title = `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`;
    return [{ id: `condition:${name.toLowerCase()}`, kind: advice.kind, title, why: advice.why, documentId, ...place }];
  });
}

/** What the letter leaves open that has to be known before the first day. */
function openPoints(facts: readonly Fact[]): Found[] {
  const has = (field: FieldId) => (factsOf(facts, field) as readonly Term[]).some(hasValue);
  const points = ADVICE.points.filter(({ when }) => when({ has, facts }));
  return points.map(({ id, kind, title, why, field }) => ({
    id,
    kind,
    title,
    why,
    ...(field === undefined ? {} : { field }),
  }));
}
