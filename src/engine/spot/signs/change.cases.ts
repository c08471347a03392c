import type { SignCase } from '#engine/spot/sign-case.ts';

const WISH = '\n\nOn Mon, 5 May 2025 Ana wrote:\n> Could you do 64,000 instead of 61,000 a year, and 28 days of leave?';
export const cases: readonly SignCase[] = [
  {
    sign: 'old-and-new',
    holds: ['We raise the base from 61,000 to 64,000.', '54.000 € statt 51.000 €', '25 days instead of 20'],
    not: ['The base is 61,000.'],
  },
  {
    sign: 'new-paper',
    holds: ['The revised letter is attached.', 'Das überarbeitete Angebot.', 'Please disregard the earlier letter.'],
    not: ['The letter is attached.'],
  },
  {
    sign: 'moves',
    holds: ['We can go up to 64,000.', 'I went back to finance.'],
    not: ['The train goes to Leeds.'],
  },
  {
    sign: 'same-rest',
    holds: ['Everything else stays the same.', 'All other terms are unchanged: the rest of the offer stays.'],
    not: ['Everything is new.'],
  },
  { sign: 'answers', holds: ['Subject: Re: Offer\nHi', 'Subject: AW: Angebot\nHallo'], not: ['Subject: Offer\nHi'] },
  {
    sign: 'wish-granted',
    holds: [`Both approved.${WISH}`, `Yes to all of it.${WISH}`],
    not: [`Sorry, we can't do that.${WISH}`, 'Both approved.'],
  },
  { sign: 'wish-quoted', holds: [`Let me see.${WISH}`], not: ['Could you do 64,000 instead of 61,000?'] },
  {
    sign: 'change-clear',
    holds: ['We raise the base from 61,000 to 64,000.'],
    not: ['We raise the base from 61,000 to 64,000. Thank you for your work this year.'],
  },
];
