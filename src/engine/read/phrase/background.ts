import type { ReadContext, Unit } from '#engine/read/context.ts';

const ELSEWHERE =
  /^(?:(?:my|your|the|about) )?(?:current|present|existing|previous|prior|former|last|old|aktuelle[rs]?|bisherige[rs]?|actuel|anterior)(?: (?:annual|total|full[- ]time))? (?:role|job|employer|employment|tc|ctc|comp(?:ensation)?|salary|package|pay)\b|^(?:previous|prior|former|competing|other) (?:job )?offers?\b/;

/** Whether a heading or lead-in opens a list of pay that is not this offer's. */
function isElsewhere(section: string): boolean {
  return section
    .slice(0, 240)
    .split(' / ')
    .some((part) => ELSEWHERE.test(part.replace(/^[^a-zäöüß]{1,12}/, '')));
}

/** Units that hold terms of this offer: the body without headings, and without lists of earlier or other pay. */
export function termUnits(context: ReadContext): readonly Unit[] {
  return context.units.filter((unit) => unit.role === 'body' && !isElsewhere(unit.section));
}
