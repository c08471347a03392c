import type { Sign } from '#engine/spot/sign.ts';
import { ANY_PAPER, gap, OFFER_PAPER, TITLE } from '#engine/spot/words/lexicon.ts';

const NAMES_OFFER: readonly RegExp[] = [
  new RegExp(
    `\\b(?:${OFFER_PAPER}|jobangebot|\\w{0,14}zusage|vertragsangebot|offre d'emploi|propuesta de incorporaci[oó]n|offer extended|offer details|verbal offer|revised offer|offer of (?:employment|appointment)|appointment as)\\b`,
  ),
  new RegExp(`\\boffer\\b${gap(50)}\\b${TITLE}\\b|\\b${TITLE}\\b${gap(50)}\\boffer\\b`),
  new RegExp(`\\b(?:updated?|new|revised|amended) (?:to )?(?:your )?${ANY_PAPER}\\b`),
  /\b(?:your|our) offer(?: from)?\b|^(?:re: )*(?:job )?offer$|\boffer (?:from|-) |^(?:re: )*offer\b/,
  /\b(?:you got it|you got the job|you're hired|welcome aboard|good news|great news|outcome of your interview|the number|final selection)\b/,
];

/** The mail the subject speaks of an offer. */
export const subjectSays: Sign = {
  id: 'subject',
  weight: 2,
  why: 'the subject speaks of an offer',
  holds: ({ subject }) => NAMES_OFFER.some((pattern) => pattern.test(subject)),
};

/** The mail congratulates you. */
export const congratulates: Sign = {
  id: 'congratulates',
  weight: 1,
  why: 'congratulates you',
  holds: ({ subject, text }) =>
    /\b(?:congratulations|congrats|good news|great news|herzlichen glückwunsch|gute nachricht\w*|félicitations|bonne nouvelle|enhorabuena|felicidades|buenas noticias)\b/.test(
      `${subject}\n${text.slice(0, 1_500)}`,
    ),
};
