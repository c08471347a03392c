import { Empty } from '#ui/kit/empty.tsx';
import { Section } from '#ui/kit/section.tsx';
import { settingsWords } from '#ui/words/settings.ts';

/** `https://mail.example.com/*` as a person reads it. */
const place = (pattern: string) => pattern.replace(/^[^/]*\/\//, '').replace(/\/\*$/, '');

/** The pages it may read, from the manifest itself. */
export function SiteList({ sites }: { readonly sites: readonly string[] }) {
  return (
    <Section title={settingsWords.sites}>
      {sites.length === 0 ? (
        <Empty>{settingsWords.noSites}</Empty>
      ) : (
        <>
          <ul class="lines">
            {sites.map((site) => (
              <li key={site}>{place(site)}</li>
            ))}
          </ul>
          <p class="small">{settingsWords.sitesHint}</p>
        </>
      )}
    </Section>
  );
}
