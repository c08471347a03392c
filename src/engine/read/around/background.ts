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

const known = new WeakMap<ReadContext, readonly Unit[]>();

/** Units that hold terms of this offer: the body without lists of earlier or other pay. Worked out once for a letter. */
export function termUnits(context: ReadContext): readonly Unit[] {
  const done = known.get(context);
  if (done !== undefined) return done;
  const sections = new Map<string, boolean>();
  const units = context.units.filter(({ role, section }) => {
    if (role !== 'body') return false;
    const elsewhere = sections.get(section) ?? isElsewhere(section);
    sections.set(section, elsewhere);
    return !elsewhere;
  });
  known.set(context, units);
  return units;
}
