import type { Fact } from '#domain/fact.ts';
import type { Exclusion } from '#domain/reading.ts';
import { termUnits } from '#engine/read/around/background.ts';
import { isDenied } from '#engine/read/around/offered.ts';
import { after, before, findAll } from '#engine/read/around/words-around.ts';
import type { ReadContext } from '#engine/read/context.ts';
import { holds } from '#engine/read/gate/in-unit.ts';

const NAMED =
  /\b(?:stock options?|share options?|equity (?:incentives?|awards?|grants?|compensation|participation|plan|package|stake|based|scheme)|equity(?= ?[:|-])|rsus?|restricted stock(?: units?)?|esops?|stock (?:grants?|awards?)|long[- ]term incentive\w*|ltip|lti|phantom (?:stock|shares)|share scheme|aktienoptionen|virtuelle\w* anteile|vsop|bspce|actions gratuites)\b/g;
const LONG_TERM = /\b(?:long[- ]term incentive|ltip\b|lti\b)/;
const GIVEN =
  /\b(?:eligible|entitled|participat\w*|receive|granted|grant|award(?:ed)?|includ\w+|offer\w*|recommend\w*|join|berechtigt|erhalten|teilnahme|bénéfici\w+|participar\w*)\b/;
const PURCHASE = /\b(?:purchase plan|espp|purchase program|sharesave|save as you earn)\b/;
const NOT_NOW =
  /\b(?:terminat\w+|severance|change (?:of|in) control|unvested|vested|confidential|conflict|competitor|outstanding|equal opportunity|equity (?:and|,) (?:inclusion|diversity)|diversity|pay equity|nothing in this|concerning|issued under|in lieu of|previous\w*|former employer|forfeit\w*|exercise price)\b/;

const PARTICIPATES = /\b(?:eligible|participat\w*|teilnahme|teilnehmen)\b/;
/** A programme named this close to a grant is the one it is made under. */
const REACH = 400;

/** Equity that is named without a size, and equity that is denied. */
export function mentionedEquity(
  context: ReadContext,
  grants: readonly Fact<'equity'>[],
): { facts: readonly Fact<'equity'>[]; excluded: readonly Exclusion[] } {
  const hasGrant = grants.length > 0;
  const excluded: Exclusion[] = [];
  for (const unit of termUnits(context)) {
    if (unit.kind === 'heading' || holds(unit, PURCHASE)) continue;
    for (const found of findAll(unit, NAMED, 4)) {
      const span = context.span(found.start, found.end);
      if (isDenied(before(unit, found.start), after(unit, found.end))) {
        excluded.push({ field: 'equity', ...span });
        break;
      }
      const long = LONG_TERM.test(found.text);
      const given = holds(unit, GIVEN) || unit.kind !== 'sentence';
      if (!given || holds(unit, NOT_NOW) || (hasGrant && !long)) continue;
      // A grant right after it is the one made under the programme; beside an earlier one only participation counts.
      if (grants.some((grant) => grant.end > unit.start && grant.start < found.end + REACH)) continue;
      if (hasGrant && !holds(unit, PARTICIPATES)) continue;
      return {
        facts: [{ field: 'equity', stated: 'unspecified', confidence: long ? 0.75 : 0.65, ...span }],
        excluded: [],
      };
    }
  }
  return { facts: [], excluded: hasGrant ? [] : excluded.slice(0, 1) };
}
