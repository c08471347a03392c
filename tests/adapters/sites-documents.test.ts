// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { bodyText } from '#adapters/sites/body-text.ts';
import { hostsOf } from '#adapters/sites/hosts.ts';
import { siteFor } from '#adapters/sites/index.ts';
import { PORTALS } from '#adapters/sites/portals/sites.ts';
import { SIGNING } from '#adapters/sites/signing/sites.ts';
import { showPage, siteHtml } from '../support/site-pages.ts';
import { storedPages } from '../support/stored-pages.ts';

const offer = siteHtml({ site: 'portals', file: 'offer' });
const pictures = siteHtml({ site: 'signing', file: 'pictures' });
const at = (id: string, path: string) => new URL((hostsOf(id)[0] ?? '').replace('*.', 'my.').replace('/*', path));

describe('pages that show one document', () => {
  it.each(PORTALS.map((site) => [site.id, site] as const))(
    '%s: the offer is read, without what stands around it',
    (id, site) => {
      const page = showPage(offer);
      const before = page.documentElement.outerHTML;
      const thread = site.thread(page, at(id, '/candidates/71/offer/3'));
      const { text } = bodyText(thread?.messages[0]?.body ?? document.head, site.isQuote);
      expect(thread?.subject).toBe('Your offer from Tidewater Labs');
      expect(text).toContain('$96,000 per year');
      expect(text).not.toContain('Profile');
      expect(thread?.id).toBe(site.thread(page, at(id, '/candidates/71/offer/3'))?.id);
      expect(thread === undefined ? undefined : site.composes(page, thread)).toEqual([]);
      expect(page.documentElement.outerHTML).toBe(before);
    },
  );

  it.each(PORTALS.map((site) => [site.id, site] as const))('%s: a posting is no offer page', (id, site) => {
    expect(siteFor(at(id, '/acme/jobs/4023'))?.id).toBe(id);
    expect(site.thread(showPage(offer), at(id, '/acme/jobs/4023'))).toBeUndefined();
    expect(site.thread(showPage(offer), at(id, '/acme/special-officer'))).toBeUndefined();
  });

  it.each([...PORTALS, ...SIGNING].map((site) => [site.id, site] as const))(
    '%s: no text is said to be missing',
    (id, site) => {
      const path = id === 'docusign' ? '/Signing/?ti=1' : id === 'dropbox-sign' ? '/sign/1' : '/offer/3';
      expect(() => site.thread(showPage(pictures), at(id, path))).toThrow(`${id}: document text not found`);
    },
  );

  it.each(SIGNING.map((site) => [site.id, site] as const))('%s: text under a document is read', (id, site) => {
    const page = showPage(offer.replace('<div class="page">', '<div role="document">'));
    const path = id === 'docusign' ? '/Signing/?ti=1' : '/sign/1';
    const thread = site.thread(page, at(id, path));
    expect(thread?.messages[0]?.body.textContent).toContain('$96,000 per year');
  });

  it.runIf(storedPages('docusign').length > 0)('a stored page of pictures is said to be unreadable', () => {
    for (const { html, url } of storedPages('docusign'))
      expect(() => siteFor(new URL(url))?.thread(showPage(html), new URL(url))).toThrow('document text');
  });
});
