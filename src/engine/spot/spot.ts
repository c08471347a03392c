import type { Letter } from '#domain/document.ts';
import type { Spotting } from '#domain/spotting.ts';
import { FAKE } from '#engine/spot/fake/fake-sign.ts';
import { FAKE_SIGNS } from '#engine/spot/fake/index.ts';
import { type SpotMail, spotMailOf } from '#engine/spot/mail.ts';
import { countOf } from '#engine/spot/signs/sign.ts';
import { type Weighed, weigh } from '#engine/spot/weigh.ts';

/** Chance from which a mail counts as an offer. Out of the batches fitted to, false alarms are rarer than misses there. */
const LIKELY = 0.5;
/**
 * A message says what it is in its opening. Below it a letter's small print speaks of loans, property, studies and of
 * people already employed, as any contract does: that does not take an offer back.
 */
const OPENING = 750;
/** Weight below which a sign is not worth a word. */
const SLIGHT = 0.2;

/**
 * Tells whether a mail or a page offers the reader a job: signs for and against are weighed. Signs of a fake make it
 * none, with the reasons as warnings.
 */
export function spot(letter: Letter): Spotting {
  const mail = spotMailOf(letter);
  const whole = weigh(mail);
  const isLong = whole.chance < LIKELY && mail.text.length > OPENING;
  const opening = isLong ? weigh(spotMailOf(letter, OPENING)) : whole;
  const { found, chance, kind } = opening.chance >= LIKELY ? opening : whole;
  const fakes = FAKE_SIGNS.filter((sign) => sign.holds(mail));
  const isFake = fakes.reduce((sum, { strength }) => sum + strength, 0) >= FAKE;
  const isOffer = chance >= LIKELY && !isFake;
  const likely = isFake ? 0.02 : chance;
  const isOnlyFee = fakes.every(({ id }) => id === 'fee');
  return {
    isOffer,
    kind: isOffer ? kind : 'not-offer',
    confidence: isOffer ? likely : 1 - likely,
    why: phrases(found, isOffer),
    warnings: fakes
      .filter(({ standsAlone }) =>
        isFake ? speaksOfJob(mail) && !(isOnlyFee && isOtherBusiness(mail)) : isOffer && standsAlone === true,
      )
      .map(({ warning }) => warning),
  };
}

/** The signs that decided, strongest first. */
function phrases(found: readonly Weighed[], isOffer: boolean): string[] {
  const side = found.filter(({ weight }) => (isOffer ? weight > SLIGHT : weight < -SLIGHT));
  return [...side].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).map(({ why }) => why);
}
const isOtherBusiness = ({ gist }: SpotMail): boolean =>
  countOf(gist, 'STUDY|CREDIT|SHOP|PROPERTY|SUPPLY') > countOf(gist, 'JOB|TITLE|HIRE|HOURS|PAY');
const speaksOfJob = ({ text, subject, gist }: SpotMail): boolean =>
  countOf(gist, 'JOB|HIRE|TITLE') > 0 ||
  /\b(?:job|heimarbeit|vacancy|salary|intern|earn)\b/.test(`${subject}\n${text}`);
