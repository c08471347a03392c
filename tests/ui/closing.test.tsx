// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { storyMarkdown } from '#app/story-markdown.ts';
import { StoryPage } from '#ui/story/story-page.tsx';
import { Options } from '#ui/surfaces/Options.tsx';
import { findOffers } from '#ui/surfaces/offer-list.tsx';
import { Panel } from '#ui/surfaces/Panel.tsx';
import { NEAR_THE_END, nearTheEnd } from '../harness/closing.ts';
import { memoryKeeping } from '../harness/keeping.ts';
import { memoryDesk, memoryPage } from '../harness/memory-desk.ts';
import { ENTRIES, fixtureView } from '../harness/view.ts';
import { button, click, draw, labelled, settled, write } from './support.ts';

let desk: ReturnType<typeof memoryDesk>;
let page: ReturnType<typeof memoryPage>;
let kept: ReturnType<typeof memoryKeeping>;
const GOALS = { target: 198_000, walkAway: 186_000 };
const text = () => document.body.textContent ?? '';
const last = (verb: string) => desk.calls.filter((call) => call.verb === verb).at(-1)?.argument;

async function ledger(view = nearTheEnd(fixtureView({ goals: GOALS, entries: [...ENTRIES, ...NEAR_THE_END] }))) {
  desk = memoryDesk(view);
  page = memoryPage(true);
  kept = memoryKeeping();
  return draw(<Panel desk={desk.desk} page={page.page} locale="en-US" keeping={kept.keeping} tab="ledger" />);
}

describe('what was read from the mail', () => {
  beforeEach(() => ledger());
  it('is confirmed as it was read', async () => {
    await click(button('Confirm: They offer something else'));
    expect(last('confirm')).toMatchObject({
      documentId: 'd4',
      entry: { kind: 'answer', stance: 'counter', terms: [{ field: 'baseSalary', amount: 191_000 }] },
    });
    expect(document.querySelector('[aria-label="Confirm: They offer something else"]')).toBeNull();
  });
  it('is put right before it is confirmed', async () => {
    await click(button('Change it: They offer something else'));
    const form = document.querySelector('.card-form') as HTMLElement;
    await write(labelled('It comes to', form) as HTMLInputElement, 'final');
    await click(labelled(/^Base salary/, form));
    await click(button('Confirm', form));
    expect(last('confirm')).toMatchObject({ documentId: 'd4', entry: { stance: 'final', terms: [] } });
  });
  it('is passed over, which is an entry of its own', async () => {
    await click(button('Not about this: Ask for more, with a reason'));
    expect(last('record')).toMatchObject({ entry: { kind: 'passed-over', documentId: 'd3' } });
  });
});

describe('agreed terms and the new letter', () => {
  beforeEach(() => ledger());
  it('stand with both sentences, and the words ask for exactly what is missing', async () => {
    const card = [...document.querySelectorAll('.card')].find((each) =>
      each.textContent?.includes('less in the letter'),
    );
    expect(card?.textContent).toContain('We can go to thirty on the sign-on');
    expect(card?.textContent).toContain('You will receive a sign-on bonus of $20,000');
    await click(button('Ask for it in writing'));
    expect(last('wordings')).toMatchObject({
      move: { kind: 'request-writing', asks: [{ field: 'signOnBonus', amount: 30_000 }] },
    });
  });
  it('mark the sentence in the mail while one is under the pointer', async () => {
    const card = [...document.querySelectorAll('.card')].find((each) => each.textContent?.includes('worse'));
    card?.dispatchEvent(new MouseEvent('mouseenter'));
    expect(page.calls.at(-1)?.slice(0, 2)).toEqual(['mark', 'd2']);
    card?.dispatchEvent(new MouseEvent('mouseleave'));
    expect(page.calls.at(-1)).toEqual(['unmark']);
  });
  it('say that the letter is not ready for a yes, name what is missing, and leave the choice', async () => {
    expect(text()).toContain('One agreed term is not in the letter as agreed');
    await click(button('Write the yes all the same'));
    expect(last('wordings')).toMatchObject({ move: { kind: 'accept' } });
  });
  it('show no private figure beside the walk-away', () => {
    expect(text()).toContain('walk-away');
    for (const secret of ['186,000', '198,000 more', '186000']) expect(text()).not.toContain(secret);
  });
});

describe('days and loose ends', () => {
  beforeEach(() => ledger());
  it('offer the calendar file, and links only where they are asked for', async () => {
    const made = vi.fn(() => 'blob:x');
    // jsdom has no downloads.
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: made, revokeObjectURL: () => undefined }));
    await click(button('Save as a calendar file'));
    expect(made).toHaveBeenCalledOnce();
    vi.restoreAllMocks();
    expect(document.querySelector('a[href*="calendar.google"]')).toBeNull();
    await click(button('Add one to a calendar on the web'));
    const link = document.querySelector<HTMLAnchorElement>('a[href*="calendar.google"]');
    expect(link?.rel).toContain('noreferrer');
    expect(link?.href).toContain('20260313');
    vi.unstubAllGlobals();
  });
  it('take a day of the person’s own', async () => {
    await click(button('Another day'));
    await write(labelled('What'), 'Ines calls back');
    const form = labelled('What').closest('.disclosure') as HTMLElement;
    await write(labelled('When', form), '2026-03-16');
    await click(labelled('They promised an answer by then'));
    await click(button('Keep the day'));
    expect(last('record')).toMatchObject({
      entry: { kind: 'due', what: 'answer', title: 'Ines calls back', date: '2026-03-16' },
    });
  });
  it('tick off, drop and add what is to do', async () => {
    if (document.querySelector('.tick') === null || !text().includes('Background check'))
      await click(button(/things to do$/));
    await click(labelled('Background check'));
    expect(last('record')).toMatchObject({
      entry: { kind: 'task', task: 'condition:background check', state: 'done' },
    });
    await click(button('Not for me: Notice in your present job'));
    expect(last('record')).toMatchObject({ entry: { kind: 'task', task: 'check:notice', state: 'dropped' } });
    await write(labelled('Something else to do'), 'Sell the car');
    await click(button('Add it'));
    expect(last('record')).toMatchObject({ entry: { kind: 'task', state: 'open', text: 'Sell the car' } });
  });
});

describe('saving that is tried again', () => {
  it('names the entry the same both times, so that it is made once', async () => {
    await ledger(fixtureView());
    const first = desk.desk.record;
    const ids: unknown[] = [];
    let fails = true;
    desk.desk.record = async (change) => {
      ids.push(change.entryId);
      if (fails) throw new Error('the worker was stopped');
      return first(change);
    };
    await click(labelled('Note'));
    await write(document.querySelector('textarea') as unknown as HTMLInputElement, 'They like early starts');
    await click(button('Enter'));
    fails = false;
    await click(button('Try again'));
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
    expect(typeof ids[0]).toBe('string');
  });
});

describe('a backup in the options', () => {
  const choose = async (content: string) => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"][accept*="json"]') as HTMLInputElement;
    const file = new File([content], 'backup.json');
    // jsdom reads no bytes of a file by itself.
    file.arrayBuffer = async () => new TextEncoder().encode(content).buffer as ArrayBuffer;
    Object.defineProperty(input, 'files', { configurable: true, value: [file] });
    Object.defineProperty(input, 'value', { configurable: true, writable: true, value: '' });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    await settled();
  };
  beforeEach(async () => {
    desk = memoryDesk(fixtureView());
    kept = memoryKeeping();
    const sites = { list: async () => [], allow: async () => true, revoke: async () => true };
    await draw(
      <Options
        desk={desk.desk}
        page={memoryPage().page}
        locale="en-US"
        keeping={kept.keeping}
        version="1"
        sites={sites}
      />,
    );
  });
  afterEach(() => vi.unstubAllGlobals());
  it('shows what would change before anything is', async () => {
    await choose('{}');
    expect(text()).toContain('Brightwell Systems');
    expect(text()).toContain('14 records new, 2 changed.');
    expect(kept.calls.some(([verb]) => verb === 'apply')).toBe(false);
    await click(labelled('Replace what is here'));
    expect(text()).toContain('would be lost: Nordlicht Energie');
    await click(button('Replace everything'));
    expect(kept.calls.at(-1)).toEqual(['apply', 'replace']);
    expect(text()).toContain('The backup is read in.');
  });
  it('asks for the passphrase of a sealed one, and says when it is not the one', async () => {
    await choose('sealed');
    const field = () =>
      [...document.querySelectorAll<HTMLInputElement>('input[type="password"]')].at(-1) as HTMLInputElement;
    await write(field(), 'wrong');
    await click(button('Open it'));
    expect(text()).toContain('The passphrase is not the right one');
    await write(field(), 'open sesame');
    await click(button('Open it'));
    await click(button('Add it'));
    expect(kept.calls.at(-1)).toEqual(['apply', 'merge']);
  });
  it('says why a file is no backup and changes nothing', async () => {
    await choose('broken');
    expect(text()).toContain('Nothing was changed');
    expect(kept.calls.some(([verb]) => verb === 'apply')).toBe(false);
  });
});

describe('the story', () => {
  it('asks for the private part only when it is ticked', async () => {
    desk = memoryDesk(fixtureView({ goals: GOALS }));
    const props = {
      desk: desk.desk,
      page: memoryPage().page,
      locale: 'en-US',
      markdown: storyMarkdown,
      print: () => undefined,
    };
    await draw(<StoryPage {...props} negotiationId="halvorsen" />);
    expect(last('story')).toMatchObject({ withPrivate: false });
    expect(text()).toContain('We can go to thirty on the sign-on');
    expect(text()).not.toContain('186,000');
    await click(labelled('Put in my private figures and notes'));
    expect(last('story')).toMatchObject({ withPrivate: true });
    expect(text()).toContain('186,000');
  });
});

describe('the search', () => {
  const offer = (negotiationId: string, employer: string, search: string) =>
    ({ negotiationId, employer, stage: 'weigh', updatedAt: '2026-03-11T11:12:00Z', search }) as const;
  const all = [offer('a', 'Tern Water', 'ayla@ternwater.example a bicycle'), offer('b', 'Basin Works', 'Bea')];
  it.each([
    ['', ['a', 'b']],
    ['  ', ['a', 'b']],
    ['BICYCLE', ['a']],
    ['tern ayla', ['a']],
    ['tern bea', []],
    ['weigh', ['a', 'b']],
  ])('"%s"', (query, found) => {
    expect(findOffers(all, query).map(({ negotiationId }) => negotiationId)).toEqual(found);
  });
});
