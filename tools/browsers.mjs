// Finds the browsers the tests and the tour need, and installs what is missing when it may.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const KNOWN = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    debian: 'firefox-esr',
  },
};

function which(command) {
  const found = spawnSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : undefined;
}

function find({ variable, commands, paths }) {
  const named = process.env[variable];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`${variable} names ${named}, which does not exist.`);
    return named;
  }
  for (const command of commands) {
    const path = which(command);
    if (path !== undefined) return path;
  }
  return paths.find((path) => existsSync(path));
}

/** Path of a browser; installs it with apt-get when that is possible, else ends with what to do. */
export function ensureBrowser(name) {
  const known = KNOWN[name];
  const found = find(known);
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && which('apt-get') !== undefined) {
    process.stderr.write(`Installing ${known.debian} …\n`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const run = (...args) => execFileSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    run('update', '-qq');
    run('install', '-y', '-qq', '--no-install-recommends', known.debian);
    const installed = find(known);
    if (installed !== undefined) return installed;
  }
  throw new Error(
    `No ${name} was found. Install it (on Debian: sudo apt-get install ${known.debian}) or set ${known.variable} to its program file.`,
  );
}
