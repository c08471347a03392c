import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boxOf } from '../../demo/inside-shadow.mjs';
import { until } from '../../demo/open-browser.mjs';
import { isClass, Mailbox } from './support/mailbox.ts';

describe('how it stands in the page', () => {
  let mailbox: Mailbox;
  beforeAll(async () => {
    mailbox = await Mailbox.open({ theme: 'dark' });
    await mailbox.show('us-offer');
    await mailbox.pill();
  });
  afterAll(() => mailbox.close());

  const isDark = async () => (await until('our surface', () => mailbox.inShadow(isClass('surface')))).attributes.class;

  it('is dark on a dark page, whatever the system prefers', async () => {
    expect(await isDark()).toBe('surface dark');
  });

  it('follows when the person changes the theme of the mail program', async () => {
    await mailbox.page.evaluate(() => {
      document.body.classList.replace('dark', 'light');
      document.head.append(document.createElement('style'));
    });
    await until('the light look', async () => (await isDark()) === 'surface');
  });

  it('is never wider than the text of the mail', async () => {
    for (const width of [1280, 760, 520]) {
      await mailbox.page.setViewportSize({ width, height: 800 });
      const pill = await until('the pill', () => mailbox.inShadow(isClass('pill')));
      const box = await until('its box', () => boxOf(mailbox.page, pill.nodeId));
      const column = await mailbox.page.evaluate(() => {
        const cell = document.querySelector('[role="main"] .h7 .a3s')?.parentElement?.getBoundingClientRect();
        return cell?.right ?? 0;
      });
      expect(box.x + box.width / 2).toBeLessThanOrEqual(column + 1);
      expect(box.height).toBe(28);
    }
  });
});
