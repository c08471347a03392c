/** Words of the options page. */
export const settingsWords = {
  title: 'Countersign',
  lead: 'It reads the offer in your mail, works out what it is worth, and stands beside you while you answer it.',
  privacyTitle: 'Where everything is',
  privacy:
    'Letters, figures and plans are kept in this browser on this machine. Nothing is sent anywhere, and there is no account and no counting of what you do.',
  sites: 'Where it looks',
  sitesHint:
    'It reads what you open on the pages you allow and on no others. Any other page is read once, when you ask for it.',
  siteOn: 'Allowed. It reads what you open there.',
  siteWhy: {
    mail: 'To read offers in this mail and stand beside your reply.',
    messages: 'To read offers in these messages and stand beside your reply.',
    portal: 'To read the offer a candidate is shown there.',
    signing: 'To read the text of a letter you are asked to sign.',
  },
  siteAllow: 'Allow',
  siteAllowLabel: (name: string) => `Allow ${name}`,
  siteRevoke: 'Take back',
  siteRevokeLabel: (name: string) => `Take back ${name}`,
  siteKept:
    'Nothing changed. A site that came with the install is switched off in the browser’s own page for extensions.',
  noSites: 'It has access to no page. Pasting a letter and choosing a file work all the same.',
  assumptions: 'Assumptions a valuation starts from',
  assumptionsHint: 'Change them for one offer on its Worth sheet, beside the figures they move.',
  data: 'Your offers',
  noData: 'No offer is kept.',
  eraseOne: 'Erase',
  eraseOneLabel: (name: string) => `Erase ${name}`,
  eraseOneAsk: (name: string) =>
    `Erase the offer from ${name}? Its letters, your figures and reasons, and everything in its ledger are lost.`,
  eraseAll: 'Erase everything',
  eraseAllAsk: (names: string, count: number) =>
    `Erase everything? ${count === 1 ? 'One offer is' : `${count} offers are`} lost (${names}): the letters, your private figures, your evidence, and everything in the ledger. This cannot be taken back.`,
  eraseAllYes: 'Yes, erase everything',
  eraseYes: 'Yes, erase it',
  keep: 'Keep it',
  erased: 'Erased.',
  about: 'About',
  version: (version: string) => `Version ${version}`,
  helper: 'It helps with arithmetic and words. It is neither a lawyer nor a tax adviser.',
  years: (count: number) => `${count} years`,
  hours: (count: string) => `${count} hours a year`,
  days: (count: string) => `${count} days a year`,
  hoursPerYear: 'Working hours',
  workDaysPerYear: 'Working days',
};
