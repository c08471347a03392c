#!/usr/bin/env node
// Shows the extension at work: installs what is missing, builds, and opens a browser on a demo mailbox.
// Without a display it walks through every stage by itself and leaves a picture of each.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browsers.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, '.output');
const theme = process.argv.includes('--dark') ? 'dark' : 'light';
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function run(title, command, args) {
  process.stdout.write(`${title} …\n`);
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  if (status === 0) return;
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}\n${title} failed.\n`);
  process.exit(1);
}

function browser() {
  try {
    return ensureBrowser('chromium');
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

async function openMailbox(executablePath) {
  const { openBrowser, MAILBOX } = await import('../demo/open-browser.mjs');
  const { demoThreads, mailboxPages } = await import('../demo/mailbox/mailbox.mjs');
  const { context, page } = await openBrowser({
    executablePath,
    extension: join(out, 'chrome-mv3'),
    pageFor: mailboxPages(demoThreads(new Date())),
    headless: false,
    colorScheme: theme,
    viewport: null,
  });
  await page.goto(MAILBOX.replace('#', `?theme=${theme}#`));
  process.stdout.write(
    [
      '',
      'A demo mailbox is open: three offers and ten mails that are none. Nothing in it is real, and nothing leaves this machine.',
      '  1. Open “Your offer from Halden Robotics”. A line above the text says what it comes to.',
      '  2. Click the line: the panel opens beside the mail. Point at a figure there and its sentence is marked.',
      '  3. Press Reply: a bar under the reply offers the next move. Insert puts it in; sending is yours.',
      '  4. Press Send: the demo keeps the text to itself, and the employer answers a moment later.',
      'Close the window to end.',
      '',
    ].join('\n'),
  );
  await new Promise((resolve) => context.once('close', resolve));
}

if (!existsSync(join(root, 'node_modules/playwright-core')))
  run('Installing packages', 'npm', ['ci', '--no-audit', '--no-fund']);
const executablePath = browser();
run('Building the extension', 'npx', ['wxt', 'build']);
if (hasDisplay && !process.argv.includes('--tour')) await openMailbox(executablePath);
else {
  if (!hasDisplay) process.stdout.write('There is no display here, so the tour walks by itself.\n');
  const { runTour } = await import('../demo/tour/run-tour.mjs');
  const missed = await runTour({ executablePath, extension: join(out, 'chrome-mv3'), out: join(out, 'tour'), theme });
  if (missed.length > 0) process.stderr.write(`Not walked: ${missed.join(', ')}\n`);
  process.exitCode = missed.length > 0 ? 1 : 0;
}
