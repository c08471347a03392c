import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHarness, SCREENS } from '../harness/serve.mjs';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** Building the page and starting a browser takes longer than a unit test. */
const SETUP_MS = 120_000;

describe('every screen, in both themes, has no axe violation', () => {
  let harness: Awaited<ReturnType<typeof openHarness>>;
  beforeAll(async () => {
    harness = await openHarness();
  }, SETUP_MS);
  afterAll(() => harness?.close(), SETUP_MS);

  for (const theme of ['light', 'dark'])
    for (const screen of SCREENS)
      it(
        [screen.surface, screen.state, screen.tab, theme].filter(Boolean).join(' '),
        async () => {
          const page = await harness.browser.newPage({ viewport: { width: 400, height: 800 } });
          try {
            await page.emulateMedia({ reducedMotion: 'reduce' });
            await page.goto(`${harness.url}?${new URLSearchParams(Object.entries({ ...screen, theme }))}`);
            await page.waitForSelector('h1');
            if ('press' in screen) await page.waitForSelector('html[data-pressed="yes"]');
            // What is folded away counts too.
            await page.evaluate(() => {
              for (const fold of document.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) fold.click();
            });
            await page.addScriptTag({ path: axePath });
            const violations = await page.evaluate(async () => {
              const { axe } = window as unknown as { axe: typeof import('axe-core') };
              const result = await axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              });
              return result.violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(' | ')}`);
            });
            expect(violations).toEqual([]);
          } finally {
            await page.close();
          }
        },
        SETUP_MS,
      );
});
