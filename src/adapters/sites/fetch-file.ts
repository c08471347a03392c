const MOST_BYTES = 25_000_000;
const OWN_HOSTS = /(?:^|\.)(?:google|googleusercontent)\.com$/;

/** Fetches a file from the mail program's own address, as the page would. Undefined when something else comes back. */
export async function fetchFile(url: string): Promise<Uint8Array | undefined> {
  // The same address asked for twice is answered with a redirect that ends at a page: each request is made unique.
  const response = await fetch(`${url}&cacheCounter=${Date.now()}`, { credentials: 'include' });
  const isPage = response.headers.get('content-type')?.includes('text/html') === true;
  const length = Number(response.headers.get('content-length') ?? 0);
  if (!response.ok || isPage || length > MOST_BYTES || !OWN_HOSTS.test(new URL(response.url).hostname))
    return undefined;
  const bytes = new Uint8Array(await response.arrayBuffer());
  return bytes.length === 0 || bytes.length > MOST_BYTES ? undefined : bytes;
}
