import { chanceOf } from '#engine/rehearse/chance.ts';
import { FAMILIES } from '#engine/rehearse/employers/index.ts';
import type { Candidate } from './candidates/candidate.ts';
import { boulwareCandidate, concederCandidate, titForTatCandidate } from './candidates/curves.ts';
import { ours } from './candidates/ours.ts';
import { acceptAtOnce, ladder, oneAsk, split } from './candidates/simple.ts';
import { play } from './play.ts';
import { check, printTable, Tally } from './report.ts';
import { drawScenario } from './scenario.ts';

const SEED = 20_260_301;

/** `count` talks for every candidate, the same offers and employers for each. */
function run(count: number, scale: number, candidates: readonly Candidate[]): Tally {
  const tally = new Tally(
    candidates.map((each) => each.id),
    FAMILIES.map((each) => each.id),
  );
  for (let at = 0, played = 0; played < count; at++) {
    const family = FAMILIES[at % FAMILIES.length];
    if (family === undefined) break;
    const seed = SEED + at * 7_919;
    const scenario = drawScenario(chanceOf(seed), 1);
    let counted = false;
    for (const candidate of candidates) {
      // The same chance for every candidate: the employer differs only by what it hears.
      const outcome = play(scenario, family.create(scenario, chanceOf(seed + 1), scale), candidate);
      if (outcome === undefined) break;
      tally.add(candidate.id, family.id, outcome);
      counted = true;
    }
    if (counted) played++;
  }
  return tally;
}

export function main(args: readonly string[]): number {
  const count = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 10_000);
  const mistakes = new Map<string, number>();
  const candidates = [
    ours(mistakes),
    acceptAtOnce,
    oneAsk,
    split,
    ladder,
    boulwareCandidate,
    concederCandidate,
    titForTatCandidate,
  ];
  const started = performance.now();
  const tally = run(count, 1, candidates);
  printTable(`${count} talks, families as documented`, tally);
  const small = Math.max(200, Math.round(count / 5));
  printTable(`${small} talks, parameters of the families halved`, run(small, 0.5, candidates));
  printTable(`${small} talks, parameters of the families doubled`, run(small, 2, candidates));
  const failures = check(tally, 'countersign', 'accept at once', mistakes);
  process.stdout.write(`\n${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  for (const failure of failures) process.stdout.write(`FAILED: ${failure}\n`);
  if (failures.length === 0) process.stdout.write('All claims hold.\n');
  return failures.length === 0 ? 0 : 1;
}
