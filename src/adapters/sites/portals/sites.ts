import { type DocumentSite, documentSite } from '#adapters/sites/document-site.ts';

/** The words portals use in the addresses of a candidate's offer. */
const OFFER = /(?:^|[/_.=-])(?:offers?|offer-?letters?|contracts?|e-?sign|letters?)(?:[/_.=-]|$)/i;
const atOffer = (url: URL) => OFFER.test(`${url.pathname}${url.search}`.slice(0, 2_000));

const SHOWN = ['[role="document"]', 'article', 'main', '[role="main"]'];
const HEADING = ['main h1', '[role="main"] h1', 'h1'];

const portal = (id: string, own: readonly string[], isOpen: DocumentSite['isOpen'] = atOffer) =>
  documentSite({ id, isOpen, parts: { document: [...own, ...SHOWN], subject: HEADING } });

/** Pages where a candidate is shown an offer. Only addresses that speak of one are read; postings are not. */
export const PORTALS = [
  portal('greenhouse', ['[data-testid="offer-letter"]', '[data-provides="offer"]', '.offer-document']),
  portal('lever', ['[data-qa="offer-letter"]', '[data-qa="offer"]', '.offer-letter']),
  portal('ashby', ['[class*="offer-letter"]', '[class*="_offer"]']),
  portal(
    'workday',
    ['[data-automation-id="offerDetails"]', '[data-automation-id="documentViewer"]', '[data-automation-id="taskPage"]'],
    (url) => atOffer(url) || /\/(?:userHome|candidateHome|task)(?:\/|$)/i.test(url.pathname),
  ),
  portal('smartrecruiters', ['[data-test="offer-details"]', '[data-test="offer"]']),
  portal('icims', ['.iCIMS_OfferLetter', '#offerLetter', '.iCIMS_MainWrapper']),
  portal('workable', ['[data-ui="offer-document"]', '[data-ui="offer"]']),
  portal('bamboohr', ['[data-testid="offer-letter"]', '.OfferLetter', '.offerLetter']),
  portal('rippling', ['[data-testid="offer-letter"]', '[data-testid="document-viewer"]']),
];
