import { STANCES, type Stance } from '#domain/situation.ts';
import type { Heard } from '#engine/listen/heard.ts';
import { STANCE_RULES } from '#engine/listen/stances/index.ts';
import type { Evidence } from '#engine/listen/stances/stance-rule.ts';
import { DOOR_AJAR } from '#engine/listen/words/resistance.ts';

export interface Decision {
  readonly stance: Stance;
  readonly evidence: Evidence;
}

/**
 * The stance the candidate has to react to first. An offer taken away comes before all, the end of the negotiation
 * before any terms, news of terms before pressure and questions, those before a plain no, and a no before waiting.
 */
export function decide(heard: Heard): Decision {
  const found = new Map<Stance, Evidence>();
  for (const stance of STANCES) {
    const evidence = STANCE_RULES[stance].find(heard);
    if (evidence !== undefined) found.set(stance, evidence);
  }
  const has = (stance: Stance) => found.has(stance);
  const isStrong = (stance: Stance) => found.get(stance)?.strength === 'strong';
  const stance = choose();
  return { stance, evidence: found.get(stance) ?? { start: 0, end: 0, strength: 'weak' } };

  function choose(): Stance {
    if (has('rescind')) return 'rescind';
    if (has('final')) return 'final';
    if (isStrong('deadline-pressure') && !isStrong('frustration')) return 'deadline-pressure';
    const moves = newTerms();
    if (moves !== undefined) return moves;
    if (has('frustration')) return 'frustration';
    if (has('fixed-component')) return 'fixed-component';
    const asked = asks();
    if (asked !== undefined) return asked;
    return refuses() ?? (has('deadline-pressure') ? 'deadline-pressure' : waits());
  }

  /** Agreement, paper or a counter-offer. A yes beside a part refused is a counter. */
  function newTerms(): Stance | undefined {
    const refused = heard.holds.some(({ kind, of }) => kind === 'fixed' && of.length > 0);
    const hasTerms = heard.proposes.length > 0;
    const paper = has('written-confirmation');
    if (has('accept-ask') && !(paper && isStrong('written-confirmation') && !isStrong('accept-ask'))) {
      if (!refused) return 'accept-ask';
      if (hasTerms) return 'counter';
    }
    if (isStrong('written-confirmation')) return 'written-confirmation';
    if (paper && !refused) return 'written-confirmation';
    if (isStrong('counter')) return 'counter';
    return has('counter') && !has('soft-no') ? 'counter' : undefined;
  }

  function asks(): Stance | undefined {
    const number = found.get('ask-number');
    const reason = found.get('ask-justification');
    if (number === undefined) return reason === undefined ? undefined : 'ask-justification';
    if (reason === undefined) return 'ask-number';
    return number.start <= reason.start ? 'ask-number' : 'ask-justification';
  }

  /** A no is soft when there is only resistance, or when the door is left ajar. */
  function refuses(): Stance | undefined {
    const door = heard.sentences.some(({ plain }) => DOOR_AJAR.some((pattern) => pattern.test(plain)));
    if (isStrong('firm-no')) return door || has('deferral') ? 'soft-no' : 'firm-no';
    if (has('soft-no')) return 'soft-no';
    if (has('firm-no') && !has('deferral')) return door ? 'soft-no' : 'firm-no';
    return undefined;
  }

  function waits(): Stance {
    return has('deferral') ? 'deferral' : 'info';
  }
}
