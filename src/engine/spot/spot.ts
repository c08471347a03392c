import type { Letter } from '#domain/document.ts';
import type { Spotting } from '#domain/spotting.ts';
import { kindOf } from '#engine/spot/kind.ts';
import { type SpotMail, spotMailOf } from '#engine/spot/mail.ts';
import type { Sign } from '#engine/spot/sign.ts';
import { FAKE } from '#engine/spot/signs/fake/fake-sign.ts';
import { FAKE_SIGNS } from '#engine/spot/signs/fake/index.ts';
import { SIGNS_AGAINST, SIGNS_FOR } from '#engine/spot/signs/index.ts';

/** Weight at which a mail counts as an offer. */
const ENOUGH = 9;
/** Without such a word, and without words of working life, nothing else is looked for: most mail ends here. */
const NAMES_WORK =
  /offer|letter|contract|vertrag|angebot|contrat|oferta|hire|join|offrir|bieten|zusage|agreement|earn|cheque|parcel|verdien/;
const NOTHING: Spotting = { isOffer: false, kind: 'not-offer', confidence: 0.98, why: [], warnings: [] };
/** Weight of a sign that says plainly that a job is offered. */
const PLAIN = 7;
/** Steps from "surely not" to "surely": the confidence is a logistic curve over the weight. */
const SPREAD = 3;
/** Weight from which a mail speaks of a job in earnest, so that warnings are worth a word. */
const WORTH_A_WARNING = 5;

/**
 * Tells whether a mail or a page offers the reader a job. Signs for and against are weighed; one sign must be of
 * somebody offering, choosing or handing over the paper. Signs of a fake make it none, with the reasons as warnings.
 */
export function spot(letter: Letter): Spotting {
  const mail = spotMailOf(letter);
  if (mail.jobWords === 0 && !NAMES_WORK.test(`${mail.subject}\n${mail.text}`)) return NOTHING;
  const pros = SIGNS_FOR.filter((sign) => sign.holds(mail));
  const isCandidate = pros.some(({ isCore }) => isCore === true);
  const cons = isCandidate ? SIGNS_AGAINST.filter((sign) => sign.holds(mail)) : [];
  const isPlain = pros.some(({ isCore, weight }) => isCore === true && weight >= PLAIN);
  const score = weightOf(pros) + weightOf(cons, isPlain);
  const fakes = FAKE_SIGNS.filter((sign) => sign.holds(mail));
  const isFake = fakes.reduce((sum, { strength }) => sum + strength, 0) >= FAKE;
  const enough = isPlain && cons.length === 0 ? ENOUGH - 1 : ENOUGH;
  const isOffer = isCandidate && score >= enough && !isFake;
  const isOther = cons.some(({ isOtherBusiness }) => isOtherBusiness === true);
  const isOnlyFee = fakes.every(({ id }) => id === 'fee');
  const likely = isCandidate && !isFake ? 1 / (1 + Math.exp(-(score - enough) / SPREAD)) : 0.02;
  return {
    isOffer,
    kind: isOffer ? kindOf(mail) : 'not-offer',
    confidence: isOffer ? likely : 1 - likely,
    why: phrases(isOffer ? pros : cons.length > 0 ? cons : pros),
    warnings: fakes
      .filter(({ standsAlone }) =>
        isFake ? !(isOther && isOnlyFee) && speaksOfJob(mail, weightOf(pros)) : isOffer && standsAlone === true,
      )
      .map(({ warning }) => warning),
  };
}

const weightOf = (signs: readonly Sign[], isPlain = false): number =>
  signs.reduce((sum, { weight, isSoft }) => sum + (isPlain && isSoft === true ? weight / 2 : weight), 0);
const phrases = (signs: readonly Sign[]): string[] =>
  [...signs].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).map(({ why }) => why);
const speaksOfJob = ({ text, subject }: SpotMail, weight: number): boolean =>
  weight >= WORTH_A_WARNING ||
  /\b(?:job|position|employment|stelle\w*|heimarbeit|vacancy|hired|salary|internship)\b/.test(`${subject}\n${text}`);
