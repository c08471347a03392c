import { isUnder } from './is-under.ts';

/** A site as the permissions see it: plain data, for the manifest and for our own pages as well as for page scripts. */
export interface SiteHosts {
  readonly id: string;
  readonly name: string;
  readonly kind: 'mail' | 'messages' | 'portal' | 'signing';
  /** Comes with the install; every other site is asked for when it is first used. */
  readonly install?: true;
  /** Match patterns. */
  readonly hosts: readonly string[];
}

export const SITE_HOSTS: readonly SiteHosts[] = [
  { id: 'gmail', name: 'Gmail', kind: 'mail', install: true, hosts: ['https://mail.google.com/*'] },
  {
    id: 'outlook',
    name: 'Outlook',
    kind: 'mail',
    install: true,
    hosts: ['https://outlook.live.com/*', 'https://outlook.office.com/*', 'https://outlook.office365.com/*'],
  },
  { id: 'yahoo', name: 'Yahoo Mail', kind: 'mail', hosts: ['https://mail.yahoo.com/*'] },
  { id: 'proton', name: 'Proton Mail', kind: 'mail', hosts: ['https://mail.proton.me/*'] },
  { id: 'fastmail', name: 'Fastmail', kind: 'mail', hosts: ['https://app.fastmail.com/*'] },
  { id: 'linkedin', name: 'LinkedIn messages', kind: 'messages', hosts: ['https://www.linkedin.com/*'] },
  { id: 'greenhouse', name: 'Greenhouse', kind: 'portal', hosts: ['https://*.greenhouse.io/*'] },
  { id: 'lever', name: 'Lever', kind: 'portal', hosts: ['https://*.lever.co/*'] },
  { id: 'ashby', name: 'Ashby', kind: 'portal', hosts: ['https://*.ashbyhq.com/*'] },
  {
    id: 'workday',
    name: 'Workday',
    kind: 'portal',
    hosts: ['https://*.myworkdayjobs.com/*', 'https://*.myworkday.com/*'],
  },
  { id: 'smartrecruiters', name: 'SmartRecruiters', kind: 'portal', hosts: ['https://*.smartrecruiters.com/*'] },
  { id: 'icims', name: 'iCIMS', kind: 'portal', hosts: ['https://*.icims.com/*'] },
  { id: 'workable', name: 'Workable', kind: 'portal', hosts: ['https://*.workable.com/*'] },
  { id: 'bamboohr', name: 'BambooHR', kind: 'portal', hosts: ['https://*.bamboohr.com/*'] },
  { id: 'rippling', name: 'Rippling', kind: 'portal', hosts: ['https://*.rippling.com/*'] },
  {
    id: 'docusign',
    name: 'DocuSign',
    kind: 'signing',
    hosts: ['https://*.docusign.net/*', 'https://*.docusign.com/*'],
  },
  {
    id: 'dropbox-sign',
    name: 'Dropbox Sign',
    kind: 'signing',
    hosts: ['https://app.hellosign.com/*', 'https://sign.dropbox.com/*'],
  },
];

export const INSTALL_HOSTS: readonly string[] = SITE_HOSTS.flatMap(({ install, hosts }) => (install ? hosts : []));
export const OPTIONAL_HOSTS: readonly string[] = SITE_HOSTS.flatMap(({ install, hosts }) => (install ? [] : hosts));

/** Match patterns of a site; none for one that is not listed. */
export const hostsOf = (id: string): readonly string[] => SITE_HOSTS.find((site) => site.id === id)?.hosts ?? [];

/** The listed site an address belongs to. */
export const siteHostsOf = (url: URL): SiteHosts | undefined => SITE_HOSTS.find(({ hosts }) => isUnder(url, hosts));
