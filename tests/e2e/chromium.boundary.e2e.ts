import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callInShadow, shadowRoots } from '../../demo/inside-shadow.mjs';
import { until } from '../../demo/open-browser.mjs';
import { isClass, Mailbox } from './support/mailbox.ts';
import type { PageWire } from './support/page-wire.ts';

/** Figures that stand nowhere in the demo mails, so that each trace of them is one of ours. */
const GOALS = { target: 191_400, ideal: 203_700, walkAway: 183_900 };
const traces = (figure: number) => {
  const [thousands, rest] = [Math.trunc(figure / 1000), String(figure % 1000).padStart(3, '0')];
  return new RegExp(`${thousands}[,. \\u00a0\\u202f']?${rest}|${thousands}[.,]${rest[0]}\\s?k|\\b${thousands}k`, 'i');
};

describe('the private figures', () => {
  let mailbox: Mailbox;
  let wire: PageWire;
  let panel: Page;
  beforeAll(async () => {
    mailbox = await Mailbox.open();
    wire = await mailbox.wire();
    await mailbox.show('us-offer');
    await mailbox.pill();
    panel = await mailbox.surface('sidepanel.html');
    await panel.getByRole('tab', { name: 'Plan' }).click();
    for (const figure of [GOALS.ideal, GOALS.target, GOALS.walkAway]) {
      const answered = await panel.locator('.answers li').count();
      await panel.locator('.question input').fill(String(figure));
      await panel.locator('.question input').press('Enter');
      await until('the answer to stay', async () => (await panel.locator('.answers li').count()) > answered);
    }
  });
  afterAll(() => mailbox.close());

  it('are kept: the panel shows them when asked to', async () => {
    const kept = await panel.evaluate(
      () =>
        new Promise<string>((resolve, reject) => {
          chrome.runtime.sendMessage({ id: 1, type: 'home:offers', timestamp: 1 }).then(async (answer) => {
            const [offer] = (answer as { res: { negotiationId: string }[] }).res;
            const view = await chrome.runtime.sendMessage({
              id: 2,
              type: 'home:open',
              data: offer?.negotiationId,
              timestamp: 1,
            });
            resolve(JSON.stringify(view));
          }, reject);
        }),
    );
    expect(kept).toContain(String(GOALS.walkAway));
    expect(kept).toContain(String(GOALS.ideal));
  });

  it('are not in any wording that a reply is offered, though the ask is', async () => {
    await mailbox.reply();
    await mailbox.bar();
    const texts = await until('the moves to follow the plan', async () => {
      const views = (await wire.readings()).flatMap(({ answer }) => answer?.res ?? []);
      const last = JSON.stringify(views.at(-1) ?? '');
      return last.includes('"kind":"ask"') ? last : undefined;
    });
    expect(texts).toMatch(/I am asking|asking for|\$1\d\d,\d{3}/);
    expect(texts).not.toMatch(traces(GOALS.walkAway));
    expect(texts).not.toMatch(traces(GOALS.ideal));
  });

  it('are in no message to or from the page', async () => {
    const everything = JSON.stringify([await wire.sent(), await wire.received()]);
    expect(everything.length).toBeGreaterThan(1_000);
    expect(everything).not.toMatch(traces(GOALS.walkAway));
    expect(everything).not.toMatch(traces(GOALS.ideal));
    expect(everything).not.toMatch(/walkAway|"ideal"|priorities|"goals"/);
  });

  it('are not in the page, nor in what we draw into it, whichever wording is picked', async () => {
    const seen: string[] = [];
    for (const name of ['move', 'tone']) {
      const picker = await until('the picker', () =>
        mailbox.inShadow(({ name: tag, attributes }) => tag === 'select' && attributes['aria-label'] !== undefined),
      );
      await callInShadow(mailbox.page, picker.nodeId, 'function () { this.focus(); }');
      await mailbox.page.keyboard.press('ArrowDown');
      seen.push(name, JSON.stringify(await shadowRoots(mailbox.page)));
    }
    await mailbox.click('insert');
    await until('the insertion', () => mailbox.inShadow(isClass('said')));
    seen.push(await mailbox.page.content(), JSON.stringify(await shadowRoots(mailbox.page)));
    const all = seen.join('\n');
    expect(all).toContain('Senior Software Engineer');
    expect(all).not.toMatch(traces(GOALS.walkAway));
    expect(all).not.toMatch(traces(GOALS.ideal));
  });

  it('are not where a page script could fetch them', async () => {
    const stored = await wire.run<string>(
      `(async () => JSON.stringify([
        await chrome.storage.session.get().catch((error) => error.message),
        await chrome.storage.local.get().catch((error) => error.message),
        (await indexedDB.databases()).map(({ name }) => name),
        { ...localStorage },
      ]))()`,
    );
    expect(stored).not.toMatch(traces(GOALS.walkAway));
    expect(stored).not.toContain('countersign');
  });

  it.each([
    ['offers', 'null'],
    ['current', 'null'],
    ['open', '"any"'],
    ['saveGoals', '{"negotiationId":"any","goals":{"walkAway":1}}'],
    ['wordings', '{"negotiationId":"any"}'],
    ['eraseEverything', 'null'],
  ])('are behind a service that refuses a page script: %s', async (method, data) => {
    const answer = await wire.run<{ res?: unknown; err?: { message?: string; name?: string } }>(
      `chrome.runtime.sendMessage({ id: 9, type: 'home:${method}', timestamp: Date.now(), data: ${data} })`,
    );
    expect(answer.res).toBeUndefined();
    expect(JSON.stringify(answer.err)).toContain('not open to this caller');
  });

  it('are still there after that', async () => {
    await panel.getByRole('tab', { name: 'Plan' }).click();
    expect(await panel.locator('.answers li').count()).toBe(3);
  });

  it('cannot be asked for by the page itself', async () => {
    expect(
      await mailbox.page.evaluate(() => typeof (globalThis as { chrome?: typeof chrome }).chrome?.runtime?.sendMessage),
    ).toBe('undefined');
  });

  it('leave no complaint in any console', () => expect(mailbox.faults).toEqual([]));
});
