import { webmailSite } from '#adapters/sites/webmail.ts';

/**
 * LinkedIn messages, on the messages page and in the chat in the corner. The `msg-` class names have stayed;
 * the hashed ones change with every release and are not used.
 */
export const linkedin = webmailSite({
  id: 'linkedin',
  parts: {
    pane: [
      '.msg-convo-wrapper',
      '.msg-overlay-conversation-bubble',
      'div:has(> .msg-title-bar)',
      'div:has(> .msg-overlay-conversation-bubble-header)',
      'div:has(> header.msg-overlay-conversation-bubble-header)',
    ],
    subject: ['.msg-entity-lockup__entity-title', '.msg-overlay-bubble-header__title', '#thread-detail-jump-target h2'],
    message: ['.msg-s-event-listitem', '.msg-s-message-list__event'],
    body: ['p.msg-s-event-listitem__body', '.msg-s-event-listitem__body'],
    sender: ['.msg-s-message-group__name', '.msg-s-message-group__profile-link'],
    date: ['time.msg-s-message-group__timestamp[datetime]'],
    // The day stands once above the messages of that day.
    dayAbove: ['time.msg-s-message-list__time-heading'],
    editor: ['.msg-form__contenteditable[role="textbox"][contenteditable="true"]', '.msg-form__contenteditable'],
    editorCell: ['.msg-form__msg-content-container', '.msg-form__message-texteditor'],
    file: ['.msg-s-event-listitem__attachment-item [title*="."]', '.ui-attachment__filename'],
  },
  idFrom: ['data-event-urn'],
  isOpen: (url) => /^\/messaging\/thread\/[^/]{4,}/.test(url.pathname),
  threadId: (url, document) =>
    /^\/messaging\/thread\/([^/?#]{4,240})/.exec(url.pathname)?.[1] ??
    document
      .querySelector('.msg-title-bar a[href*="/in/"], .msg-overlay-bubble-header__title a[href*="/in/"]')
      ?.getAttribute('href')
      ?.slice(0, 200),
  // Bubbles of the other side carry a mark; those without it are the person's own.
  isMine: ({ element }) =>
    !element.matches('.msg-s-event-listitem--other') && element.querySelector('.msg-s-event-listitem--other') === null,
});
