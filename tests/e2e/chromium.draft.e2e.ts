import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../demo/open-browser.mjs';
import { isClass, Mailbox } from './support/mailbox.ts';

describe('a draft that would cost something', () => {
  let mailbox: Mailbox;
  beforeAll(async () => {
    mailbox = await Mailbox.open();
    await mailbox.show('us-offer');
    await mailbox.pill();
    await mailbox.reply();
    await mailbox.bar();
  });
  afterAll(() => mailbox.close());

  const marked = () =>
    mailbox.page.evaluate(() =>
      [...(CSS.highlights.get('countersign-draft') ?? [])].map((range) => (range as Range).toString()),
    );
  const count = () => mailbox.inShadow(isClass('count'));

  it('is marked under the phrase after a pause, and the editor has nothing of ours', async () => {
    await mailbox.page.keyboard.type(
      'Dear Rosa, thank you for the offer. Sorry to bother you, but I was hoping for more.',
    );
    const phrases = await until('the marks', async () => {
      const texts = await marked();
      return texts.length > 0 ? texts : undefined;
    });
    expect(phrases.join(' ')).toMatch(/sorry to bother/i);
    expect((await until('the count', count)).text).toMatch(/^\d marks?$/);
    const draft = await until('the saved draft', () => mailbox.draft());
    expect(draft).not.toMatch(/countersign|highlight/i);
  });

  it('says what each costs when asked', async () => {
    await mailbox.click('count');
    const notes = await until('the notes', () => mailbox.inShadow(isClass('notes')));
    expect(notes.text).toMatch(/apology/i);
  });

  it('does not mark the signature or anything but the draft', async () => {
    expect((await marked()).join(' ')).not.toMatch(/Calloway|303/);
  });

  it('loses a mark with the first key in its phrase', async () => {
    await mailbox.page.locator('[contenteditable]').focus();
    await mailbox.page.keyboard.press('Control+Home');
    await mailbox.page.keyboard.press('Control+Shift+End');
    await mailbox.page.keyboard.press('Delete');
    await until('no marks', async () => (await marked()).length === 0);
    await until('no count', async () => (await count()) === undefined);
  });

  it('is left alone where it is sound', async () => {
    const wire = await mailbox.wire();
    await mailbox.page.locator('[contenteditable]').focus();
    await mailbox.page.keyboard.type(
      'Dear Rosa, thank you very much for the offer. I will come back to you on Thursday.',
    );
    await until('the draft to be judged', async () =>
      (await wire.sent()).find(({ message }) => message.type === 'page:reviewDraft'),
    );
    expect(await marked()).toEqual([]);
  });

  it('takes its marks along when the thread is left', async () => {
    await mailbox.page.keyboard.type(' Sorry to bother you.');
    await until('a mark', async () => (await marked()).length > 0);
    await mailbox.back();
    await until('a clean page', async () => (await mailbox.leftovers()).hosts === 0);
    expect(await mailbox.leftovers()).toEqual({ hosts: 0, marks: 0, styles: 0 });
  });

  it('leaves no complaint in any console', () => expect(mailbox.faults).toEqual([]));
});
