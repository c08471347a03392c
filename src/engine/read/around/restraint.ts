import { after, before } from '#engine/read/around/words-around.ts';
import type { DurationMention, ReadContext, Unit } from '#engine/read/context.ts';

const DAYS_IN_MONTH = 30;

/** Length in months of a restraint after the job ends, from the durations of a unit; undefined when none is one. */
export function restraintMonths(
  context: ReadContext,
  unit: Unit,
): { months: number; mention: DurationMention } | undefined {
  let best: { months: number; mention: DurationMention; score: number } | undefined;
  for (const mention of context.mentionsIn(unit)) {
    if (mention.kind !== 'duration' || mention.unitName === 'hour') continue;
    const months = inMonths(mention);
    const ahead = before(unit, mention.start, 80);
    const behind = after(unit, mention.end, 90);
    if (months < 1 || months > 120 || OTHER.test(ahead) || NOTICE.test(behind)) continue;
    const score = (AFTER.test(behind) ? 2 : 0) + (LEAD.test(ahead) ? 1 : 0);
    if (score > 0 && (best === undefined || score > best.score)) best = { months, mention, score };
  }
  return best;
}

const AFTER =
  /^\)?(?:['s]{1,2})?(?: (?:period|duration|month|year))?s?,? ?(?:immediately )?(?:after|following|thereafter|from (?:the|your|his|her) (?:date|termination|end|last)|subsequent|post|of (?:the |your )?(?:termination|cessation|leaving|ending)|nach|après|à compter|tras|después|in duration|from (?:termination|leaving))/;
const LEAD =
  /(?:verbot|concurrence|competencia|non-?compet[a-z]*|restraint)(?: [a-zß-ž]+){0,3}(?: ?[:|-] ?| ?\(| (?:of|de|von|für) )(?:up to |bis zu |jusqu'à )?$|\b(?:for|period of|within|during|least|durée de|während|für|dauer von|duración de|periodo de|plazo de|and|non-?compete[a-z]*|restriction|restraint|of|the)(?: (?:a|an|the|period|up to|of|further|additional|least)){0,4} ?\(?$/;
const OTHER =
  /\b(?:preceding|previous|prior|last|past|before|worked for|employed for|notice of|severance[^.;]{0,30}|continu\w+ (?:to pay|salary)[^.;]{0,30}|paid)(?: the)? ?\(?$/;
const NOTICE = /^\)?['s]{0,2} (?:prior |written |advance )*(?:notice|before|prior to)/;

function inMonths(mention: DurationMention): number {
  const { amount, unitName } = mention;
  if (unitName === 'year') return amount * 12;
  if (unitName === 'month') return amount;
  if (unitName === 'week') return Math.round((amount * 7 * 10) / DAYS_IN_MONTH) / 10;
  return Math.round((amount * 10) / DAYS_IN_MONTH) / 10;
}
