import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser } from '../../demo/open-browser.mjs';
import { browserPath, changedExtension, extensionFolder } from './support/extension.ts';
import { HomeWire, halfWritten, type Rows, seeded } from './support/home-wire.ts';
import { freshProfile, OwnBrowser } from './support/own-browser.ts';
import { Told } from './support/told.ts';
import { WorkerControl } from './support/worker-control.ts';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const count = (rows: Rows, table: string) => rows[table]?.length ?? 0;

describe('a worker that is stopped in the middle of a write', () => {
  let browser: OpenBrowser;
  let wire: HomeWire;
  let control: WorkerControl;
  beforeAll(async () => {
    browser = await openBrowser({
      executablePath: browserPath('chromium'),
      extension: extensionFolder('chrome-mv3'),
      pageFor: () => '<p></p>',
    });
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/story.html`);
    wire = new HomeWire(page);
    control = await WorkerControl.open(page);
  });
  afterAll(() => browser?.close());

  const KILLS = 200;
  it(`keeps everything that was confirmed and nothing by halves, ${KILLS} times`, async () => {
    const told = new Told(wire);
    await told.begin();
    const cut: Record<string, number> = {};
    let afterKeeping = 0;
    for (let seed = 1; seed <= KILLS; seed++) {
      const chance = seeded(seed);
      await told.enough();
      const write = told.next(chance, seed);
      // Half of the time the worker runs already and is hit within the write; else within its start or the write.
      const isWarm = chance() < 0.5;
      if (isWarm) await wire.call('unreadable');
      const pause = chance() * (isWarm ? 40 : 250);
      const outcome = write.run();
      await wait(pause);
      await control.kill();
      const ended = await outcome;
      const rows = await wire.rows();
      expect(halfWritten(rows), `seed ${seed}: ${write.kind}, after ${Math.round(pause)} ms`).toEqual([]);
      const isThere = write.isThere(rows);
      expect(isThere === 'half', `seed ${seed}: ${write.kind} is there by halves`).toBe(false);
      if (ended.confirmed) expect(isThere, `seed ${seed}: ${write.kind} was confirmed`).toBe('whole');
      else {
        cut[write.kind] = (cut[write.kind] ?? 0) + 1;
        if (isThere === 'whole') afterKeeping++;
      }
      told.take(write, isThere);
      expect(told.missing(rows), `seed ${seed}: after ${write.kind}`).toEqual([]);
    }
    const all = Object.values(cut).reduce((sum, each) => sum + each, 0);
    process.stdout.write(
      `stopped ${KILLS} times; ${all} writes got no answer (${JSON.stringify(cut)}), of which ${afterKeeping} were kept whole\n`,
    );
    // Every kind of write was really hit.
    expect(Object.keys(cut).toSorted()).toEqual(Told.KINDS.toSorted());
    expect(all).toBeGreaterThan(KILLS / 4);
  }, 600_000);
});

describe('a browser that is killed', () => {
  it('has everything that was confirmed when it is started again', async () => {
    const profile = freshProfile();
    try {
      const ROUNDS = 10;
      let told: Told | undefined;
      let doubtful: ReturnType<Told['next']> | undefined;
      for (let round = 1; round <= ROUNDS; round++) {
        const chance = seeded(9_000 + round);
        const own = await OwnBrowser.start(profile.path);
        const wire = new HomeWire(await own.surface('story.html'));
        told = told === undefined ? new Told(wire) : told.in(wire);
        if (round === 1) await told.begin();
        const before = await wire.rows();
        expect(halfWritten(before), `round ${round}`).toEqual([]);
        if (doubtful !== undefined) {
          const isThere = doubtful.isThere(before);
          expect(isThere, `round ${round}: ${doubtful.kind}`).not.toBe('half');
          told.take(doubtful, isThere);
        }
        expect(told.missing(before), `round ${round}`).toEqual([]);
        for (let write = 0; write < 4; write++) {
          const one = told.next(chance);
          if ((await one.run()).confirmed) told.take(one, 'whole');
        }
        // One more is on its way when the process goes.
        const last = told.next(chance);
        const ended = last.run().catch(() => ({ confirmed: false }) as const);
        await wait(chance() * 60);
        await own.kill();
        const isConfirmed = (await ended).confirmed;
        if (isConfirmed) told.take(last, 'whole');
        doubtful = isConfirmed ? undefined : last;
      }
    } finally {
      profile.remove();
    }
  }, 300_000);
});

describe('two windows at once', () => {
  let browser: OpenBrowser;
  let windows: HomeWire[];
  beforeAll(async () => {
    browser = await openBrowser({
      executablePath: browserPath('chromium'),
      extension: extensionFolder('chrome-mv3'),
      pageFor: () => '<p></p>',
    });
    windows = [];
    for (let each = 0; each < 2; each++) {
      const page = await browser.context.newPage();
      await page.goto(`chrome-extension://${browser.extensionId}/story.html`);
      windows.push(new HomeWire(page));
    }
  });
  afterAll(() => browser?.close());

  it('file a letter once and keep what each of them changed', async () => {
    const [one, two] = windows as [HomeWire, HomeWire];
    for (let round = 0; round < 10; round++) {
      const text = Told.letter(`Twin Firm ${round}`, 60_000 + round);
      const [a, b] = await Promise.all([
        one.must<Told.View>('readText', { text }),
        two.must<Told.View>('readText', { text }),
      ]);
      const negotiationId = a.view.negotiationId;
      expect(b.view.negotiationId).toBe(negotiationId);
      await Promise.all([
        one.must('saveGoals', { negotiationId, goals: { target: 70_000 + round }, from: {} }),
        two.must('saveGoals', { negotiationId, goals: { walkAway: 50_000 + round }, from: {} }),
        one.must('revalue', { negotiationId, assumptions: { bonusPayout: 0.5 }, from: {} }),
        two.must('revalue', { negotiationId, assumptions: { stipendUse: 0.25 }, from: {} }),
        ...[one, two].map((each, at) =>
          each.must('record', {
            negotiationId,
            entryId: `twin-${round}-${at}`,
            entry: { kind: 'note', text: `window ${at}` },
          }),
        ),
        // The same click twice, as after an answer that got lost.
        ...[one, two].map((each) =>
          each.must('record', { negotiationId, entryId: `same-${round}`, entry: { kind: 'note', text: 'once' } }),
        ),
      ]);
      const rows = await one.rows();
      const own = (table: string) => (rows[table] ?? []).filter((row) => row.negotiationId === negotiationId);
      expect(own('documents')).toHaveLength(1);
      expect(
        own('entries')
          .map(({ kind }) => kind)
          .toSorted(),
      ).toEqual(['letter', 'note', 'note', 'note']);
      expect(own('privateGoals')).toMatchObject([{ goals: { target: 70_000 + round, walkAway: 50_000 + round } }]);
      expect(own('assumptions')).toMatchObject([{ assumptions: { bonusPayout: 0.5, stipendUse: 0.25 } }]);
      expect(halfWritten(rows)).toEqual([]);
    }
  });

  it('show in one what was done in the other', async () => {
    const [one] = windows as [HomeWire, HomeWire];
    const { view } = await one.must<Told.View>('readText', { text: Told.letter('Mirror Works', 61_500) });
    const open = async (): Promise<Page> => {
      const page = await browser.context.newPage();
      await page.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
      await page.getByText('Mirror Works').first().click();
      await page.getByRole('tab', { name: 'Ledger' }).click();
      return page;
    };
    const [left, right] = [await open(), await open()];
    await left.getByRole('radio', { name: 'Note' }).check({ force: true });
    await left.getByRole('textbox', { name: 'Note' }).fill('said in the left window');
    await left.getByRole('button', { name: 'Enter' }).click();
    await right.getByText('said in the left window').waitFor();
    await one.must('erase', view.negotiationId);
    await right.getByText('said in the left window').waitFor({ state: 'detached' });
    await left.close();
    await right.close();
  });
});

/** Text that the storage cannot press together. */
function noise(seed: number): string {
  const chance = seeded(seed + 1);
  return Array.from({ length: 9_000 }, () => `${Math.floor(chance() * 2 ** 40).toString(36)} `).join('');
}

describe('a storage that is full', () => {
  it('says so, keeps what was there, and writes again once there is room', async () => {
    // Without the leave to store as much as it likes, a quota can be set and filled.
    const limited = changedExtension((manifest) => ({
      ...manifest,
      permissions: manifest.permissions.filter((each) => each !== 'unlimitedStorage'),
    }));
    const browser = await openBrowser({
      executablePath: browserPath('chromium'),
      extension: limited.folder,
      pageFor: () => '<p></p>',
    });
    try {
      const page = await browser.context.newPage();
      await page.goto(`chrome-extension://${browser.extensionId}/story.html`);
      const wire = new HomeWire(page);
      const session = await browser.context.newCDPSession(page);
      const origin = `chrome-extension://${browser.extensionId}`;
      // Set before the first write: the browser remembers for a while how much room it last found.
      const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 1_500_000 });
      const told = new Told(wire);
      await told.begin();
      let refused = 0;
      for (let letter = 0; letter < 40 && refused < 5; letter++) {
        const text = `${Told.letter(`Full House ${letter}`, 70_000)}\n${noise(letter)}`;
        const outcome = await wire.call<Told.View>('readText', { text });
        if (!outcome.confirmed) refused++;
        const rows = await wire.rows();
        expect(halfWritten(rows)).toEqual([]);
        expect(told.missing(rows)).toEqual([]);
        const isStored = (rows.negotiations ?? []).some(({ employer }) => employer === `Full House ${letter}`);
        expect(isStored).toBe(outcome.confirmed);
      }
      expect(refused).toBe(5);
      await session.send('Storage.overrideQuotaForOrigin', { origin });
      const after = await wire.call('readText', { text: Told.letter('Room Again', 71_000) });
      expect(after.confirmed).toBe(true);
    } finally {
      await browser.close();
      limited.remove();
    }
  }, 120_000);
});

describe('an import that is cut off', () => {
  it('is there whole or not at all, whenever the window goes', async () => {
    const browser = await openBrowser({
      executablePath: browserPath('chromium'),
      extension: extensionFolder('chrome-mv3'),
      pageFor: () => '<p></p>',
    });
    try {
      const base = `chrome-extension://${browser.extensionId}`;
      const watch = await browser.context.newPage();
      await watch.goto(`${base}/story.html`);
      const wire = new HomeWire(watch);
      await wire.must('readText', { text: Told.letter('Harbour Tools', 64_000) });
      const ends = { none: 0, whole: 0 };
      for (let round = 0; round < 12; round++) {
        const size = 120;
        const file = Told.backup(size, `r${round}`);
        const page = await browser.context.newPage();
        await page.goto(`${base}/options.html`);
        await page
          .locator('input[type="file"][accept*="json"]')
          .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(file) });
        const add = page.getByRole('button', { name: 'Add it' });
        await add.waitFor();
        const before = await wire.rows();
        await Promise.all([add.click({ noWaitAfter: true }), wait(seeded(round)() * 500)]);
        await page.close({ runBeforeUnload: false });
        await wait(300);
        const rows = await wire.rows();
        const added = (table: string) => count(rows, table) - count(before, table);
        expect(halfWritten(rows)).toEqual([]);
        const isWhole = added('negotiations') === size;
        expect([added('negotiations'), added('documents'), added('entries')], `round ${round}`).toEqual(
          isWhole ? [size, size, size * 10] : [0, 0, 0],
        );
        ends[isWhole ? 'whole' : 'none']++;
        expect((rows.negotiations ?? []).some(({ employer }) => employer === 'Harbour Tools')).toBe(true);
      }
      process.stdout.write(`imports cut off: ${JSON.stringify(ends)}\n`);
    } finally {
      await browser.close();
    }
  }, 240_000);
});
