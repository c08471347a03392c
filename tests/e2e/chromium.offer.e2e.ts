import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoThreads } from '../../demo/mailbox/mailbox.mjs';
import { until } from '../../demo/open-browser.mjs';
import { Mailbox } from './support/mailbox.ts';
import type { PageWire } from './support/page-wire.ts';

describe('an offer in the mailbox', () => {
  let mailbox: Mailbox;
  beforeAll(async () => {
    mailbox = await Mailbox.open();
  });
  afterAll(() => mailbox.close());

  it('has a pill with role, base, worth and days left', async () => {
    await mailbox.show('us-offer');
    const pill = await mailbox.pill();
    expect(pill).toContain('Senior Software Engineer');
    expect(pill).toContain('$178,000 base');
    expect(pill).toMatch(/≈ \$\d{3}k a year/);
    expect(pill).toMatch(/reply (?:in \d days|by tomorrow|today)/);
  });

  it('stands above the text and leaves its lines as they are', async () => {
    const shift = await mailbox.page.evaluate(() => {
      const host = document.querySelector('[role="main"] countersign-surface');
      const body = document.querySelector('[role="main"] .a3s');
      if (!(host instanceof HTMLElement) || !(body instanceof HTMLElement)) return undefined;
      const [pill, text] = [host.getBoundingClientRect(), body.getBoundingClientRect()];
      const width = body.offsetWidth;
      host.remove();
      return { height: pill.height, overlap: pill.bottom - text.top, widthChange: body.offsetWidth - width };
    });
    expect(shift?.height).toBeLessThanOrEqual(48);
    expect(shift?.overlap).toBeLessThanOrEqual(0);
    expect(shift?.widthChange).toBe(0);
  });

  it('comes back when the page threw it out', async () => {
    expect(await mailbox.pill()).toContain('$178,000');
  });

  it('is drawn where the page cannot look', async () => {
    expect(
      await mailbox.page.evaluate(() =>
        [...document.querySelectorAll('countersign-surface')].map((host) => host.shadowRoot),
      ),
    ).toEqual([null]);
    expect(await mailbox.page.evaluate(() => document.documentElement.outerHTML.includes('≈'))).toBe(false);
  });

  it('goes with everything else when the mail is left', async () => {
    await mailbox.back();
    await until('a clean page', async () => (await mailbox.leftovers()).hosts === 0);
    expect(await mailbox.leftovers()).toEqual({ hosts: 0, marks: 0, styles: 0 });
  });

  it.each([
    ['uk-offer', 'Product Manager', '£74,000 base'],
    ['startup-offer', 'Founding Data Engineer', '$148,000 base'],
  ])('is told for %s too', async (key, role, base) => {
    await mailbox.show(key);
    await until('the pill of this mail', async () => (await mailbox.pills()).some((line) => line.includes(role)));
    expect((await mailbox.pills())[0]).toContain(base);
    expect(await mailbox.pills()).toHaveLength(1);
  });

  it('is marked once, also when one offer is opened straight after another', async () => {
    await mailbox.show('uk-offer');
    await mailbox.show('us-offer');
    await until('the pill', async () => (await mailbox.pills()).some((line) => line.includes('$178,000')));
    expect(await mailbox.pills()).toHaveLength(1);
  });

  it('keeps its pill when an earlier message is unfolded', async () => {
    await mailbox.page.locator('[role="main"] .kv').first().click();
    await until('two open messages', () =>
      mailbox.page.evaluate(() => document.querySelectorAll('[role="main"] .h7').length === 2),
    );
    expect(await mailbox.pill()).toContain('$178,000');
    expect(await mailbox.pills()).toHaveLength(1);
  });

  it('is followed by the reading of an answer that comes in while it is open', async () => {
    await mailbox.deliver();
    const lines = await until('a second pill', async () => {
      const pills = await mailbox.pills();
      return pills.length === 2 ? pills : undefined;
    });
    expect(lines[1]).toMatch(/^They said: /);
  });

  it('can be put out of sight for this mail, and stays so', async () => {
    await mailbox.show('uk-offer');
    await until('the pill', async () => (await mailbox.pills())[0]?.includes('£74,000'));
    expect(await mailbox.click('close')).toBe(true);
    await until('no pill', async () => (await mailbox.pills()).length === 0);
    await mailbox.show('startup-offer');
    await until('another pill', async () => (await mailbox.pills())[0]?.includes('$148,000'));
    await mailbox.page.reload();
    await until('the pill after loading', async () => (await mailbox.pills())[0]?.includes('$148,000'));
    await mailbox.show('uk-offer');
    // The next mail's pill shows that the one before was done with.
    await mailbox.show('us-offer');
    await until('the next pill', async () => (await mailbox.pills())[0]?.includes('$178,000'));
    await mailbox.show('uk-offer');
    await until('the panel to know the mail', async () => (await mailbox.pills()).length === 0);
  });

  it('asks nothing of the network', () => {
    const asked = mailbox.browser.requests.filter((url) => !url.startsWith('https://mail.google.com/mail/'));
    expect(asked).toEqual([]);
  });

  it('leaves no complaint in any console', () => expect(mailbox.faults).toEqual([]));
});

describe('mails that are no offer', () => {
  let mailbox: Mailbox;
  let wire: PageWire;
  beforeAll(async () => {
    mailbox = await Mailbox.open();
    wire = await mailbox.wire();
  });
  afterAll(() => mailbox.close());
  const others = demoThreads(new Date()).filter(({ isOffer }) => !isOffer);

  it('are ten', () => expect(others).toHaveLength(10));

  it.each(others.map(({ key }) => key))('%s: nothing is shown', async (key) => {
    const before = (await wire.readings()).length;
    await mailbox.show(key);
    await until('the mail to be judged', async () => (await wire.readings()).length > before);
    const judged = (await wire.readings()).at(-1);
    expect(judged?.failed).toBeUndefined();
    expect(judged?.answer).toEqual({});
    expect(await mailbox.pills()).toEqual([]);
    expect((await mailbox.leftovers()).hosts).toBe(0);
  });

  it('leave no complaint in any console', () => expect(mailbox.faults).toEqual([]));
});
