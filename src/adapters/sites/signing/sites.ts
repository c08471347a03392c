import { documentSite } from '#adapters/sites/document-site.ts';

/** Pages to sign on. A document shown as pictures has no text: the person is then asked for the file. */
export const SIGNING = [
  documentSite({
    id: 'docusign',
    isOpen: (url) => /\/(?:signing|member)\b/i.test(url.pathname),
    parts: {
      document: ['[data-qa="document-text"]', '[role="document"]', '.documents', '[class*="page-text"]'],
      subject: ['[data-qa="envelope-title"]', '[data-qa="document-name"]', 'h1'],
    },
  }),
  documentSite({
    id: 'dropbox-sign',
    isOpen: (url) => /\/(?:sign|t|editor|attachment)\b/i.test(url.pathname),
    parts: {
      document: ['[data-testid="document"]', '[role="document"]', '.textLayer', '.m-signer-doc', 'main'],
      subject: ['[data-testid="document-title"]', 'h1'],
    },
  }),
];
