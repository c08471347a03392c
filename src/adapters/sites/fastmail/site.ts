import { webmailSite } from '#adapters/sites/webmail.ts';

/** Fastmail names its views by class: `v-Message`, `v-Thread`, `v-Compose`. */
export const fastmail = webmailSite({
  id: 'fastmail',
  parts: {
    pane: ['.v-Thread', '.v-Page-content:has(.v-Message)', '[role="main"]:has(.v-Message)', '#conversation'],
    subject: ['.v-Thread-title', '.v-Thread h1', 'h1.v-MailboxItem-subject'],
    message: ['.v-Message', 'article'],
    body: ['.v-Message-body.u-containSelection', '.v-Message-body'],
    sender: ['.v-Message-fromAddress', '.v-Message-from', '.v-MessageCard-from', '.v-Message-header [title*="@"]'],
    date: ['.v-Message-date time', '.v-Message-header time[datetime]', '.v-Message-date', '.v-Message-time'],
    editor: [
      '.v-Compose [contenteditable="true"][role="textbox"]',
      '.v-RichText-input[contenteditable="true"]',
      '.v-Compose [contenteditable="true"]',
    ],
    editorCell: ['.v-RichText'],
    file: ['.v-Attachment [title*="."]', '.v-FileAttachment-name', '.v-Attachment-name'],
  },
  idFrom: ['data-message-id', 'id'],
  isMail: (url) => url.pathname.startsWith('/mail/'),
  isOpen: (url) => /^\/mail\/[^/]{1,120}\/[^/]{6,}/.test(url.pathname),
  threadId: (url) => /^\/mail\/[^/]{1,120}\/([^/?#]{6,240})/.exec(url.pathname)?.[1],
  isMine: ({ url }) => /^\/mail\/(?:Sent|Drafts)\//i.test(url.pathname),
  signatures: '[id^="sig"], .signature',
});
