import { STANCES, type Stance } from '#domain/situation.ts';
import type { Heard } from '#engine/listen/heard.ts';
import { STANCE_RULES } from '#engine/listen/stances/index.ts';
import type { Evidence } from '#engine/listen/stances/stance-rule.ts';
import { leaningOf, leaningSentence } from '#engine/listen/words/leanings.ts';
import { DOOR_AJAR } from '#engine/listen/words/resistance.ts';
import { soundsAffirming, soundsPartial } from '#engine/listen/words/tone.ts';

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
  const said = heard.sentences.map(({ plain }) => plain).join(' ');
  const stance = choose();
  const lean = found.has(stance) ? undefined : leaningSentence(stance, heard.sentences);
  const weak =
    lean === undefined ? found.get('info') : ({ start: lean.start, end: lean.end, strength: 'weak' } as const);
  const evidence = found.get(stance) ?? weak ?? { start: 0, end: 0, strength: 'weak' };
  return { stance, evidence };

  function choose(): Stance {
    if (has('rescind')) return 'rescind';
    if (has('final')) return 'final';
    if (isStrong('deadline-pressure') && !isStrong('frustration') && !isAskedAt('deadline-pressure'))
      return 'deadline-pressure';
    const moves = newTerms();
    if (moves !== undefined) return moves;
    if (has('frustration')) return 'frustration';
    if (has('fixed-component')) return 'fixed-component';
    const asked = asks();
    if (asked !== undefined) return asked;
    return refuses() ?? (has('deadline-pressure') ? 'deadline-pressure' : waits());
  }

  /** "Could you tell me today what base you'd accept?" is a question before it is pressure. */
  function isAskedAt(stance: Stance): boolean {
    const at = found.get(stance)?.start;
    return found.get('ask-number')?.start === at || found.get('ask-justification')?.start === at;
  }

  /** Agreement, paper or a counter-offer. A yes beside a part refused is a counter. */
  function newTerms(): Stance | undefined {
    const refused = heard.holds.some(({ kind, of }) => kind === 'fixed' && of.length > 0);
    const hasTerms = heard.proposes.length > 0;
    const paper = has('written-confirmation');
    if (has('accept-ask') && !isStrong('written-confirmation')) {
      if (!refused) return hasTerms && isWeighed('accept-ask') ? 'counter' : 'accept-ask';
      if (hasTerms) return 'counter';
    }
    if (isStrong('written-confirmation')) return 'written-confirmation';
    if (paper && !refused) return 'written-confirmation';
    if (isStrong('counter')) return !soundsPartial(said) && soundsAffirming(said) ? 'accept-ask' : 'counter';
    return has('counter') && !has('soft-no') ? 'counter' : undefined;
  }

  /** "Thirty days is too many, but 26 is fine": the yes is to another figure. */
  function isWeighed(stance: Stance): boolean {
    const { start, end } = found.get(stance) ?? { start: 0, end: 0 };
    const sentence = heard.sentences.find((one) => one.start <= start && one.end >= end);
    if (sentence === undefined) return false;
    const own = heard.figures.filter((figure) => figure.start >= sentence.start && figure.end <= sentence.end);
    return own.length > 1 && /\b(?:but|not)\b|\d of the /.test(sentence.plain);
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

  /** Waiting, else what the words lean to, else logistics. A notice alone is never more than that. */
  function waits(): Stance {
    if (has('deferral')) return 'deferral';
    return (heard.sentences.length > 0 ? leaningOf(said) : undefined) ?? 'info';
  }
}
