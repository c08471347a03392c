// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { CurrentView, HomeDesk } from '#app/home-view.ts';
import { createStore } from '#ui/store/create-store.ts';
import { Options } from '#ui/surfaces/Options.tsx';
import { Popup } from '#ui/surfaces/Popup.tsx';
import { memoryDesk, memoryPage } from '../harness/memory-desk.ts';
import { fixtureView } from '../harness/view.ts';
import { button, click, draw, press } from './support.ts';

const text = () => document.body.textContent ?? '';

describe('the popup', () => {
  it('shows the offer at a glance and opens the panel at the right sheet', async () => {
    const openPanel = vi.fn();
    const { desk } = memoryDesk(fixtureView());
    await draw(<Popup desk={desk} page={memoryPage().page} locale="en-US" openPanel={openPanel} />);
    for (const part of [
      'Halvorsen Robotics',
      '$185,000 a year',
      '≈ $232,000',
      '$205,000',
      'Fri, Mar 13',
      '3 business days',
    ])
      expect(text()).toContain(part);
    expect(text().indexOf('vacation days')).toBeLessThan(text().indexOf('severance'));
    await click(button('Write it'));
    await click(button('Prepare your ask'));
    expect(openPanel.mock.calls).toEqual([['say'], ['plan']]);
  });

  it('says how to start on any other page', async () => {
    const { desk } = memoryDesk(undefined, 'nothing');
    await draw(<Popup desk={desk} page={memoryPage().page} locale="en-US" openPanel={() => undefined} />);
    expect(text()).toContain('No offer on this page');
  });
});

describe('the options', () => {
  it('erases only after naming what is lost', async () => {
    const { desk, calls } = memoryDesk(fixtureView());
    const erased = () => calls.some((call) => call.verb === 'eraseEverything');
    await draw(
      <Options
        desk={desk}
        page={memoryPage().page}
        locale="en-US"
        version="0.1.0"
        sites={{ list: async () => [], allow: async () => false, revoke: async () => false }}
      />,
    );
    await click(button('Erase everything'));
    expect(text()).toContain('Halvorsen Robotics');
    expect(document.activeElement?.textContent).toBe('Keep it');
    await press(document.activeElement as Element, 'Escape');
    expect(document.activeElement?.textContent).toBe('Erase everything');
    expect(erased()).toBe(false);
    await click(button('Erase everything'));
    await click(button('Yes, erase everything'));
    expect(erased()).toBe(true);
    expect(text()).toContain('No offer is kept.');
  });
});

describe('what a surface follows', () => {
  const view = (id: string) => fixtureView({ negotiationId: id });
  const setUp = (first: CurrentView) => {
    let onTab = first;
    const { desk: base } = memoryDesk(view('a'));
    const desk: HomeDesk = { ...base, current: async () => onTab, open: async (id) => view(id) };
    const store = createStore(desk, memoryPage().page);
    const shown = () => store.session.view.value?.negotiationId;
    const turnTo = async (next: CurrentView) => {
      onTab = next;
      await store.session.follow();
    };
    return { store, shown, turnTo };
  };
  const offer = (id: string): CurrentView => ({ state: 'offer', view: view(id) });
  const nothing: CurrentView = { state: 'nothing', offers: [] };

  it('keeps an offer opened by hand until the tab shows another one', async () => {
    const { store, shown, turnTo } = setUp(offer('a'));
    await store.session.follow();
    await store.session.open('b');
    expect(shown()).toBe('b');
    await turnTo(offer('a'));
    expect(shown()).toBe('b');
    await turnTo(nothing);
    expect(shown()).toBe('b');
    await turnTo(offer('c'));
    expect(shown()).toBe('c');
  });

  it('forgets ticks, a chosen move and shown figures with the offer they belong to', async () => {
    const { store, turnTo } = setUp(offer('a'));
    await store.session.follow();
    store.asks.toggle('pto', true);
    store.revealed.value = true;
    await store.write({ kind: 'accept', asks: [] });
    await turnTo(offer('c'));
    expect(store.asks.ticked.value.size).toBe(0);
    expect(store.revealed.value).toBe(false);
    expect(store.say.move.value).toBeUndefined();
  });

  it('shows only the newest answer when several are on their way', async () => {
    const waiting: ((seen: CurrentView) => void)[] = [];
    const { desk: base } = memoryDesk(view('a'));
    const desk: HomeDesk = { ...base, current: () => new Promise((resolve) => waiting.push(resolve)) };
    const store = createStore(desk, memoryPage().page);
    const both = [store.session.follow(), store.session.follow()];
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    waiting[1]?.(offer('new'));
    waiting[0]?.(offer('old'));
    await Promise.all(both);
    expect(store.session.view.value?.negotiationId).toBe('new');
  });
});
