import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Module, violations } from './support/layers.ts';

const root = new URL('..', import.meta.url).pathname;

function modulesBelow(folder: string): Module[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path: relative(root, path), source: readFileSync(path, 'utf8') };
    });
}

describe('architecture', () => {
  it('keeps the layers: domain ← engine ← app ← adapters, ui ← entrypoints, cli', () => {
    const modules = [...modulesBelow('src'), ...modulesBelow('entrypoints')];
    expect(modules.length).toBeGreaterThan(50);
    expect(violations(modules)).toEqual([]);
  });

  it.each([
    ['src/domain/a.ts', "import { x } from '#engine/spot/spot.ts';", 'domain may not import engine'],
    [
      'src/engine/read/a.ts',
      "import { x } from '#engine/plan/next-move.ts';",
      'engine/read may not import engine/plan',
    ],
    ['src/ui/offer/a.tsx', "import { x } from '#adapters/storage/ledger-db.ts';", 'ui may not import adapters'],
    ['src/ui/page/a.tsx', "import { x } from '#engine/plan/next-move.ts';", 'page side may not import engine/plan'],
    [
      'src/adapters/sites/gmail/a.ts',
      "import { x } from '#domain/private.ts';",
      'page side may not import domain/private.ts',
    ],
    ['src/engine/spot/a.ts', 'const now = Date.now();', 'pure code may not touch Date.now'],
    ['src/app/a.ts', 'document.body.append(x);', 'pure code may not touch document'],
    ['src/domain/long.ts', 'x;\n'.repeat(260), 'longer than 250 lines'],
  ])('names the offending line in %s', (path, source, what) => {
    expect(violations([{ path, source }]).join('\n')).toContain(what);
  });
});
