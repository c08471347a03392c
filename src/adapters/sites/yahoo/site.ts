import { webmailSite } from '#adapters/sites/webmail.ts';

/** Yahoo Mail names its parts by `data-test-id`. */
export const yahoo = webmailSite({
  id: 'yahoo',
  parts: {
    pane: [
      '[data-test-id="message-group-view"]',
      '[data-test-id="message-view"]',
      '[role="main"]:has([data-test-id="message-view-body-content"])',
    ],
    subject: ['[data-test-id="message-group-subject-text"]', '[data-test-id="message-subject"]'],
    message: [
      '[data-test-id="message-view"]',
      '[data-test-id="message-item"]',
      'li:has([data-test-id="message-view-body-content"])',
    ],
    body: ['[data-test-id="message-view-body-content"]', '[data-test-id="message-view-body"]', '.msg-body'],
    sender: ['[data-test-id="message-from"] [data-test-id="email-pill"]', '[data-test-id="message-from"]'],
    date: ['[data-test-id="message-date"] time', '[data-test-id="message-date"]', 'time[datetime]'],
    editor: [
      '[data-test-id="rte"][contenteditable="true"]',
      '#editor-container [contenteditable="true"]',
      '[data-test-id="rte"]',
    ],
    editorCell: ['#editor-container'],
    file: ['[data-test-id="attachment-card"] [title*="."]', '[data-test-id="attachment-file-name"]'],
  },
  idFrom: ['data-message-id', 'data-mid', 'data-iid'],
  isMail: (url) => /^\/(?:d|n|b|mb|mail)\//.test(url.pathname),
  isOpen: (url) => /\/messages?\/[^/]{4,}/.test(url.pathname),
  threadId: (url) => /\/messages?\/([^/?#]{4,300})/.exec(url.pathname)?.[1],
  isMine: ({ url }) => /\/folders\/2(?:\/|$)/.test(url.pathname),
  signatures: '[id^="ymail_android_signature"], #signature, .yahoo-signature, [data-test-id="signature"]',
});
