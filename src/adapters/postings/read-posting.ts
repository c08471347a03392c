import { linkedData, microdata } from '#adapters/postings/page-data.ts';
import { DOLLARS, type PostedPay, payIn } from '#adapters/postings/pay-statement.ts';
import { plain } from '#adapters/postings/plain.ts';
import { postingOf } from '#adapters/postings/posting-data.ts';
import { POSTING_SITES, type PostingParts } from '#adapters/postings/posting-sites.ts';
import type { PagePosting } from '#app/posting.ts';

const MOST_TEXT = 60_000;
const SPEAKS_OF_PAY = /\b(?:salar(?:y|ies)|pay|base|compensation|wages?|remuneration|gehalt|salaire|sueldo)\b/i;
const NOT_THE_PAY =
  /\b(?:estimate[ds]?|funding|raised|revenue|budget|billion|million|per annum to|up to \$?\d{1,3} (?:per|a))\b/i;
const HINT = /\b(?:bonus|equity|stock|shares|RSUs?|options|commission|OTE)\b/i;
const COUNTRY = /(?:,|\b)\s?(us|usa|united states|ca|canada|au|australia|nz|sg|hk)\s*$/i;

/** The posting a page shows: the page's data first, its words for what the data leaves open. */
export function readPosting(document: Document, host: string): PagePosting | undefined {
  const site = POSTING_SITES.find(({ hosts }) => hosts.test(host));
  const [data] = [...linkedData(document), ...microdata(document)].flatMap((one) => postingOf(one) ?? []);
  const shown = site === undefined ? undefined : shownPosting(document, site);
  const title = data?.title ?? shown?.title;
  if (title === undefined) return undefined;
  const text = shown?.text ?? (data === undefined ? '' : textOf(document, ['main', 'body']));
  // Without data only a page that has a posting's text is one: a list of jobs has titles too.
  if (data === undefined && text === '') return undefined;
  const place = data?.place ?? shown?.place;
  const dollar = DOLLARS[(COUNTRY.exec(place ?? '')?.[1] ?? '').toLowerCase()];
  return {
    title,
    employer: data?.employer ?? shown?.employer,
    place,
    pay: data?.pay ?? payIn(shown?.pay ?? '', dollar) ?? payInText(shown?.text ?? '', dollar),
    hints: sentences(text)
      .filter((sentence) => HINT.test(sentence))
      .slice(0, 4)
      .map((sentence) => sentence.slice(0, 240)),
  };
}

function shownPosting(document: Document, site: PostingParts) {
  const line = (selectors: readonly string[]) => {
    for (const selector of selectors) {
      const element = document.querySelector(selector);
      const found = plain(element?.getAttribute('content') ?? element?.getAttribute('alt') ?? element?.textContent);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const pay = line(site.pay);
  return {
    title: line(site.title),
    // "Job application for Buyer at Cedar Freight": where the title of the page alone names the employer.
    employer: line(site.employer) ?? plain(/ (?:at|@) ([^|]{2,120})$/.exec(document.title.slice(0, 500))?.[1]),
    place: line(site.place),
    pay: pay === undefined || NOT_THE_PAY.test(pay) ? undefined : pay,
    text: textOf(document, site.text),
  };
}

function textOf(document: Document, selectors: readonly string[]): string {
  for (const selector of selectors) {
    const text = document.querySelector(selector)?.textContent?.trim() ?? '';
    if (text !== '') return text.slice(0, MOST_TEXT);
  }
  return '';
}

const sentences = (text: string): readonly string[] =>
  text.split(/\n+|(?<=[.!?])\s+(?=\p{Lu})/u).map((sentence) => sentence.replace(/\s+/g, ' ').trim());

/** A range that the text of the posting gives as the pay, when it gives one alone. */
function payInText(text: string, dollar: string | undefined): PostedPay | undefined {
  const named = sentences(text)
    .filter((sentence) => SPEAKS_OF_PAY.test(sentence) && !NOT_THE_PAY.test(sentence))
    .flatMap((sentence) => payIn(sentence, dollar) ?? [])
    .filter(({ high }) => high !== undefined);
  const [pay] = named;
  return pay !== undefined && named.every(({ low, high }) => low === pay.low && high === pay.high) ? pay : undefined;
}
