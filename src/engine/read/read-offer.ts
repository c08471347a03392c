import type { Letter } from '#domain/document.ts';
import type { Fact } from '#domain/fact.ts';
import type { Exclusion, Reading } from '#domain/reading.ts';
import { buildContext } from '#engine/read/build-context.ts';
import { type CleanLetter, cleanLetter } from '#engine/read/clean/clean-letter.ts';
import type { Unit } from '#engine/read/context.ts';
import { FIELD_READERS } from '#engine/read/fields/index.ts';
import { REFINERS } from '#engine/read/refiners/index.ts';
import type { Findings } from '#engine/read/refiners/refiner.ts';

const WHY: Partial<Record<Unit['role'], string>> = {
  quoted: 'An earlier mail quoted below.',
  hidden: 'Text that the mail does not show.',
  superseded: 'Struck out.',
};
const LONGEST_QUOTE = 20_000;

/** Reads the terms of an offer. Pure and total: any text is read, what cannot be told is left out. */
export function readOffer(letter: Letter): Reading {
  const clean = cleanLetter(letter);
  const context = buildContext(clean.letter);
  const facts: Fact[] = [];
  const excluded: Exclusion[] = [];
  for (const reader of FIELD_READERS) {
    const finds = reader.read(context, facts);
    facts.push(...finds.facts);
    excluded.push(...(finds.excluded ?? []));
  }
  let findings: Findings = { facts, excluded };
  for (const refine of REFINERS) findings = refine(findings, context);
  return {
    facts: findings.facts
      .map((fact) => inSource(fact, clean, letter))
      .toSorted((a, b) => a.start - b.start || a.end - b.end),
    excluded: findings.excluded
      .map((exclusion) => inSource(exclusion, clean, letter))
      .toSorted((a, b) => a.start - b.start),
    language: context.language,
    currency: context.currency,
    country: context.country,
    ignored: ignoredStretches(context.units, clean),
  };
}

/** Moves a span found in the cleaned text to the text as received. */
function inSource<T extends { start: number; end: number; quote: string }>(
  found: T,
  clean: CleanLetter,
  letter: Letter,
): T {
  const start = clean.toSource(found.start);
  const end = Math.min(found.end > found.start ? clean.toSource(found.end - 1) + 1 : start, start + LONGEST_QUOTE);
  return { ...found, start, end, quote: letter.text.slice(start, end) };
}

/** Neighbouring units that were left out for one reason, as one stretch. */
function ignoredStretches(units: readonly Unit[], clean: CleanLetter): Reading['ignored'] {
  const stretches: { start: number; end: number; why: string }[] = [];
  let previous: Unit | undefined;
  for (const unit of units) {
    const why = WHY[unit.role];
    const open = stretches.at(-1);
    const end = clean.toSource(Math.max(unit.start, unit.end - 1)) + 1;
    if (why !== undefined && open?.why === why && previous?.role === unit.role) open.end = end;
    else if (why !== undefined) stretches.push({ start: clean.toSource(unit.start), end, why });
    previous = unit;
  }
  return stretches;
}
