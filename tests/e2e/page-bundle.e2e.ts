import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { extensionFolder } from './support/extension.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const MOST_BYTES = 25_000;

/** Parts a page script may not hold: planning, judging, wording, and what is private. */
const FORBIDDEN =
  /^src\/(?:engine\/(?!lint\/)|domain\/(?:private|situation|ledger)|app\/(?!page-view\.ts)|adapters\/storage)|node_modules\/(?:zod|dexie)\//;

/** Longer pieces of text in a source file: they survive minifying, so they show where the file went. */
function textsOf(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.includes('.cases.'))
    .flatMap((entry) => {
      const source = readFileSync(join(entry.parentPath, entry.name), 'utf8').replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
      return [...source.matchAll(/'([A-Za-z][^'\\\n]{19,})'/g)].map(([, text = '']) => text);
    })
    .filter((text) => !text.startsWith('#') && text.includes(' '));
}

describe.each(['chrome-mv3', 'firefox-mv3'] as const)('the page script built for %s', (target) => {
  const file = (name: string) => readFileSync(join(extensionFolder(target), name), 'utf8');
  const page = file('content-scripts/webmail.js');
  const background = file('background.js');

  it('is small', () => expect(gzipSync(page).length).toBeLessThanOrEqual(MOST_BYTES));

  it.each(['src/engine/plan', 'src/engine/evaluate', 'src/engine/phrase', 'src/engine/listen', 'src/app'])(
    'has nothing of %s, which the background has',
    (folder) => {
      const texts = textsOf(folder);
      const inBackground = texts.filter((text) => background.includes(text));
      expect(inBackground.length).toBeGreaterThan(0);
      expect(texts.filter((text) => page.includes(text))).toEqual([]);
    },
  );

  it('has its own words, so that the search is known to find something', () => {
    expect(textsOf('src/ui/page').filter((text) => page.includes(text)).length).toBeGreaterThan(2);
  });

  it('has no word for a private figure', () => {
    expect(/walkAway|countersign:private-numbers|saveGoals|reservation/.exec(page)?.[0]).toBeUndefined();
  });

  it('asks the network for an attachment alone and runs no text as code', () => {
    expect(/XMLHttpRequest|WebSocket|sendBeacon|\beval\(|new Function/.exec(page)?.[0]).toBeUndefined();
    // The one request is for a file of the mail, at the mail program's own address and by the person's click.
    expect(page.match(/\bfetch\([^,]{0,60}/g)).toEqual([expect.stringContaining('&cacheCounter=')]);
  });
});

describe('the modules behind the page script', () => {
  it('are those a page may hold', async () => {
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: ['entrypoints/webmail.content/index.ts'],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      logLevel: 'silent',
    });
    const [output] = Object.values(metafile.outputs);
    const held = Object.entries(output?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [path] : [],
    );
    expect(held.some((path) => path.startsWith('src/ui/page/'))).toBe(true);
    expect(held.filter((path) => FORBIDDEN.test(path))).toEqual([]);
  });
});
