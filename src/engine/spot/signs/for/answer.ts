import { someSaid } from '#engine/spot/passage.ts';
import type { Sign } from '#engine/spot/sign.ts';
import { payStated } from '#engine/spot/signs/for/terms.ts';
import { gap } from '#engine/spot/words/lexicon.ts';

const ANSWER: readonly RegExp[] = [
  new RegExp(
    `\\b(?:sign|e-?sign|signed|signature|accept|acceptance|countersign|confirm|decision|answer|respond|reply|return|yes or no)\\b${gap(80)}\\b(?:by|before|no later than|until|within|on or before|today|tomorrow|in the next|end of|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b`,
    'g',
  ),
  /\b(?:accept\W{1,5}(?:or )?decline|accept offer|reply(?:ing)? (?:with )?\W?(?:yes|i accept)|do you (?:agree|accept)|accept(?:ing)? (?:this|the|your|our|it)|(?:your|indicate) acceptance|(?:like|happy|wish|choose|decide|ready) to accept|if you accept|you accept|sign (?:and|below|it|here|every|the|online|electronically)|sign and return|for you to sign|for your signature|signed copy|send it back|return (?:a|one|the) (?:signed|copy))\b/g,
  /\b(?:does|do|would) (?:that|this|it|these|the \w+) (?:all )?(?:work|sound|suit)\b|\b(?:let (?:me|us) know|tell (?:me|us)) (?:if|whether|by|what|when|yes)\b|\bare you (?:in|happy|on board|good)\b|\bif you're (?:in|happy|up for it|good)\b|\bsay(?:s)? yes\b|\bhear (?:a )?yes\b|\bit's a yes\b|\bcan you start\b|\bshall (?:we|i) (?:go ahead|tell)\b|\btell us yes\b|\bif (?:that|this) works\b|\bplease (?:acknowledge|confirm)\b|\bwish to (?:proceed|take up)\b|\bmight be (?:happy|pleased)\b|\bknow you're good with\b/g,
  /\b(?:bitte|uns|mir)\b[^.?!\n]{0,60}\b(?:unterschr\w+|bescheid|zurück\w*|bestätig\w+|rückmeldung)\b|\bannehmen (?:möchten|wollen)\b/g,
  /\b(?:nous retourner|retourner|renvoyer|votre (?:accord|réponse|retour)|bon pour accord)\b|\b(?:nos )?confirm(?:as|es|a|e|ar|arnos)\b[^.?!\n]{0,40}\b(?:antes|si aceptas|si acepta|aceptas)\b|\b(?:si aceptas|firmad[oa]|nous confirmer)\b/g,
];

/** The mail asks for your yes or your signature. */
export const asksAnswer: Sign = {
  id: 'asks-answer',
  weight: 3,
  why: 'asks for your yes or your signature',
  holds: ({ text }) =>
    someSaid(text, ANSWER, ({ before }) => !/\bi(?:'d| would| will|'m| am)\b/.test(before.slice(-40))),
};

/** Plain words of accepting, as against "does Tuesday work for you". */
const ACCEPTS =
  /\b(?:accept\W{1,5}(?:or )?decline|reply(?:ing)? (?:with )?\W?(?:yes|i accept)|(?:to|you) accept|acceptance|do you (?:agree|accept)|say(?:s)? yes|countersign|signed copy|sign (?:and|the|it|your|on|by|below)|unterschrieben|firmad[oa]|signé|annehmen|aceptas)\b/;

/** One person's pay, several terms and a yes to be given: an offer, in whatever words it is made. */
export const wholeDeal: Sign = {
  id: 'whole-deal',
  weight: 4,
  why: 'sets out a deal for you to accept',
  isCore: true,
  holds: (mail) => mail.jobWords >= 2 && payStated.holds(mail) && ACCEPTS.test(mail.text),
};

/** The offer is a thing with a term and a button. */
const OPEN_OFFER: readonly RegExp[] = [
  new RegExp(
    `\\b(?:this|the|your|our) (?:[\\w-]+ ){0,3}offer\\b${gap(70)}\\b(?:expires?|expiring|valid|good (?:through|until)|remains? open|is open|lapses?|waiting|awaiting|awaits|will close|closes|ready)\\b`,
    'g',
  ),
  /\boffer (?:expires?|expiration|expiry|deadline|valid)\b|\b(?:view|review|open|accept|respond to|see) (?:your|the|this|my) offer\b|\baccept offer\b|\bterms lapse\b/g,
];

/** The mail holds an offer open for you. */
export const openOffer: Sign = {
  id: 'open-offer',
  weight: 5,
  why: 'holds an offer open for you',
  isCore: true,
  holds: ({ text, subject, jobWords }) => jobWords >= 2 && someSaid(`${subject}\n${text}`, OPEN_OFFER, () => true),
};
