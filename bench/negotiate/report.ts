import type { Outcome } from './play.ts';

interface Cell {
  count: number;
  sum: number;
  squares: number;
  lost: number;
  declined: number;
  endless: number;
  rounds: number;
}

const empty = (): Cell => ({ count: 0, sum: 0, squares: 0, lost: 0, declined: 0, endless: 0, rounds: 0 });

/** Sums of outcomes by candidate and family. */
export class Tally {
  private readonly cells = new Map<string, Cell>();
  constructor(
    readonly candidates: readonly string[],
    readonly families: readonly string[],
  ) {}

  add(candidate: string, family: string, outcome: Outcome): void {
    for (const key of [`${candidate}|${family}`, `${candidate}|all`]) {
      const cell = this.cells.get(key) ?? empty();
      cell.count++;
      cell.sum += outcome.share;
      cell.squares += outcome.share ** 2;
      cell.rounds += outcome.rounds;
      if (outcome.end === 'lost') cell.lost++;
      if (outcome.end === 'declined') cell.declined++;
      if (outcome.end === 'endless') cell.endless++;
      this.cells.set(key, cell);
    }
  }

  cell(candidate: string, family: string): Cell {
    return this.cells.get(`${candidate}|${family}`) ?? empty();
  }

  /** Mean share of the surplus in percent. */
  mean(candidate: string, family = 'all'): number {
    const { sum, count } = this.cell(candidate, family);
    return count === 0 ? 0 : (100 * sum) / count;
  }

  /** Half width of the 95 % interval of the mean, in percent points. */
  halfWidth(candidate: string, family = 'all'): number {
    const { sum, squares, count } = this.cell(candidate, family);
    if (count < 2) return 0;
    const variance = Math.max(0, (squares - sum ** 2 / count) / (count - 1));
    return 196 * Math.sqrt(variance / count);
  }
}

export function printTable(title: string, tally: Tally): void {
  const write = (cells: readonly string[]): void => {
    process.stdout.write(`${cells.map((cell, at) => (at === 0 ? cell.padEnd(22) : cell.padStart(13))).join('')}\n`);
  };
  process.stdout.write(`\n${title}: share of the surplus in percent, ± 95 % interval\n`);
  write(['', ...tally.families, 'all', 'lost', 'declined', 'rounds']);
  const order = [...tally.candidates].sort((a, b) => tally.mean(b) - tally.mean(a));
  for (const candidate of order) {
    const cells = [...tally.families, 'all'].map(
      (family) => `${tally.mean(candidate, family).toFixed(1)} ±${tally.halfWidth(candidate, family).toFixed(1)}`,
    );
    const all = tally.cell(candidate, 'all');
    const rounds = all.count === 0 ? 0 : all.rounds / all.count;
    write([candidate, ...cells, String(all.lost), String(all.declined), rounds.toFixed(1)]);
  }
}

/** The claims the run has to bear out; each that it does not, in a sentence. */
export function check(tally: Tally, our: string, careful: string, mistakes: ReadonlyMap<string, number>): string[] {
  const failures: string[] = [];
  const others = tally.candidates.filter((each) => each !== our);
  for (const other of others) {
    if (tally.mean(our) <= tally.mean(other)) failures.push(`${other} captures as much on average.`);
  }
  for (const family of tally.families) {
    const best = Math.max(...others.map((other) => tally.mean(other, family)));
    if (tally.mean(our, family) < best - 3) failures.push(`More than three points below the best against ${family}.`);
  }
  const lost = tally.cell(our, 'all').lost;
  if (lost > tally.cell(careful, 'all').lost) failures.push(`${lost} offers lost.`);
  const endless = tally.cell(our, 'all').endless;
  if (endless > 0) failures.push(`${endless} talks without an end.`);
  for (const [mistake, times] of mistakes) failures.push(`A mistake of the guide, ${times} times: ${mistake}.`);
  return failures;
}
