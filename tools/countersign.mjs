#!/usr/bin/env node
// Starts a command of the command line. Each command is bundled on its own and built again when a source is newer.
import { mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const commandsDir = join(root, 'src/cli/commands');
const commands = readdirSync(commandsDir).map((file) => file.replace(/\.ts$/, ''));
const [name = '', ...rest] = process.argv.slice(2);

function newestSource(dir) {
  let newest = 0;
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    const path = join(dir, entry.name);
    newest = Math.max(newest, entry.isDirectory() ? newestSource(path) : statSync(path).mtimeMs);
  }
  return newest;
}

function builtAt(path) {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

async function build(output) {
  let esbuild;
  try {
    esbuild = await import('esbuild');
  } catch {
    process.stderr.write('countersign: run `npm install` in the project first\n');
    process.exit(2);
  }
  mkdirSync(dirname(output), { recursive: true });
  const partial = `${output}.${process.pid}.partial`;
  try {
    await esbuild.build({
      absWorkingDir: root,
      entryPoints: [join(commandsDir, `${name}.ts`)],
      outfile: partial,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      packages: 'external',
      logLevel: 'silent',
    });
  } catch (error) {
    const first = error.errors?.[0];
    const where = first?.location ? ` (${first.location.file}:${first.location.line})` : '';
    process.stderr.write(`countersign: cannot build: ${first?.text ?? error.message}${where}\n`);
    process.exit(2);
  }
  renameSync(partial, output);
}

if (!commands.includes(name)) {
  process.stderr.write(`usage: countersign ${commands.join('|')} [--jsonl] [--json] [FILE...]\n`);
  process.exit(2);
}
const output = join(root, '.output/cli', `${name}.mjs`);
const newest = Math.max(newestSource(join(root, 'src')), builtAt(join(root, 'package.json')));
if (builtAt(output) < newest) await build(output);
const { main } = await import(pathToFileURL(output).href);
process.exitCode = await main(rest);
