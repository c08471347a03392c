import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openHarness, SCREENS } from './serve.mjs';

/** Pictures of every screen: node tests/harness/shoot.mjs [part of a name] → .output/screens/ */
const only = process.argv[2] ?? '';
const out = fileURLToPath(new URL('../../.output/screens/', import.meta.url));
mkdirSync(out, { recursive: true });

const harness = await openHarness();
const faults = [];
for (const screen of SCREENS)
  for (const width of screen.surface === 'popup' ? [360] : [320, 400, 800])
    for (const theme of ['light', 'dark']) {
      const name = [screen.surface, screen.state, screen.tab, screen.file, width, theme].filter(Boolean).join('-');
      if (!name.includes(only)) continue;
      const page = await harness.browser.newPage({ viewport: { width, height: 720 }, deviceScaleFactor: 2 });
      page.on('pageerror', (error) => faults.push(`${name}: ${error.message}`));
      await page.goto(`${harness.url}?${new URLSearchParams({ ...screen, theme })}`);
      await page.waitForSelector('h1, [role="alert"]');
      if (screen.press || screen.file) await page.waitForSelector('html[data-pressed="yes"]');
      await page.evaluate(() => document.fonts.ready);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (wide > 0) faults.push(`${name}: ${wide} px wider than the window`);
      await page.screenshot({ path: `${out}${name}.png`, fullPage: true });
      await page.close();
    }
await harness.close();
for (const fault of faults) console.log(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
