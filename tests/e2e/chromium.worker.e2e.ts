import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../demo/open-browser.mjs';
import { isClass, Mailbox } from './support/mailbox.ts';
import type { PageWire } from './support/page-wire.ts';
import { WorkerControl } from './support/worker-control.ts';

describe('a worker that is stopped at any moment', () => {
  let mailbox: Mailbox;
  let wire: PageWire;
  let control: WorkerControl;
  beforeAll(async () => {
    mailbox = await Mailbox.open();
    control = await WorkerControl.open(mailbox.page);
    wire = await mailbox.wire();
    await mailbox.show('us-offer');
    await mailbox.pill();
  });
  afterAll(() => mailbox.close());

  const stop = () => control.stop();
  const isNew = () => control.isRunning;

  it('answers the next message of the page', async () => {
    await stop();
    await mailbox.show('startup-offer');
    await until('the pill', async () => (await mailbox.pills())[0]?.includes('$148,000'));
    expect(isNew()).toBe(true);
  });

  it('knows what was recorded before', async () => {
    const panel = await mailbox.surface('sidepanel.html');
    await panel.getByRole('heading', { name: 'Founding Data Engineer' }).waitFor();
    await stop();
    await panel.getByRole('button', { name: 'All offers' }).click();
    await panel.getByText('Halden Robotics').first().waitFor();
    expect(isNew()).toBe(true);
    await panel.close();
  });

  it('remembers that a pill was put away', async () => {
    await mailbox.click('close');
    await until('no pill', async () => (await mailbox.pills()).length === 0);
    await until('the books to be written', async () =>
      (await wire.sent()).some(({ message }) => message.type === 'page:dismiss'),
    );
    await stop();
    const before = (await wire.readings()).length;
    await mailbox.back();
    await mailbox.show('startup-offer');
    await until('the mail to be judged', async () => (await wire.readings()).length > before);
    expect(await mailbox.pills()).toEqual([]);
  });

  it('takes an insertion into its books after a stop', async () => {
    await mailbox.show('us-offer');
    await until('the pill', async () => (await mailbox.pills())[0]?.includes('$178,000'));
    await mailbox.reply();
    await mailbox.bar();
    await stop();
    expect(await mailbox.click('insert')).toBe(true);
    await until('the entry', async () => (await wire.sent()).some(({ message }) => message.type === 'page:inserted'));
    expect((await wire.sent()).find(({ message }) => message.type === 'page:inserted')?.failed).toBeUndefined();
    expect(await mailbox.inShadow(isClass('said'))).toBeDefined();
  });

  it('leaves no complaint in any console', () => expect(mailbox.faults).toEqual([]));
});
