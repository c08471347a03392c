import type { CurrentView, PathStage } from '#app/home-view.ts';
import type { TabId } from '#ui/store/tab-id.ts';

/** Words of the frame: header, tabs, starting, failures. */

export const tabNames: Readonly<Record<TabId, string>> = {
  offer: 'Offer',
  worth: 'Worth',
  plan: 'Plan',
  say: 'Say',
  ledger: 'Ledger',
};

export const stageNames: Readonly<Record<PathStage, string>> = {
  spot: 'Spot',
  read: 'Read',
  receive: 'Receive',
  weigh: 'Weigh',
  prepare: 'Prepare',
  ask: 'Ask',
  listen: 'Listen',
  answer: 'Answer',
  check: 'Check',
  close: 'Close',
  keep: 'Keep',
};

export const shellWords = {
  stage: (name: string, at: number, of: number) => `${name} · ${at} of ${of}`,
  stageSpoken: (name: string, at: number, of: number) => `Stage ${at} of ${of}: ${name}`,
  unknownEmployer: 'Employer not named',
  unknownRole: 'Role not named',
  write: 'Write it',
  go: (tab: TabId) => `Open ${tabNames[tab]}`,
  sheets: 'The offer',
  allOffers: 'All offers',
  loading: 'Reading',
  undo: 'Undo',
  close: 'Close',
  retry: 'Try again',
};

export const failures = {
  load: 'What is known about this page could not be loaded. Nothing is lost.',
  read: 'This text could not be read just now.',
  save: 'That was not saved.',
  value: 'The worth could not be worked out again. The figures shown are the earlier ones.',
  words: 'No wording could be put together just now.',
  check: 'Your text was not checked.',
  insert: 'The text could not be put into the reply. Copy it instead.',
  erase: 'Nothing was erased.',
  full: 'There is no room left to store it. Free some space on the disk and try again.',
  gone: 'This offer is no longer stored. It may have been erased or joined in another window.',
};

export const brokenWords = {
  title: 'The background does not answer',
  text: 'What you recorded is kept. It is only out of reach at this moment.',
  again: 'If trying again does not help, close and reopen the browser.',
};

export const startWords = {
  title: 'No offer is open here',
  lead: 'Open the mail with the offer, and what it says appears here. Or bring the text yourself.',
  titleWithOffers: 'Your offers',
  leadWithOffers: 'Pick one up where you left it, or read another.',
  ways: 'How to start',
  mailTitle: 'Open the mail',
  mail: 'Countersign reads the offer as you do, on the page, and nothing leaves this machine.',
  paste: 'Paste the letter',
  pasteHint: 'The whole text, greeting to signature, reads best.',
  read: 'Read it',
  file: 'Choose a file',
  drop: 'or drop it anywhere on this panel',
  updated: (when: string) => `last touched ${when}`,
  search: 'Search',
  unread: 'still to be read',
  noneFound: 'No offer has these words in it.',
  moreFound: (count: number) => `and ${count} more. Search to find them.`,
  noText: 'There is no text to read yet.',
};

export const unreadableWords = {
  title: 'This page could not be read',
  text: (view: Extract<CurrentView, { state: 'unreadable' }>) =>
    view.siteId === 'page'
      ? view.missing === 'text'
        ? 'The browser does not let this page be read. Nothing was read, so nothing is guessed.'
        : 'No term of an offer could be read from this page. Select the words of the offer and try again.'
      : `A mail seems to be open, but ${siteName(view.siteId)} does not show it in the way this version knows (missing: ${view.missing}). Nothing was read, so nothing is guessed.`,
  instead: 'Paste the letter or choose a file; everything else works the same.',
};

function siteName(id: string): string {
  const known: Readonly<Record<string, string>> = {
    gmail: 'Gmail',
    outlook: 'Outlook',
    yahoo: 'Yahoo Mail',
    proton: 'Proton Mail',
    fastmail: 'Fastmail',
    linkedin: 'LinkedIn',
    docusign: 'DocuSign',
    'dropbox-sign': 'Dropbox Sign',
  };
  return known[id] ?? id;
}
