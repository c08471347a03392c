import type { FieldId, Term } from '#domain/fact.ts';
import { type Bargain, gainOf } from '#engine/rehearse/bargain.ts';
import type { Employer } from '#engine/rehearse/employers/employer.ts';
import { type Scene, termIn } from '#engine/rehearse/scene.ts';

/** How one component came out: as offered, as it ended, and the most this invented employer would have given. */
interface OutcomeRow {
  readonly field: FieldId;
  readonly offered: Term;
  readonly got: Term;
  readonly most: Term;
  /** What was left there, as worth to this person in money a year. */
  readonly left: number;
}

export interface RehearsalOutcome {
  /** Part of what could be won that was won, 0..1. */
  readonly share: number;
  /** Worth to this person in money a year: won, and left on the table. Private. */
  readonly won: number;
  readonly left: number;
  /** Where it was left, the most first. */
  readonly rows: readonly OutcomeRow[];
  /** What decided it, in sentences. */
  readonly notes: readonly string[];
}

export type RehearsalEnd = 'deal' | 'declined' | 'lost';

/** Opens the employer's cards once the talk is over. */
export function outcomeOf(
  scene: Scene,
  bargain: Bargain,
  employer: Employer,
  end: RehearsalEnd,
  nameOf: (field: FieldId) => string,
): RehearsalOutcome {
  const most = employer.limit ?? bargain.limit;
  const final = end === 'deal' ? scene.standing : bargain.start;
  const won = gainOf(bargain, final);
  const rows = [...bargain.start.keys()].flatMap((field): OutcomeRow[] => {
    const from = bargain.start.get(field) ?? 0;
    const got = final.get(field) ?? from;
    const top = Math.max(most.get(field) ?? from, got);
    const terms = [from, got, top].map((figure) => termIn(scene, field, figure));
    const [offered, had, could] = terms;
    if (offered === undefined || had === undefined || could === undefined || (top <= from && got <= from)) return [];
    return [{ field, offered, got: had, most: could, left: Math.max(0, top - got) * (bargain.unit.get(field) ?? 0) }];
  });
  const surplus = Math.max(employer.surplus, won);
  return {
    share: surplus <= 0 ? 1 : won / surplus,
    won,
    left: Math.max(0, surplus - won),
    rows: rows.sort((a, b) => b.left - a.left),
    notes: notesOn(scene, bargain, most, end, nameOf),
  };
}

function notesOn(
  scene: Scene,
  bargain: Bargain,
  most: ReadonlyMap<FieldId, number>,
  end: RehearsalEnd,
  nameOf: (field: FieldId) => string,
): string[] {
  if (end === 'lost' && !scene.said.final) return ['The talk went on and on, and they went on with someone else.'];
  if (end === 'lost') return ['They had said their last word, and you asked on. That is where offers are lost.'];
  if (end === 'declined') return ['You said no. Whether that was right depends on what you have without it.'];
  const notes: string[] = [];
  const room = (field: FieldId): boolean => (most.get(field) ?? 0) > (bargain.start.get(field) ?? 0);
  const low = [...scene.asked].filter(([field, first]) => first < (most.get(field) ?? 0) * 0.999);
  const silent = [...bargain.start.keys()].filter(
    (field) => room(field) && !scene.asked.has(field) && (bargain.unit.get(field) ?? 0) > 0,
  );
  if (scene.asked.size === 0) notes.push('You asked for nothing. Most offers have some room, and this one had.');
  else if (silent.length > 0) notes.push(`You did not ask about ${silent.map(nameOf).join(', ')}. There was room.`);
  if (low.length > 0)
    notes.push(
      `Your first figure for ${low.map(([field]) => nameOf(field)).join(', ')} lay below what they could do. An ask sets the upper end.`,
    );
  const isOpen =
    !scene.said.final && scene.said.stance !== 'accept-ask' && scene.said.stance !== 'written-confirmation';
  if (scene.asked.size > 0 && isOpen)
    notes.push('You said yes before their last word. One more exchange may have brought some of the rest.');
  if (scene.agreed.length > 0) notes.push('You said yes before it was in writing. Ask for the letter first.');
  if (notes.length === 0) notes.push('You asked for what mattered and stopped where they did.');
  return notes;
}
