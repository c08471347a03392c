import { flat } from '#engine/read/around/words-around.ts';

const DENIED_BEFORE =
  /(?:\bno(?: other| additional| further)?|\bnot (?:be )?(?:eligible|entitled|include|provide|offer|accrue|receive|participate)(?: (?:for|to|in|any|a|an|receive|participate|company|paid))*|\bdo(?:es)? not (?:offer|provide|include|accrue|receive)|\bwithout(?: any| a)?|\bthere (?:is|are|will be) no|\bkeine?[nmrs]?|\bohne|\bpas de|\baucune?|\bsin|\bneither|\bnor)(?: [\w'-]+){0,2} ?$/;
const DENIED_AFTER =
  /^(?: [\w()-]+){0,3}? ?(?:[:=|-]+ ?(?:none|nil|n\/?a|no|0(?![-–.,\d])|-+|not (?:applicable|offered|provided|available|included))\b|(?:is|are|will) not (?:be )?(?:offered|provided|available|included|part)|do(?:es)? not apply|entfällt)/;

/** Whether the words around a component (its own words cut out) say that it is not part of the offer. */
export function isDenied(beforeWords: string, afterWords: string): boolean {
  return DENIED_BEFORE.test(flat(beforeWords).slice(-50)) || DENIED_AFTER.test(flat(afterWords).slice(0, 60));
}
