import type { FieldId } from '#domain/fact.ts';
import type { Stance } from '#domain/situation.ts';
import type { Said } from '#engine/rehearse/answer-text.ts';
import type { Bargain } from '#engine/rehearse/bargain.ts';
import type { Employer } from '#engine/rehearse/employers/employer.ts';
import type { HeardMessage } from '#engine/rehearse/heard.ts';
import type { RehearsalEnd } from '#engine/rehearse/outcome.ts';
import type { Profile } from '#engine/rehearse/profiles.ts';
import { type Scene, termIn, termsIn } from '#engine/rehearse/scene.ts';

/** What comes back, before it is put into words. */
export interface SpokenAnswer extends Said {
  readonly stance: Stance;
  readonly fixed?: readonly FieldId[];
  readonly end?: RehearsalEnd;
}

export interface OtherSide {
  readonly employer: Employer;
  readonly bargain: Bargain;
  readonly profile: Profile;
}

/** The employer's answer to a message; what it changes on the table is kept in the scene. */
export function answerTo(heard: HeardMessage, scene: Scene, other: OtherSide): SpokenAnswer {
  switch (heard.does) {
    case 'accept':
      return { kind: 'welcome', stance: 'info', end: 'deal' };
    case 'decline':
      return { kind: 'goodbye', stance: 'info', end: 'declined' };
    case 'ask-time':
      return { kind: 'time', stance: 'info' };
    case 'ask-letter':
      return letter(heard, scene);
    case 'want-more':
      return scene.said.final ? { kind: 'final', stance: 'final' } : { kind: 'ask-number', stance: 'ask-number' };
    case 'question':
      return toQuestion(scene, other);
    case 'ask':
      return toAsk(heard, scene, other);
    case 'other':
      return { kind: 'go-on', stance: 'info' };
  }
}

/** What was agreed comes on paper; the offer in hand is then the new one. A yes that has its paper is a yes. */
function letter({ willSign }: HeardMessage, scene: Scene): SpokenAnswer {
  const written = new Map(scene.offer.map((term) => [term.field, JSON.stringify(term)]));
  const terms = scene.table.places
    .filter((place) => (scene.standing.get(place.field) ?? 0) > place.offered)
    .flatMap((place) => termIn(scene, place.field, scene.standing.get(place.field) ?? 0) ?? [])
    .filter((term) => written.get(term.field) !== JSON.stringify(term));
  if (terms.length === 0)
    return willSign ? { kind: 'welcome', stance: 'info', end: 'deal' } : { kind: 'nothing-yet', stance: 'info' };
  scene.offer = [...scene.offer.filter(({ field }) => !terms.some((term) => term.field === field)), ...terms];
  scene.agreed = [];
  return { kind: 'letter', stance: 'written-confirmation' };
}

/** A question without a figure: an honest answer about what can move, where there is something. */
function toQuestion(scene: Scene, { bargain, employer }: OtherSide): SpokenAnswer {
  if (scene.said.final) return { kind: 'final', stance: 'final' };
  const most = employer.limit ?? bargain.limit;
  const hasRoom = (field: FieldId): boolean => (most.get(field) ?? 0) > (scene.standing.get(field) ?? 0);
  const open = [...bargain.start.keys()].filter((field) => field !== 'baseSalary' && hasRoom(field));
  if (hasRoom('baseSalary')) return { kind: 'some-room', stance: 'ask-number' };
  if (open.length === 0) return { kind: 'firm-no', stance: 'firm-no' };
  return { kind: 'fixed', stance: 'fixed-component', fixed: ['baseSalary'], open: open.slice(0, 3) };
}

function toAsk(heard: HeardMessage, scene: Scene, { employer, bargain, profile }: OtherSide): SpokenAnswer {
  const asks = new Map([...heard.asks].filter(([field]) => bargain.start.has(field)));
  for (const [field, amount] of asks) {
    scene.history.push({ by: 'me', field, amount });
    if (!scene.asked.has(field)) scene.asked.set(field, amount);
  }
  if (asks.size === 0) return { kind: 'go-on', stance: 'info' };
  if (profile.asksWhy && !heard.hasReason && !scene.hasAskedWhy) {
    scene.hasAskedWhy = true;
    return { kind: 'ask-reason', stance: 'ask-justification' };
  }
  const answer = employer.hear({ asks, question: heard.isQuestion });
  if (answer.ended === true) return { kind: 'rescind', stance: 'rescind', end: 'lost' };
  const moved = new Map([...answer.figures].filter(([field, figure]) => figure > (scene.standing.get(field) ?? 0)));
  for (const [field, amount] of moved) {
    scene.standing.set(field, amount);
    scene.history.push({ by: 'them', field, amount });
  }
  const terms = termsIn(scene, moved);
  if (answer.stance === 'accept-ask') {
    // What they had named before stays named; the yes holds for all that was asked.
    scene.agreed = termsIn(scene, new Map([...asks.keys()].map((field) => [field, scene.standing.get(field) ?? 0])));
    return { kind: 'accept-ask', stance: 'accept-ask', terms: scene.agreed };
  }
  if (answer.stance === 'final')
    return terms.length > 0 ? { kind: 'final-moved', stance: 'final', terms } : { kind: 'final', stance: 'final' };
  const isBanded = profile.id === 'band' && asks.has('baseSalary');
  if (answer.stance === 'counter' && terms.length > 0)
    return isBanded
      ? { kind: 'counter-banded', stance: 'counter', terms, fixed: ['baseSalary'] }
      : { kind: 'counter', stance: 'counter', terms };
  if (answer.stance === 'fixed-component') {
    const open = [...bargain.start.keys()].filter((field) => field !== 'baseSalary').slice(0, 3);
    if (open.length > 0) return { kind: 'fixed', stance: 'fixed-component', fixed: ['baseSalary'], open };
  }
  if (answer.stance === 'frustration' || answer.stance === 'firm-no')
    return { kind: answer.stance, stance: answer.stance };
  return { kind: 'soft-no', stance: 'soft-no' };
}
