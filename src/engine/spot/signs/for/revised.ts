import { once } from '#engine/spot/once.ts';
import { type Passage, someSaid } from '#engine/spot/passage.ts';
import type { Sign } from '#engine/spot/sign.ts';
import { isConditional, isNegated } from '#engine/spot/words/guards.ts';
import { jobWordsIn } from '#engine/spot/words/job-words.ts';
import { AMOUNT, ANY_PAPER, gap, OFFER_PAPER } from '#engine/spot/words/lexicon.ts';

const NUMBER = `(?:${AMOUNT}|[$€£]?\\d[\\d,·]{0,10} ?(?:k|%|days|weeks|months?)?)`;
/** A new term beside the one it replaces. */
const OLD_AND_NEW: readonly RegExp[] = [
  /\bnow (?:reads|says|states|shows)\b/g,
  /\((?:was|were|previously|formerly|up from|down from|instead of|before:?|statt|bisher|vorher|au lieu de|antes|en lugar de) [^)\n]{1,40}\)/g,
  new RegExp(
    `\\b(?:instead of|rather than|in place of|up from|down from|compared (?:to|with)|statt|anstatt|au lieu de|en lugar de|en vez de) (?:the )?${NUMBER}`,
    'g',
  ),
  new RegExp(
    `\\b(?:raised?|increased?|moved?|lifted?|improved?|reduced?|cut|lowered?|bumped?|dropped|changed|corrected|upp(?:ed|ing)|adjusted?|revised?|gone up|go(?:es)? up|went up|brought)\\b${gap(50)}\\b(?:from ${NUMBER}${gap(20)})?\\bto ${NUMBER}`,
    'g',
  ),
  /\bthe (?:earlier|previous|original|old) (?:[\d$€£]|offer|figure|letter|version|draft|number|one)|\b(?:yesterday's|last week's) (?:letter|offer|version)\b/g,
];
/** The paper or the offer as a whole is a changed one. */
const NEW_PAPER: readonly RegExp[] = [
  new RegExp(
    `\\b(?:revised|updated|amended|corrected|improved|overhauled|fresh|reissued|überarbeitet\\w*|angepasst\\w*|aktualisiert\\w*|geändert\\w*|révisée?|modifiée?|mise à jour|revisad[oa]|actualizad[oa]|mejorad[oa]) (?:[\\w-]+ ){0,2}(?:${OFFER_PAPER}|${ANY_PAPER}|offer|terms|version|copy|figures|numbers)\\b`,
    'g',
  ),
  new RegExp(`\\bnew (?:version|draft|${OFFER_PAPER}|letter|contract|paperwork|figures|terms|offer)\\b`, 'g'),
  /\b(?:revise|update|amend|improve|correct) (?:your|our|the) (?:offer|letter|terms|contract)\b|\b(?:version [2-9]|v[2-9])\b|\b(?:disregard|replaces?|supersedes?) (?:the )?(?:one|previous|earlier|last|letter you|version)\b/g,
];
/** They come the reader's way, or say what is now possible. */
const MOVES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:we|i|they)(?:'ve| have|'ll| will| can| could| are able to| were able to| managed to|'re able to|'re (?:prepared|willing|happy|ready) to|are (?:prepared|willing|happy|ready) to|'d be (?:prepared|willing|happy) to)? (?:now )?(?:also )?(?:agreed to |get to |get you to |able to )?(?:do|go (?:up )?to|come up to|raise|raised|increase|increased|move to|stretch to|match|matched|bring|brought|add|added|offer|approved?|had)\\b${gap(60)}${NUMBER}`,
    'g',
  ),
  /\b(?:they've|we've|they have|we have) (?:come up|moved|agreed|improved|sweetened)\b|\b(?:can|could|we|they)(?:'ll| will)? (?:also )?match your\b|\b(?:all|both|everything)(?: \w+)? (?:is |are |was |were |been )?(?:approved|agreed)\b|\b(?:approved|agreed) (?:to )?(?:as requested|your (?:request|ask|counter|proposal))\b|\b(?:double|triple|doubled|tripled) the\b|\bwhere we landed\b|\bgone back to\b|\bwent back to\b|\b(?:struck out|taken out|removed|deleted|cut|dropped|waived)\b|\bkönnen ihnen entgegenkommen\b|\bentgegenkommen\b|\bpodemos (?:subir|mejorar)\b|\bpouvons (?:monter|porter|augmenter)\b|\b(?:salary|base|everything else|rest|nothing else|other terms)\b[^.?!\n]{0,25}\b(?:unchanged|the same|stays|has changed|remain\w*|as (?:it|they) (?:was|were)|as before)\b/g,
];
const isTold = (passage: Passage): boolean =>
  !isConditional(passage) && !/\b(?:if|whether|your (?:request|salary|contract of employment))\b/.test(passage.lead);

/** Marks of a changed offer: 0 none, 1 a hint, 2 clear. */
export const revisionOf = once<0 | 1 | 2>(({ text, subject, quoted }) => {
  const all = `${subject}\n${text}`;
  const hasNewPaper = someSaid(all, NEW_PAPER, isTold);
  const hasOldAndNew = someSaid(text, OLD_AND_NEW, (passage) => isTold(passage));
  const moves = someSaid(text, MOVES, (passage) => isTold(passage) && !isNegated(passage));
  const isAnswer = /^(?:re|aw|sv|antw|ref?|rv)\b/.test(subject) || quoted.trim() !== '';
  if (hasOldAndNew && (hasNewPaper || moves || isAnswer)) return 2;
  if (
    hasNewPaper &&
    (moves || isAnswer || /\b(?:updated?|revised|corrected|amended|new version|version [2-9]|v[2-9])\b/.test(all))
  )
    return 2;
  if (moves && isAnswer) return 2;
  return hasOldAndNew || hasNewPaper || moves ? 1 : 0;
});

/** The mail changes the terms of an earlier offer. */
export const changesOffer: Sign = {
  id: 'changes-offer',
  weight: 6,
  why: 'changes the terms of an earlier offer',
  isCore: true,
  holds: (mail) =>
    revisionOf(mail) === 2 &&
    (/\b(?:offer|angebot|offre|oferta)\b/.test(mail.subject) ||
      jobWordsIn(`${mail.subject}\n${mail.text}\n${mail.quoted}`) >=
        (/\b(?:letter|contract)\b/.test(mail.text) ? 1 : 2)),
};
