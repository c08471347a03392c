import type { BackupProblem } from '#app/backups.ts';
import type { CalendarService } from '#app/calendar.ts';
import type { KeptDate } from '#app/close-view.ts';

/** Words for keeping: days, loose ends, where things came from, the story, backups, reminders. */

export const dateWords = {
  title: 'Days to keep',
  kinds: {
    respond: 'Your answer is due',
    'answer-promised': 'They promised an answer',
    start: 'First day',
    'clawback-ends': 'Nothing more to repay',
    'first-vest': 'First shares vest',
    review: 'Pay review',
    'probation-ends': 'Probation ends',
    other: 'To keep in mind',
  } satisfies Record<KeptDate['kind'], string>,
  left: (days: number) =>
    days === 0
      ? 'today'
      : days === 1
        ? 'tomorrow'
        : days === -1
          ? 'yesterday'
          : days > 0
            ? `in ${days} days`
            : `${-days} days ago`,
  window: (days: number) => `${days} days to exercise options, counted from the day you leave.`,
  none: 'No day is known yet.',
  file: 'Save as a calendar file',
  fileHint: 'An .ics file, for Google Calendar, Outlook and Apple Calendar.',
  add: 'Add one to a calendar on the web',
  addLabel: (what: string, where: string) => `${what}: ${where}`,
  linkHint:
    'A link opens the calendar’s own page and hands it the day, its title and the note. Nothing is sent unless you follow it.',
  services: { google: 'Google Calendar', outlook: 'Outlook' } satisfies Record<CalendarService, string>,
  event: (what: string, employer: string | undefined) => (employer === undefined ? what : `${what}: ${employer}`),
  letter: (quote: string) => `From the letter: “${quote}”`,
  own: 'Another day',
  ownTitle: 'What',
  ownTitleHint: 'Ayla calls back',
  ownDate: 'When',
  ownIsAnswer: 'They promised an answer by then',
  save: 'Keep the day',
  saved: 'Kept.',
  needs: 'Name the day and what it is for.',
};

export const looseWords = {
  title: 'Before the first day',
  summary: (open: number) =>
    open === 0 ? 'Nothing is left to do' : open === 1 ? 'One thing to do' : `${open} things to do`,
  kinds: { check: 'Check', document: 'Paper', equipment: 'Equipment', ask: 'Ask', own: 'Your own' },
  drop: 'Not for me',
  dropLabel: (what: string) => `Not for me: ${what}`,
  own: 'Something else to do',
  add: 'Add it',
  ask: 'Ask about what is open',
};

export const sourceWords = {
  title: 'Where this comes from',
  letters: (count: number) => (count === 1 ? 'one message' : `${count} messages`),
  unnamed: 'A letter brought by hand',
  split: 'Not part of this offer',
  splitLabel: (what: string) => `Not part of this offer: ${what}`,
  splitHint: 'It is kept apart, with what was entered about it, and can be joined again.',
  wasSplit: 'It is kept apart now.',
  stray: 'Mails of no offer',
  join: 'Join with',
  joinHint:
    'Two threads, a portal and a mail: if they are about one job, keep them together. It can be taken apart again.',
  joinNone: 'choose an offer',
  joinIt: 'Join them',
  wasJoined: 'Joined.',
  wasParted: 'Taken apart.',
  only: 'This is the only letter of the offer.',
};

export const asideWords = {
  title: 'Set aside',
  here: (count: number) =>
    count === 1
      ? 'One record of this offer could not be understood. It is kept as it is.'
      : `${count} records of this offer could not be understood. They are kept as they are.`,
  all: 'These records could not be understood by this version. They are kept as they are, and a backup carries them.',
  why: (why: string) => `Why: ${why}`,
};

export const storyWords = {
  open: 'The whole story on one page',
  title: 'The story',
  print: 'Print or save as PDF',
  markdown: 'Save as Markdown',
  json: 'Save as JSON',
  withPrivate: 'Put in my private figures and notes',
  withPrivateHint: 'Target, walk-away, weights, the job you hold and your notes. Left out unless you tick this.',
  gone: 'This offer is no longer stored.',
};

export const backupWords = {
  title: 'Backup',
  lead: 'Everything in one file: letters, ledger, private figures. Official pay tables are left out, they can be imported again.',
  passphrase: 'Passphrase',
  passphraseHint:
    'Optional. Without it anyone with the file can read it; with it, nobody can open it once the words are lost.',
  save: 'Save a backup',
  sealing: 'Sealing the file',
  saved: 'The backup is in your downloads.',
  open: 'Read a backup',
  openWith: 'Open it',
  problems: {
    'not-a-backup': 'This is not a backup of Countersign. Nothing was changed.',
    newer: 'This backup was made by a newer version. Update first; nothing was changed.',
    damaged: 'This backup is damaged and cannot be read. Nothing was changed.',
    'needs-passphrase': 'This backup is sealed. Write its passphrase.',
    'wrong-passphrase': 'The passphrase is not the right one, or the file was changed. Nothing was changed.',
  } satisfies Record<BackupProblem, string>,
  from: (when: string) => `Backup of ${when}`,
  mode: 'What to do with it',
  merge: 'Add to what is here',
  replace: 'Replace what is here',
  becomes: { added: 'new', merged: 'joined with what is here', same: 'already here' },
  counts: (added: number, changed: number) => `${added} records new, ${changed} changed.`,
  nothing: 'Everything in it is here already.',
  removed: (names: string, count: number) =>
    `${count === 1 ? 'One offer' : `${count} offers`} that the file does not hold would be lost: ${names}.`,
  removedRecords: (count: number) => `${count} records that the file does not hold would be lost.`,
  unreadable: (count: number) => `${count} records in it cannot be understood. They are kept and shown as set aside.`,
  doMerge: 'Add it',
  doReplace: 'Replace everything',
  cancel: 'Leave it',
  done: 'The backup is read in.',
  failed: 'Nothing was changed: the backup could not be written.',
  noName: 'an offer without a name',
};

export const reminderWords = {
  title: 'Reminders',
  lead: 'Days that matter, a few days ahead. A reminder names the employer and the day, never a figure.',
  on: 'Remind me',
  denied:
    'The browser does not let Countersign show notifications. The number on the toolbar button still counts the days.',
  from: 'Quiet from',
  to: 'until',
  saved: 'Set.',
};
