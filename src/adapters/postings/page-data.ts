import type { Properties } from '#adapters/postings/posting-data.ts';

const MOST_SCRIPTS = 30;
const MOST_LENGTH = 400_000;
const MOST_NODES = 2_000;

/** Every JobPosting in the page's JSON-LD. Broken data is passed over. */
export function linkedData(document: Document): readonly Properties[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')]
    .slice(0, MOST_SCRIPTS)
    .flatMap((script) => jobPostings(parsed((script.textContent ?? '').slice(0, MOST_LENGTH))));
}

function parsed(json: string): unknown {
  for (const text of [json, json.replace(/\p{Cc}+/gu, ' ').replace(/;\s*$/, '')])
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // Line breaks inside strings are the usual fault; the second try is without them.
    }
  return undefined;
}

function jobPostings(root: unknown): Properties[] {
  const found: Properties[] = [];
  const waiting = [root];
  for (let seen = 0; waiting.length > 0 && seen < MOST_NODES; seen++) {
    const value = waiting.shift();
    if (Array.isArray(value)) waiting.push(...value.slice(0, 200));
    else if (typeof value === 'object' && value !== null) {
      const data = value as Properties;
      const types = [data['@type']].flat();
      if (types.some((type) => typeof type === 'string' && /(?:^|\/)JobPosting$/.test(type))) found.push(data);
      else
        waiting.push(
          ...[data['@graph'], data.mainEntity, data.mainEntityOfPage, data.itemListElement, data.item].filter(
            (one) => typeof one === 'object',
          ),
        );
    }
  }
  return found;
}

/** Every JobPosting in the page's microdata. */
export const microdata = (document: Document): readonly Properties[] =>
  [...document.querySelectorAll('[itemscope][itemtype$="/JobPosting"]')]
    .slice(0, 20)
    .map((item) => propertiesOf(item, 0));

function propertiesOf(item: Element, depth: number): Properties {
  const properties: Record<string, unknown> = {};
  for (const element of [...item.querySelectorAll('[itemprop]')].slice(0, 200)) {
    if (element.parentElement?.closest('[itemscope]') !== item) continue;
    const value = element.hasAttribute('itemscope')
      ? depth < 5
        ? propertiesOf(element, depth + 1)
        : undefined
      : (element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent ?? '');
    for (const name of (element.getAttribute('itemprop') ?? '').split(/\s+/)) properties[name] ??= value;
  }
  return properties;
}
