import type { Fact } from '#domain/fact.ts';
import type { DurationMention, ReadContext, Unit } from '#engine/read/context.ts';
import { holds } from '#engine/read/gate/in-unit.ts';
import { payReading } from '#engine/read/pay/pay-figures.ts';
import { severanceMultiple } from './multiples.ts';

const PAID_AFTER =
  /^[\s)]{0,2}(?:(?:\(\w{1,14}\)|months?|of|worth|the|your|his|her|base|annual|monthly|then|current|then-current|gross|full|regular|additional|executive's|employee's|continued|continuation|in|des|eines|der|de|d'|du|one|at|lump|sum|such|paid|total|cash)[\s'’-]{0,3}){0,8}(?:salar|pay\b|severance|compensation|wages|remuneration|gehalt|monatsgeh|bezüge|vergütung|salaire|salario|sueldo|protection|base\b)[a-zß-ž]*/;
const PAID_BEFORE =
  /(?:severance|separation pay|salary|pay(?:ments?)?|compensation|salary continuation|abfindung|indemnité|indemnización|continue[a-zß-ž]*)(?:[^.;]{0,100}?)(?:of|for|equal to|equivalent to|over|to|during|than|period of|in höhe von|von|de|maximum of|minimum of|remaining|lesser of|greater of)(?: (?:a|an|the|an? (?:additional|total|minimum|maximum)|period of|up to|at least|not less than|initial|first|full|lump sum|one|payment|equal to|\(?i{1,3}\)?))*[\s(]{0,2}$/;
const OTHER =
  /(?:within|after|following|prior|notice|preceding|before|first|during the|anniversary|vest[a-zß-ž]*|exercis[a-zß-ž]*|every)(?: (?:a|an|the|of|period of|your|his|first|at least|thirty|\(?\d+\)?))*[\s(]{0,2}$/;
const OTHER_AFTER =
  /^[\s)'’]{0,3}(?:prior |advance |written |of )*(?:notice|of (?:employment|service|your (?:start|employment|hire)|the (?:change|date|effective))|worked|anniversary|cobra|vesting|from the date|before|prior)/;
const ENDING =
  /terminat|severance|separation|without cause|good reason|change (?:in|of) control|laid off|dismiss|position (?:is )?eliminat|takeover|let you go|eliminated|go badly|either side|höchstens|part ways|release|abfindung|kündig|licenci|despid|not renewed|involuntar/;
const CONTROL = /change (?:in|of) control/;
const COVER =
  /(?:premiums?|cobra|coverage|insurance|vest[a-zß-ž]*|benefits?|plans?)(?: [a-zß-ž'-]+){0,8} for (?:up to |the |an? |such )?(?:period of )?$/;
const LABELLED = /(?:severance|abfindung)(?: [a-zß-ž]+){0,2} ?[:|-] ?(?:up to )?$/;
const NEXT_TO = 1;

/** Lengths of pay promised for the end of the job, in months or weeks. */
export function severanceLengths(context: ReadContext): readonly Fact<'severance'>[] {
  const facts: Fact<'severance'>[] = [];
  const { cuesOf } = payReading(context);
  for (const unit of context.units) {
    if (unit.role !== 'body' || !isAboutEnding(context, unit)) continue;
    const named =
      cuesOf(unit).some(({ subject }) => subject === 'severance') || /severance|abfindung/.test(unit.section);
    const found = context
      .mentionsIn(unit)
      .filter((mention): mention is DurationMention => mention.kind === 'duration' && isPaid(unit, mention, named));
    const multiple = severanceMultiple(context, unit);
    if (multiple !== undefined) facts.push(multiple);
    const best = multiple === undefined ? limited(unit, found) : undefined;
    if (best !== undefined) {
      facts.push(factOf(context, unit, best));
      const other = found.find(
        ({ start }) => start > best.end && CONTROL.test(unit.plain.slice(best.end - unit.start, start - unit.start)),
      );
      if (other !== undefined) facts.push(factOf(context, unit, other));
    }
  }
  return facts;
}

function isAboutEnding(context: ReadContext, unit: Unit): boolean {
  if (holds(unit, ENDING) || /severance|terminat|change (?:in|of) control/.test(unit.section)) return true;
  const above = context.units[unit.index - NEXT_TO];
  return above !== undefined && above.section === unit.section && holds(above, ENDING);
}

function isPaid(unit: Unit, mention: DurationMention, named: boolean): boolean {
  if (mention.unitName === 'hour' || mention.unitName === 'business-day') return false;
  if (mention.unitName === 'day' && !/^['’]? ?(?:salary|pay\b)/.test(unit.plain.slice(mention.end - unit.start)))
    return false;
  const start = mention.start - unit.start;
  const end = mention.end - unit.start;
  const before = unit.plain.slice(Math.max(0, start - 160), start);
  const after = unit.plain.slice(end, end + 90);
  if (OTHER_AFTER.test(after) || COVER.test(before)) return false;
  if (PAID_AFTER.test(after)) return !/(?:notice|urlaub)/.test(after.slice(0, 30));
  if (OTHER.test(before)) return false;
  if (LABELLED.test(before)) return true;
  return PAID_BEFORE.test(before) && (named || /salary|pay|compensation|gehalt/.test(before));
}

/** "The lesser of …", "up to": the limit counts; otherwise the first length does. */
function limited(unit: Unit, found: readonly DurationMention[]): DurationMention | undefined {
  const limit = found.find(({ start }) =>
    /(?:up to|maximum of|not (?:to )?exceed|not less than|minimum of)(?: a| an)?(?: (?:total|maximum))?(?: of)? ?\(?$/.test(
      unit.plain.slice(Math.max(0, start - unit.start - 40), start - unit.start),
    ),
  );
  return limit ?? found[0];
}

function factOf(context: ReadContext, unit: Unit, mention: DurationMention): Fact<'severance'> {
  const amount = mention.maxAmount ?? mention.amount;
  const length =
    mention.unitName === 'day'
      ? { months: Math.round((amount / 30) * 100) / 100 }
      : mention.unitName === 'week'
        ? { weeks: amount }
        : { months: mention.unitName === 'year' ? amount * 12 : amount };
  const after = PAID_AFTER.exec(unit.plain.slice(mention.end - unit.start, mention.end - unit.start + 90));
  const tail = after === null ? mention.end : Math.min(unit.end, mention.end + after[0].length);
  const before = PAID_BEFORE.exec(
    unit.plain.slice(Math.max(0, mention.start - unit.start - 160), mention.start - unit.start),
  );
  const head = before === null || after !== null ? mention.start : mention.start - before[0].length;
  return { field: 'severance', ...length, confidence: 0.8, ...context.span(head, tail) };
}
