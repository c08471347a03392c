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

/** The same build without the leave to store as much as it likes, so that a quota can be set and filled. */
export function limitedExtension(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-limited-'));
  cpSync(extensionFolder('chrome-mv3'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { permissions: string[] };
  const permissions = manifest.permissions.filter((each) => each !== 'unlimitedStorage');
  writeFileSync(path, JSON.stringify({ ...manifest, permissions }));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
