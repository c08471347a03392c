import type { Fact } from '#domain/fact.ts';
import { termUnits } from '#engine/read/around/background.ts';
import { compact } from '#engine/read/around/compact.ts';
import type { FieldReader, ReadContext, Unit } from '#engine/read/context.ts';
import { allIn } from '#engine/read/gate/in-unit.ts';
import { tidy } from '#engine/read/names/words-after.ts';

const LABEL =
  /^(?:(?:job |salary |pay |compensation |career |title ?\/ ?)?(?:level|grade|band|tier|pay scale)|entgeltgruppe|vergütungsgruppe|tarifgruppe|classification|coefficient|nivel|grupo profesional|niveau)$/;
/** "at level 5", "Grade 7", "Band 6", "Entgeltgruppe E13", "Step 5". */
const NAMED =
  /\b(?:(?:level|grade|band|job code|pay grade|salary grade|entgeltgruppe|vergütungsgruppe|besoldungsgruppe|tarifgruppe|coefficient|niveau|grupo profesional|nivel)\s{1,2}(?:[a-z]{0,3}[- ]?\d{1,3}[a-z]?|[ivx]{1,4}|[a-g])(?![A-Za-zÀ-ÖØ-ž\d%.]))/g;
/** "L5", "E4", "IC3", "(B3)": a ladder's own code. */
const CODE = /(?<![A-Za-zÀ-ÖØ-ž\d])(?:L|E|IC|T|P|M|B|G|EX|TVL|TVöD|EG)-?\s?\d{1,2}(?![A-Za-zÀ-ÖØ-ž\d%.,])/;
const OTHER =
  /\b(?:grades? \d|highest|entry|high|service|target|senior|visa|security|clearance|education|interview|support)\b[^.;]{0,12}$/;

/** Grade, band or level on the employer's ladder. */
export const level: FieldReader = {
  id: 'level',
  read(context, facts) {
    const found = [...fromLabels(context), ...fromSentences(context), ...fromTitle(context, facts)];
    const best = found.toSorted((a, b) => b.confidence - a.confidence || a.start - b.start)[0];
    return { facts: best === undefined ? [] : [best] };
  },
};

function fromLabels(context: ReadContext): Fact[] {
  return termUnits(context).flatMap((unit) => {
    const [label, value] = unit.cells ?? [];
    if (label === undefined || value === undefined) return [];
    const name = unit.plain
      .slice(label.start - unit.start, label.end - unit.start)
      .replace(/[*:#\s]{1,8}$/, '')
      .replace(/^[*#\s]{1,8}/, '');
    if (!LABEL.test(name)) return [];
    const shown = context.text.slice(value.start, value.end);
    const code = name.includes('title') ? CODE.exec(shown)?.[0] : shown.split(/[(\n;]/)[0];
    const text = tidy(code ?? '');
    if (text === '' || text.length > 40 || /^(?:n\/?a|none|tbd|-)$/i.test(text)) return [];
    return [fact(context, text, unit.start, value.end, 0.9)];
  });
}

function fromSentences(context: ReadContext): Fact[] {
  return termUnits(context).flatMap((unit: Unit) => {
    const flat = compact(unit);
    const { plain: text, at } = flat;
    for (const match of allIn(flat, NAMED)) {
      if (OTHER.test(text.slice(Math.max(0, match.index - 30), match.index))) continue;
      const start = at(match.index);
      const end = at(match.index + match[0].length - 1) + 1;
      return [fact(context, tidy(context.text.slice(start, end)), start, end, 0.75)];
    }
    return [];
  });
}

/** "Engineer (L5)" beside the title. */
function fromTitle(context: ReadContext, facts: readonly Fact[]): Fact[] {
  return facts.flatMap((title) => {
    if (title.field !== 'title') return [];
    const code = CODE.exec(context.text.slice(title.start, title.end + 24));
    if (code === null) return [];
    const start = title.start + code.index;
    return [fact(context, code[0], start, start + code[0].length, 0.7)];
  });
}

function fact(context: ReadContext, text: string, start: number, end: number, confidence: number): Fact {
  return { field: 'level', text, confidence, ...context.span(start, end) };
}
