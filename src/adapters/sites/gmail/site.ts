import { findPart, findParts, isShown } from '#adapters/sites/find-part.ts';
import { gmailAttachments } from '#adapters/sites/gmail/attachments.ts';
import { GMAIL, SIGNATURES } from '#adapters/sites/gmail/selectors.ts';
import { hostsOf } from '#adapters/sites/hosts.ts';
import { isUnder } from '#adapters/sites/is-under.ts';
import { pageDate } from '#adapters/sites/page-date.ts';
import { isQuoted } from '#adapters/sites/quotes.ts';
import { MissingPart, type Site, type SiteCompose, type SiteMessage, type SiteThread } from '#adapters/sites/site.ts';

const ID = 'gmail';

/** The last step of the address names a thread: "#inbox/FMfcgz…", "#search/offer/18c…". */
const isThreadAddress = (url: URL) => /\/[A-Za-z0-9]{16,}$/.test(url.hash.slice(0, 2_000).replace(/\?.*$/, ''));

const cleanId = (id: string | null | undefined) =>
  id == null || id === '' || id === 'undefined' ? undefined : id.replace(/^#/, '');

export const gmail: Site = {
  id: ID,
  hosts: hostsOf(ID),
  parts: GMAIL,
  knows: (url) => isUnder(url, hostsOf(ID)),

  thread(document, url): SiteThread | undefined {
    const main = findParts(document, GMAIL.main).find(isShown);
    if (main === undefined) {
      if (isThreadAddress(url)) throw new MissingPart(ID, 'main');
      return undefined;
    }
    const subject = findPart(main, GMAIL.subject);
    const thread = findPart(main, GMAIL.thread) ?? (subject === undefined ? undefined : main);
    if (thread === undefined) {
      if (isThreadAddress(url)) throw new MissingPart(ID, 'thread');
      return undefined;
    }
    const list = findPart(thread, GMAIL.list) ?? thread;
    const messages = findParts(thread, GMAIL.message).flatMap((element) => messageOf(element, document) ?? []);
    const item = findPart(thread, GMAIL.item);
    if (messages.length === 0 && item === undefined) throw new MissingPart(ID, 'message');
    if (messages.length === 0 && findPart(thread, GMAIL.openItem) !== undefined) throw new MissingPart(ID, 'body');
    const id =
      cleanId(subject?.getAttribute('data-thread-perm-id')) ??
      cleanId(subject?.getAttribute('data-legacy-thread-id')) ??
      url.hash;
    return { id, subject: (subject?.textContent ?? '').trim().slice(0, 1_000), messages, list };
  },

  composes: (document, thread): SiteCompose[] =>
    findParts(document, GMAIL.editor)
      .filter((editor) => isShown(editor) && answers(editor, thread))
      .map((editor) => ({ editor, barAfter: cellOf(editor) })),

  isQuote: isQuoted,
  isSignature: (element) => element.matches(SIGNATURES),
};

/** A reply box stands in the thread, or names the message it answers. A new mail to someone else does neither. */
function answers(editor: HTMLElement, thread: SiteThread): boolean {
  if (thread.list.contains(editor)) return true;
  const box = editor.closest('[role="dialog"]');
  const answered = box?.querySelector<HTMLInputElement>('input[name="rm"]')?.value ?? '';
  if (box === null || answered === '') return box === null;
  const subject = box.querySelector<HTMLInputElement>('input[name="subjectbox"]')?.value ?? '';
  return (
    thread.messages.some(({ element }) => idsOf(element).includes(cleanId(answered) ?? '')) ||
    (thread.subject !== '' && subject.replace(/^[^:]{1,8}:\s*/, '') === thread.subject)
  );
}

const idsOf = (element: HTMLElement): readonly string[] =>
  ['data-legacy-message-id', 'data-message-id'].flatMap((name) => cleanId(element.getAttribute(name)) ?? []);

/** The node of the editor's cell that holds the editor: what comes after it is outside the editor. */
function cellOf(editor: HTMLElement): HTMLElement {
  const cell = editor.closest<HTMLElement>(GMAIL.editorCell.join());
  let node: HTMLElement = editor;
  while (cell !== null && node.parentElement !== null && node.parentElement !== cell) node = node.parentElement;
  return node;
}

function messageOf(element: HTMLElement, document: Document): SiteMessage | undefined {
  const body = findParts(element, GMAIL.body).find(isShown);
  if (body === undefined || !isShown(element)) return undefined;
  const [id] = idsOf(element);
  if (id === undefined) return undefined;
  const sender = findPart(element, GMAIL.sender);
  const date = findPart(element, GMAIL.date);
  const sentOn = pageDate(date?.getAttribute('title') ?? '') ?? pageDate(date?.textContent ?? '');
  const name = sender?.getAttribute('name') ?? sender?.textContent?.trim();
  const email = sender?.getAttribute('email') ?? undefined;
  return {
    id,
    from: {
      ...(name == null || name === '' ? {} : { name: name.slice(0, 500) }),
      ...(email === undefined ? {} : { email: email.slice(0, 500) }),
    },
    ...(sentOn === undefined ? {} : { sentOn }),
    mine: isMine(element, email, document),
    element,
    body,
    pillBefore: body.closest<HTMLElement>('.ii.gt') ?? body,
    attachments: gmailAttachments(element, body),
  };
}

/** Gmail numbers messages written in this account `msg-a:`; else the sender is the address of the account in front. */
function isMine(element: HTMLElement, email: string | undefined, document: Document): boolean {
  if (/^#?msg-a:/.test(element.getAttribute('data-message-id') ?? '')) return true;
  const account = /[\w.+-]{1,64}@[\w.-]{1,190}/.exec(
    findPart(document, GMAIL.account)?.getAttribute('aria-label') ?? '',
  )?.[0];
  return account !== undefined && account.toLowerCase() === email?.toLowerCase();
}
