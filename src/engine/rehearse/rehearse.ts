import type { FieldId } from '#domain/fact.ts';
import type { Situation, Stance } from '#domain/situation.ts';
import { checkDraft } from '#engine/lint/run.ts';
import { nameOf } from '#engine/plan/sentences.ts';
import { answerTo, type SpokenAnswer } from '#engine/rehearse/answer.ts';
import { answerText } from '#engine/rehearse/answer-text.ts';
import { chanceOf } from '#engine/rehearse/chance.ts';
import { drawBargain } from '#engine/rehearse/draw-bargain.ts';
import { hearMessage } from '#engine/rehearse/heard.ts';
import { outcomeOf, type RehearsalEnd, type RehearsalOutcome } from '#engine/rehearse/outcome.ts';
import { type Profile, type ProfileId, profileOf } from '#engine/rehearse/profiles.ts';
import { openScene, type RehearsalSetup, type RehearsedTurn, type Scene, situationIn } from '#engine/rehearse/scene.ts';

/** Lines of one's own after which a rehearsal is long enough. */
const MOST_LINES = 24;

const GIVEN_UP: SpokenAnswer = { kind: 'rescind', stance: 'rescind', end: 'lost' };

/** A talk with an invented employer, as far as it has gone. */
export interface Rehearsed {
  readonly profile: Pick<Profile, 'id' | 'name' | 'says'>;
  readonly turns: readonly RehearsedTurn[];
  /** Where the talk stands, for the draft check and the planner. */
  readonly situation: Situation;
  readonly end?: RehearsalEnd;
  /** Set once the talk is over. */
  readonly outcome?: RehearsalOutcome;
}

/**
 * Plays the person's lines against an employer drawn from the seed. Pure: the same lines and seed give the same talk, so
 * nothing but the lines is kept. Undefined when the offer has no base figure to talk about.
 */
export function rehearse(
  setup: RehearsalSetup,
  profileId: ProfileId | 'surprise',
  seed: number,
  lines: readonly string[],
): Rehearsed | undefined {
  const scene = openScene(setup);
  if (scene === undefined) return undefined;
  const chance = chanceOf(seed);
  const profile = profileOf(profileId, chance);
  const bargain = drawBargain(scene.table, profile.noRoom, chance);
  const employer = profile.family.create(bargain, chance, 1);
  const { currency } = scene.table.basis;
  let end: RehearsalEnd | undefined;
  scene.turns.push({
    by: 'them',
    text: answerText({ kind: 'opening' }, profile.style, currency, 0),
    findings: [],
    stance: 'info',
  });
  for (const [at, line] of lines.slice(0, MOST_LINES).entries()) {
    if (end !== undefined) break;
    const before = situationIn(scene, setup);
    scene.turns.push({ by: 'me', text: line, findings: checkDraft(line, before) });
    const heard = answerTo(hearMessage(line, before, scene.table.basis), scene, { employer, bargain, profile });
    // Nobody talks for ever: whoever has not come to an end by then loses the other side.
    const answer = heard.end === undefined && at === MOST_LINES - 1 ? GIVEN_UP : heard;
    end = answer.end;
    scene.turns.push({
      by: 'them',
      text: answerText(answer, profile.style, currency, at),
      findings: [],
      stance: answer.stance,
      ...(answer.terms === undefined ? {} : { terms: answer.terms }),
      ...(answer.fixed === undefined ? {} : { fixed: answer.fixed }),
      ...(answer.open === undefined ? {} : { open: answer.open }),
    });
    if (end === undefined) takeIn(scene, answer);
  }
  const { id, name, says } = profile;
  return {
    profile: { id, name, says },
    turns: scene.turns,
    situation: situationIn(scene, setup),
    ...(end === undefined ? {} : { end, outcome: outcomeOf(scene, bargain, employer, end, nameOf) }),
  };
}

/** What their answer leaves behind for the next line. */
function takeIn(
  scene: Scene,
  {
    stance,
    fixed,
    open,
  }: { readonly stance: Stance; readonly fixed?: readonly FieldId[]; readonly open?: readonly FieldId[] },
): void {
  if (stance === 'info') return;
  scene.said = {
    fixed: [...new Set([...scene.said.fixed, ...(fixed ?? [])])],
    open: [...new Set([...scene.said.open, ...(open ?? [])])].filter(
      (field) => !(fixed ?? []).some((each) => each === field),
    ),
    final: scene.said.final || stance === 'final',
    stance,
  };
  if (stance === 'accept-ask' || stance === 'written-confirmation') scene.stage = 'closing';
  else if (scene.stage === 'countering') scene.stage = 'pushback';
}
