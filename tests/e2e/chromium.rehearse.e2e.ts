import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../demo/open-browser.mjs';
import { Mailbox } from './support/mailbox.ts';

/** Longer than any rehearsal the plan leads. */
const MOST_LINES = 24;

describe('preparing the talk in the panel', () => {
  let mailbox: Mailbox;
  let panel: Page;
  const requests: string[] = [];
  beforeAll(async () => {
    mailbox = await Mailbox.open();
    await mailbox.show('us-offer');
    await mailbox.pill();
    panel = await mailbox.surface('sidepanel.html');
    panel.on('request', (request) => {
      if (!request.url().startsWith('chrome-extension:')) requests.push(request.url());
    });
    await panel.getByRole('tab', { name: 'Plan' }).click();
  });
  afterAll(() => mailbox.close());

  it('answers an objection in words, from the objection itself', async () => {
    await panel.getByRole('button', { name: '“That is above our budget.”' }).click();
    await panel.getByRole('button', { name: 'Answer this in writing' }).click();
    const text = await until('the words', async () => {
      const letter = await panel.locator('.letter-text').inputValue();
      return /budget|plan/i.test(letter) ? letter : undefined;
    });
    expect(text.match(/\?/g)).toHaveLength(1);
    await panel.getByRole('tab', { name: 'Plan' }).click();
  });

  it('plays a rehearsal to its end in the plan’s words, without a request to anywhere', async () => {
    await panel.getByRole('button', { name: 'Rehearse the talk' }).click();
    await panel.getByText('Glad to have you').click();
    await panel.getByRole('button', { name: 'Begin' }).click();
    const outcome = panel.getByText('of what could be won');
    for (let turn = 0; turn < MOST_LINES && (await outcome.count()) === 0; turn++) {
      const lines = await panel.locator('.talk > li').count();
      await panel.getByRole('button', { name: 'What would the plan say?' }).click();
      await panel.getByRole('button', { name: 'Say it' }).click();
      await until('an answer', async () => (await panel.locator('.talk > li').count()) > lines);
    }
    await outcome.waitFor();
    expect(requests).toEqual([]);
  }, 150_000);

  it('reads their words from a call and keeps them in the ledger', async () => {
    await panel.getByRole('button', { name: 'Back to the plan' }).click();
    await panel.getByRole('button', { name: 'Call sheet' }).first().click();
    await panel.locator('.call-stop').waitFor();
    await panel.getByLabel('Their exact words').fill('We can offer a base salary of $184,000 a year.');
    await panel.getByRole('button', { name: 'Read it', exact: true }).click();
    await panel.getByRole('button', { name: 'Keep in the ledger' }).click();
    await panel.getByText('Noted in the ledger.').waitFor();
    await panel.getByRole('tab', { name: 'Ledger' }).click();
    await panel.locator('.timeline', { hasText: '$184,000' }).waitFor();
  });

  it('leaves no complaint in any console', () => expect(mailbox.faults).toEqual([]));
});
