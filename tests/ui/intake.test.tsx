// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { DocumentOutcome, Documents } from '#app/document-reader.ts';
import type { PageAttachment } from '#app/page-view.ts';
import { createStore } from '#ui/store/create-store.ts';
import { Panel } from '#ui/surfaces/Panel.tsx';
import { memoryDesk, memoryPage } from '../harness/memory-desk.ts';
import { fixtureView } from '../harness/view.ts';
import { button, click, draw, settled } from './support.ts';

const TEXT = 'A letter of more than forty characters, so that it counts as one.';
const letter = (notes: readonly string[] = []): DocumentOutcome => ({ kind: 'letter', letter: { text: TEXT }, notes });
/** A file as the browser hands it over; jsdom's own cannot be read. */
const file = (name = 'offer.pdf') =>
  Object.assign(new File([new Uint8Array(3)], name), { arrayBuffer: async () => new ArrayBuffer(3) });

/** Documents whose reading ends when the test says so. */
function heldDocuments(attached: readonly PageAttachment[] = [], bytes: Uint8Array | undefined = new Uint8Array(2)) {
  const running: {
    name: string;
    end: (outcome: DocumentOutcome) => void;
    progress: (share: number) => void;
    stopped: boolean;
  }[] = [];
  const fetched: string[] = [];
  const documents: Documents = {
    reader: {
      read(name, _bytes, progress) {
        let end: (outcome: DocumentOutcome) => void = () => {};
        const outcome = new Promise<DocumentOutcome>((resolve) => {
          end = resolve;
        });
        const one = { name, end, progress, stopped: false };
        running.push(one);
        return {
          outcome,
          stop() {
            one.stopped = true;
            end({ kind: 'stopped' });
          },
        };
      },
    },
    attachments: {
      list: async () => attached,
      async bytesOf(id) {
        fetched.push(id);
        return bytes;
      },
    },
  };
  return { documents, running, fetched };
}

function setUp(held = heldDocuments()) {
  const { desk, calls } = memoryDesk(fixtureView());
  const memory = memoryPage();
  const store = createStore(desk, memory.page, undefined, 'en-US', held.documents);
  const read = () => calls.flatMap(({ verb, argument }) => (verb === 'readText' ? [argument] : []));
  return { ...held, store, intake: store.intake, read, changed: memory.changed };
}
const attachment = (isWanted: boolean): PageAttachment => ({
  id: 'm1/0',
  name: 'letter.pdf',
  siteId: 'gmail',
  messageId: 'm1',
  threadId: 't1',
  sentOn: '2026-03-02',
  isWanted,
});

describe('a file that comes in', () => {
  it('is read, filed under its name and told of with its notes', async () => {
    const { intake, running, read, store } = setUp();
    void intake.readFile(file());
    await settled();
    running[0]?.progress(0.5);
    expect(intake.state.value).toEqual({ kind: 'reading', name: 'offer.pdf', share: 0.5 });
    running[0]?.end(letter(['The first 60 were read.']));
    await settled();
    expect(read()).toEqual([{ text: TEXT, name: 'offer.pdf' }]);
    expect(intake.state.value).toBeUndefined();
    expect(store.attempts.done.value?.text).toBe('“offer.pdf” was read. The first 60 were read.');
  });
  it('can be stopped, and nothing of it is filed', async () => {
    const { intake, running, read } = setUp();
    void intake.readFile(file());
    await settled();
    intake.stop();
    running[0]?.end(letter());
    await settled();
    expect(running[0]?.stopped).toBe(true);
    expect(intake.state.value?.kind).toBe('stopped');
    expect(read()).toEqual([]);
  });
  it('gives way to the next one', async () => {
    const { intake, running, read } = setUp();
    void intake.readFile(file('first.pdf'));
    await settled();
    void intake.readFile(file('second.pdf'));
    await settled();
    running[0]?.end(letter());
    running[1]?.end(letter());
    await settled();
    expect(running[0]?.stopped).toBe(true);
    expect(read()).toEqual([{ text: TEXT, name: 'second.pdf' }]);
  });
  it('is not opened when it is too large', async () => {
    const { intake, running } = setUp();
    const large = file();
    Object.defineProperty(large, 'size', { value: 25_000_001 });
    await intake.readFile(large);
    expect(intake.state.value).toMatchObject({ kind: 'problem', message: expect.stringContaining('25 MB') });
    expect(running).toEqual([]);
  });
  it('that is no offer says so', async () => {
    const { intake, running } = setUp();
    void intake.readFile(file());
    await settled();
    running[0]?.end({ kind: 'letter', letter: { text: 'short' }, notes: [] });
    await settled();
    expect(intake.state.value).toMatchObject({ kind: 'problem', message: 'No offer was found in this text.' });
  });
  it('that could not be opened can be tried again', async () => {
    const { intake, running } = setUp();
    const gone = Object.assign(file(), { arrayBuffer: async () => Promise.reject(new Error('moved')) });
    await intake.readFile(gone);
    expect(intake.state.value).toMatchObject({ kind: 'problem', message: expect.stringContaining('choose it again') });
    Object.assign(gone, { arrayBuffer: async () => new ArrayBuffer(3) });
    if (intake.state.value?.kind === 'problem') intake.state.value.again?.();
    await settled();
    expect(running).toHaveLength(1);
  });
});

describe('a letter attached to the open mail', () => {
  it('waits to be asked for', async () => {
    const { intake, fetched } = setUp(heldDocuments([attachment(false)]));
    await intake.look();
    expect(intake.attached.value).toHaveLength(1);
    expect(fetched).toEqual([]);
  });
  it('is read once when it was clicked in the page, with the mail it belongs to', async () => {
    const { intake, running, read, fetched } = setUp(heldDocuments([attachment(true)]));
    void intake.look();
    void intake.look();
    await settled();
    running[0]?.end(letter());
    await settled();
    expect(fetched).toEqual(['m1/0']);
    expect(read()).toEqual([
      {
        text: TEXT,
        name: 'letter.pdf',
        sentOn: '2026-03-02',
        attachedTo: { siteId: 'gmail', messageId: 'm1', threadId: 't1' },
      },
    ]);
  });
  it('says what to do when the page does not hand it over', async () => {
    const held = heldDocuments([attachment(false)]);
    const documents: Documents = {
      ...held.documents,
      attachments: { list: async () => [], bytesOf: async () => undefined },
    };
    const { intake, running } = setUp({ ...held, documents });
    await intake.readAttachment(attachment(false));
    expect(intake.state.value).toMatchObject({ kind: 'problem', message: expect.stringContaining('drop it here') });
    expect(running).toEqual([]);
  });
});

describe('the panel', () => {
  const show = async (held: ReturnType<typeof heldDocuments>) => {
    const { desk } = memoryDesk(fixtureView(), 'nothing');
    await draw(<Panel desk={desk} page={memoryPage().page} locale="en-US" documents={held.documents} />);
  };
  const drop = async (dropped: File, type: string) => {
    const event = new Event(type, { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], files: [dropped], dropEffect: 'none' } });
    document.querySelector('.panel')?.dispatchEvent(event);
    await settled();
    return event;
  };
  it('takes a file dropped anywhere, shows how far it is, and stops it', async () => {
    const held = heldDocuments();
    await show(held);
    await drop(file(), 'dragover');
    expect(document.body.textContent).toContain('Drop the letter here');
    expect((await drop(file(), 'drop')).defaultPrevented).toBe(true);
    expect(document.body.textContent).not.toContain('Drop the letter here');
    held.running[0]?.progress(0.25);
    await settled();
    expect(document.querySelector('progress')?.value).toBe(0.25);
    expect(document.querySelector('.intake')?.textContent).toContain('25%');
    await click(button('Stop'));
    expect(document.body.textContent).toContain('“offer.pdf” was stopped');
    await click(button('Try again'));
    held.running[1]?.end({ kind: 'problem', message: 'This PDF is locked with a password.' });
    await settled();
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('locked with a password');
    await click(button('Close'));
    expect(document.querySelector('[role="alert"]')).toBeNull();
  });
  it('leaves dragged text to the browser', async () => {
    await show(heldDocuments());
    const event = new Event('dragover', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'dataTransfer', { value: { types: ['text/plain'], files: [] } });
    document.querySelector('.panel')?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });
  it('offers what is attached to the mail', async () => {
    const held = heldDocuments([attachment(false)]);
    await show(held);
    await click(button('Read letter.pdf'));
    expect(held.fetched).toEqual(['m1/0']);
  });
});
