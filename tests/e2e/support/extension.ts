import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const built = (target: string) => fileURLToPath(new URL(`../../../.output/${target}`, import.meta.url));

/** Folder of the built extension; a test of something that was not built would say nothing. */
export function extensionFolder(target: 'chrome-mv3' | 'firefox-mv3'): string {
  const folder =
    process.env.COUNTERSIGN_BUILD === undefined ? built(target) : `${process.env.COUNTERSIGN_BUILD}/${target}`;
  if (!existsSync(`${folder}/manifest.json`)) {
    throw new Error(`${folder} is not there. Run: npx wxt build${target === 'firefox-mv3' ? ' -b firefox' : ''}`);
  }
  return folder;
}

/** Program file of a browser. */
export function browserPath(name: 'chromium' | 'firefox'): string {
  const [variable, usual] =
    name === 'chromium' ? ['CHROME_PATH', '/usr/bin/chromium'] : ['FIREFOX_PATH', '/usr/bin/firefox-esr'];
  const path = process.env[variable] ?? usual;
  if (!existsSync(path)) throw new Error(`No ${name} at ${path}. Install it or set ${variable}.`);
  return path;
}

interface Manifest {
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
}

/** The same build with other permissions: what a person can be asked for only by hand is given, or taken away. */
export function changedExtension(change: (manifest: Manifest) => Manifest): {
  readonly folder: string;
  remove(): void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-changed-'));
  cpSync(extensionFolder('chrome-mv3'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')) as Manifest)));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
