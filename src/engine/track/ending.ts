import type { Term } from '#domain/fact.ts';
import type { Goals, Situation } from '#domain/situation.ts';
import { type LimitGuess, limitGuesses } from '#engine/plan/prepare/limits.ts';
import { stopReason } from '#engine/plan/stop.ts';
import { type Table, tableOf } from '#engine/plan/table.ts';
import { walkAwayWorth, worthOf } from '#engine/plan/worth.ts';
import { type Ending, type EndingInput, type EndSignal, type Standing, WEIGHTY } from '#engine/track/ending-types.ts';
import type { TalkEvent } from '#engine/track/events.ts';

export type { Ending, EndSignal };

/** Their words that say the talk is near its end: counted, with the places where they stand. */
export function endSignals(events: readonly TalkEvent[]): EndSignal[] {
  const found: Record<EndSignal['kind'], EndSignal['said'][number][]> = {
    final: [],
    repetition: [],
    irritation: [],
    pressure: [],
  };
  const refused = new Set<string>();
  let moved = true;
  for (const event of events) {
    const said = answerIn(event);
    if (said === undefined) {
      if ('entry' in event && event.entry.kind === 'decision' && event.entry.decision === 'reopened') refused.clear();
      continue;
    }
    const place = {
      at: event.at,
      ...(said.words === undefined || said.words === '' ? {} : { words: said.words }),
      ...(said.documentId === undefined ? {} : { documentId: said.documentId }),
    };
    if (said.stance === 'final') found.final.push(place);
    if (said.stance === 'frustration') found.irritation.push(place);
    if (said.stance === 'deadline-pressure') found.pressure.push(place);
    const isNo = ['firm-no', 'soft-no', 'fixed-component', 'final'].includes(said.stance);
    const again = said.fixed.filter((field) => refused.has(field));
    // The same no a second time, for the same thing or for nothing that was named.
    if (again.length > 0 || (isNo && !moved && said.fixed.length === 0)) found.repetition.push(place);
    for (const field of said.fixed) refused.add(field);
    for (const field of said.open) refused.delete(field);
    moved = said.terms.length > 0 || !isNo;
  }
  return (Object.keys(found) as EndSignal['kind'][]).flatMap((kind) =>
    found[kind].length === 0 ? [] : [{ kind, said: found[kind] }],
  );
}

interface Said {
  readonly stance: string;
  readonly fixed: readonly string[];
  readonly open: readonly string[];
  readonly terms: readonly Term[];
  readonly words?: string | undefined;
  readonly documentId?: string | undefined;
}

function answerIn(event: TalkEvent): Said | undefined {
  if ('reply' in event) {
    const { stance, fixed, open, proposes, quote } = event.reply;
    return { stance, fixed, open, terms: proposes as readonly Term[], words: quote, documentId: event.documentId };
  }
  return 'entry' in event && event.entry.kind === 'answer' ? event.entry : undefined;
}

/** Where the talk stands, whether another round is likely to bring anything, and whether the letter is ready for a yes. */
export function endingOf({ events, situation, goals, agreements, isWritten }: EndingInput): Ending {
  const table = tableOf(situation, goals);
  const open = agreements.filter(({ state }) => state !== 'written');
  return {
    signals: endSignals(events),
    ...stopOf(table),
    ...standingOf(table, goals),
    anotherRound: guessesOf(situation, goals),
    accept: { isReady: isWritten && open.length === 0, open, isWritten },
  };
}

function stopOf(table: Table | undefined): Pick<Ending, 'stop'> {
  const stop = table === undefined ? undefined : stopReason(table);
  return stop === undefined ? {} : { stop };
}

function standingOf(table: Table | undefined, goals: Goals): Pick<Ending, 'standing'> {
  if (table === undefined) return {};
  const least = walkAwayWorth(table);
  const unmet = (goals.mustHaves ?? []).flatMap(({ text, met }) => (met === true ? [] : [text]));
  const unmoved = table.places.filter(
    (place) => place.preference >= WEIGHTY && place.mine !== undefined && place.standing <= place.offered,
  );
  return {
    standing: {
      ...(least === undefined ? {} : { aboveWalkAway: worthOf(table) - least, currency: table.basis.currency }),
      unmetMustHaves: unmet,
      unmoved: unmoved.map(({ field }) => field),
    } satisfies Standing,
  };
}

const guessesOf = (situation: Situation, goals: Goals): readonly LimitGuess[] =>
  situation.employerSaid.stance === 'rescind' ? [] : limitGuesses(situation, goals);
