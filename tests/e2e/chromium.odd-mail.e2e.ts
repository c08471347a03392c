import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oddThreads } from '../../demo/mailbox/mailbox.mjs';
import { until } from '../../demo/open-browser.mjs';
import { Mailbox } from './support/mailbox.ts';
import type { PageWire } from './support/page-wire.ts';

/** Longest the page may stand still while a mail is read, in milliseconds. */
const LONGEST_STANDSTILL = 1_500;

describe('mails that could trip a reader', () => {
  const threads = oddThreads(new Date());
  let mailbox: Mailbox;
  let wire: PageWire;
  beforeAll(async () => {
    mailbox = await Mailbox.open({ threads });
    wire = await mailbox.wire();
    await mailbox.page.evaluate(() => {
      // The longest time between two turns of the page: anything that blocks it shows here.
      const state = { last: performance.now(), longest: 0 };
      const turn = () => {
        const now = performance.now();
        state.longest = Math.max(state.longest, now - state.last);
        state.last = now;
        setTimeout(turn, 0);
      };
      turn();
      Object.assign(window, { standstill: state });
    });
  });
  afterAll(() => mailbox.close());

  /** The page's own drawing of so large a mail is not ours to answer for: it is awaited, then time is taken. */
  const startClock = () =>
    mailbox.page.evaluate(async () => {
      document.body.getBoundingClientRect();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      Object.assign((window as unknown as { standstill: object }).standstill, { longest: 0, last: performance.now() });
    });
  const standstill = () =>
    mailbox.page.evaluate(() => (window as unknown as { standstill: { longest: number } }).standstill.longest);

  it.each(threads.filter(({ key }) => key !== 'no-text').map(({ key }) => key))(
    '%s: read without a standstill, nothing shown',
    async (key) => {
      const before = (await wire.readings()).length;
      await mailbox.show(key);
      await startClock();
      await until('the mail to be judged', async () => (await wire.readings()).length > before, 30_000);
      expect(await standstill()).toBeLessThan(LONGEST_STANDSTILL);
      const judged = (await wire.readings()).at(-1);
      expect(judged?.failed).toBeUndefined();
      expect(judged?.answer).toEqual({});
      expect((await mailbox.leftovers()).hosts).toBe(0);
    },
  );

  it('no-text: is not even handed on', async () => {
    const before = (await wire.readings()).length;
    await mailbox.show('no-text');
    // Another mail is judged after it: the one without text had its turn.
    await mailbox.show('chinese');
    await until('the next mail to be judged', async () => (await wire.readings()).length > before);
    const handed = (await wire.readings()).slice(before).map(({ message }) => message.data as { subject?: string });
    expect(handed.map(({ subject }) => subject)).toEqual(['关于周五的会议']);
  });

  it('markup in a subject stays text', async () => {
    await mailbox.show('markup-subject');
    expect(await mailbox.page.title()).not.toBe('broken');
  });

  it('leave no complaint in any console', () => expect(mailbox.faults).toEqual([]));
});
