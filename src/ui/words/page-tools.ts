import type { ParsedOf } from '#ui/page-tools/posting-card.tsx';

/** Words of what can be done with the page in front. */
export const pageToolWords = {
  allowTitle: (name: string) => `Read offers on ${name}?`,
  allowWhy: (name: string) =>
    `Countersign does not look at ${name} until you allow it. Then it reads what you open there, on this machine, and you can take it back in the options.`,
  allow: 'Allow it',
  read: 'Read this page as an offer',
  noTerms: 'No term of an offer could be read here. Select the words of the offer and try again.',
  noPage: 'The browser does not let this page be read.',
  posting: 'This page is a job posting',
  noPay: 'It names no pay that can be read for certain, so there is nothing to keep.',
  noOffer: 'Read an offer first; the posting can then stand behind your ask.',
  keep: (employer: string) => `Keep it as evidence for ${employer}`,
  kept: 'Kept in the evidence of that offer.',
  of: {
    'this-job': 'Same employer and role',
    'this-employer': 'Same employer, another role',
    'another-employer': 'Another employer',
  } satisfies Record<ParsedOf, string>,
};
