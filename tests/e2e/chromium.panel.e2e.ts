import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../demo/open-browser.mjs';
import { Mailbox } from './support/mailbox.ts';

describe('the panel beside the mail', () => {
  let mailbox: Mailbox;
  let panel: Page;
  beforeAll(async () => {
    mailbox = await Mailbox.open();
    await mailbox.show('us-offer');
    await mailbox.pill();
  });
  afterAll(() => mailbox.close());

  const marked = () =>
    mailbox.page.evaluate(() =>
      [...CSS.highlights].flatMap(([, highlight]) => [...highlight].map((range) => (range as Range).toString())),
    );

  it('opens by a click on the pill, in the same gesture', async () => {
    expect(await mailbox.click('open')).toBe(true);
    const count = await until('the side panel', () =>
      mailbox
        .worker()
        .evaluate(() =>
          chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL' as never] }).then(({ length }) => length),
        ),
    );
    expect(count).toBe(1);
  });

  it('shows the offer that is open', async () => {
    panel = await mailbox.surface('sidepanel.html');
    await panel.getByRole('heading', { name: 'Senior Software Engineer' }).waitFor();
    await panel.locator('.fact-button', { hasText: '$178,000' }).waitFor();
  });

  it('marks in the mail the sentence of the fact under the pointer', async () => {
    await panel.locator('.fact-button', { hasText: '$178,000' }).hover();
    const [text] = await until('the mark', async () => {
      const texts = await marked();
      return texts.length > 0 ? texts : undefined;
    });
    expect(text).toContain('$178,000');
    await panel.locator('.fact-button', { hasText: '$25,000' }).hover();
    await until('the next mark', async () => (await marked()).some((each) => each.includes('$25,000')));
    expect(await marked()).toHaveLength(1);
  });

  it('leaves the mail’s nodes alone while it marks', async () => {
    expect(await mailbox.page.locator('.a3s [class*="countersign"], .a3s mark').count()).toBe(0);
    expect(
      await mailbox.page
        .locator('.a3s')
        .first()
        .allInnerTexts()
        .then(([text = '']) => text),
    ).toContain('Sign-on bonus of $25,000');
  });

  it('takes the mark away when the pointer leaves', async () => {
    await panel.mouse.move(2, 2);
    await until('no mark', async () => (await marked()).length === 0);
  });

  it('puts an edited wording into the open reply', async () => {
    await mailbox.reply();
    await mailbox.bar();
    await panel.getByRole('tab', { name: 'Say' }).click();
    const letter = panel.locator('.letter-text');
    await until('a wording', async () => (await letter.inputValue()).length > 40);
    await letter.fill('Dear Rosa, these are words of my own.');
    await panel.getByRole('button', { name: 'Insert', exact: false }).first().click();
    await until('the words in the reply', async () => (await mailbox.editorText()).includes('words of my own'));
    expect(await mailbox.editorText()).toContain('+1 303 555 0114');
  });

  it('says that there is nothing when the mail is left', async () => {
    await mailbox.back();
    await panel.locator('.start').waitFor();
  });

  it('follows to the next offer', async () => {
    await mailbox.show('uk-offer');
    await panel.getByRole('heading', { name: 'Product Manager' }).waitFor();
  });

  it('leaves no complaint in any console', () => expect(mailbox.faults).toEqual([]));
});

describe('a page that lost a part', () => {
  let mailbox: Mailbox;
  afterAll(() => mailbox.close());

  it('has no pill, and the panel says so and offers paste and file', async () => {
    const { demoThreads, mailboxPage } = await import('../../demo/mailbox/mailbox.mjs');
    const threads = demoThreads(new Date());
    const without = mailboxPage(threads)
      .replaceAll('a98 iY', 'changed')
      .replaceAll('class=\\"hP\\"', '')
      .replaceAll(/data-(?:thread-perm|legacy-thread)-id=/g, 'x=');
    mailbox = await Mailbox.open({ threads, pageFor: () => without });
    await mailbox.show('us-offer');
    const panel = await mailbox.surface('sidepanel.html');
    await panel.getByRole('heading', { name: 'This page could not be read' }).waitFor();
    await panel.getByText('missing: thread').waitFor();
    await panel.getByLabel('Paste the letter').waitFor();
    await panel.getByRole('button', { name: 'Choose a file' }).waitFor();
    expect(await mailbox.pills()).toEqual([]);
    await mailbox.back();
    await until('the panel to forget it', async () => (await panel.getByText('could not be read').count()) === 0);
    expect(mailbox.faults).toEqual([]);
  });
});
