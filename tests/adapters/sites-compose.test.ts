// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { siteFor } from '#adapters/sites/index.ts';
import { composeHtml, newMailHtml, popOutHtml } from '../../demo/mailbox/compose-html.mjs';
import { addressOf, type DemoThread, demoThreads } from '../../demo/mailbox/mailbox.mjs';
import { threadHtml } from '../../demo/mailbox/thread-html.mjs';

const threads = demoThreads(new Date('2026-03-04T12:00:00Z'));
const us = threads.find(({ key }) => key === 'us-offer') as DemoThread;
const uk = threads.find(({ key }) => key === 'uk-offer') as DemoThread;
const url = new URL(`https://mail.google.com/mail/u/0/${addressOf('us-offer')}`);

/** Shows the offer from the United States with boxes in the message and popped out; says how many answer it. */
function repliesOf(inline: string, poppedOut: string): readonly HTMLElement[] {
  const thread = threadHtml(us).replace('<div class="ip"></div>', `<div class="ip adB">${inline}</div>`);
  const pop = poppedOut === '' ? '' : popOutHtml.replace('<div class="demo-dialog-body">', `$&${poppedOut}`);
  document.body.innerHTML = `<div role="main">${thread}</div><div class="dw"><div class="no">${pop}</div></div>`;
  const site = siteFor(url);
  const open = site?.thread(document, url);
  return open === undefined || site === undefined
    ? []
    : site.composes(document, open).map(({ editor, barAfter }) => {
        expect(editor.getAttribute('role')).toBe('textbox');
        expect(barAfter.parentElement?.closest('[contenteditable]')).toBeNull();
        expect(barAfter === editor || barAfter.contains(editor)).toBe(true);
        return editor;
      });
}

describe('Gmail: reply boxes', () => {
  it('finds a reply in the message, and the bar goes outside its editor', () => {
    expect(repliesOf(composeHtml(us), '')).toHaveLength(1);
  });

  it('finds a reply that was popped out, by the message it answers', () => {
    expect(repliesOf('', composeHtml(us))).toHaveLength(1);
  });

  it('finds it by its subject where the answered message has an id of another kind', () => {
    expect(repliesOf('', composeHtml(us).replace(/name="rm" value="[^"]*"/, 'name="rm" value="msg-x"'))).toHaveLength(
      1,
    );
  });

  it.each([
    ['a new mail', newMailHtml],
    ['a reply in another thread', composeHtml(uk)],
    ['no box at all', ''],
  ])('passes over %s', (_what, box) => {
    expect(repliesOf('', box)).toHaveLength(0);
  });

  it('passes over an editor that is not shown', () => {
    expect(repliesOf(`<div style="display: none;">${composeHtml(us)}</div>`, '')).toHaveLength(0);
  });
});
