import { once } from '#engine/spot/once.ts';
import { type Passage, someSaid } from '#engine/spot/passage.ts';
import type { Sign } from '#engine/spot/sign.ts';
import { isConditional, isNegated } from '#engine/spot/words/guards.ts';
import { ANY_PAPER, gap, OFFER_PAPER } from '#engine/spot/words/lexicon.ts';

/** Words by which a paper is handed over or waits to be signed. */
const HANDED =
  "(?:attached|attaching|attach|enclosed|enclose|enclosing|in the attachment|(?:please |you(?:'ll| will)? )find|here(?:'s| is)|ready|waiting|awaiting|awaits|available|in your (?:\\w+ )?(?:inbox|account|portal)|has (?:been )?sent you|sent (?:to )?you|geschickt|zugeschickt|click|link|sign in|log in|view|review|open|e-?sign|sign|signed copy|signature|return|anhang|anbei|beigefügt|angehängt|liegt bei|unterschr\\w+|schick\\w* |retour|compart(?:o|imos|irte|irle)|envi(?:o|amos|arte|arle)|remit(?:o|imos|irte|irle)|ci-joint|en pièce jointe|pièce jointe|nous retourner|signé|adjunt\\w+|firmad[oa]|in allegato|bijgevoegd)";
const strong: readonly RegExp[] = [
  new RegExp(`\\b${HANDED}\\b${gap(60)}\\b${OFFER_PAPER}\\b`, 'g'),
  new RegExp(`\\b${OFFER_PAPER}\\b${gap(70)}\\b${HANDED}\\b`, 'g'),
  new RegExp(
    `\\b(?:this is|these are) (?:the|our|your|an?) (?:official |formal |written )?(?:${OFFER_PAPER}|offer for you)`,
    'g',
  ),
];
const FILE =
  /\b(?:offer|employment|appointment|contract)[ ·-]{1,3}(?:letter|agreement|contract|of)?[^\n]{0,40}·(?:pdf|docx?)\b/g;
/** The button of a notice: a line of its own. */
const BUTTON =
  /^(?:please )?(?:review|sign|view|open|accept|complete|read)(?: (?:and|or|the|your|now|here|online|sign|review|accept|decline|document|offer|letter|contract))*$/m;
const TO_SIGN =
  /\b(?:(?:review|read) and (?:\w+ )?sign|electronically sign|requires your (?:action|signature)|awaits your signature|sent (?:to you )?for (?:your )?signature)\b/;
const NAMED = new RegExp(`\\b${OFFER_PAPER}\\b`, 'g');
const LOOSE = HANDED.replace("|here(?:'s| is)", '');
const weak: readonly RegExp[] = [
  new RegExp(`\\b${LOOSE}\\b${gap(50)}\\b${ANY_PAPER}\\b`, 'g'),
  new RegExp(`\\b${ANY_PAPER}\\b(?:'s)?${gap(60)}\\b${LOOSE}\\b`, 'g'),
];
/** Paper on its way back, out of force, about others, or about something that is done. */
const GONE =
  /\b(?:signed (?:offer|contract|letter|agreement|copy attached)|completed?:|(?:has|have) (?:been )?signed|fully executed|all parties|countersigned copy|void(?:ed)?|cancelled|withdrawn|expired|template|wording|sample|draft (?:the|an?)|send (?:me|copies)|copies? of (?:your|the)|amend\w* (?:to|your)|for (?:her|him|them)|candidate's)\b/;
const isHere = (passage: Passage): boolean => {
  const sentence = passage.before + passage.match + passage.after;
  return (
    !isNegated(passage) &&
    !isConditional(passage) &&
    !GONE.test(sentence) &&
    !/\b(?:is|are) being \w+|\b(?:will|shall|would|to) (?:\w+ )?(?:be (?:sent|issued|drawn|ready|prepared)|follow|send|issue)\b/.test(
      sentence,
    )
  );
};

const hasOfferPaper = once(
  ({ text }) =>
    someSaid(text, [...strong, FILE], isHere) ||
    ((BUTTON.test(text) || TO_SIGN.test(text)) && someSaid(text, [NAMED], isHere)),
);

/** The mail brings an offer letter or a contract of employment. */
export const offerPaper: Sign = {
  id: 'offer-paper',
  weight: 7,
  why: 'brings an offer letter or a contract of employment',
  isCore: true,
  holds: hasOfferPaper,
};

/** The mail brings a paper to sign. */
export const somePaper: Sign = {
  id: 'some-paper',
  weight: 4,
  why: 'brings a paper to sign',
  isCore: true,
  holds: (mail) => mail.jobWords >= 2 && !hasOfferPaper(mail) && someSaid(mail.text, weak, isHere),
};

/** Announces a paper that is not here yet. */
const PAPER = `(?:${OFFER_PAPER}|(?:formal|official|written|actual|final)(?: offer)? ?(?:letter|contract|offer|confirmation)?|${ANY_PAPER}|offer|proposition écrite|oferta formal)`;
const SOON =
  '(?:soon|shortly|tomorrow|tonight|later|today|this (?:afternoon|evening|week)|monday|tuesday|wednesday|thursday|friday|early|end of|by the end|next|week|days?|once|when|as soon|after|over|with you|lundi|mardi|mercredi|jeudi|vendredi|prochain|prochainement|montag|dienstag|mittwoch|donnerstag|freitag|nächste\\w*|kürze|próxim\\w+|lunes|martes|pronto)';
const FOLLOWS: readonly RegExp[] = [
  new RegExp(
    `\\b${PAPER}\\b(?: itself)?${gap(40)}\\b(?:will|should|to follow|follows?|comes?|is coming|goes out|going out|is being (?:prepared|drawn|drafted)|to come|parviendra|folgt|kommt|erhalten sie|seguirá)\\b(?! (?:need|not|be (?:attached|governed|subject|paid|responsible)|remain|find|expire|close))`,
    'g',
  ),
  new RegExp(
    `\\b(?:send|sending|post|posting|mail|mailing|e-?mail|get|getting|(?:will|'ll|should|to) have|receive|receiving|issue|issuing|follow up with|draw(?:ing)? up|draft(?:ing)?|prepar(?:e|ing)|put(?:ting)? together|generat(?:e|ing)|finali[sz](?:e|ing)|releas(?:e|ing)|produc(?:e|ing)|creat(?:e|ing)|arrang(?:e|ing)|working on|expect|write to you with|enviar(?:emos|te|é)?|enviaremos|recibirás|recibirá|senden|schicken|zusenden|erhalten)\\b${gap(40)}\\b${PAPER}\\b${gap(40)}(?:\\b${SOON}\\b|[.!\\n]|$)`,
    'g',
  ),
  new RegExp(
    `\\b${SOON}\\b${gap(40)}\\b(?:send|receive|enviaremos|enviaré|recibirás|erhalten|senden)\\b${gap(40)}\\b${PAPER}\\b`,
    'g',
  ),
  /\bin touch (?:shortly|soon) with (?:the |further )?details\b|\bdetails of your offer (?:will|soon|shortly|to follow)\b|\bi(?:'ll| will) have (?:docs|papers|paperwork|the \w+) (?:over|out|ready)\b/g,
];
const NO_SUCH_PAPER =
  /\b(?:quote|invoice|calendar|invite|survey|newsletter|tax|badge|receipt|order|report|day of joining|date of joining)\b/;

/** The mail promises the paper for later. */
export const paperFollows: Sign = {
  id: 'paper-follows',
  weight: 4,
  why: 'promises the paper for later',
  isCore: true,
  holds: ({ text }) =>
    someSaid(
      text,
      FOLLOWS,
      (passage) => !isNegated(passage) && !NO_SUCH_PAPER.test(passage.match + passage.after.slice(0, 40)),
    ),
};
