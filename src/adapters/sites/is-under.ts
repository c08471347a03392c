/** Whether an address falls under one of these match patterns (`https://host/*`, `https://*.host/*`). */
export function isUnder(url: URL, patterns: readonly string[]): boolean {
  return (
    url.protocol === 'https:' &&
    patterns.some((pattern) => {
      const host = pattern.slice('https://'.length, -'/*'.length);
      return host.startsWith('*.')
        ? url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1))
        : url.hostname === host;
    })
  );
}
