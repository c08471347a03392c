import { webmailSite } from '#adapters/sites/webmail.ts';

/** The last step behind `/id/` names the conversation, or the mail where conversations are switched off. */
const opened = (url: URL) => /\/id\/([^/?#]{6,600})/.exec(url.pathname)?.[1];

/**
 * Outlook on the web. Its own class names are build hashes and change; ids, roles, `data-app-section` and
 * `data-testid` have stayed. Labels follow the interface language and are never compared.
 */
export const outlook = webmailSite({
  id: 'outlook',
  parts: {
    pane: [
      '#ConversationReadingPaneContainer',
      '[role="main"][data-app-section="MailReadCompose"]',
      '[data-app-section="ConversationContainer"]',
      '[data-app-section="ItemContainer"]',
      '[role="main"]:has([id^="UniqueMessageBody"])',
    ],
    subject: [
      '[data-app-section="ConversationContainer"] [role="heading"][title]',
      '[role="heading"][aria-level="2"][title]',
      '#MailList [data-convid][aria-selected="true"]',
    ],
    message: [
      '[aria-expanded="true"]:has([id^="UniqueMessageBody"])',
      '.wide-content-host',
      '[data-app-section="ItemContainer"]',
    ],
    body: ['[id^="UniqueMessageBody"]', '[role="document"] .allowTextSelection', '[role="document"] > [aria-label]'],
    sender: ['[role="region"] > [aria-label][tabindex]', '[data-testid="SenderPersona"]', '.OZZZK'],
    date: ['[data-testid="SentReceivedSavedTime"]', 'time[datetime]'],
    editor: [
      '[id^="editorParent_"] [role="textbox"][contenteditable="true"]',
      '[role="textbox"][contenteditable="true"][aria-multiline="true"]',
    ],
    editorCell: ['[id^="editorParent_"]'],
    file: ['[role="listbox"] [role="option"] [title*="."]', '[data-testid="attachment-name"]'],
  },
  isMail: (url) => url.pathname.startsWith('/mail/') || url.pathname === '/mail',
  isOpen: (url) => opened(url) !== undefined,
  threadId: (url, document) => {
    const inAddress = opened(url);
    const chosen = document.querySelector('#MailList [data-convid][aria-selected="true"]')?.getAttribute('data-convid');
    return chosen ?? (inAddress === undefined ? undefined : decoded(inAddress));
  },
  // The page's title names the account: "Mail - Dana Whitfield - Outlook", in every language in this order.
  isMine: ({ from, url, document }) => {
    const account = /^.{1,200}? [-–] (.{1,200}) [-–] Outlook$/.exec(document.title.slice(0, 500))?.[1];
    return /\/(?:sentitems|drafts)\//.test(url.pathname) || (account !== undefined && account === from?.name);
  },
  signatures: '#Signature, [id^="Signature"], #ms-outlook-mobile-signature',
});

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
