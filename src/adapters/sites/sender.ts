import type { SiteMessage } from '#adapters/sites/site.ts';

const ADDRESS = /[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/;

/** Name and address out of what a page shows of a sender: "Rosa Imhoff <rosa@…>", a name alone, an address alone. */
export function senderOf(shown: readonly (string | null | undefined)[]): NonNullable<SiteMessage['from']> {
  const texts = shown.flatMap((text) => (text == null ? [] : text.replace(/\s+/g, ' ').trim().slice(0, 500)));
  const email = texts.flatMap((text) => ADDRESS.exec(text)?.[0] ?? [])[0];
  const name = texts.map((text) => bare(text.replace(ADDRESS, ''))).find((text) => text !== '');
  return { ...(name === undefined ? {} : { name }), ...(email === undefined ? {} : { email }) };
}

/** Without brackets around an address, and without a label in front: "From: ", "Von: ". */
const bare = (text: string) =>
  text
    .replace(/[<>()[\]"]/g, ' ')
    .replace(/^\s*\p{L}{1,20}\s?:\s/u, '')
    .trim();
