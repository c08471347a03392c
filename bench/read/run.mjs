#!/usr/bin/env node
// Bundles the benchmark of reading and runs it in a process of its own: node bench/read/run.mjs [--letters FOLDER]
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const outfile = join(root, '.output/bench/read.mjs');
mkdirSync(dirname(outfile), { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: [join(root, 'bench/read/bench.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
  footer: { js: 'process.exitCode = main(process.argv.slice(2));' },
});
// Allocation is what the heap grows by while nothing is collected: room for the young, and a collector at hand.
const flags = ['--expose-gc', '--min-semi-space-size=256', '--max-semi-space-size=256'];
const { status } = spawnSync(process.execPath, [...flags, outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
