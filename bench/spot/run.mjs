#!/usr/bin/env node
// Judges the signs of an offer, batch by batch, on mails they were not fitted to; with --write the weights fitted on all
// mails go to src/engine/spot/weights.ts. Further folders of labelled mails (one JSON file each: subject, from, text,
// label) may be named: node bench/spot/run.mjs [--write] [folder ...]
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const weightsFile = join(root, 'src/engine/spot/weights.ts');
const outfile = join(root, '.output/bench/spot.mjs');
const args = process.argv.slice(2);
const ours = readdirSync(join(root, 'src/engine/spot/mails')).filter((name) => name.endsWith('.cases.ts'));

mkdirSync(dirname(outfile), { recursive: true });
await build({
  stdin: {
    contents: [
      "export { main } from './bench/spot/fit.ts';",
      "export { parseMailbox } from '#cli/mail-line.ts';",
      ...ours.map((name, at) => `export { cases as cases${at} } from '#engine/spot/mails/${name}';`),
    ].join('\n'),
    resolveDir: root,
    loader: 'ts',
  },
  absWorkingDir: root,
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'error',
});
const bundle = await import(pathToFileURL(outfile).href);

const labelled = (batch, { name, id, kind, label, subject, from, text }) => ({
  batch,
  name: name ?? id,
  label: kind ?? label,
  letter: {
    text,
    ...(subject === undefined ? {} : { subject }),
    ...(from === undefined ? {} : { from: bundle.parseMailbox(from) }),
  },
});
// A batch may stand in two files: north-a, north-b.
const mails = ours.flatMap((file, at) =>
  bundle[`cases${at}`].map((one) => labelled(file.replace(/(?:-[a-z])?\.cases\.ts$/, ''), one)),
);
for (const folder of args.filter((arg) => !arg.startsWith('--')))
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')))
    mails.push(labelled(basename(folder), JSON.parse(readFileSync(join(folder, file), 'utf8'))));

const { report, weights } = bundle.main(mails);
process.stdout.write(`${report}\n`);
if (args.includes('--write')) writeFileSync(weightsFile, weights);
