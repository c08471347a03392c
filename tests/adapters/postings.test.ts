// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { payIn } from '#adapters/postings/pay-statement.ts';
import { readPosting } from '#adapters/postings/read-posting.ts';
import { type StoredPage, storedPages } from '../support/stored-pages.ts';

const pageOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const withData = (data: unknown) =>
  pageOf(
    `<main>We hire. A yearly bonus is paid.</main><script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`,
  );
const base = { '@type': 'JobPosting', title: 'Welder', hiringOrganization: { name: 'Ironbridge Works' } };
const amount = (value: object, currency = 'USD') => ({
  '@type': 'MonetaryAmount',
  currency,
  value: { '@type': 'QuantitativeValue', ...value },
});

describe('a posting in the data of a page', () => {
  it.each([
    [
      'a range',
      { ...base, baseSalary: amount({ minValue: 60000, maxValue: 75000, unitText: 'YEAR' }) },
      { low: 60000, high: 75000, currency: 'USD', period: 'year' },
    ],
    [
      'a range the wrong way round',
      { ...base, baseSalary: amount({ maxValue: '31.50', minValue: '38', unitText: 'HOUR' }, 'cad') },
      { low: 31.5, high: 38, currency: 'CAD', period: 'hour' },
    ],
    [
      'one value',
      { ...base, baseSalary: amount({ value: 5200, unitText: 'MONTH' }, 'EUR') },
      { low: 5200, currency: 'EUR', period: 'month' },
    ],
    [
      'a number with the currency beside it',
      { ...base, baseSalary: '88,000', salaryCurrency: 'GBP' },
      { low: 88000, currency: 'GBP' },
    ],
    [
      'a graph',
      {
        '@graph': [{ '@type': 'WebSite' }, { ...base, '@type': ['JobPosting'], baseSalary: amount({ value: 70000 }) }],
      },
      { low: 70000, currency: 'USD' },
    ],
    [
      'a list',
      [
        { '@type': 'Organization' },
        { ...base, baseSalary: { currency: 'USD', minValue: 20, maxValue: 25, unitText: 'HOUR' } },
      ],
      { low: 20, high: 25, currency: 'USD', period: 'hour' },
    ],
    ['none', base, undefined],
    ['words', { ...base, baseSalary: 'competitive' }, undefined],
  ])('%s', (_what, data, pay) => {
    const posting = readPosting(withData(data), 'jobs.example');
    expect(posting?.title).toBe('Welder');
    expect(posting?.employer).toBe('Ironbridge Works');
    expect(posting?.hints).toEqual(['A yearly bonus is paid.']);
    if (pay === undefined) expect(posting?.pay).toBeUndefined();
    else expect(JSON.parse(JSON.stringify(posting?.pay))).toEqual({ ...pay, from: 'data' });
  });

  it('reads data with line breaks in its strings, and passes over data that is broken', () => {
    expect(readPosting(withData(`{"@type":"JobPosting","title":"Night\nporter"};`), 'x.example')?.title).toBe(
      'Night porter',
    );
    expect(readPosting(withData('{"@type":"JobPosting","title":'), 'x.example')).toBeUndefined();
    expect(readPosting(withData({ '@type': 'Article', title: 'How to ask' }), 'x.example')).toBeUndefined();
  });

  it('reads microdata, and nothing of an item inside it', () => {
    const page = pageOf(
      `<div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">Florist</h1><span itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization"><b itemprop="name">Petal &amp; Stem</b></span><span itemprop="baseSalary">41000</span><meta itemprop="salaryCurrency" content="USD"></div>`,
    );
    expect(readPosting(page, 'shop.example')).toMatchObject({
      title: 'Florist',
      employer: 'Petal & Stem',
      pay: { low: 41000, currency: 'USD' },
    });
  });
});

describe('a statement of pay', () => {
  it.each([
    ['$130,000 - $160,000 a year', { low: 130000, high: 160000, period: 'year' }],
    ['$210K – $255K • Offers Equity', { low: 210000, high: 255000, period: 'year' }],
    ['$130–160K', { low: 130000, high: 160000, period: 'year' }],
    ['A$95,000.00 - A$110,000.00', { low: 95000, high: 110000, currency: 'AUD', period: 'year' }],
    ['CA$68,000 to CA$92,000 per year', { low: 68000, high: 92000, currency: 'CAD', period: 'year' }],
    ['USD 120,000 - 150,000 annually', { low: 120000, high: 150000, currency: 'USD', period: 'year' }],
    ['€60.000 – €75.000 pro Jahr', { low: 60000, high: 75000, currency: 'EUR', period: 'year' }],
    ['58.000 € bis 66.000 €', { low: 58000, high: 66000, currency: 'EUR', period: 'year' }],
    ['£14.50 an hour', { low: 14.5, currency: 'GBP', period: 'hour' }],
    ['$22.00 - $26.50 per hour', { low: 22, high: 26.5, period: 'hour' }],
    ['£31,000 per annum', { low: 31000, currency: 'GBP', period: 'year' }],
    ['CHF 8500 - 9600 per month', { low: 8500, high: 9600, currency: 'CHF', period: 'month' }],
  ])('%s', (text, expected) => expect(payIn(text)).toEqual({ ...expected, from: 'words' }));

  it('takes the dollar of the country', () => expect(payIn('$70,000 - $80,000', 'AUD')?.currency).toBe('AUD'));

  it.each([
    'Competitive salary',
    'Full-time',
    'Founded 1998 - 2004',
    'We raised $40 million',
    '$60,000 - $70,000 in Ohio, $80,000 - $95,000 in New York',
    '3 - 5 years',
    '10,000 - 20,000 employees',
    '',
    '$',
    '9'.repeat(5000),
    '$1,1'.repeat(2000),
  ])('nothing in: %s', (text) => expect(payIn(text)).toBeUndefined());
});

describe('a posting in the words of a page', () => {
  it('is read by the site’s own parts, without the pay of other jobs', () => {
    const page = pageOf(
      `<h1 class="top-card-layout__title">Buyer</h1><a class="topcard__org-name-link">Cedar Freight</a><span class="topcard__flavor--bullet">Austin, TX, United States</span><div class="show-more-less-html__markup">You buy. The salary range is $82,000 - $97,000 per year. We raised $40 million in funding.</div><aside>Other jobs: $300,000 - $400,000</aside>`,
    );
    expect(readPosting(page, 'www.linkedin.com')).toEqual({
      title: 'Buyer',
      employer: 'Cedar Freight',
      place: 'Austin, TX, United States',
      pay: { low: 82000, high: 97000, currency: 'USD', period: 'year', from: 'words' },
      hints: [],
    });
  });
  it('is none on a page without a posting', () => {
    expect(readPosting(pageOf('<h1>Jobs</h1>'), 'www.linkedin.com')).toBeUndefined();
    expect(readPosting(pageOf('<h1>Salary of $80,000 - $90,000 a year</h1>'), 'news.example')).toBeUndefined();
  });
});

const stored = ['ashby', 'greenhouse', 'icims', 'indeed', 'lever', 'linkedin', 'schema-org', 'workday'].flatMap(
  (site) =>
    storedPages(site)
      .filter(({ kind }) => kind === 'job-posting')
      .map((page) => [`${site}/${page.name}`, page] as const),
);
interface Expected {
  title: string;
  company?: string | null;
  location?: string;
  baseSalary: { min: number; max: number; currency: string; unit: string | null } | null;
}

describe.runIf(stored.length > 0)('stored postings', () => {
  it.each(stored)('%s', (_name, page: StoredPage) => {
    const { jobPosting: expected } = page.expect as unknown as { jobPosting: Expected };
    const posting = readPosting(pageOf(page.html), new URL(page.url).hostname);
    expect(posting?.title).toBe(expected.title);
    if (expected.company) expect(posting?.employer ?? expected.company).toBe(expected.company);
    if (expected.baseSalary === null) expect(posting?.pay).toBeUndefined();
    else {
      const { min, max, currency, unit } = expected.baseSalary;
      expect([posting?.pay?.low, posting?.pay?.high ?? posting?.pay?.low]).toEqual([min, max]);
      expect(posting?.pay?.currency ?? currency).toBe(currency);
      if (unit !== null) expect(posting?.pay?.period).toBe(unit.toLowerCase());
    }
  });
});
