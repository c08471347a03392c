import { findPart, findParts } from '#adapters/sites/find-part.ts';
import { GMAIL } from '#adapters/sites/gmail/selectors.ts';
import type { SiteAttachment } from '#adapters/sites/site.ts';

const MOST = 20;
const LETTER = /\.(?:pdf|docx|eml)$/i;

/** The letters on a message's attachment cards. A card that is still being scanned has no address yet and is left out. */
export function gmailAttachments(message: HTMLElement, body: HTMLElement): SiteAttachment[] {
  return findParts(message, GMAIL.card)
    .filter((card) => !body.contains(card))
    .slice(0, MOST)
    .flatMap((card) => {
      // "application/pdf:Offer%20Letter.pdf:https://…": the name is encoded, the address can hold another one in front.
      const told = /^[^:]{0,200}:([^:]{1,900}):(.{1,4000})$/.exec(card.getAttribute('download_url') ?? '');
      const name = decoded(told?.[1]) ?? findPart(card, GMAIL.cardName)?.textContent?.trim() ?? '';
      const address = told?.[2] ?? findPart(card, GMAIL.cardLink)?.getAttribute('href') ?? '';
      const url = ownAddress(address.slice(Math.max(0, address.lastIndexOf('https://'))), message.baseURI);
      return url === undefined || !LETTER.test(name) ? [] : [{ name: name.slice(0, 300), url }];
    });
}

function decoded(name: string | undefined): string | undefined {
  try {
    return name === undefined ? undefined : decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The address when it is the mail program's own, for the file itself and not its preview. */
function ownAddress(address: string, base: string): string | undefined {
  if (address === '' || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  if (url.origin !== 'https://mail.google.com' || url.searchParams.get('view') !== 'att') return undefined;
  return url.href.replace(/([?&]disp=)inline\b/, '$1safe');
}
