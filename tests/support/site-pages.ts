import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of ours in the form a site is known to have, and what stands in it. */
export interface SitePage {
  readonly site: string;
  readonly file: string;
  readonly url: string;
  readonly subject: string;
  readonly sender: { readonly name: string; readonly email?: string };
  readonly sentOn: string;
  /** In the new part of the first message that is not the person's own. */
  readonly says: string;
  readonly quoted?: string;
  readonly attached: readonly string[];
  readonly editors: number;
  readonly signature?: string;
  /** The body is taken away by this: the page then lacks a part and has to say which. */
  readonly without: readonly [what: string, part: string];
}

const page = (site: string, name: string) => join(import.meta.dirname, `../pages/${site}/${name}.html`);
export const siteHtml = ({ site, file }: Pick<SitePage, 'site' | 'file'>): string =>
  readFileSync(page(site, file), 'utf8');

export const SITE_PAGES: readonly SitePage[] = [
  {
    site: 'outlook',
    file: 'conversation',
    url: 'https://outlook.live.com/mail/0/inbox/id/AQQkOfferConversation01',
    subject: 'Offer: Process Engineer',
    sender: { name: 'Owen Prescott', email: 'owen.prescott@brackwater.example' },
    sentOn: '2026-04-20',
    says: '£61,500 per annum',
    quoted: '£52,000',
    attached: ['Brackwater offer.pdf'],
    editors: 1,
    signature: 'Mara Lindqvist',
    without: ['[role="document"], #docking_InitVisiblePart_0', 'body'],
  },
  {
    site: 'outlook',
    file: 'single-message-de',
    url: 'https://outlook.office365.com/mail/inbox/id/AAQkADMail%3D',
    subject: 'Ihr Angebot',
    sender: { name: 'Petra Sommer', email: 'petra.sommer@werk-nord.example' },
    sentOn: '2026-05-04',
    says: '58.000 € brutto',
    attached: [],
    editors: 0,
    without: ['[role="document"]', 'body'],
  },
  {
    site: 'yahoo',
    file: 'conversation',
    url: 'https://mail.yahoo.com/d/folders/1/messages/AIq8x',
    subject: 'Offer for the nursery lead role',
    sender: { name: 'Helen Marsh', email: 'helen.marsh@littleoaks.example' },
    sentOn: '2026-05-06',
    says: '$31.75 per hour',
    quoted: '$27 per hour',
    attached: ['Little Oaks contract.docx'],
    editors: 1,
    signature: 'Priya',
    without: ['.msg-body, #editor-container', 'body'],
  },
  {
    site: 'proton',
    file: 'conversation',
    url: 'https://mail.proton.me/u/0/inbox/bVq8Xw0aQ2Lk7tR==',
    subject: 'Contract for the lab manager post',
    sender: { name: 'Sigrid Aas', email: 'sigrid.aas@fjellab.example' },
    sentOn: '2026-04-27',
    says: 'NOK 812,000 per year',
    quoted: 'NOK 700,000',
    attached: ['Fjellab contract.pdf'],
    editors: 1,
    signature: 'Tor',
    without: ['iframe', 'body'],
  },
  {
    site: 'fastmail',
    file: 'conversation',
    url: 'https://app.fastmail.com/mail/Inbox/Tf5a61c0-M81ff0c?u=12ab',
    subject: 'Offer from Quill Street Books',
    sender: { name: 'Adaeze Obi', email: 'adaeze.obi@quillstreet.example' },
    sentOn: '2026-03-19',
    says: 'AUD 96,000 per year',
    quoted: 'AUD 84,000',
    attached: ['Quill Street offer.pdf'],
    editors: 1,
    signature: 'Ben',
    without: ['.v-Message-body, .v-Compose', 'body'],
  },
  {
    site: 'linkedin',
    file: 'conversation',
    url: 'https://www.linkedin.com/messaging/thread/2-ZmFrZQ==/',
    subject: 'Noor Haddad',
    sender: { name: 'Noor Haddad' },
    sentOn: '2026-03-03',
    says: '$92,000 per year',
    attached: [],
    editors: 1,
    without: ['p.msg-s-event-listitem__body, form', 'body'],
  },
];

/** Shows a page in this document, with the documents of its frames, which the test's own browser leaves empty. */
export function showPage(html: string): Document {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.replaceChildren(
    ...[...parsed.documentElement.childNodes].map((node) => document.importNode(node, true)),
  );
  for (const frame of document.querySelectorAll('iframe')) {
    const inside = new DOMParser().parseFromString(frame.getAttribute('srcdoc') ?? '', 'text/html');
    const target = frame.contentDocument;
    if (target !== null && target.body.childElementCount === 0)
      target.body.append(...[...inside.body.childNodes].map((node) => target.importNode(node, true)));
  }
  return document;
}
