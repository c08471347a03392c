import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boxOf, callInShadow } from '../../demo/inside-shadow.mjs';
import { until } from '../../demo/open-browser.mjs';
import { isClass, Mailbox } from './support/mailbox.ts';

describe('a reply to an offer', () => {
  let mailbox: Mailbox;
  beforeAll(async () => {
    mailbox = await Mailbox.open();
    await mailbox.show('us-offer');
    await mailbox.pill();
  });
  afterAll(() => mailbox.close());

  const editor = () => mailbox.page.locator('[contenteditable]');
  const picks = async (name: string) => {
    const picker = await until('the picker', () => mailbox.inShadow((element) => isClass(name)(element)));
    return callInShadow<string[]>(
      mailbox.page,
      picker.nodeId,
      'function () { return [...this.querySelectorAll("option")].map((one) => one.textContent); }',
    );
  };

  it('has a bar with the next move and two or three wordings', async () => {
    await mailbox.reply();
    const bar = await mailbox.bar();
    expect(bar).toContain('Insert');
    expect((await picks('move')).length).toBeGreaterThan(0);
    const wordings = await picks('tone');
    expect(wordings.length).toBeGreaterThanOrEqual(2);
    expect(wordings.length).toBeLessThanOrEqual(3);
  });

  it('has it outside the editor, and the editor has nothing of ours', async () => {
    const inside = await editor().evaluate((node) => node.querySelectorAll('countersign-surface').length);
    expect(inside).toBe(0);
    expect(await mailbox.page.locator('.Ap countersign-surface').count()).toBe(1);
  });

  it('shows what would be put in while the pointer is on it', async () => {
    const before = await layout();
    await hover('insert');
    const preview = await until('the preview', () => mailbox.inShadow(isClass('preview')));
    expect(preview.text.length).toBeGreaterThan(60);
    expect(await layout()).toEqual(before);
    await mailbox.page.mouse.move(10, 10);
    await until('no preview', async () => (await mailbox.inShadow(isClass('preview'))) === undefined);
  });

  it('puts the wording above the signature, as typed text that the mail program saves', async () => {
    await until('a bar', async () => (await mailbox.bars()).length === 1);
    expect(await mailbox.click('insert')).toBe(true);
    const text = await until('the text', async () => {
      const written = await mailbox.editorText();
      return /thank/i.test(written) ? written : undefined;
    });
    expect(text.search(/thank/i)).toBeLessThan(text.indexOf('--'));
    expect(text.match(/\+1 303 555 0114/g)).toHaveLength(1);
    const draft = await until('the saved draft', () => mailbox.draft());
    expect(draft).toMatch(/thank/i);
    expect(draft).toContain('gmail_signature');
    expect(draft).not.toMatch(/countersign/i);
  });

  it('can be undone with the mail program’s own undo', async () => {
    await editor().focus();
    for (let step = 0; step < 60 && /thank/i.test(await mailbox.editorText()); step++)
      await mailbox.page.keyboard.press('Control+z');
    expect((await mailbox.editorText()).replace(/\s+/g, ' ').trim()).toBe('-- Ines Calloway +1 303 555 0114');
  });

  it('goes where the caret is, between what stands there', async () => {
    await editor().focus();
    await mailbox.page.keyboard.press('Control+Home');
    await mailbox.page.keyboard.type('First line.');
    await mailbox.page.keyboard.press('Enter');
    await mailbox.page.keyboard.press('Enter');
    await mailbox.page.keyboard.type('Last line.');
    await mailbox.page.keyboard.press('ArrowUp');
    expect(await mailbox.click('insert')).toBe(true);
    const text = await until('the text', async () => {
      const written = await mailbox.editorText();
      return /thank/i.test(written) ? written : undefined;
    });
    const order = [text.indexOf('First line.'), text.search(/thank/i), text.indexOf('Last line.'), text.indexOf('--')];
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBeGreaterThanOrEqual(0);
  });

  it('is not sent by us', async () => expect(await mailbox.sent()).toEqual([]));

  it('keeps keys pressed in the bar from the mail program’s shortcuts', async () => {
    const picker = await until('the picker', () => mailbox.inShadow(({ name }) => name === 'select'));
    await callInShadow(mailbox.page, picker.nodeId, 'function () { this.focus(); }');
    await mailbox.page.keyboard.press('u');
    await mailbox.page.keyboard.press('r');
    expect(await mailbox.keys()).toEqual([]);
    expect(await mailbox.page.evaluate(() => location.hash)).not.toBe('#inbox');
  });

  it('takes a click that a page made up for nothing', async () => {
    const before = await mailbox.editorText();
    const button = await until('the button', () => mailbox.inShadow(isClass('insert')));
    await callInShadow(mailbox.page, button.nodeId, 'function () { this.click(); }');
    expect(await mailbox.editorText()).toBe(before);
  });

  it('keeps its bar when it is popped out', async () => {
    await mailbox.page.locator('.demo-pop').click();
    await until('the bar in the dialog', () => mailbox.page.locator('[role="dialog"] countersign-surface').count());
    await until('one bar', async () => (await mailbox.bars()).length === 1);
  });

  it('loses it when the thread is left', async () => {
    await mailbox.back();
    await until('a clean page', async () => (await mailbox.leftovers()).hosts === 0);
  });

  it('leaves no complaint in any console', () => expect(mailbox.faults).toEqual([]));

  /** Where things stand below the top of the editor, whatever the page is scrolled to. */
  const layout = () =>
    mailbox.page.evaluate(() => {
      const top = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().top ?? Number.NaN;
      return {
        bar: top('.Ap countersign-surface') - top('[contenteditable]'),
        send: top('.aoO') - top('[contenteditable]'),
      };
    });

  async function hover(name: string): Promise<void> {
    const element = await until(name, () => mailbox.inShadow(isClass(name)));
    const box = await until('its box', () => boxOf(mailbox.page, element.nodeId));
    await mailbox.page.mouse.move(box.x, box.y);
  }
});

describe('the answer to a reply the person sent', () => {
  let mailbox: Mailbox;
  beforeAll(async () => {
    mailbox = await Mailbox.open();
  });
  afterAll(() => mailbox.close());

  it('is read when it comes, and the next reply is offered the next move', async () => {
    await mailbox.show('us-offer');
    await mailbox.pill();
    await mailbox.reply();
    await mailbox.page.keyboard.type('Dear Rosa, thank you for the offer.');
    await mailbox.page.locator('.aoO').click();
    const lines = await until('the answer to be read', async () => {
      const pills = await mailbox.pills();
      return pills.length === 2 ? pills : undefined;
    });
    expect(lines[1]).toMatch(/^They said: base fixed/);
    expect(await mailbox.bars()).toEqual([]);
    await mailbox.reply();
    expect(await mailbox.bar()).toContain('Insert');
    expect(mailbox.faults).toEqual([]);
  });
});

describe('a reply to any other mail', () => {
  let mailbox: Mailbox;
  beforeAll(async () => {
    mailbox = await Mailbox.open();
  });
  afterAll(() => mailbox.close());

  it('has no bar', async () => {
    const wire = await mailbox.wire();
    await mailbox.show('interview');
    await until('the mail to be judged', async () => (await wire.readings()).length > 0);
    await mailbox.reply();
    await mailbox.page.keyboard.type('Thursday is fine.');
    await until('the saved draft', () => mailbox.draft());
    expect(await mailbox.bars()).toEqual([]);
  });

  it('nor has a new mail written while an offer is open', async () => {
    await mailbox.show('us-offer');
    await mailbox.pill();
    await mailbox.page.locator('[gh="cm"]').click();
    await until('the new mail', () => mailbox.page.locator('[role="dialog"] [contenteditable]').count());
    await mailbox.page.keyboard.type('Dear landlord');
    // A reply opened afterwards gets its bar, so the new mail had its chance.
    await mailbox.reply();
    await mailbox.bar();
    expect(await mailbox.bars()).toHaveLength(1);
    expect(await mailbox.page.locator('[role="dialog"] countersign-surface').count()).toBe(0);
  });
});
