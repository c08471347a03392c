import { webmailSite } from '#adapters/sites/webmail.ts';

/** Proton Mail shows a mail, and the editor, in a frame of the same origin: its document is reached from the page. */
export const proton = webmailSite({
  id: 'proton',
  parts: {
    pane: [
      'main:has([data-testid^="message-view"])',
      'main:has([data-shortcut-target="message-container"])',
      '[role="main"]',
      'main',
    ],
    subject: ['[data-testid="conversation-header:subject"]', '[data-testid="message-header:subject"]', 'main h1'],
    message: ['[data-testid^="message-view"]', '[data-shortcut-target="message-container"]', 'article'],
    body: ['#proton-root', 'body'],
    sender: [
      '[data-testid="recipient-label"]',
      '[data-testid="recipient-address"]',
      '[data-testid="message-header:from"]',
    ],
    date: ['time[datetime]', '[data-testid="item-date-full"]', '[data-testid="message-header:date"]', 'time'],
    editor: ['#rooster-editor[contenteditable="true"]', '#rooster-editor', '[data-testid="editor-textarea"]'],
    editorCell: [],
    file: ['[data-testid^="attachment-item"] [title*="."]', '[data-testid="attachment-item:name"]'],
  },
  frame: [
    'iframe[data-testid="content-iframe"]',
    'iframe[title="Email content"]',
    'article iframe[sandbox*="allow-same-origin"]',
  ],
  editorFrame: ['iframe[data-testid="rooster-iframe"]', 'iframe[title="Email composer"]'],
  idFrom: ['data-message-id'],
  isOpen: (url) => /^\/u\/\d{1,3}\/[^/]{2,60}\/[^/]{12,}/.test(url.pathname),
  threadId: (url) => /^\/u\/\d{1,3}\/[^/]{2,60}\/([^/]{3,240})/.exec(url.pathname)?.[1],
  isMine: ({ url }) => /^\/u\/\d{1,3}\/(?:sent|all-sent|drafts)\//.test(url.pathname),
  signatures: '.protonmail_signature_block, [class*="protonmail_signature"]',
});
