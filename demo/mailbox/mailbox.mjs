// The demo mailbox: threads, and the page that shows them under the mail program's own address.
import { readFileSync } from 'node:fs';
import { composeHtml, newMailHtml, popOutHtml } from './compose-html.mjs';
import { escapeHtml } from './escape.mjs';
import { threadToken } from './ids.mjs';
import { oddMails } from './odd-mails.mjs';
import { startupOffer, ukOffer, usOffer } from './offers.mjs';
import { otherMails } from './other-mails.mjs';
import { ME } from './people.mjs';
import { messageHtml, threadHtml } from './thread-html.mjs';

const near = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** Three offers and ten mails that are none, newest first. */
export const demoThreads = (today) =>
  newestFirst([usOffer(today), ukOffer(today), startupOffer(today), ...otherMails(today)]);

/** Mails no reader should stumble over. */
export const oddThreads = (today) => newestFirst(oddMails(today));

const newestFirst = (threads) =>
  [...threads].sort((a, b) => (b.messages.at(-1)?.at.sortKey ?? 0) - (a.messages.at(-1)?.at.sortKey ?? 0));

export const addressOf = (key) => `#inbox/${threadToken(key)}`;

const listRow = ({ key, subject, messages }) => {
  const last = messages.at(-1);
  const text = last.html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 160);
  return `<tr class="zA yO" role="row" data-demo-thread="${threadToken(key)}"><td class="yX xY" role="gridcell"><div class="yW"><span class="yP" email="${escapeHtml(last.from.email)}" name="${escapeHtml(last.from.name)}">${escapeHtml(last.from.name)}</span></div></td><td class="xY a4W" role="gridcell"><div class="xS"><div class="xT"><span class="bog"><span data-thread-id="#thread-f:${threadToken(key)}">${escapeHtml(subject)}</span></span><span class="y2"> - ${text}</span></div></div></td><td class="xW xY" role="gridcell"><span title="${last.at.header}">${last.at.list}</span></td></tr>`;
};

const listHtml = (threads) =>
  `<div class="aeF"><div class="Cp"><table class="F cf zt" role="grid"><tbody>${threads.map(listRow).join('')}</tbody></table></div></div>`;

/** What the page's own script needs, as data. */
const dataOf = (threads) => ({
  list: listHtml(threads),
  popOut: popOutHtml,
  newMail: newMailHtml,
  threads: Object.fromEntries(
    threads.map((thread) => [
      threadToken(thread.key),
      {
        html: threadHtml(thread),
        subject: thread.subject,
        compose: composeHtml(thread),
        open: thread.messages.map((message, index) => messageHtml(thread.key, index, message, true)),
        later: thread.later.map((message, index) =>
          messageHtml(thread.key, thread.messages.length + index, message, true),
        ),
      },
    ]),
  ),
});

/** The page; `theme` is `light` or `dark`, as the person set it in the mail program. */
export function mailboxPage(threads, theme = 'light') {
  const data = JSON.stringify(dataOf(threads)).replace(/</g, '\\u003c');
  return near('page.html')
    .replace('/*STYLE*/', () => near('style.css'))
    .replace('THEME', theme)
    .replace('ADDRESS', ME.email)
    .replace('"DATA"', () => data)
    .replace('/*SCRIPT*/', () => near('page-script.js'));
}

/** Answers for the mail host: every address of the mail program is the mailbox; `?theme=dark` is its dark theme. */
export const mailboxPages = (threads) => (url) =>
  url.pathname.startsWith('/mail/') ? mailboxPage(threads, url.searchParams.get('theme') ?? 'light') : undefined;
