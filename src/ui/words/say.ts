import type { Medium, Tone } from '#domain/wording.ts';

/** Words of the Say sheet. */
export const toneNames: Readonly<Record<Tone, string>> = { warm: 'Warm', plain: 'Plain', brief: 'Brief' };
export const mediumNames: Readonly<Record<Medium, string>> = { email: 'Mail', phone: 'Call' };

export const sayWords = {
  move: 'The move',
  planned: 'as planned',
  another: 'Say something else',
  backToPlan: 'Back to the planned move',
  why: 'Why',
  whyAsked: 'You ticked these on the Offer sheet. One message is easier to answer than several.',
  whyChosen: 'You chose this. The plan would do something else first.',
  tone: 'Tone',
  medium: 'By',
  wordings: 'Wordings',
  wording: (at: number, of: number) => `Wording ${at} of ${of}`,
  previous: 'Wording before',
  following: 'Next wording',
  subject: 'Subject',
  text: 'Your text',
  script: 'What to say',
  insert: 'Insert',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. Select the text and copy it.',
  inserted: 'It is in your reply. Read it once more there; sending is yours.',
  noReply: 'No open reply was found. Open a reply in your mail and press Insert again, or copy the text.',
  none: 'There is no wording for this yet with what is recorded. A figure, a reason or the missing term makes one possible.',
  loading: 'Putting words together',
  findings: (count: number) => (count === 1 ? 'One sentence to look at' : `${count} sentences to look at`),
  clean: 'Nothing in this text costs you anything.',
  better: 'Better',
  replace: 'Replace',
  sent: 'I sent this',
  said: 'I said this',
  recorded: 'Noted in the ledger.',
};
