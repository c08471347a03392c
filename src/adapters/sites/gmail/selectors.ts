/**
 * Every selector for Gmail, best first: attributes and roles before class names.
 * Gmail changes reach accounts in waves, so each part has more than one way to be found.
 */
export const GMAIL = {
  main: ['[role="main"]'],
  thread: ['.nH.a98.iY', '[role="main"] .a98', '[role="main"] .if', '[role="main"] .PeIF1d'],
  subject: ['h2[data-thread-perm-id]', 'h2[data-legacy-thread-id]', 'h2.hP'],
  list: ['[role="list"]'],
  item: ['[role="listitem"]'],
  openItem: ['[role="listitem"][aria-expanded="true"]'],
  /** An expanded message; collapsed ones have only a snippet. */
  message: ['.adn[data-message-id]', '.adn[data-legacy-message-id]', '[data-message-id]:has(.ii.gt)'],
  sender: ['.gD[email]', 'h3.iw span[email]', 'span[email]'],
  date: ['.g3[title]', '.g3'],
  body: ['.ii.gt .a3s', '.a3s'],
  /** An attachment's card, and in it the link that is left where the card does not tell the address. */
  card: ['.aQH > .aZo', '.aZo[download_url]', '[download_url]'],
  cardLink: ['a.aQy[href*="view=att"]', 'a[href*="view=att"]'],
  cardName: ['.aV3'],
  editor: [
    '.Ap div[role="textbox"][contenteditable="true"][g_editable="true"]',
    'div[g_editable="true"][contenteditable="true"]',
    'form ~ table div[role="textbox"][contenteditable="true"]',
  ],
  editorCell: ['.Ap'],
  /** The address of the account in front. */
  account: ['[aria-label*="@"][href*="SignOutOptions"]', 'a[aria-label*="@"]'],
} as const;

/** The person's own signature in a reply, with the dashes above it. */
export const SIGNATURES = '.gmail_signature_prefix, .gmail_signature, [data-smartmail="gmail_signature"]';
