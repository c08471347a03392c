import { useEffect, useState } from 'preact/hooks';
import type { SiteAccess, SiteGrant } from '#app/page-tools.ts';
import { Button } from '#ui/kit/button.tsx';
import { Empty } from '#ui/kit/empty.tsx';
import { Section } from '#ui/kit/section.tsx';
import { settingsWords } from '#ui/words/settings.ts';

/** `https://mail.example.com/*` as a person reads it. */
const place = (pattern: string) =>
  pattern
    .replace(/^[^/]*\/\//, '')
    .replace(/\/\*$/, '')
    .replace(/^\*\./, '');

/** Every site it can read: whether it may, why it would, and the way to give or take back leave. */
export function SiteList({ sites }: { readonly sites: SiteAccess }) {
  const [list, setList] = useState<readonly SiteGrant[]>([]);
  const [isKept, setKept] = useState(false);
  const look = () => void sites.list().then(setList, () => setList([]));
  useEffect(look, [sites]);
  const change = (done: Promise<boolean>) =>
    void done.then((isDone) => {
      setKept(!isDone);
      look();
    }, look);
  return (
    <Section title={settingsWords.sites}>
      {!list.some(({ isGranted }) => isGranted) && <Empty>{settingsWords.noSites}</Empty>}
      <p class="small">{settingsWords.sitesHint}</p>
      <ul class="lines">
        {list.map((site) => (
          <li key={site.id}>
            <strong>{site.name}</strong> <span class="small">{site.hosts.map(place).join(', ')}</span>
            <p class="small">{site.isGranted ? settingsWords.siteOn : settingsWords.siteWhy[site.kind]}</p>
            <div class="actions">
              {site.isGranted ? (
                <Button
                  look="quiet"
                  label={settingsWords.siteRevokeLabel(site.name)}
                  onClick={() => change(sites.revoke(site.hosts))}
                >
                  {settingsWords.siteRevoke}
                </Button>
              ) : (
                <Button label={settingsWords.siteAllowLabel(site.name)} onClick={() => change(sites.allow(site.hosts))}>
                  {settingsWords.siteAllow}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {isKept && (
        <p class="small" role="status">
          {settingsWords.siteKept}
        </p>
      )}
    </Section>
  );
}
