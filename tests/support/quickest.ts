import { cpuTime } from './cpu-time.ts';

/** The shortest of several runs, in milliseconds: what the work takes, without what else the machine was doing. */
export function quickest(work: () => void, runs = 5): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = cpuTime();
    work();
    best = Math.min(best, cpuTime() - start);
  }
  return best;
}
