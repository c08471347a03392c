#!/usr/bin/env node
// Everything: format, lint, types, unused code, sizes, unit tests, then the browser tests. Ends with a line of totals.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browsers.mjs';

const steps = [
  // Writes the types that the compiler's settings build on: a fresh checkout has none.
  ['prepare', 'npx', ['wxt', 'prepare']],
  ['format and lint', 'npx', ['biome', 'ci', '--error-on-warnings', '.']],
  ['types', 'npx', ['tsc', '--noEmit', '-p', '.']],
  ['build for Chrome', 'npx', ['wxt', 'build']],
  ['build for Firefox', 'npx', ['wxt', 'build', '-b', 'firefox']],
  ['unused code', 'npx', ['knip']],
  ['sizes', 'npx', ['size-limit']],
];
const suites = [['unit tests', 'tests/vitest.config.ts', 'unit']];
if (!process.argv.includes('--quick')) suites.push(['browser tests', 'tests/e2e.config.ts', 'browser']);

const results = '.output/test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

if (!process.argv.includes('--quick')) {
  process.env.CHROME_PATH = ensureBrowser('chromium');
  process.env.FIREFOX_PATH = ensureBrowser('firefox');
}

function run(title, command, args) {
  const started = performance.now();
  process.stdout.write(`\n== ${title}\n`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: process.env });
  process.stdout.write(
    `== ${title}: ${status === 0 ? 'ok' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s\n`,
  );
  return status === 0;
}

let failedSteps = 0;
for (const [title, command, args] of steps) if (!run(title, command, args)) failedSteps++;

let passed = 0;
let failed = 0;
for (const [title, config, name] of suites) {
  const file = `${results}/${name}.json`;
  const ok = run(title, 'npx', [
    'vitest',
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    passed += report.numPassedTests;
    failed += report.numFailedTests;
    if (!ok && report.numFailedTests === 0) failed++;
  } catch {
    failed++;
  }
}
if (failedSteps > 0) process.stdout.write(`\n${failedSteps} of ${steps.length} checks failed\n`);
process.stdout.write(`\n${passed} passed, ${failed + failedSteps} failed\n`);
process.exitCode = failed + failedSteps > 0 ? 1 : 0;
