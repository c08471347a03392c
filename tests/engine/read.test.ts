import { describe, expect, it } from 'vitest';
import { type Fact, FIELD_IDS } from '#domain/fact.ts';
import type { FieldCase, FieldCases } from '#engine/read/field-case.ts';
import { FIELD_READERS } from '#engine/read/fields/index.ts';
import { readOffer } from '#engine/read/read-offer.ts';

const modules = import.meta.glob<FieldCases>('../../src/engine/read/**/*cases.ts', { eager: true });
const suites = Object.entries(modules).map(
  ([path, suite]) => [path.replace(/^.*\/read\//, '').replace(/\/?cases\.ts$/, ''), suite] as const,
);
const kebab = (id: string) => id.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

/** Only the values that the case names; two facts that agree in them are as good as equal. */
function shown(fact: Fact, like: object | undefined): Record<string, unknown> {
  const keys = Object.keys(like ?? { field: 0, quote: 0 });
  return Object.fromEntries(keys.map((key) => [key, (fact as unknown as Record<string, unknown>)[key]]));
}

function check({ field, cases: _ }: FieldCases, one: FieldCase): void {
  const letter = {
    text: one.text,
    ...(one.sentOn === undefined ? {} : { sentOn: one.sentOn }),
    ...(one.subject === undefined ? {} : { subject: one.subject }),
  };
  const { facts, excluded } = readOffer(letter);
  const wanted = one.gives ?? [];
  const fields = new Set([field, ...wanted.map((fact) => fact.field)]);
  const found = facts.filter((fact) => fields.has(fact.field));
  expect(found.map((fact, index) => shown(fact, wanted[index]))).toEqual(wanted);
  for (const fact of facts) expect(one.text.slice(fact.start, fact.end)).toBe(fact.quote);
  for (const id of one.excluded ?? []) expect(excluded.map((exclusion) => exclusion.field)).toContain(id);
}

describe('the list of field readers', () => {
  it('has every field once, each tried both ways', () => {
    expect(FIELD_READERS.map(({ id }) => id).sort()).toEqual([...FIELD_IDS].sort());
    for (const { id } of FIELD_READERS) {
      const suite = modules[`../../src/engine/read/fields/${kebab(id)}/cases.ts`];
      expect(suite?.field, id).toBe(id);
      expect(suite?.cases.filter((one) => (one.gives?.length ?? 0) > 0).length, id).toBeGreaterThanOrEqual(2);
      expect(suite?.cases.filter((one) => one.nothing === true).length, id).toBeGreaterThanOrEqual(2);
    }
  });
});

describe.each(suites)('%s', (_path, suite) => {
  it.each(suite.cases.map((one) => [one.text, one] as const))('%s', (_text, one) => check(suite, one));
});
